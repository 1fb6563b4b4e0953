// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/pen.h"

#include "model/base/text.h"
#include "model/edit/pointer.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

// How the items of a list field stand in a document.
struct ItemKind {
    Field field = Field::Security;
    std::string list;     // a pointer to the list; empty: the value of the custom property
    std::string property; // its name
    const char* nameKey = "name"; // of an item that is a mapping
    bool isAlwaysMapping = false; // the standard has no short form
};

std::string itemName(const Json& item, const ItemKind& kind)
{
    const Json name = item.is_object() && item.contains(kind.nameKey) ? item[kind.nameKey] : item;
    return std::string(trimmed(scalarText(name)));
}

ItemKind kindOf(const Pen& pen, Field field)
{
    const bool isContract = pen.isContract();
    switch (field) {
    case Field::Security: return isContract ? ItemKind{field, "/roles", {}, "role", true} : ItemKind{field, {}, "security", "rule", false};
    case Field::Datasets: return isContract ? ItemKind{field, "/schema", {}, "name", true} : ItemKind{field, {}, "datasets", "name", false};
    case Field::InboundFlows: return {field, {}, "inboundFlows", "name", false};
    default: return {field, {}, "outboundFlows", "name", false};
    }
}

class Items {
public:
    Items(Pen& pen, const ItemKind& kind) : m_pen(pen), m_kind(kind) {}

    void make(const Edit& edit)
    {
        if (!m_pen.expect(m_kind.list.empty() ? "/customProperties" : m_kind.list, Json::value_t::array))
            return;
        switch (edit.operation) {
        case Edit::Operation::Set: return setAll(edit.values);
        case Edit::Operation::Add:
            for (const std::string& value : edit.values)
                add(value);
            return;
        case Edit::Operation::Take:
            for (const std::string& value : edit.values)
                take(value);
            return;
        }
    }

private:
    bool isFlow() const { return m_kind.field == Field::InboundFlows || m_kind.field == Field::OutboundFlows; }
    std::string pointer() const { return m_kind.list.empty() ? m_pen.customPointer(m_kind.property) : m_kind.list; }

    // Always as a list: one value alone counts as a list of one.
    std::vector<Json> items() const
    {
        const Json& there = m_pen.at(pointer());
        if (pointer().empty() || there.is_null())
            return {};
        return there.is_array() ? std::vector<Json>(there.begin(), there.end()) : std::vector<Json>{there};
    }
    std::string nameOf(const Json& item) const { return itemName(item, m_kind); }
    std::string nameIn(const std::string& value) const { return isFlow() ? flowFrom(value).name : std::string(trimmed(value)); }

    std::optional<std::size_t> find(const std::string& name) const
    {
        const auto all = items();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Json& item) { return nameOf(item) == name; });
        return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
    }

    Json itemFor(const std::string& value) const
    {
        const std::string name = nameIn(value);
        const auto all = items();
        const std::string words = isFlow() ? flowFrom(value).words : std::string();
        const bool asMapping = m_kind.isAlwaysMapping || !words.empty() || (all.empty() ? isFlow() : all.back().is_object());
        if (!asMapping)
            return name;
        Json item{{m_kind.nameKey, name}};
        if (!words.empty())
            item["description"] = words;
        if (m_kind.field == Field::Datasets && m_pen.isContract())
            item["logicalType"] = "object";
        return item;
    }

    void write(std::vector<Json> all)
    {
        if (all.empty())
            return m_kind.list.empty() ? m_pen.removeCustom(m_kind.property) : m_pen.set(m_kind.list, nullptr);
        // One text alone stays, or becomes, one text.
        const bool isAlone = m_kind.field == Field::Security && m_kind.list.empty() && all.size() == 1 && all.front().is_string() && !m_pen.at(pointer()).is_array();
        Json value = isAlone ? all.front() : Json(std::move(all));
        if (m_kind.list.empty())
            m_pen.setCustom(m_kind.property, std::move(value));
        else
            m_pen.set(m_kind.list, std::move(value));
    }

    void add(const std::string& value)
    {
        if (find(nameIn(value)))
            return m_pen.refuse("canvas-edit.already-there", m_kind.field, nameIn(value));
        if (!pointer().empty() && m_pen.at(pointer()).is_array())
            return m_pen.append(pointer(), itemFor(value));
        auto all = items();
        all.push_back(itemFor(value));
        write(std::move(all));
    }

    void take(const std::string& value)
    {
        const auto found = find(nameIn(value));
        if (!found)
            return m_pen.refuse("canvas-edit.not-there", m_kind.field, nameIn(value));
        auto all = items();
        if (all.size() > 1 && m_pen.at(pointer()).is_array())
            return m_pen.remove(edit::childPointer(pointer(), *found));
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(*found));
        write(std::move(all));
    }

    // In the order of the values; what was there keeps all that it says, also under a new name.
    void setAll(const std::vector<std::string>& values)
    {
        const auto old = items();
        const auto renamed = renamedIn(old, values);
        std::vector<Json> all;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string& value = values[i];
            const auto found = renamed == i ? renamed : find(nameIn(value));
            const std::string words = isFlow() ? flowFrom(value).words : std::string();
            all.push_back(found ? named(old[*found], nameIn(value)) : itemFor(value));
            if (found && !words.empty())
                all.back() = described(all.back(), words);
        }
        if (all != old)
            write(std::move(all));
    }
    // The only one that stands in its place under another name, which no other has.
    std::optional<std::size_t> renamedIn(const std::vector<Json>& old, const std::vector<std::string>& values) const
    {
        std::optional<std::size_t> renamed;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values.size() != old.size() || (nameOf(old[i]) != nameIn(values[i]) && (renamed || find(nameIn(values[i])))))
                return std::nullopt;
            if (nameOf(old[i]) != nameIn(values[i]))
                renamed = i;
        }
        return renamed;
    }
    Json named(const Json& item, const std::string& name) const
    {
        if (nameOf(item) == name)
            return item;
        Json out = item.is_object() ? item : Json(name);
        if (out.is_object())
            out[m_kind.nameKey] = name;
        return out;
    }
    static Json described(const Json& item, const std::string& words)
    {
        Json out = item.is_object() ? item : Json{{"name", item}};
        out["description"] = words;
        return out;
    }

    Pen& m_pen;
    const ItemKind& m_kind;
};

} // namespace

std::vector<std::string> readItems(const Pen& pen, Field field)
{
    const ItemKind kind = kindOf(pen, field);
    const std::string pointer = kind.list.empty() ? pen.customPointer(kind.property) : kind.list;
    const Json& there = pen.at(pointer);
    if (pointer.empty() || there.is_null())
        return {};
    const bool isFlow = field == Field::InboundFlows || field == Field::OutboundFlows;
    std::vector<std::string> out;
    for (const Json& item : there.is_array() ? there : Json::array({there})) {
        const std::string name = itemName(item, kind);
        const std::string words = isFlow && item.is_object() ? textAt(item, "description") : std::string();
        if (!name.empty())
            out.push_back(words.empty() ? name : name + ": " + words);
    }
    return out;
}

void writeItems(Pen& pen, const Edit& edit)
{
    const ItemKind kind = kindOf(pen, edit.field);
    Items(pen, kind).make(edit);
}

} // namespace tributary::canvas
