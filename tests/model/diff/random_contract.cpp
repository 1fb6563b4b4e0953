// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/diff/random_contract.h"

#include "model/diff/list_keys.h"

#include <algorithm>
#include <functional>

namespace tributary::diff::test {

namespace {

constexpr const char* kTypes[] = {"string", "integer", "number", "date", "timestamp", "boolean", "object", "array"};
constexpr const char* kPhysical[] = {"varchar(20)", "varchar(40)", "int", "bigint", "decimal(10,2)", "double", "text"};

} // namespace

Json ContractMaker::facts(const std::string& name)
{
    Json out{{"name", name}, {"logicalType", kTypes[below(8)]}};
    if (below(2) == 0)
        out["physicalType"] = kPhysical[below(7)];
    if (below(3) == 0)
        out["required"] = below(2) == 0;
    if (below(4) == 0)
        out["description"] = "words " + std::to_string(below(5)) + " of " + name;
    if (below(4) == 0)
        out["logicalTypeOptions"] = Json{{"maxLength", below(40)}, {"pattern", "^[a-z]{" + std::to_string(below(3)) + "}$"}};
    if (below(4) == 0)
        out["enum"] = Json::array({"a", "b", std::string(1, static_cast<char>('c' + below(4)))});
    if (below(4) == 0)
        out["tags"] = Json::array({"t" + std::to_string(below(9)), "u"});
    for (int i = below(3); i > 0; --i)
        out["quality"].push_back(Json{{"metric", "m" + std::to_string(below(2))}, {"type", "library"}, {"mustBe", below(3)},
                                      {"customProperties", Json::array({Json{{"property", "p"}, {"value", below(3)}}, Json{{"property", "q"}, {"value", 1}}})}});
    if (below(5) == 0)
        out["items"] = Json{{"logicalType", kTypes[below(6)]}};
    if (below(4) == 0)
        out["relationships"] = Json::array({Json{{"type", "foreignKey"}, {"to", Json::array({"x.a", "x.b"})}}});
    return out;
}

Part ContractMaker::column(const std::string& name, int depth)
{
    Part part{Kind::Column, name, {}, facts(name), Json::object(), {}};
    if (below(6) == 0)
        part.extra["house." + std::to_string(below(3))] = Json{{"deep", Json::array({below(5), "x"})}};
    for (int i = depth < 2 && below(4) == 0 ? 1 + below(3) : 0; i > 0; --i)
        part.parts.push_back(column(name + "_" + std::to_string(i), depth + 1));
    return part;
}

Part ContractMaker::contract()
{
    Part root{Kind::DataContract, "orders", "1.0.0", Json{{"id", "orders"}, {"version", "1.0.0"}, {"name", "Orders"}, {"domain", "deal"}}, Json::object(), {}};
    for (int i = below(4); i > 0; --i)
        root.facts["slaProperties"].push_back(Json{{"property", "p" + std::to_string(below(2))}, {"element", "e" + std::to_string(i)}, {"value", below(9)}});
    for (int i = below(3); i > 0; --i)
        root.facts["servers"].push_back(Json{{"server", "s" + std::to_string(i)}, {"type", "postgres"}, {"port", below(9)},
                                             {"roles", Json::array({Json{{"role", "reader"}, {"access", "read"}}})}});
    for (int i = 1 + below(3); i > 0; --i) {
        const std::string name = "table" + std::to_string(i);
        Part dataset{Kind::Dataset, name, {}, Json{{"name", name}, {"physicalType", "table"}}, Json::object(), {}};
        for (int j = below(8); j > 0; --j)
            dataset.parts.push_back(column("c" + std::to_string(j), 0));
        root.parts.push_back(std::move(dataset));
    }
    return root;
}

Part* ContractMaker::anyColumn(Part& contract)
{
    std::vector<Part*> all;
    const std::function<void(Part&)> collect = [&](Part& part) {
        for (Part& child : part.parts) {
            if (child.kind == Kind::Column)
                all.push_back(&child);
            collect(child);
        }
    };
    collect(contract);
    return all.empty() ? nullptr : all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
}

void ContractMaker::changeFacts(Json& facts)
{
    const Json other = this->facts(textAt(facts, "name"));
    std::vector<std::string> keys;
    for (const Json* each : {static_cast<const Json*>(&facts), &other}) {
        for (const auto& [key, value] : each->items())
            keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::erase(keys, std::string("name"));
    const std::string key = keys[static_cast<std::size_t>(below(static_cast<int>(keys.size())))];
    if (other.contains(key))
        facts[key] = other[key];
    else
        facts.erase(key);
}

void ContractMaker::change(Part& contract)
{
    Part& dataset = contract.parts[static_cast<std::size_t>(below(static_cast<int>(contract.parts.size())))];
    Part* part = anyColumn(contract);
    switch (below(8)) {
    case 0: dataset.parts.push_back(column("new" + std::to_string(below(1000)), 0)); break;
    case 1:
        if (!dataset.parts.empty())
            dataset.parts.erase(dataset.parts.begin() + below(static_cast<int>(dataset.parts.size())));
        break;
    case 2:
        if (part != nullptr) {
            part->local += "_x" + std::to_string(below(1000));
            part->facts["name"] = part->local;
        }
        break;
    case 3:
        contract.facts["slaProperties"].push_back(Json{{"property", "p" + std::to_string(below(2))}, {"element", "f"}, {"value", below(9)}});
        break;
    case 4:
        contract.version = "1." + std::to_string(below(9)) + ".0";
        contract.facts["version"] = contract.version;
        break;
    case 5: contract.extra["note"] = below(9); break;
    default:
        if (part != nullptr)
            changeFacts(part->facts);
    }
}

void ContractMaker::shuffle(Json& value, const std::string& name)
{
    if (value.is_object()) {
        for (auto& [key, member] : value.items())
            shuffle(member, key);
    } else if (value.is_array()) {
        for (Json& each : value)
            shuffle(each, {});
        if (!isOrdered(name)) {
            std::vector<Json> items = value.get<std::vector<Json>>();
            std::shuffle(items.begin(), items.end(), m_random);
            value = items;
        }
    }
}

void ContractMaker::shuffle(Part& part)
{
    shuffle(part.facts, {});
    shuffle(part.extra, {});
    for (Part& child : part.parts)
        shuffle(child);
    std::shuffle(part.parts.begin(), part.parts.end(), m_random);
}

Part columnPart(const std::string& name, const std::string& type, Json more)
{
    Json facts{{"name", name}, {"logicalType", type}};
    facts.update(more);
    return {Kind::Column, name, {}, facts, Json::object(), {}};
}

Part contractOf(std::vector<Part> columns, Json facts)
{
    Part dataset{Kind::Dataset, "orders", {}, Json{{"name", "orders"}}, Json::object(), std::move(columns)};
    Json all{{"id", "orders"}, {"version", "1.0.0"}};
    all.update(facts);
    return {Kind::DataContract, "orders", textAt(all, "version"), all, Json::object(), {dataset}};
}

} // namespace tributary::diff::test
