// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/compared_sides.h"

#include "model/query/diff_query.h"
#include "model/query/fact_access.h"

#include <algorithm>
#include <set>

namespace tributary::query {

namespace {

// The contract that a port names, in that version or else its newest one.
EntityRow contractOf(store::Reader& reader, const diff::Part& port)
{
    const std::string id = textAt(port.facts, "contractId");
    const auto rows = id.empty() ? Result<std::vector<EntityRow>>(std::vector<EntityRow>()) : reader.byLocal(id);
    EntityRow found;
    for (const EntityRow& row : rows ? *rows : std::vector<EntityRow>()) {
        if (row.kind != Kind::DataContract || row.placeholder)
            continue;
        if (row.version == port.version)
            return row;
        if (found.id == 0 || row.latest)
            found = row;
    }
    return found;
}

const diff::Part* portNamed(const diff::Part& product, const std::string& name)
{
    const diff::Part* found = nullptr;
    for (const diff::Part& port : product.parts) {
        if (port.kind == Kind::OutputPort && port.local == name)
            found = found == nullptr || found->version < port.version ? &port : found;
    }
    return found;
}

DiffSide contractSide(store::Reader& reader, const DiffSide& product, const diff::Part& port)
{
    const store::MomentScope then(reader, product.moment);
    DiffSide contract{contractOf(reader, port), product.moment, {}, nullptr};
    if (product.committed && contract.root.id != 0)
        contract.committed = committedBy(reader, contract.root, port.version, product.committed->commit.order).value_or(std::nullopt);
    return contract;
}

const diff::Part* contractIn(const std::vector<diff::Part>& documents, const std::string& id)
{
    const auto found = std::find_if(documents.begin(), documents.end(), [&](const diff::Part& part) { return part.kind == Kind::DataContract && part.local == id; });
    return found == documents.end() ? nullptr : &*found;
}

} // namespace

Result<SidePair> sidesOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous)
{
    auto before = diffSideOf(reader, request.before, ambiguous);
    if (!before)
        return tl::unexpected(before.error());
    auto after = diffSideOf(reader, request.after, ambiguous);
    if (!after)
        return tl::unexpected(after.error());
    if (before->root.kind != after->root.kind)
        return fail("diff.kinds", std::string(kindName(before->root.kind)), std::string(kindName(after->root.kind)));
    return SidePair{std::move(*before), std::move(*after)};
}

Result<diff::Part> partOfSide(store::Reader& reader, const DiffSide& side)
{
    if (side.scratch != nullptr)
        return *side.scratch;
    if (side.committed)
        return committedDocument(*side.committed);
    const store::MomentScope then(reader, side.moment);
    return documentOf(reader, side.root);
}

std::vector<SidePair> contractSides(store::Reader& reader, const SidePair& product, const diff::Part& before, const diff::Part& after,
                                    const std::vector<diff::Part>& scratch)
{
    std::vector<SidePair> pairs;
    std::set<std::pair<EntityId, EntityId>> seen;
    for (const diff::Part& port : after.parts) {
        const diff::Part* old = port.kind == Kind::OutputPort ? portNamed(before, port.local) : nullptr;
        if (old == nullptr)
            continue;
        SidePair sides{contractSide(reader, product.before, *old), contractSide(reader, product.after, port)};
        sides.after.scratch = contractIn(scratch, textAt(port.facts, "contractId"));
        const bool areThere = sides.before.root.id != 0 && (sides.after.root.id != 0 || sides.after.scratch != nullptr);
        if (areThere && seen.insert({sides.before.root.id, sides.after.root.id}).second)
            pairs.push_back(std::move(sides));
    }
    return pairs;
}

} // namespace tributary::query
