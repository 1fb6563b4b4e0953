// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_query.h"

#include "model/query/diff_side.h"
#include "model/query/fact_access.h"
#include "model/query/hit_consumers.h"

#include <algorithm>
#include <set>

namespace tributary::query {

namespace {

constexpr int kMostPolicies = 100'000;

Result<diff::Part> partBelow(store::Reader& reader, const EntityRow& row)
{
    diff::Part part{row.kind, row.local, row.version, row.facts, row.extra, {}};
    const auto children = reader.children(row.id, Kind::Unknown);
    if (!children)
        return tl::unexpected(children.error());
    for (const EntityRow& child : *children) {
        auto below = partBelow(reader, child);
        if (!below)
            return below;
        part.parts.push_back(std::move(*below));
    }
    return part;
}

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

// The document of that kind and id; a lone one of the kind whatever its id, which may be what was changed.
const diff::Part* documentIn(const std::vector<diff::Part>& documents, Kind kind, const std::string& local)
{
    const diff::Part* lone = nullptr;
    int ofKind = 0;
    for (const diff::Part& document : documents) {
        if (document.kind != kind)
            continue;
        if (document.local == local)
            return &document;
        lone = &document;
        ++ofKind;
    }
    return ofKind == 1 ? lone : nullptr;
}

class Comparison {
public:
    // `scratch`: documents that count in the place of those of the catalog.
    Comparison(store::Reader& reader, const DiffRequest& request, const std::vector<diff::Part>& scratch = {}) : m_reader(reader), m_scratch(scratch)
    {
        m_options.rules = request.rules;
        m_options.own = request.own;
        m_options.now = request.now == 0 ? nowMicros() : request.now;
    }

    bool usedScratch() const { return m_usedScratch; }

    Result<DiffAnswer> run(const DiffSide& before, const DiffSide& after)
    {
        m_usedScratch = after.scratch != nullptr;
        auto own = changeRulesOf(m_reader);
        if (!own)
            return tl::unexpected(own.error());
        m_options.own.insert(m_options.own.end(), own->begin(), own->end());
        auto left = load(before);
        auto right = load(after);
        if (!left || !right)
            return tl::unexpected(!left ? left.error() : right.error());
        m_answer.askedCatalog = true;
        m_answer.documents.push_back(documentDiff(*left, *right, m_options));
        if (before.root.kind == Kind::DataProduct) {
            if (auto done = contracts(before, *left, after, *right); !done)
                return tl::unexpected(done.error());
        } else {
            m_compared.push_back({before.root, m_answer.documents.front().changes});
        }
        const store::MomentScope then(m_reader, before.moment);
        auto consumers = hitConsumers(m_reader, before.root, m_compared, m_answer.documents.front().changes);
        if (!consumers)
            return tl::unexpected(consumers.error());
        m_answer.consumers = std::move(*consumers);
        keep(m_answer.documents.front(), std::move(*left), std::move(*right));
        return std::move(m_answer);
    }

private:
    Result<diff::Part> load(const DiffSide& side)
    {
        if (side.scratch != nullptr)
            return *side.scratch;
        if (side.committed)
            return committedDocument(*side.committed);
        const store::MomentScope then(m_reader, side.moment);
        return documentOf(m_reader, side.root);
    }

    static void keep(DocumentDiff& document, diff::Part&& before, diff::Part&& after)
    {
        document.before = std::make_shared<const diff::Part>(std::move(before));
        document.after = std::make_shared<const diff::Part>(std::move(after));
    }

    DiffSide contractSide(const DiffSide& product, const diff::Part& port)
    {
        const store::MomentScope then(m_reader, product.moment);
        DiffSide contract{contractOf(m_reader, port), product.moment, {}, nullptr};
        if (product.committed && contract.root.id != 0)
            contract.committed = committedBy(m_reader, contract.root, port.version, product.committed->commit.order).value_or(std::nullopt);
        return contract;
    }

