// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_side.h"

#include "model/query/moment_text.h"
#include "model/query/resolver.h"

namespace tributary::query {

namespace {

// The words behind the last "@" as a commit, a tag or a version that was only ever committed.
std::optional<DiffSide> committedSide(store::Reader& reader, const std::string& text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos || at == 0)
        return std::nullopt;
    const auto row = resolve(reader, text.substr(0, at), Kind::DataProduct);
    if (!row)
        return std::nullopt;
    DiffSide side;
    side.root = Summaries(reader).rootOf(*row);
    side.committed = committedState(reader, side.root, text.substr(at + 1)).value_or(std::nullopt);
    return side.committed ? std::optional(side) : std::nullopt;
}

// The words behind the last "@" as a moment, where they are one.
std::optional<std::pair<std::string, Moment>> splitMoment(store::Reader& reader, const std::string& text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos || at == 0)
        return std::nullopt;
    const bool isRevision = text[at - 1] == '@';
    const std::string base = text.substr(0, isRevision ? at - 1 : at);
    const auto moment = momentFromText(reader, isRevision ? "@" + text.substr(at + 1) : text.substr(at + 1));
    if (!moment || base.empty())
        return std::nullopt;
    return std::pair(base, *moment);
}

} // namespace

Result<DiffSide> diffSideOf(store::Reader& reader, const std::string& text, std::vector<EntitySummary>* ambiguous)
{
    DiffSide side;
    side.moment = reader.moment();
    auto row = resolve(reader, text, Kind::DataProduct, ambiguous);
    if (!row) {
        const bool unknown = row.error().code == "ref.unknown";
        const auto split = unknown ? splitMoment(reader, text) : std::nullopt;
        const auto committed = unknown && !split ? committedSide(reader, text) : std::nullopt;
        if (committed)
            return *committed;
        if (!split)
            return tl::unexpected(row.error());
        side.moment = split->second;
        const store::MomentScope then(reader, side.moment);
        row = resolve(reader, split->first, Kind::DataProduct, ambiguous);
        if (!row)
            return tl::unexpected(row.error());
    }
    const store::MomentScope then(reader, side.moment);
    side.root = Summaries(reader).rootOf(*row);
    if (side.root.kind != Kind::DataProduct && side.root.kind != Kind::DataContract)
        return fail("diff.not-comparable", text, std::string(kindName(side.root.kind)));
    return side;
}

} // namespace tributary::query
