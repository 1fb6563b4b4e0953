// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_blocks.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace tributary::query {

namespace {

using canvas::Item;

constexpr std::size_t kMostTerms = 200;

Item itemOf(const char* kind, const char* type, const std::string& title, const std::string& detail = {}, const std::string& ref = {})
{
    Item item;
    item.kind = kind;
    item.type = type;
    item.title = title;
    item.detail = detail;
    item.ref = ref;
    return item;
}

std::string plainNumber(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value);
    return text.data();
}

// "<= 6 h, 2.8 h"
std::string objectiveWords(const Objective& objective)
{
    const std::string unit = objective.unit.empty() ? "" : " " + objective.unit;
    std::string words = objective.target ? (objective.smallerIsBetter ? "<= " : ">= ") + plainNumber(*objective.target) + unit : std::string();
    if (!objective.points.empty())
        words += (words.empty() ? "" : ", ") + plainNumber(objective.points.back().value) + unit;
    return words;
}

class Terms {
public:
    Terms(store::Reader& reader, Summaries& summaries) : m_reader(reader), m_summaries(summaries) {}

    void addOfDomain(const std::string& domain)
    {
        const auto references = domain.empty() ? Result<std::vector<store::ReferenceRow>>() : m_reader.referencesTo(Kind::Domain, domain, Role::Domain);
        for (const store::ReferenceRow& reference : references ? *references : std::vector<store::ReferenceRow>())
            add(m_summaries.rowOf(reference.from));
    }
    void addOf(EntityId entity)
    {
        const auto references = m_reader.referencesFrom(entity);
        for (const store::ReferenceRow& reference : references ? *references : std::vector<store::ReferenceRow>()) {
            if (reference.reference.role != Role::Term)
                continue;
            for (const EntityRow& row : m_reader.byLocal(reference.reference.target).value_or(std::vector<EntityRow>()))
                add(row);
        }
    }
    std::vector<Item> take()
    {
        std::sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) { return folded(a.title) < folded(b.title); });
        return std::move(m_items);
    }

private:
    void add(const EntityRow& row)
    {
        if (row.kind != Kind::Term || row.placeholder || m_items.size() >= kMostTerms || !m_known.insert(row.id).second)
            return;
        const EntitySummary term = m_summaries.of(row);
        m_items.push_back(itemOf("term", "", term.name, term.description.empty() ? textAt(row.facts, "definition") : term.description, term.ref));
    }

    store::Reader& m_reader;
    Summaries& m_summaries;
    std::set<EntityId> m_known;
    std::vector<Item> m_items;
};

std::vector<Item> metadataOf(const ProductPage& page)
{
    std::vector<Item> items;
    const auto add = [&items](const char* type, const std::string& value) {
        if (!value.empty())
            items.push_back(itemOf("fact", type, value));
    };
    add("version", page.product.version);
    add("status", page.product.status);
    add("tags", join(page.tags, ", "));
    add("definition", page.provenance.file);
    add("code", page.triplet.codeCommit);
    add("infrastructure", page.triplet.infrastructureUrl);
    return items;
}

} // namespace

canvas::BlockFacts blockFacts(store::Reader& reader, Summaries& summaries, const ProductPage& page, const EntityRow& row)
{
    canvas::BlockFacts facts;
    facts.metadata = metadataOf(page);
    for (const PortItem& port : page.outputs) {
        if (!port.accessUses.empty())
            facts.useCases.push_back(itemOf("fact", "use-case", port.accessUses, port.port.name, port.port.ref));
    }
    for (const Objective& objective : page.objectives)
        facts.observability.push_back(itemOf("objective", "", objective.metric, objectiveWords(objective)));
    for (const PortItem& port : page.management)
        facts.observability.push_back(itemOf("management-port", port.type.c_str(), port.port.name, port.location, port.port.ref));
    Terms terms(reader, summaries);
    terms.addOfDomain(textAt(row.facts, "domain"));
    for (const PortItem& port : page.outputs) {
        if (port.contract.contract && port.contract.contract->id != 0)
            terms.addOf(port.contract.contract->id);
    }
    for (const DatasetItem& dataset : page.datasets) {
        if (dataset.dataset.id != 0)
            terms.addOf(dataset.dataset.id);
    }
    facts.terms = terms.take();
    return facts;
}

} // namespace tributary::query
