// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace tributary::sources {

// Versions of a standard as one comparable number: v3.0.2 is 30002, v0.9.0 is 900. 0: not known,
// which switches every check of versions off.
using SpecVersion = int;

constexpr SpecVersion kEver = 0;
constexpr SpecVersion kNever = 1'000'000;

enum class Shape : unsigned char {
    Text,        // any scalar, kept as the text that stands in the file
    Flag,        // true or false
    NegatedFlag, // the old field says the opposite of the one it became
    Number,
    Any,         // kept verbatim
    Map,         // a mapping of free keys, kept verbatim
    List,        // of scalars or anything, kept verbatim
    Object,      // a mapping described by a table
    ObjectList,  // a list of such mappings
    Children,    // becomes entities of its own, so it is left to the reader of the format
    Kept,        // known, without a counterpart today: goes to the extra fields without a remark
};

struct ObjectSpec;

// One row of a field table. The setters make a table read like the standard's own.
struct FieldSpec {
    std::string_view name;
    Shape shape = Shape::Text;
    const ObjectSpec& (*object)() = nullptr; // a function, since shapes are recursive
    SpecVersion sinceVersion = kEver;
    SpecVersion untilVersion = kNever;       // the last version that has it
    SpecVersion requiredFrom = kNever;
    SpecVersion requiredTo = kNever;
    bool isIdentity = false;                 // an id or name: blanks at its ends never matter
    std::string_view target;                 // the name it has in the newest version
    std::string_view listTarget;             // Object: a list goes under this member (team)
    std::string_view scalarTarget;           // Object: so does a plain text (description)

    FieldSpec since(SpecVersion v) const { auto f = *this; f.sinceVersion = v; return f; }
    FieldSpec until(SpecVersion v) const { auto f = *this; f.untilVersion = v; return f; }
    FieldSpec required() const { auto f = *this; f.requiredFrom = kEver; return f; }
    FieldSpec requiredUntil(SpecVersion v) const { auto f = required(); f.requiredTo = v; return f; }
    FieldSpec identity() const { auto f = *this; f.isIdentity = true; return f; }
    FieldSpec as(std::string_view newName) const { auto f = *this; f.target = newName; return f; }
    FieldSpec listAs(std::string_view member) const { auto f = *this; f.listTarget = member; return f; }
    FieldSpec scalarAs(std::string_view member) const { auto f = *this; f.scalarTarget = member; return f; }

    std::string_view factName() const { return target.empty() ? name : target; }
};

inline FieldSpec text(std::string_view name) { FieldSpec f; f.name = name; return f; }
inline FieldSpec ident(std::string_view name) { return text(name).identity(); }
inline FieldSpec field(std::string_view name, Shape shape) { auto f = text(name); f.shape = shape; return f; }
inline FieldSpec flag(std::string_view name) { return field(name, Shape::Flag); }
inline FieldSpec number(std::string_view name) { return field(name, Shape::Number); }
inline FieldSpec any(std::string_view name) { return field(name, Shape::Any); }
inline FieldSpec map(std::string_view name) { return field(name, Shape::Map); }
inline FieldSpec list(std::string_view name) { return field(name, Shape::List); }
inline FieldSpec kept(std::string_view name) { return field(name, Shape::Kept); }
inline FieldSpec children(std::string_view name) { return field(name, Shape::Children); }
inline FieldSpec object(std::string_view name, const ObjectSpec& (*spec)())
{
    auto f = field(name, Shape::Object);
    f.object = spec;
    return f;
}
inline FieldSpec objects(std::string_view name, const ObjectSpec& (*spec)())
{
    auto f = object(name, spec);
    f.shape = Shape::ObjectList;
    return f;
}

// What a standard says about one kind of mapping.
struct ObjectSpec {
    std::vector<FieldSpec> fields;
    // Further fields belong to it by design (servers, free mappings): they are facts, no remark.
    bool open = false;
    // Before this version the schema let further fields pass: kept as extra, remarked as information.
    SpecVersion laxBefore = kEver;

    const FieldSpec* find(std::string_view name) const;
};

// "v3.0.2", "3.0.2" or "v1.1" as a number; 0 where it is no version.
SpecVersion parseSpecVersion(std::string_view text);

} // namespace tributary::sources
