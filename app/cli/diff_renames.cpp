// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_renames.h"

#include "app/cli/catalog_access.h"
#include "app/cli/signature.h"
#include "model/store/rename_decisions.h"

#include <tuple>

namespace tributary::cli {

namespace {

Result<void> addWords(const Arguments& arguments, const std::string& option, bool isSame, std::vector<query::RenameWords>& words)
{
    for (const std::string& text : arguments.values(option)) {
        const std::size_t sign = text.find('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
            return fail("usage.choice", "--" + option, "OLD=NEW");
        words.push_back({text.substr(0, sign), text.substr(sign + 1), isSame});
    }
    return {};
}

// All that was decided in the catalog about these two paths of the documents.
Result<std::vector<diff::RenameDecision>> keptDecisions(const query::DiffAnswer& answer, const query::RenameWords& words)
{
    std::vector<diff::RenameDecision> found;
    for (const query::DocumentDiff& document : answer.documents) {
        for (const diff::RenameDecision& decision : document.decisions) {
            if (decision.at != 0 && decision.from == words.from && decision.to == words.to)
                found.push_back(decision);
        }
    }
    if (found.empty())
        return fail("rename.unknown", words.from + "=" + words.to);
    return found;
}

} // namespace

diff::ChangeRules RenameWish::rules() const
{
    diff::ChangeRules rules;
    for (const query::RenameWords& each : said)
        rules.renames.push_back({{}, each.from, each.to, each.isSame});
    return rules;
}

Result<RenameWish> renameWishOf(const Arguments& arguments)
{
    RenameWish wish;
    wish.remember = arguments.has("remember");
    for (const auto& [option, isSame, words] : {std::tuple("renamed", true, &wish.said), std::tuple("not-renamed", false, &wish.said), std::tuple("ask-again", true, &wish.again)}) {
        if (auto done = addWords(arguments, option, isSame, *words); !done)
            return tl::unexpected(done.error());
    }
    return wish;
}

Result<void> keepRenames(const Session& session, const RenameWish& wish, const query::DiffAnswer& answer)
{
    std::vector<diff::RenameDecision> forgotten;
    for (const query::RenameWords& words : wish.again) {
        const auto kept = keptDecisions(answer, words);
        if (!kept)
            return tl::unexpected(kept.error());
        forgotten.insert(forgotten.end(), kept->begin(), kept->end());
    }
    const auto decided = query::renameDecisionsFor(answer, wish.remember ? wish.said : std::vector<query::RenameWords>());
    if (!decided)
        return tl::unexpected(decided.error());
    auto writer = openWriter(session);
    if (!writer)
        return tl::unexpected(writer.error());
    for (const diff::RenameDecision& decision : forgotten) {
        if (auto done = store::forgetRenameDecision(**writer, decision); !done)
            return done;
    }
    outbox::Publication signature;
    sign(signature, session.arguments);
    for (diff::RenameDecision decision : *decided) {
        decision.author = signature.author;
        decision.at = nowMicros();
        if (auto done = store::putRenameDecision(**writer, decision); !done)
            return done;
    }
    return {};
}

} // namespace tributary::cli
