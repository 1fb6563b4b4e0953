// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/part_changes.h"

#include "model/diff/judge.h"

#include <algorithm>
#include <map>

namespace tributary::diff {

namespace {

const char* listOf(Kind kind)
{
    switch (kind) {
    case Kind::InputPort: return "inputPorts";
    case Kind::OutputPort: return "outputPorts";
    case Kind::ManagementPort: return "managementPorts";
    default: return nullptr;
    }
}

std::string pathBelow(const std::string& parent, const Part& part)
{
    if (const char* list = listOf(part.kind))
        return std::string(list) + "[" + part.local + (part.version.empty() ? "" : "@" + part.version) + "]";
    return parent.empty() ? part.local : parent + "." + part.local;
}

PartStep stepOf(const Part& part)
{
    return {part.kind, part.local, part.version};
}

void judge(Change& change, RuleSetName rules)
{
    const Rule& rule = ruleFor(rules, change.kind, change.field, change.nature, change.presence);
    change.rule = rule.id;
    change.reader = rule.reader;
    change.writer = rule.writer;
    change.severity = std::max(rule.reader, rule.writer);
    change.reason = rule.reason;
}

Change changeAt(const PartPlace& place, Kind kind)
{
    Change change;
    change.path = place.path;
    change.kind = kind;
    change.dataset = place.dataset;
    change.column = place.column;
    return change;
}

// The part as people see it in before and after.
Json shown(const Part& part)
{
    Json json{{"name", part.local}};
    if (!part.version.empty())
        json["version"] = part.version;
    for (const char* member : {"logicalType", "physicalType", "required", "contractId"}) {
        if (const auto found = part.facts.find(member); found != part.facts.end())
            json[member] = *found;
    }
    return json;
}

Edit setEdit(const PartPlace& place, bool inExtra, std::vector<FieldStep> steps, std::optional<Json> value)
{
    Edit edit;
    edit.part = place.old;
    edit.inExtra = inExtra;
    edit.field = std::move(steps);
    edit.value = std::move(value);
    return edit;
}

Edit replaceEdit(const PartPlace& place, const Part& after)
{
    Edit edit;
    edit.what = Edit::What::ReplacePart;
    edit.part = place.old;
    edit.renamed = stepOf(after);
    return edit;
}

bool isText(const FieldChange& change)
{
    const auto isWords = [](const std::optional<Json>& value) { return !value || value->is_string(); };
    static const char* const kWords[] = {"description", "purpose", "usage", "limitations", "dataGranularityDescription", "transformDescription", "businessImpact"};
    const std::size_t dot = change.field.rfind('.');
    const std::string last = dot == std::string::npos ? change.field : change.field.substr(dot + 1);
    return isWords(change.before) && isWords(change.after) && std::find(std::begin(kWords), std::end(kWords), last) != std::end(kWords);
}

class PartFields {
public:
    PartFields(const Part& before, const Part& after, const PartPlace& place, RuleSetName rules, std::vector<Change>& out)
        : m_before(before), m_after(after), m_place(place), m_rules(rules), m_out(out)
    {
    }

    void run()
    {
        const std::size_t first = m_out.size();
        std::map<std::string, std::vector<FieldChange>> types;
        for (FieldChange& change : diffFields(m_before.facts, m_after.facts)) {
            if (change.field == "name" && m_before.local != m_after.local && !m_place.old.empty())
                continue; // the rename says it
            if (const std::string prefix = typePrefix(change.field); prefix != kNoType)
                types[prefix].push_back(std::move(change));
            else
                add(std::move(change), false);
        }
        for (auto& [prefix, changes] : types)
            addType(prefix, std::move(changes));
        for (FieldChange& change : diffFields(m_before.extra, m_after.extra))
            add(std::move(change), true);
        addIdentity(first);
    }

private:
    static constexpr const char* kNoType = "-";

