// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run.h"

#include "app/cli/help.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/version.h"
#include "model/base/time.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"

namespace tributary::cli {

namespace {

Result<Request> readWindowRequest(const std::vector<std::string>& words)
{
    // The window takes no command name: what stands first may be a reference to open.
    auto arguments = parseArguments(words, {{"sample", "", "with the sample mesh as a source"}});
    if (!arguments)
        return tl::unexpected(arguments.error());
    Request request;
    request.arguments = std::move(*arguments);
    request.openRef = request.arguments.command;
    request.sample = request.arguments.has("sample");
    request.arguments.command.clear();
    if (!request.arguments.words.empty())
        return fail("usage.words", {}, "[tributary:REF] [--catalog FILE] [--sample]");
    return request;
}

} // namespace

Result<Request> readRequest(const std::vector<std::string>& words)
{
    const std::string name = commandIn(words);
    if (name.empty() || name.starts_with(query::kReferenceScheme))
        return readWindowRequest(words);
    const Command* command = findCommand(name);
    if (!command)
        return fail("usage.unknown-command", name, nearestCommand(name));
    auto arguments = parseArguments(words, command->options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    Request request;
    request.command = command;
    request.arguments = std::move(*arguments);
    return request;
}

int run(const Request& request)
{
    const Arguments& arguments = request.arguments;
    Output output(arguments.json, arguments.quiet);
    if (auto language = useLanguage(arguments.language); !language)
        return output.fail(language.error());
    if (arguments.version) {
        output.text(QStringLiteral("tributary ") + toQt(versionText()));
        output.json({{"name", "tributary"}, {"version", versionText()}});
        return kDone;
    }
    if (arguments.help || !request.command) {
        const QString help = request.command ? helpText(*request.command) : overviewText();
        output.text(help);
        output.json({{"help", fromQt(help)}});
        return kDone;
    }
    const Command& command = *request.command;
    if (arguments.words.size() < command.leastWords || arguments.words.size() > command.mostWords)
        return output.fail(Error{"usage.words", command.name, command.usage, {}, {}});
    if (!arguments.asOf.empty() && !command.looksBack)
        return output.fail(Error{"usage.as-of", command.name, {}, {}, {}});
    const QString catalog = arguments.catalog.empty() ? defaultCatalogPath() : absolutePath(toQt(arguments.catalog));
    Session session{arguments, output, fromQt(catalog)};
    // Its words may be anything that a person looks for: only their number is written down.
    qCInfo(logCommand).noquote() << toQt(command.name) << "with" << arguments.words.size() << "words begins, version"
                                 << toQt(versionText());
    const Micros begin = nowMicros();
    const int exit = command.run(session);
    qCInfo(logCommand).noquote() << toQt(command.name) << "ends with" << exit << "after" << (nowMicros() - begin) / 1000 << "ms";
    return exit;
}

} // namespace tributary::cli
