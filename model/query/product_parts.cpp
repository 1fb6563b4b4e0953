// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/product_query.h"

#include "model/query/fact_access.h"
#include "model/query/summaries.h"

#include <algorithm>
#include <cctype>

namespace tributary::query {

namespace {

constexpr int kMaxNesting = 100;

ColumnItem columnItem(Summaries& summaries, const EntityRow& row, const std::string& prefix)
{
    ColumnItem item;
    item.column = summaries.of(row);
    item.path = prefix + row.name;
    item.logicalType = textAt(row.facts, "logicalType");
    item.physicalType = textAt(row.facts, "physicalType");
    item.required = factFlag(row.facts, "required");
    item.unique = factFlag(row.facts, "unique");
    if (factFlag(row.facts, "primaryKey"))
        item.primaryKeyPosition =
            std::max(1, static_cast<int>(factNumber(factAt(row.facts, "primaryKeyPosition")).value_or(1)));
    item.classification = textAt(row.facts, "classification");
    item.tags = factList(row.facts, "tags");
    const Json quality = factAt(row.facts, "quality");
    item.qualityRules = quality.is_array() ? static_cast<int>(quality.size()) : 0;
    return item;
}

Result<void> addColumns(store::Reader& reader, Summaries& summaries, EntityId parent, const std::string& prefix,
                        int depth, std::vector<ColumnItem>& out)
{
    auto rows = reader.children(parent, Kind::Column);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto& row : *rows) {
        out.push_back(columnItem(summaries, row, prefix));
        const std::string type = out.back().logicalType;
        const bool mayNest = type.empty() || type == "object" || type == "array" || type == "map";
        if (depth >= kMaxNesting || !mayNest)
            continue;
        if (auto done = addColumns(reader, summaries, row.id, out.back().path + ".", depth + 1, out); !done)
            return done;
    }
    return {};
}

void flatten(const std::string& path, const Json& value, const Provenance& provenance, bool extra, int depth,
             std::vector<Fact>& out)
{
    if (value.is_object() && !value.empty() && depth < kMaxNesting) {
        for (const auto& [key, member] : value.items())
            flatten(path.empty() ? key : path + "." + key, member, provenance, extra, depth + 1, out);
        return;
    }
    out.push_back({path, value, provenance, extra});
}

Step step(Step::Name name, int have, int want)
{
    Step out{name, StepState::Missing, have, want};
    if (want > 0 && have >= want)
        out.state = StepState::Good;
    else if (have > 0)
        out.state = StepState::Partial;
    return out;
}

} // namespace

Result<std::vector<ColumnItem>> columnsOf(store::Reader& reader, EntityId dataset)
{
    Summaries summaries(reader);
    std::vector<ColumnItem> out;
    if (auto done = addColumns(reader, summaries, dataset, {}, 0, out); !done)
        return tl::unexpected(done.error());
    return out;
}

std::vector<Fact> factsOf(const EntityRow& row, const Provenance& provenance)
{
    std::vector<Fact> out;
    flatten({}, row.facts, provenance, false, 0, out);
    flatten({}, row.extra, provenance, true, 0, out);
    std::erase_if(out, [](const Fact& fact) { return fact.name.empty(); });
    return out;
}

std::vector<Step> stepsOf(const ProductPage& page)
{
    const auto known = [](const std::vector<PortItem>& ports) {
        return static_cast<int>(std::count_if(ports.begin(), ports.end(), [](const PortItem& port) {
            return port.contract.contract && !port.contract.drift;
        }));
    };
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    const int targets = static_cast<int>(std::count_if(page.objectives.begin(), page.objectives.end(),
                                                       [](const Objective& o) { return o.target.has_value(); }));
    const int met = static_cast<int>(
        std::count_if(page.objectives.begin(), page.objectives.end(), [](const Objective& objective) {
            if (!objective.target || objective.points.empty())
                return false;
            const double last = objective.points.back().value;
            return objective.smallerIsBetter ? last <= *objective.target : last >= *objective.target;
        }));
    int described = 0;
    described += page.purpose.empty() ? 0 : 1;
    described += page.product.owner.empty() ? 0 : 1;
    described += page.product.domain.empty() ? 0 : 1;
    described += page.product.version.empty() ? 0 : 1;
    const int observed = static_cast<int>(std::count_if(
        page.consumers.begin(), page.consumers.end(), [](const ConsumerItem& c) { return c.readsPerWeek > 0; }));

    std::vector<Step> steps;
    steps.push_back(step(Step::Name::Input, known(page.inputs), size(page.inputs)));
    steps.push_back(step(Step::Name::Processing, page.triplet.codeCommit.empty() ? 0 : 1, 1));
    steps.push_back(step(Step::Name::Catalog, described, 4));
    steps.push_back(step(Step::Name::Service, known(page.outputs), size(page.outputs)));
    steps.push_back(step(Step::Name::Measure, met, targets));
    steps.push_back(step(Step::Name::Monitor, observed, size(page.consumers)));
    // A source-aligned product need not read anything from the mesh.
    if (page.inputs.empty() && page.archetype.find("ource") != std::string::npos)
        steps.front().state = StepState::Good;
    return steps;
}

int compareVersions(const std::string& left, const std::string& right)
{
    const auto numbers = [](const std::string& text) {
        std::vector<long long> out;
        for (std::size_t i = 0; i < text.size();) {
            if (!std::isdigit(static_cast<unsigned char>(text[i]))) {
                ++i;
                continue;
            }
            long long number = 0;
            for (; i < text.size() && std::isdigit(static_cast<unsigned char>(text[i])); ++i)
                number = std::min(number * 10 + (text[i] - '0'), 1'000'000'000'000LL);
            out.push_back(number);
        }
        while (!out.empty() && out.back() == 0)
            out.pop_back();
        return out;
    };
    const auto a = numbers(left);
    const auto b = numbers(right);
    if (a != b)
        return a < b ? -1 : 1;
    return left == right ? 0 : left < right ? -1 : 1;
}

} // namespace tributary::query
