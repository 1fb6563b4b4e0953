// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/diff_document.h"
#include "app/cli/diff_json.h"
#include "app/cli/diff_renames.h"
#include "app/cli/diff_text.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/query/diff_commits.h"
#include "model/query/diff_files.h"
#include "model/query/diff_query.h"
#include "model/query/qt_text.h"

#include <QFileInfo>

#include <algorithm>

namespace tributary::cli {

namespace {

struct Wish {
    query::DiffRequest request;
    diff::Severity failOn = diff::Severity::Breaking;
    std::string format; // empty: words, or JSON
    RenameWish renames;
};

Result<Wish> wishOf(const Arguments& arguments)
{
    Wish wish;
    const bool inGit = arguments.has("git");
    if (inGit ? arguments.words.size() > 1 : arguments.words.size() != 2)
        return fail("usage.words", "diff", findCommand("diff")->usage);
    const std::string range = arguments.value("git");
    wish.request.before = inGit ? range.substr(0, range.find("..")) : arguments.word(0);
    wish.request.after = inGit ? range.substr(std::min(range.find("..") + 2, range.size())) : arguments.word(1);
    wish.format = arguments.value("format");
    if (arguments.has("format") && wish.format != "junit" && wish.format != "sarif")
        return fail("usage.choice", "--format", "junit, sarif");
    if (arguments.has("rules") && arguments.value("rules") != "dcs" && arguments.value("rules") != "own")
        return fail("usage.choice", "--rules", "own, dcs");
    if (arguments.value("rules") == "dcs")
        wish.request.rules = diff::RuleSetName::Dcs;
    if (arguments.has("fail-on")) {
        const auto severity = diff::severityFromName(arguments.value("fail-on"));
        if (!severity)
            return fail("usage.choice", "--fail-on", "breaking, risky, compatible, cosmetic");
        wish.failOn = *severity;
    }
    if (arguments.has("text")) {
        for (const char* other : {"format", "markdown", "html", "fail-on", "renamed", "not-renamed", "ask-again", "remember", "rules", "rules-file"})
            if (arguments.has(other))
                return fail("usage.exclusive", "--text", std::string("--") + other);
    }
    const bool two = (arguments.has("markdown") && arguments.json) || (arguments.has("format") && (arguments.json || arguments.has("markdown")));
    if (two)
        return fail("usage.exclusive", arguments.has("format") ? "--format" : "--markdown", arguments.json ? "--json" : "--markdown");
    if (arguments.has("rules-file")) {
        auto rules = query::changeRulesInFile(arguments.value("rules-file"));
        if (!rules)
            return tl::unexpected(rules.error());
        wish.request.own.push_back(std::move(*rules));
    }
    auto renames = renameWishOf(arguments);
    if (!renames)
        return tl::unexpected(renames.error());
    wish.renames = std::move(*renames);
    wish.request.own.insert(wish.request.own.begin(), wish.renames.rules());
    return wish;
}

// Both are files or folders: no catalog is opened.
bool arePaths(const query::DiffRequest& request)
{
    return QFileInfo::exists(toQt(request.before)) && QFileInfo::exists(toQt(request.after));
}

Result<query::DiffAnswer> compareFiles(const query::DiffRequest& request)
{
    const auto before = query::documentsInPath(request.before);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = query::documentsInPath(request.after);
    if (!after)
        return tl::unexpected(after.error());
    diff::DiffOptions options{request.rules, request.own, nowMicros()};
    query::DiffAnswer answer;
    answer.documents = query::diffDocumentLists(*before, *after, options);
    for (query::DocumentDiff& document : answer.documents) {
        document.fileBefore = QFileInfo(toQt(request.before)).isFile() ? request.before : std::string();
        document.fileAfter = QFileInfo(toQt(request.after)).isFile() ? request.after : std::string();
    }
    return answer;
}

Result<query::DiffAnswer> compareCommits(const Arguments& arguments, const query::DiffRequest& request)
{
    const std::string folder = arguments.words.empty() ? "." : arguments.word(0);
    const auto documents = query::documentsInCommits(folder, arguments.value("git"));
    if (!documents)
        return tl::unexpected(documents.error());
    query::DiffAnswer answer;
    answer.documents = query::diffDocumentLists(documents->before, documents->after, {request.rules, request.own, nowMicros()});
    return answer;
}

// What the catalog holds, or that and a file that somebody is at.
Result<query::DiffAnswer> compareInCatalog(Session& session, const query::DiffRequest& request, std::vector<query::EntitySummary>& candidates)
{
    candidates.clear();
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    if (!QFileInfo::exists(toQt(request.after)))
        return query::diffOf(**reader, request, &candidates);
    const auto documents = query::documentsInPath(request.after);
    if (!documents)
        return tl::unexpected(documents.error());
    return query::whatIf(**reader, request, *documents, &candidates);
}

ExitCode answerWith(Session& session, const Wish& wish, const query::DiffAnswer& answer)
{
    const Arguments& arguments = session.arguments;
    const bool any = !answer.changes().empty();
    const ExitCode verdict = any && answer.worst() >= wish.failOn ? kNo : kDone;
    if (wish.format == "junit") {
        session.output.raw(diffJunit(answer, wish.failOn));
        return verdict;
    }
    if (wish.format == "sarif") {
        session.output.rawJson(diffSarif(answer, wish.request.rules));
        return verdict;
    }
    const Document document = diffDocument(answer, toQt(wish.request.before), toQt(wish.request.after));
    if (arguments.has("html")) {
        if (auto done = writeFile(toQt(arguments.value("html")), asHtml(document).toUtf8()); !done)
            return session.output.fail(done.error());
        session.output.text(Words::tr("Wrote %1").arg(toQt(arguments.value("html"))));
    } else if (arguments.has("markdown")) {
        session.output.raw(fromQt(asMarkdown(document)));
    } else {
        session.output.text(asText(document));
    }
    session.output.json(diffJson(answer));
    return verdict;
}

} // namespace

int runDiff(Session& session)
{
    auto wish = wishOf(session.arguments);
    if (!wish)
        return session.output.fail(wish.error());
    if (wish->renames.isToBeKept() && (session.arguments.has("git") || arePaths(wish->request)))
        return session.output.fail(Error{"rename.no-catalog", {}, {}, {}, {}});
    if (session.arguments.has("text"))
        return answerWithText(session, wish->request, arePaths(wish->request));
    if (session.arguments.has("git")) {
        const auto answer = compareCommits(session.arguments, wish->request);
        return answer ? answerWith(session, *wish, *answer) : session.output.fail(answer.error());
    }
    if (arePaths(wish->request)) {
        const auto answer = compareFiles(wish->request);
        return answer ? answerWith(session, *wish, *answer) : session.output.fail(answer.error());
    }
    std::vector<query::EntitySummary> candidates;
    auto answer = compareInCatalog(session, wish->request, candidates);
    if (answer && wish->renames.isToBeKept()) {
        if (auto kept = keepRenames(session, wish->renames, *answer); !kept)
            return session.output.fail(kept.error());
        if (wish->renames.remember)
            wish->request.own.erase(wish->request.own.begin()); // the catalog says it now
        answer = compareInCatalog(session, wish->request, candidates);
    }
    return answer ? answerWith(session, *wish, *answer) : session.output.fail(answer.error(), candidates);
}

} // namespace tributary::cli
