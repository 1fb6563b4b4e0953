// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/hit_consumers.h"

#include "model/base/text.h"
#include "model/query/consumer_query.h"
#include "model/query/lineage_query.h"
#include "model/query/product_query.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tributary::query {

namespace {

// Names may hold dots themselves, so that the two are kept apart.
struct ColumnName {
    std::string dataset;
    std::string column; // dotted where it is within another one
    auto operator<=>(const ColumnName&) const = default;
    std::string text() const { return dataset + "." + column; }
};

bool hurts(const diff::Change& change)
{
    return change.reader >= diff::Severity::Risky;
}

class Hits {
public:
    Hits(store::Reader& reader, const EntityRow& document) : m_reader(reader), m_summaries(reader), m_document(document) {}

    Result<std::vector<HitConsumer>> run(const std::vector<ComparedContract>& contracts, const std::vector<diff::Change>& changes)
    {
        for (const diff::Change& change : changes)
            if (hurts(change))
                noteChange(change, {}, change.column.empty());
        for (const ComparedContract& contract : contracts)
            for (const diff::Change& change : contract.changes)
                if (hurts(change))
                    noteChange(change, change.dataset, change.column.empty() && change.dataset.empty());
        if (!m_worst)
            return std::vector<HitConsumer>{};
        for (const ComparedContract& contract : contracts) {
            if (auto done = byLineage(contract.root); !done)
                return tl::unexpected(done.error());
        }
        byDeclaration();
        std::vector<HitConsumer> out;
        for (auto& [name, hit] : m_hits) {
            if (!hit.columns.empty() || hit.evidence == HitConsumer::Evidence::Declared)
                out.push_back(std::move(hit));
        }
        std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.evidence < b.evidence; });
        return out;
    }

