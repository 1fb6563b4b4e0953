// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_query.h"

#include "model/query/compared_sides.h"
#include "model/query/fact_access.h"
#include "model/query/hit_consumers.h"
#include "model/store/rename_decisions.h"

#include <algorithm>

namespace tributary::query {

namespace {

constexpr int kMostPolicies = 100'000;

// Takes what it uses out of the rows.
diff::Part partOf(EntityRow&& row, store::RowsByParent& below)
{
    diff::Part part{row.kind, std::move(row.local), std::move(row.version), std::move(row.facts), std::move(row.extra), {}};
    auto children = below.extract(row.id);
    if (children.empty())
        return part;
    part.parts.reserve(children.mapped().size());
    for (EntityRow& child : children.mapped())
        part.parts.push_back(partOf(std::move(child), below));
    return part;
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
        auto left = partOfSide(m_reader, before);
        auto right = partOfSide(m_reader, after);
        if (!left || !right)
            return tl::unexpected(!left ? left.error() : right.error());
        m_answer.askedCatalog = true;
        m_answer.documents.push_back(documentDiff(*left, *right, m_options));
        if (before.root.kind == Kind::DataProduct) {
            if (auto done = contracts({before, after}, *left, *right); !done)
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
    static void keep(DocumentDiff& document, diff::Part&& before, diff::Part&& after)
    {
        document.before = std::make_shared<const diff::Part>(std::move(before));
        document.after = std::make_shared<const diff::Part>(std::move(after));
    }

    Result<void> contracts(const SidePair& product, const diff::Part& left, const diff::Part& right)
    {
        for (const SidePair& sides : contractSides(m_reader, product, left, right, m_scratch)) {
            m_usedScratch = m_usedScratch || sides.after.scratch != nullptr;
            auto before = partOfSide(m_reader, sides.before);
            auto after = partOfSide(m_reader, sides.after);
            if (!before || !after)
                return tl::unexpected(!before ? before.error() : after.error());
            DocumentDiff document = documentDiff(*before, *after, m_options);
            if (document.changes.empty())
                continue;
            m_compared.push_back({sides.before.root, document.changes});
            keep(document, std::move(*before), std::move(*after));
            // What a contract breaks, the product that serves by it breaks.
            DocumentDiff& first = m_answer.documents.front();
            first.advised = std::max(first.advised, document.advised);
            first.tooSmall = diff::isTooSmall(first.advised, first.declared, first.versionBefore);
            m_answer.documents.push_back(std::move(document));
        }
        return {};
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
    auto below = reader.below(root.id);
    if (!below)
        return tl::unexpected(below.error());
    return partOf(EntityRow(root), *below);
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
    auto decided = store::renameDecisions(reader);
    if (!decided)
        return tl::unexpected(decided.error());
    rules.push_back({{}, {}, {}, std::move(*decided)});
    return rules;
}

Result<DiffAnswer> diffOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous)
{
    const auto sides = sidesOf(reader, request, ambiguous);
    if (!sides)
        return tl::unexpected(sides.error());
    return Comparison(reader, request).run(sides->before, sides->after);
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
