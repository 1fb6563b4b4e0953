// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/product_insight.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"

#include <algorithm>

namespace tributary::query {

namespace {

// The owner's word for traits that nothing in the catalog can show: a custom property `attests`, a name
// or a list of names.
std::vector<std::string> attestedBy(const ProductPage& page)
{
    for (const Fact& fact : page.facts) {
        if (fact.name != "customProperties")
            continue;
        const Json value = customProperty(Json{{"customProperties", fact.value}}, "attests");
        if (value.is_string())
            return {value.get<std::string>()};
        return factList(Json{{"attests", value}}, "attests");
    }
    return {};
}

template <typename List, typename Test>
int countIf(const List& list, Test test)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(), test));
}

bool isPromised(const PortItem& port)
{
    return port.contract.contract && !port.contract.contract->placeholder && !port.contract.drift;
}

} // namespace

std::vector<std::string> useCasesOf(const PortItem& port)
{
    std::vector<std::string> out;
    for (const std::string& part : split(port.accessUses, ',')) {
        std::string name(trimmed(part));
        if (!name.empty() && std::find(out.begin(), out.end(), name) == out.end())
            out.push_back(std::move(name));
    }
    return out;
}

std::vector<std::string> useCasesOf(const ProductPage& page)
{
    std::vector<std::string> out;
    for (const PortItem& port : page.outputs) {
        for (std::string& name : useCasesOf(port)) {
            if (std::find(out.begin(), out.end(), name) == out.end())
                out.push_back(std::move(name));
        }
    }
    return out;
}

contract::ProductCounts countsOf(const ProductPage& page)
{
    contract::ProductCounts counts;
    counts.purpose = !page.purpose.empty();
    counts.limitations = !page.limitations.empty();
    counts.usageNotes = !page.usage.empty();
    counts.owner = !page.product.owner.empty();
    counts.domain = !page.product.domain.empty();
    counts.version = !page.product.version.empty();
    counts.datasets = static_cast<int>(page.datasets.size());
    counts.described = countIf(page.datasets, [](const DatasetItem& item) { return !item.dataset.description.empty(); });
    counts.outputs = static_cast<int>(page.outputs.size());
    counts.located = countIf(page.outputs, [](const PortItem& port) { return !port.location.empty(); });
    counts.promised = countIf(page.outputs, isPromised);
    counts.inputs = static_cast<int>(page.inputs.size());
    counts.supplied = countIf(page.inputs, isPromised);
    counts.consumers = static_cast<int>(page.consumers.size());
    counts.observed = countIf(page.consumers, isObserved);
    counts.useCases = static_cast<int>(useCasesOf(page).size());
    counts.levels = countIf(page.objectives, [](const Objective& objective) { return objective.target.has_value(); });
    counts.met = countIf(page.objectives, [](const Objective& objective) {
        if (!objective.target || objective.points.empty())
            return false;
        const double last = objective.points.back().value;
        return objective.smallerIsBetter ? last <= *objective.target : last >= *objective.target;
    });
    counts.ratings = page.rating.count;
    counts.stars = page.rating.mean;
    counts.endorsements = static_cast<int>(page.endorsements.size());
    counts.attested = attestedBy(page);
    return counts;
}

std::optional<contract::ErrorBudget> errorBudgetOf(const Objective& objective)
{
    if (!objective.target)
        return std::nullopt;
    return contract::errorBudget(objective.points, *objective.target, objective.smallerIsBetter);
}

std::string connectionObject(const ProductPage& page, const PortItem& port)
{
    for (const DatasetItem& item : page.datasets) {
        if (port.contract.contract && item.contractRef == port.contract.contract->ref && !item.physicalName.empty())
            return item.physicalName;
    }
    return port.port.name;
}

bool isDeclared(const ConsumerItem& consumer)
{
    return consumer.proof.find("agreement") != std::string::npos || consumer.proof.find("port") != std::string::npos;
}

bool isObserved(const ConsumerItem& consumer)
{
    return consumer.readsPerWeek > 0 || consumer.proof.find("usage") != std::string::npos;
}

} // namespace tributary::query