    // "items." of "items.logicalType"; kNoType where the field is no type of a column or dataset.
    std::string typePrefix(const std::string& field) const
    {
        if (m_before.kind != Kind::Column && m_before.kind != Kind::Dataset)
            return kNoType;
        for (const std::string_view name : {"logicalType", "physicalType"}) {
            const bool ends = field.size() >= name.size() && field.compare(field.size() - name.size(), name.size(), name) == 0;
            if (ends && (field.size() == name.size() || field[field.size() - name.size() - 1] == '.'))
                return field.substr(0, field.size() - name.size());
        }
        return kNoType;
    }

    void add(FieldChange field, bool inExtra)
    {
        Change change = changeAt(m_place, m_before.kind);
        change.presence = presenceOf(field);
        change.nature = natureOf(m_before.kind, field);
        change.isText = isText(field);
        change.field = (inExtra ? "extra." : "") + field.field;
        change.path += (change.path.empty() ? "" : ".") + field.path;
        change.edits.push_back(setEdit(m_place, inExtra, field.steps, field.after));
        change.before = std::move(field.before);
        change.after = std::move(field.after);
        judge(change, m_rules);
        m_out.push_back(std::move(change));
    }

    static const Json* typeOf(const Json& facts, const std::vector<FieldStep>& steps, const char* name)
    {
        const Json* here = &facts;
        for (std::size_t i = 0; i + 1 < steps.size() && here != nullptr; ++i) {
            const auto found = here->is_object() ? here->find(steps[i].name) : here->end();
            here = here->is_object() && found != here->end() ? &*found : nullptr;
        }
        if (here == nullptr || !here->is_object())
            return nullptr;
        const auto found = here->find(name);
        return found == here->end() || found->is_null() ? nullptr : &*found;
    }

    // "object" is the only logical type that ODCS knows of a table: whether it is said makes no other table.
    bool isPlainTable(const Json* before, const Json* after) const
    {
        const Json* said = before == nullptr ? after : before;
        return m_before.kind == Kind::Dataset && (before == nullptr || after == nullptr) && said != nullptr && *said == "object";
    }

    // By the physical types where both are said, else by the logical ones. One that is only said on one side,
    // beside equal logical types, says more about the same type.
    void addType(const std::string& prefix, std::vector<FieldChange> changes)
    {
        const auto& steps = changes.front().steps;
        const auto pick = [&](const Part& part, const char* name) { return typeOf(part.facts, steps, name); };
        const Json* physical[] = {pick(m_before, "physicalType"), pick(m_after, "physicalType")};
        const Json* logical[] = {pick(m_before, "logicalType"), pick(m_after, "logicalType")};
        const bool byPhysical = physical[0] != nullptr && physical[1] != nullptr && *physical[0] != *physical[1];
        const bool byLogical = (logical[0] != nullptr || logical[1] != nullptr) && (logical[0] == nullptr || logical[1] == nullptr || *logical[0] != *logical[1]);
        if (!byPhysical && (isPlainTable(logical[0], logical[1]) || (!byLogical && logical[0] != nullptr))) {
            for (FieldChange& change : changes)
                add(std::move(change), false);
            return;
        }
        FieldChange type = changes.front();
        type.field = prefix + "type";
        type.path = prefix + "type";
        const auto value = [](const Json* first, const Json* second) {
            return first != nullptr ? std::optional<Json>(*first) : second != nullptr ? std::optional<Json>(*second) : std::nullopt;
        };
        const auto& leading = byPhysical || !byLogical ? physical : logical;
        const auto& other = byPhysical || !byLogical ? logical : physical;
        // A side that says nothing in the leading way may say it in the other one.
        type.before = value(leading[0], other[0]);
        type.after = value(leading[1], other[1]);
        add(std::move(type), false);
        m_out.back().edits.clear();
        for (const FieldChange& change : changes)
            m_out.back().edits.push_back(setEdit(m_place, false, change.steps, change.after));
    }

