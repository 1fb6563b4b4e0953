// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/pen.h"

#include "model/edit/pointer.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

using Kind = edit::ValueEdit::Kind;

constexpr const char* kCustom = "/customProperties";

} // namespace

const Json& Pen::at(const std::string& pointer) const
{
    static const Json kNothing;
    const Json* here = &m_value;
    for (const std::string& token : edit::pointerTokens(pointer).value_or(std::vector<std::string>())) {
        const auto index = edit::listIndex(token);
        if (here->is_object() && here->contains(token))
            here = &(*here)[token];
        else if (here->is_array() && index && *index < here->size())
            here = &(*here)[*index];
        else
            return kNothing;
    }
    return *here;
}

bool Pen::isContract() const
{
    return textAt(m_value, "kind") == "DataContract";
}

bool Pen::declares(std::initializer_list<std::string_view> beginnings) const
{
    const std::string version = textAt(m_value, "apiVersion");
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view one) { return version.starts_with(one); });
}

void Pen::note(Kind kind, const std::string& pointer, Json value)
{
    const std::string token = pointer.substr(pointer.rfind('/') + 1);
    Json* parent = kind == Kind::Append ? &m_value[Json::json_pointer(pointer)] : &m_value[Json::json_pointer(pointer.substr(0, pointer.rfind('/')))];
    if (kind == Kind::Append)
        parent->push_back(value);
    else if (kind != Kind::Remove)
        m_value[Json::json_pointer(pointer)] = value;
    else if (parent->is_object())
        parent->erase(edit::pointerTokens("/" + token)->front());
    else
        parent->erase(*edit::listIndex(token));
    m_edits.push_back({kind, m_place.pointer + pointer, std::move(value), m_place.document});
}

void Pen::set(const std::string& pointer, Json value)
{
    const bool takesAway = value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty());
    if (takesAway)
        return at(pointer).is_null() ? void() : remove(pointer);
    // What is missing on the way is written together with the value.
    std::string there = pointer.substr(0, pointer.rfind('/'));
    std::string missing = pointer;
    while (!there.empty() && at(there).is_null()) {
        value = Json{{edit::pointerTokens(missing.substr(there.size()))->front(), std::move(value)}};
        missing = there;
        there = there.substr(0, there.rfind('/'));
    }
    if (at(missing) != value)
        note(Kind::Set, missing, std::move(value));
}

void Pen::append(const std::string& list, Json item)
{
    if (at(list).is_array())
        note(Kind::Append, list, std::move(item));
    else
        set(list, Json::array({std::move(item)}));
}

void Pen::remove(const std::string& pointer)
{
    note(Kind::Remove, pointer, nullptr);
}

void Pen::removeItem(const std::string& list, std::size_t index)
{
    remove(at(list).size() == 1 ? list : edit::childPointer(list, index));
}

std::string Pen::customPointer(std::string_view name) const
{
    const Json& list = at(kCustom);
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (textAt(list[i], "property") == name && list[i].contains("value"))
            return edit::childPointer(kCustom, i) + "/value";
    }
    return {};
}

void Pen::setCustom(std::string_view name, Json value)
{
    if (!expect(kCustom, Json::value_t::array))
        return;
    const std::string pointer = customPointer(name);
    if (pointer.empty())
        append(kCustom, Json{{"property", name}, {"value", std::move(value)}});
    else if (at(pointer) != value)
        note(Kind::Set, pointer, std::move(value));
}

void Pen::removeCustom(std::string_view name)
{
    const std::string pointer = customPointer(name);
    if (pointer.empty())
        return;
    const std::string entry = pointer.substr(0, pointer.rfind('/'));
    removeItem(kCustom, *edit::listIndex(entry.substr(entry.rfind('/') + 1)));
}

bool Pen::expect(const std::string& pointer, Json::value_t type)
{
    const Json& there = at(pointer);
    if (there.is_null() || there.type() == type)
        return true;
    if (!m_error)
        m_error = Error{"canvas-edit.shape", pointer, there.type_name(), {}, {}};
    return false;
}

void Pen::refuse(const char* code, Field field, std::string detail)
{
    if (!m_error)
        m_error = Error{code, std::string(fieldName(field)), std::move(detail), {}, {}};
}

Result<std::vector<edit::ValueEdit>> Pen::finish()
{
    if (m_error)
        return fail(*m_error);
    return std::move(m_edits);
}

} // namespace tributary::canvas
