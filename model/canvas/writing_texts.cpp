// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/pen.h"

#include "model/base/text.h"
#include "model/edit/pointer.h"

namespace tributary::canvas {

namespace {

constexpr const char* kDescription = "/description";
constexpr const char* kPurpose = "/description/purpose";

// A text of several lines in a file ends with a line end more often than not; that is no part of what
// somebody types.
std::string endedAs(const Json& old, const std::string& value)
{
    const bool hasEnd = old.is_string() && old.get_ref<const std::string&>().ends_with('\n');
    return hasEnd && !value.empty() && !value.ends_with('\n') ? value + '\n' : value;
}

void writeDescription(Pen& pen, const std::string& value)
{
    const Json& there = pen.at(kDescription);
    if (there.is_array())
        return pen.refuse("canvas-edit.shape", Field::Description, there.type_name());
    const bool isOneText = !there.is_null() && !there.is_object();
    const std::string place = isOneText ? kDescription : kPurpose;
    const std::string text = endedAs(pen.at(place), value);
    if (text.empty() && !isOneText && there.size() == 1)
        return pen.remove(kDescription); // nothing else is in it
    pen.set(place, text);
}

// As somebody types it: without the line end that endedAs() puts back.
std::string unended(std::string text)
{
    if (text.ends_with('\n') && !text.ends_with("\n\n"))
        text.pop_back();
    return text;
}

std::string textIn(const Pen& pen, const std::string& pointer)
{
    const Json& there = pen.at(pointer);
    return there.is_structured() ? std::string() : scalarText(there);
}

std::string roleOf(const Json& member)
{
    return textAt(member, "role");
}

bool isOwner(const Json& member)
{
    const std::string role = folded(roleOf(member));
    return role.find("owner") != std::string::npos || role == "dpo";
}

template <typename Is>
std::optional<std::size_t> findMember(const Json& members, Is is)
{
    for (std::size_t i = 0; members.is_array() && i < members.size(); ++i) {
        if (members[i].is_object() && is(members[i]))
            return i;
    }
    return std::nullopt;
}

// A list in ODPS 0.9 and ODCS 3.0, members of a mapping since.
std::string membersPointer(const Pen& pen)
{
    const Json& team = pen.at("/team");
    const bool isList = team.is_null() ? pen.declares(pen.isContract() ? std::initializer_list<std::string_view>{"v3.0"} : std::initializer_list<std::string_view>{"v0.9"}) : team.is_array();
    return isList ? "/team" : "/team/members";
}

void takeOwnerAway(Pen& pen, const std::string& list, std::optional<std::size_t> owner)
{
    if (owner)
        pen.removeItem(list, *owner);
}

void changeRoles(Pen& pen, const std::string& list, std::size_t from, std::size_t to)
{
    const std::string owner = roleOf(pen.at(edit::childPointer(list, from)));
    const std::string other = roleOf(pen.at(edit::childPointer(list, to)));
    pen.set(edit::childPointer(list, from) + "/role", other);
    pen.set(edit::childPointer(list, to) + "/role", owner);
}

} // namespace

void writeOwner(Pen& pen, const std::string& value)
{
    const std::string list = membersPointer(pen);
    const bool isScalarTeam = !pen.at("/team").is_null() && !pen.at("/team").is_structured();
    if (isScalarTeam || !pen.expect(list, Json::value_t::array))
        return pen.refuse("canvas-edit.shape", Field::Owner, pen.at("/team").type_name());
    const auto owner = findMember(pen.at(list), isOwner);
    if (value.empty())
        return takeOwnerAway(pen, list, owner);
    const OwnerText person = ownerFrom(value);
    const auto known = findMember(pen.at(list), [&](const Json& member) { return folded(textAt(member, "username")) == folded(person.mail); });
    if (known) {
        const std::string member = edit::childPointer(list, *known);
        if (owner && *owner != *known)
            changeRoles(pen, list, *owner, *known);
        else if (!owner)
            pen.set(member + "/role", "owner");
        if (!person.name.empty())
            pen.set(member + "/name", person.name);
        return;
    }
    if (owner) {
        const std::string member = edit::childPointer(list, *owner);
        pen.set(member + "/username", person.mail);
        return pen.set(member + "/name", person.name); // the name of the one before would be wrong
    }
    Json member{{"username", person.mail}, {"role", "owner"}};
    if (!person.name.empty())
        member["name"] = person.name;
    pen.append(list, std::move(member));
}

std::string readOwner(const Pen& pen)
{
    const Json& members = pen.at(membersPointer(pen));
    const auto owner = findMember(members, isOwner);
    if (!owner)
        return {};
    const std::string name = textAt(members[*owner], "name");
    const std::string mail = textAt(members[*owner], "username");
    return name.empty() || mail.empty() ? name + mail : name + " <" + mail + ">";
}

std::string readText(const Pen& pen, Field field)
{
    switch (field) {
    case Field::Name: return textIn(pen, "/name");
    case Field::Domain: return textIn(pen, "/domain");
    case Field::Description: return unended(textIn(pen, pen.at(kDescription).is_object() ? kPurpose : kDescription));
    default: break;
    }
    const std::string pointer = pen.customPointer(fieldName(field));
    return pointer.empty() ? std::string() : textIn(pen, pointer);
}

void writeText(Pen& pen, Field field, const std::string& value)
{
    switch (field) {
    case Field::Name: return pen.set("/name", value);
    case Field::Domain: return pen.set("/domain", value);
    case Field::Description: return writeDescription(pen, value);
    default: break;
    }
    const std::string name(fieldName(field));
    if (value.empty())
        pen.removeCustom(name);
    else
        pen.setCustom(name, value);
}

} // namespace tributary::canvas