    // Id and version are known of the part itself too; a rename brings its own edit.
    void addIdentity(std::size_t first)
    {
        const bool isRoot = m_place.old.empty();
        const bool differs = m_before.version != m_after.version || m_before.local != m_after.local;
        if (!differs || (!isRoot && m_before.local != m_after.local))
            return;
        const auto carrier = std::find_if(m_out.begin() + static_cast<std::ptrdiff_t>(first), m_out.end(),
                                          [](const Change& change) { return change.field == "version" || change.field == "id"; });
        if (carrier != m_out.end()) {
            carrier->edits.push_back(replaceEdit(m_place, m_after));
            return;
        }
        FieldChange field;
        const bool isVersion = m_before.version != m_after.version;
        field.field = field.path = isVersion ? "version" : "id";
        const auto said = [](const std::string& text) { return text.empty() ? std::optional<Json>() : std::optional<Json>(text); };
        field.before = said(isVersion ? m_before.version : m_before.local);
        field.after = said(isVersion ? m_after.version : m_after.local);
        add(std::move(field), false);
        m_out.back().edits = {replaceEdit(m_place, m_after)};
    }

    const Part& m_before;
    const Part& m_after;
    const PartPlace& m_place;
    RuleSetName m_rules;
    std::vector<Change>& m_out;
};

Change placed(const Part& before, const Part& after, const PartPlace& place, Nature nature, RuleSetName rules)
{
    Change change = changeAt(place, before.kind);
    change.nature = change.presence = nature;
    change.before = place.oldPath;
    change.after = place.path;
    change.edits.push_back(replaceEdit(place, after));
    const auto name = after.facts.find("name");
    if (before.local != after.local && name != after.facts.end())
        change.edits.push_back(setEdit(place, false, {{"name", {}, false}}, *name));
    else if (before.local != after.local && before.facts.contains("name"))
        change.edits.push_back(setEdit(place, false, {{"name", {}, false}}, std::nullopt));
    judge(change, rules);
    return change;
}

} // namespace

PartPlace below(const PartPlace& parent, const Part& before, const Part& after)
{
    PartPlace place = parent;
    place.old.push_back(stepOf(before));
    place.oldPath = pathBelow(parent.oldPath, before);
    place.path = pathBelow(parent.path, after);
    if (before.kind == Kind::Dataset)
        place.dataset = before.local;
    else if (before.kind == Kind::Column)
        place.column += (place.column.empty() ? "" : ".") + before.local;
    return place;
}

void changedFields(const Part& before, const Part& after, const PartPlace& place, RuleSetName rules, std::vector<Change>& out)
{
    PartFields(before, after, place, rules, out).run();
}

Change additionOf(const Part& part, const PartPlace& parent, RuleSetName rules)
{
    Change change = changeAt(below(parent, part, part), part.kind);
    change.nature = change.presence = Nature::Added;
    change.after = shown(part);
    const auto required = part.facts.find("required");
    // A column that has to be filled is more than one that may stay empty.
    const bool isDemand = rules == RuleSetName::Own && part.kind == Kind::Column && required != part.facts.end() && *required == true;
    change.field = isDemand ? "+required" : "";
    judge(change, rules);
    change.field.clear();
    Edit edit;
    edit.what = Edit::What::AddPart;
    edit.part = parent.old;
    edit.whole = part;
    change.edits.push_back(std::move(edit));
    return change;
}

Change removalOf(const Part& part, const PartPlace& parent, RuleSetName rules)
{
    const PartPlace place = below(parent, part, part);
    Change change = changeAt(place, part.kind);
    change.path = place.oldPath;
    change.nature = change.presence = Nature::Removed;
    change.before = shown(part);
    judge(change, rules);
    Edit edit;
    edit.what = Edit::What::RemovePart;
    edit.part = place.old;
    change.edits.push_back(std::move(edit));
    return change;
}

Change renameOf(const Part& before, const Part& after, const PartPlace& place, double confidence, RuleSetName rules)
{
    Change change = placed(before, after, place, Nature::Renamed, rules);
    change.confidence = confidence;
    return change;
}

Change moveOf(const Part& before, const Part& after, const PartPlace& place, const PartPlace& newParent, RuleSetName rules)
{
    Change change = placed(before, after, place, Nature::Moved, rules);
    change.edits.front().moved = true;
    change.edits.front().newParent = newParent.old;
    return change;
}

} // namespace tributary::diff
