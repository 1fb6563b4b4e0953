// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_text.h"

#include "app/cli/catalog_access.h"
#include "app/cli/error_words.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"
#include "model/query/text_diff_query.h"
#include "views/widgets/plain_text.h"

#include <limits>

namespace tributary::cli {

namespace {

Json fileJson(const query::FileTextDiff& file)
{
    return {{"kind", file.kind == Kind::Unknown ? Json() : Json(kindName(file.kind))}, {"name", file.name}, {"before", file.pathBefore}, {"after", file.pathAfter},
            {"patch", file.patch}, {"error", file.trouble ? Json(file.trouble->code) : Json()}};
}

Result<query::TextDiffAnswer> textsOf(Session& session, const query::DiffRequest& request, bool arePaths, std::vector<query::EntitySummary>& candidates)
{
    const Arguments& arguments = session.arguments;
    if (arguments.has("git"))
        return query::textDiffOfCommits(arguments.words.empty() ? "." : arguments.word(0), arguments.value("git"));
    if (arePaths)
        return query::textDiffOfFiles(request.before, request.after);
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    return query::textDiffOf(**reader, request, &candidates);
}

} // namespace

int answerWithText(Session& session, const query::DiffRequest& request, bool arePaths)
{
    std::vector<query::EntitySummary> candidates;
    const auto answer = textsOf(session, request, arePaths, candidates);
    if (!answer)
        return session.output.fail(answer.error(), candidates);
    Json files = Json::array();
    bool isAny = false;
    for (const query::FileTextDiff& file : answer->files) {
        files.push_back(fileJson(file));
        if (file.trouble)
            session.output.remark(errorWords(*file.trouble));
        if (!file.patch.empty())
            session.output.text(views::plainLines(toQt(file.patch), std::numeric_limits<int>::max()));
        isAny = isAny || !file.patch.empty() || file.trouble;
    }
    if (!isAny)
        session.output.text(Words::tr("No change"));
    session.output.json({{"files", files}});
    return kDone;
}

} // namespace tributary::cli
