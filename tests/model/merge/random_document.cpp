// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/merge/random_document.h"

#include <algorithm>

namespace tributary::merge::test {

namespace {

void addLeaves(const Json& value, const std::string& place, const std::string& key, std::map<std::string, std::string>& out)
{
    if (value.is_object() && !value.empty()) {
        for (const auto& [name, member] : value.items()) {
            const std::string below = name == "slaProperties" ? "property" : name == "schema" || name == "properties" ? "name" : "";
            addLeaves(member, place + "/" + name, below, out);
        }
    } else if (value.is_array() && !value.empty()) {
        std::map<std::string, int> seen;
        for (const Json& element : value) {
            if (!key.empty()) {
                addLeaves(element, place + "/[" + element[key].get<std::string>() + "]", {}, out);
                continue;
            }
            const std::string text = element.is_string() ? element.get<std::string>() : dumpJson(element);
            out[place + "/[" + text + "]"] = std::to_string(++seen[text]) + " times";
        }
    } else {
        out[place] = dumpJson(value);
    }
}

} // namespace

std::map<std::string, std::string> leavesOf(const Json& document)
{
    std::map<std::string, std::string> leaves;
    addLeaves(document, {}, {}, leaves);
    return leaves;
}

std::string DocumentMaker::word()
{
    static const char* const kWords[] = {"orders", "quotes", "gold", "EU", "a/b", "c~d", "daily", "x"};
    return kWords[below(8)];
}

Json DocumentMaker::keyed(const char* key)
{
    Json list = Json::array();
    for (const char* name : {"one", "two", "three", "four", "fi/ve"})
        if (below(3) > 0)
            list.push_back({{key, name}, {"value", below(5)}, {"unit", word()}});
    return list;
}

Json DocumentMaker::document()
{
    Json document = {{"id", "orders"}, {"status", word()}, {"description", {{"purpose", word()}, {"usage", word()}}}};
    document["slaProperties"] = keyed("property");
    document["schema"] = keyed("name");
    for (Json& table : document["schema"])
        if (below(2) == 0)
            table["properties"] = keyed("name");
    Json tags = Json::array();
    for (int i = below(5); i > 0; --i)
        tags.push_back(word());
    document["tags"] = tags;
    document["remarks"] = Json::array({{{"text", word()}}, {{"text", word()}, {"by", word()}}});
    document["mustBeBetween"] = Json::array({below(5), below(5)});
    return document;
}

void DocumentMaker::changeKeyed(Json& list, const char* key)
{
    const int what = below(5);
    if (what == 0 && !list.empty())
        list.erase(static_cast<std::size_t>(below(static_cast<int>(list.size()))));
    else if (what == 1) {
        const std::string name = "new" + std::to_string(below(4));
        if (std::none_of(list.begin(), list.end(), [&](const Json& element) { return element[key] == name; }))
            list.insert(list.begin() + below(static_cast<int>(list.size()) + 1), Json{{key, name}, {"value", below(5)}});
    } else if (!list.empty()) {
        Json& element = list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
        if (what == 2)
            element["unit"] = word();
        else if (what == 3 && element.contains("properties"))
            changeKeyed(element["properties"], "name");
        else
            element["value"] = below(5);
    }
}

void DocumentMaker::changeSet(Json& list)
{
    if (below(2) == 0 && !list.empty())
        list.erase(static_cast<std::size_t>(below(static_cast<int>(list.size()))));
    else
        list.insert(list.begin() + below(static_cast<int>(list.size()) + 1), word());
}

void DocumentMaker::changeNamed(Json& document)
{
    switch (below(7)) {
    case 0: document["status"] = word(); break;
    case 1: document["description"][below(2) == 0 ? "purpose" : "limits"] = word(); break;
    case 2: document["description"].erase("usage"); break;
    case 3: changeKeyed(document["slaProperties"], "property"); break;
    case 4: changeKeyed(document["schema"], "name"); break;
    case 5: changeSet(document["tags"]); break;
    default: document["tenant"] = {{"name", word()}}; break;
    }
}

void DocumentMaker::change(Json& document)
{
    switch (below(9)) {
    case 0: document["mustBeBetween"][static_cast<std::size_t>(below(2))] = below(9); break;
    case 1: document["remarks"].push_back({{"text", word()}}); break;
    case 2:
        if (!document["remarks"].empty())
            document["remarks"][0]["text"] = word();
        break;
    case 3:
        if (!document["remarks"].empty())
            document["remarks"].erase(document["remarks"].size() - 1);
        break;
    case 4: {
        Json& list = document[below(2) == 0 ? "slaProperties" : "tags"];
        std::shuffle(list.begin(), list.end(), m_random);
        break;
    }
    case 5: document["description"] = below(2) == 0 ? Json(word()) : Json{{"purpose", word()}}; break;
    default:
        if (document["description"].is_object())
            changeNamed(document);
        break;
    }
}

} // namespace tributary::merge::test