private:
    // Of a column, of a whole dataset (whoever reads any of its columns), or of what every consumer uses.
    void noteChange(const diff::Change& change, const std::string& dataset, bool hitsAll)
    {
        const auto worse = [&change](std::optional<diff::Severity>& severity) { severity = std::max(severity.value_or(change.reader), change.reader); };
        worse(m_worst);
        if (hitsAll)
            worse(m_hitsAll);
        else if (!dataset.empty())
            worse(change.column.empty() ? m_changedWhole[dataset] : m_changed[{dataset, change.column}]);
    }

    void hits(HitConsumer& hit, const ColumnName& column, diff::Severity severity) const
    {
        hit.severity = std::max({hit.columns.empty() ? severity : hit.severity, severity, m_hitsAll.value_or(severity)});
        once(hit.columns, column.text());
    }

    static void isDeclared(HitConsumer& hit, diff::Severity severity)
    {
        hit.evidence = HitConsumer::Evidence::Declared;
        hit.severity = severity;
    }

    static void once(std::vector<std::string>& list, const std::string& text)
    {
        if (std::find(list.begin(), list.end(), text) == list.end())
            list.push_back(text);
    }

    // Every column of the contract, so that who reads only unchanged ones is known to be spared.
    Result<void> byLineage(const EntityRow& contract)
    {
        const auto datasets = m_reader.children(contract.id, Kind::Dataset);
        if (!datasets)
            return tl::unexpected(datasets.error());
        for (const EntityRow& dataset : *datasets) {
            m_datasets.push_back(dataset);
            LineageRequest request;
            request.ref = m_summaries.referenceOf(dataset);
            request.direction = lineage::Direction::Downstream;
            request.level = lineage::Level::Dataset;
            request.columns = true;
            const auto result = lineageOf(m_reader, request);
            if (!result && result.error().code == "lineage.not-in-level")
                continue;
            if (!result)
                return tl::unexpected(result.error());
            follow(*result, dataset.local);
        }
        return {};
    }

    struct Reached {
        ColumnName origin; // the column that it all comes from
        std::string proof;
    };

    // Along the column pairs from the dataset downwards; edges without pairs tell nothing about columns.
    void follow(const lineage::LineageResult& result, const std::string& dataset)
    {
        std::map<std::pair<std::size_t, std::string>, std::vector<Reached>> reached;
        std::vector<std::pair<std::size_t, std::string>> open;
        std::vector<std::vector<const lineage::ResultEdge*>> from(result.nodes.size());
        for (const lineage::ResultEdge& edge : result.edges)
            from[edge.from].push_back(&edge);
        for (std::size_t i = 0; i < result.nodes.size(); ++i) {
            for (const lineage::ResultEdge* edge : result.nodes[i].root ? from[i] : std::vector<const lineage::ResultEdge*>()) {
                for (const lineage::ColumnPair& pair : edge->columns) {
                    const ColumnName column{dataset, pair.from};
                    if (pair.from.empty() || !reached[{i, pair.from}].empty())
                        continue;
                    reached[{i, pair.from}].push_back({column, column.text()});
                    open.emplace_back(i, pair.from);
                }
            }
        }
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            const std::vector<Reached> here = reached[at];
            for (const lineage::ResultEdge* edge : from[at.first]) {
                for (const lineage::ColumnPair& pair : edge->columns) {
                    if (pair.from != at.second)
                        continue;
                    const lineage::ResultNode& node = result.nodes[edge->to];
                    bool isNew = false;
                    auto& there = reached[{edge->to, pair.to}];
                    for (const Reached& each : here) {
                        const bool known = std::any_of(there.begin(), there.end(), [&](const Reached& other) { return other.origin == each.origin; });
                        if (known)
                            continue;
                        there.push_back({each.origin, each.proof + " -> " + node.name + (pair.to.empty() ? "" : "." + pair.to)});
                        note(node, there.back(), pair);
                        isNew = true;
                    }
                    if (isNew)
                        open.emplace_back(edge->to, pair.to);
                }
            }
        }
    }

    void note(const lineage::ResultNode& node, const Reached& reached, const lineage::ColumnPair& pair)
    {
        const std::string name = node.owner.empty() ? node.name : node.owner;
        if (name == m_document.name)
            return;
        HitConsumer& hit = m_hits[name];
        hit.name = name;
        hit.kind = node.owner.empty() ? std::string(kindName(node.kind)) : "product";
        hit.ref = hit.ref.empty() ? node.ref : hit.ref;
        hit.evidence = HitConsumer::Evidence::Columns;
        const auto severity = severityOf(reached.origin);
        if (!severity)
            return;
        hits(hit, reached.origin, *severity);
        once(hit.proofs, "lineage: " + reached.proof);
        hit.observed = hit.observed || pair.evidence == lineage::Evidence::Observed;
    }

    void byDeclaration()
    {
        const auto page = productPage(m_reader, m_summaries.referenceOf(m_document));
        if (!page)
            return; // a contract that no product serves has no agreements
        std::map<std::string, std::set<std::string>> read;
        for (const Point& point : page->usage90) {
            for (const std::string& column : point.detail.empty() ? std::vector<std::string>() : split(point.detail, ','))
                read[point.consumerName.empty() ? point.consumer : point.consumerName].insert(column);
        }
        for (const ConsumerItem& item : page->consumers) {
            const bool known = m_hits.count(item.name) > 0;
            HitConsumer& hit = m_hits[item.name];
            hit.name = item.name;
            hit.kind = item.kind;
            hit.ref = item.ref.empty() ? hit.ref : item.ref;
            const auto columns = read.find(item.name);
            if (columns != read.end())
                byUsage(hit, columns->second);
            else if (!known)
                isDeclared(hit, *m_worst);
            if (m_hitsAll && hit.columns.empty() && hit.evidence == HitConsumer::Evidence::Columns)
                isDeclared(hit, *m_hitsAll);
            for (const std::string& proof : split(item.proof, ','))
                once(hit.proofs, std::string(trimmed(proof)));
            hit.observed = hit.observed || item.proof.find("usage") != std::string::npos;
        }
    }

    // Its dataset, a column of that name, or one around it or within it.
    std::optional<diff::Severity> severityOf(const ColumnName& name) const
    {
        std::optional<diff::Severity> worst;
        const auto take = [&worst](const auto& changes, const auto& key) {
            const auto found = changes.find(key);
            if (found != changes.end())
                worst = std::max(worst, found->second);
        };
        take(m_changedWhole, name.dataset);
        take(m_changed, name);
        for (std::size_t dot = name.column.find('.'); dot != std::string::npos; dot = name.column.find('.', dot + 1))
            take(m_changed, ColumnName{name.dataset, name.column.substr(0, dot)});
        const std::string within = name.column + ".";
        for (auto at = m_changed.lower_bound({name.dataset, within}); at != m_changed.end() && at->first.dataset == name.dataset && at->first.column.starts_with(within); ++at)
            worst = std::max(worst, at->second);
        return worst;
    }

    // Read when it is first asked for: most consumers are known by lineage alone.
    const std::set<ColumnName>& known()
    {
        for (const EntityRow& dataset : std::exchange(m_datasets, {}))
            if (const auto columns = columnsOf(m_reader, dataset.id))
                for (const ColumnItem& column : *columns)
                    m_known.insert({dataset.local, column.path});
        return m_known;
    }

    // Usage records name columns, with or without their dataset.
    void byUsage(HitConsumer& hit, const std::set<std::string>& columns)
    {
        hit.evidence = HitConsumer::Evidence::Columns;
        for (const ColumnName& name : known()) {
            const bool isRead = columns.count(name.text()) > 0 || columns.count(name.column) > 0;
            const auto severity = isRead ? severityOf(name) : std::nullopt;
            if (severity) {
                hits(hit, name, *severity);
                once(hit.proofs, "usage: " + name.text());
            }
        }
    }

    store::Reader& m_reader;
    Summaries m_summaries;
    const EntityRow& m_document;
    std::map<ColumnName, std::optional<diff::Severity>> m_changed; // by the old names
    std::map<std::string, std::optional<diff::Severity>> m_changedWhole; // datasets
    std::optional<diff::Severity> m_worst;   // none: nobody is hit
    std::optional<diff::Severity> m_hitsAll; // of what no column alone is
    std::vector<EntityRow> m_datasets; // of the contracts, whose columns are not known yet
    std::set<ColumnName> m_known;      // all columns of the contracts, likewise
    std::map<std::string, HitConsumer> m_hits; // by name
};

} // namespace

Result<std::vector<HitConsumer>> hitConsumers(store::Reader& reader, const EntityRow& document, const std::vector<ComparedContract>& contracts,
                                              const std::vector<diff::Change>& documentChanges)
{
    return Hits(reader, document).run(contracts, documentChanges);
}

} // namespace tributary::query