    Result<void> contracts(const DiffSide& before, const diff::Part& left, const DiffSide& after, const diff::Part& right)
    {
        std::set<std::pair<EntityId, EntityId>> seen;
        for (const diff::Part& port : right.parts) {
            const diff::Part* old = port.kind == Kind::OutputPort ? portNamed(left, port.local) : nullptr;
            if (old == nullptr)
                continue;
            const DiffSide from = contractSide(before, *old);
            DiffSide to = contractSide(after, port);
            to.scratch = contractIn(m_scratch, textAt(port.facts, "contractId"));
            m_usedScratch = m_usedScratch || to.scratch != nullptr;
            if (from.root.id == 0 || (to.root.id == 0 && to.scratch == nullptr) || !seen.insert({from.root.id, to.root.id}).second)
                continue;
            auto contractBefore = load(from);
            auto contractAfter = load(to);
            if (!contractBefore || !contractAfter)
                return tl::unexpected(!contractBefore ? contractBefore.error() : contractAfter.error());
            DocumentDiff document = documentDiff(*contractBefore, *contractAfter, m_options);
            if (document.changes.empty())
                continue;
            m_compared.push_back({from.root, document.changes});
            keep(document, std::move(*contractBefore), std::move(*contractAfter));
            // What a contract breaks, the product that serves by it breaks.
            DocumentDiff& product = m_answer.documents.front();
            product.advised = std::max(product.advised, document.advised);
            product.tooSmall = diff::isTooSmall(product.advised, product.declared, product.versionBefore);
            m_answer.documents.push_back(std::move(document));
        }
        return {};
    }

    static const diff::Part* contractIn(const std::vector<diff::Part>& documents, const std::string& id)
    {
        const auto found = std::find_if(documents.begin(), documents.end(), [&](const diff::Part& part) { return part.kind == Kind::DataContract && part.local == id; });
        return found == documents.end() ? nullptr : &*found;
    }

    store::Reader& m_reader;
    const std::vector<diff::Part> m_scratch;
    diff::DiffOptions m_options;
    DiffAnswer m_answer;
    std::vector<ComparedContract> m_compared;
    bool m_usedScratch = false;
};

} // namespace

Result<diff::Part> documentOf(store::Reader& reader, const EntityRow& root)
{
    return partBelow(reader, root);
}

Result<std::vector<diff::ChangeRules>> changeRulesOf(store::Reader& reader)
{
    auto policies = reader.ofKind(Kind::Policy, kMostPolicies, 0);
    if (!policies)
        return tl::unexpected(policies.error());
    std::erase_if(*policies, [](const EntityRow& row) { return textAt(row.facts, "kind") != "ChangeRules"; });
    std::sort(policies->begin(), policies->end(), [](const EntityRow& a, const EntityRow& b) { return a.local < b.local; });
    std::vector<diff::ChangeRules> rules;
    for (const EntityRow& row : *policies)
        rules.push_back(diff::changeRulesFrom(row.facts));
    return rules;
}

Result<DiffAnswer> diffOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous)
{
    const auto before = diffSideOf(reader, request.before, ambiguous);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = diffSideOf(reader, request.after, ambiguous);
    if (!after)
        return tl::unexpected(after.error());
    if (before->root.kind != after->root.kind)
        return fail("diff.kinds", std::string(kindName(before->root.kind)), std::string(kindName(after->root.kind)));
    return Comparison(reader, request).run(*before, *after);
}

Result<DiffAnswer> whatIf(store::Reader& reader, const DiffRequest& request, const std::vector<diff::Part>& documents, std::vector<EntitySummary>* ambiguous)
{
    const auto before = diffSideOf(reader, request.before, ambiguous);
    if (!before)
        return tl::unexpected(before.error());
    DiffSide after = *before;
    after.scratch = documentIn(documents, before->root.kind, before->root.local);
    Comparison comparison(reader, request, documents);
    auto answer = comparison.run(*before, after);
    if (answer && !comparison.usedScratch())
        return fail("diff.not-meant", request.after, before->root.local);
    return answer;
}

} // namespace tributary::query
