// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/lineage/rules/rules.h"

#include <algorithm>
#include <map>
#include <unordered_map>

// Ports meet by the id of a contract: what one product offers under it, another one reads. An input
// whose contract no product offers comes from outside the mesh.
namespace tributary::lineage {

namespace {

struct Offer {
    const EntityFact* port;
    std::string version;
};

// Edges of one contract, or within one product. Where all meet all, a file of a megabyte could ask for
// a hundred million of them; so many say nothing that anybody could look at.
constexpr std::size_t kMaxCombinations = 20'000;

using Offers = std::map<std::string, std::vector<Offer>, std::less<>>;

const Reference* contractOf(const EntityIndex& index, EntityId port)
{
    for (const ReferenceFact& each : index.referencesOf(port))
        if (each.reference.role == Role::Contract && each.reference.targetKind == Kind::DataContract)
            return &each.reference;
    return nullptr;
}

Offers offersOf(const EntityIndex& index)
{
    Offers offers;
    for (const EntityFact* port : index.ofKind(Kind::OutputPort))
        if (const Reference* contract = contractOf(index, port->id))
            offers[contract->target].push_back({port, contract->targetVersion});
    return offers;
}

// How many edges each contract has already.
class Combinations {
public:
    bool take(std::string_view contract)
    {
        const auto found = m_taken.try_emplace(std::string(contract), 0).first;
        return ++found->second <= kMaxCombinations;
    }

private:
    std::unordered_map<std::string, std::size_t> m_taken;
};

void linkInput(Deriving& deriving, const Offers& offers, const EntityFact& port, Combinations& combinations)
{
    const Reference* contract = contractOf(deriving.index, port.id);
    if (contract == nullptr)
        return;
    Edge edge;
    edge.to = port.id;
    edge.source = port.source;
    if (const auto found = offers.find(contract->target); found != offers.end()) {
        edge.kind = EdgeKind::Port;
        // No version asked for is satisfied by any.
        const auto agrees = [&](const Offer& offer) { return contract->targetVersion.empty() || offer.version == contract->targetVersion; };
        const bool exact = std::any_of(found->second.begin(), found->second.end(), agrees);
        const bool anyLatest = std::any_of(found->second.begin(), found->second.end(), [](const Offer& o) { return o.port->latest; });
        edge.evidence = exact ? Evidence::Exact : Evidence::Drift;
        for (const Offer& offer : found->second) {
            if (exact ? !agrees(offer) : anyLatest && !offer.port->latest)
                continue;
            if (!combinations.take(contract->target))
                return;
            edge.from = offer.port->id;
            deriving.edges.push_back(edge);
        }
        return;
    }
    edge.kind = EdgeKind::External;
    const EntityFact* outside = deriving.index.resolve(Kind::DataContract, contract->target, contract->targetVersion, port.source);
    if (outside == nullptr)
        return;
    const bool sameVersion = contract->targetVersion.empty() || outside->version == contract->targetVersion;
    edge.evidence = outside->placeholder ? Evidence::Missing : sameVersion ? Evidence::Exact : Evidence::Drift;
    edge.from = outside->id;
    deriving.edges.push_back(edge);
}

// How well an input contract of an output port fits an input port of its product; Missing: not.
Evidence fit(const Reference& wanted, const Reference* offered)
{
    if (offered == nullptr || offered->target != wanted.target)
        return Evidence::Missing;
    return wanted.targetVersion.empty() || offered->targetVersion == wanted.targetVersion ? Evidence::Exact : Evidence::Drift;
}

void linkWithin(Deriving& deriving, const EntityFact& product)
{
    std::vector<const EntityFact*> inputs;
    std::vector<const EntityFact*> outputs;
    for (const EntityFact* child : deriving.index.children(product.id)) {
        if (child->kind == Kind::InputPort)
            inputs.push_back(child);
        if (child->kind == Kind::OutputPort)
            outputs.push_back(child);
    }
    std::multimap<std::string_view, const EntityFact*> byContract; // in their order
    for (const EntityFact* input : inputs)
        if (const Reference* contract = contractOf(deriving.index, input->id))
            byContract.emplace(contract->target, input);
    std::size_t combinations = 0;
    const auto add = [&](const EntityFact* input, const EntityFact* output, Evidence evidence) {
        if (++combinations > kMaxCombinations)
            return;
        Edge edge;
        edge.from = input->id;
        edge.to = output->id;
        edge.kind = EdgeKind::PortFlow;
        edge.evidence = evidence;
        edge.source = product.source;
        deriving.edges.push_back(std::move(edge));
    };
    for (const EntityFact* output : outputs) {
        bool declared = false;
        for (const ReferenceFact& each : deriving.index.referencesOf(output->id)) {
            if (each.reference.role != Role::InputContract)
                continue;
            declared = true;
            bool exact = false;
            const auto [first, last] = byContract.equal_range(each.reference.target);
            for (auto input = first; input != last; ++input)
                exact = exact || fit(each.reference, contractOf(deriving.index, input->second->id)) == Evidence::Exact;
            for (auto input = first; input != last; ++input) {
                const Evidence evidence = fit(each.reference, contractOf(deriving.index, input->second->id));
                if (evidence == Evidence::Exact || (evidence == Evidence::Drift && !exact))
                    add(input->second, output, evidence);
            }
        }
        if (combinations > kMaxCombinations)
            return;
        if (!declared)
            for (const EntityFact* input : inputs)
                add(input, output, Evidence::Assumed);
    }
}

// The schema objects of the port's contract. Where several ports share it, each shows the objects that
// bear its name, or all of them where none does.
void linkDatasets(Deriving& deriving, const EntityFact& port, bool shared, Combinations& combinations)
{
    const Reference* reference = contractOf(deriving.index, port.id);
    const EntityFact* contract = reference == nullptr ? nullptr
        : deriving.index.resolve(Kind::DataContract, reference->target, reference->targetVersion, port.source);
    if (contract == nullptr)
        return;
    std::vector<const EntityFact*> datasets;
    std::vector<const EntityFact*> named;
    for (const EntityFact* child : deriving.index.children(contract->id)) {
        if (child->kind != Kind::Dataset)
            continue;
        datasets.push_back(child);
        if (shared && folded(child->local) == folded(port.local))
            named.push_back(child);
    }
    for (const EntityFact* dataset : named.empty() ? datasets : named) {
        if (!combinations.take(contract->local))
            return;
        Edge edge;
        edge.from = dataset->id;
        edge.to = port.id;
        edge.kind = port.kind == Kind::OutputPort ? EdgeKind::Exposes : EdgeKind::Consumes;
        edge.evidence = reference->targetVersion.empty() || reference->targetVersion == contract->version ? Evidence::Exact : Evidence::Drift;
        edge.source = port.source;
        deriving.edges.push_back(std::move(edge));
    }
}

} // namespace

void derivePorts(Deriving& deriving)
{
    const Offers offers = offersOf(deriving.index);
    Combinations ofPorts;
    Combinations ofDatasets;
    for (const EntityFact* port : deriving.index.ofKind(Kind::InputPort)) {
        linkInput(deriving, offers, *port, ofPorts);
        linkDatasets(deriving, *port, false, ofDatasets);
    }
    for (const EntityFact* port : deriving.index.ofKind(Kind::OutputPort)) {
        const Reference* contract = contractOf(deriving.index, port->id);
        const auto sharing = contract == nullptr ? offers.end() : offers.find(contract->target);
        const bool shared = sharing != offers.end()
            && std::count_if(sharing->second.begin(), sharing->second.end(),
                             [&](const Offer& offer) { return offer.version == contract->targetVersion; }) > 1;
        linkDatasets(deriving, *port, shared, ofDatasets);
    }
    for (const EntityFact* product : deriving.index.ofKind(Kind::DataProduct))
        linkWithin(deriving, *product);
}

} // namespace tributary::lineage
