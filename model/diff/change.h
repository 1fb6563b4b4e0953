// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/part.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::diff {

// From harmless to harmful, so that the worst of several is the greatest.
enum class Severity : std::uint8_t { Cosmetic = 0, Compatible = 1, Risky = 2, Breaking = 3 };
std::string_view severityName(Severity severity); // "breaking", ...
std::optional<Severity> severityFromName(std::string_view name);

// What happened to a thing. Widened: more values are possible than before; Narrowed: fewer. Stated: what
// was so by default is now written down, or no longer.
enum class Nature : std::uint8_t { Added, Removed, Changed, Renamed, Moved, Widened, Narrowed, Stated };
std::string_view natureName(Nature nature);
std::optional<Nature> natureFromName(std::string_view name);

// Which part of a document, from the root downwards; the root itself is the empty path.
struct PartStep {
    Kind kind = Kind::Unknown;
    std::string local;
    std::string version;
    bool operator==(const PartStep&) const = default;
};
using PartPath = std::vector<PartStep>;

// A member of a mapping, or a member of a list that is told by its key.
struct FieldStep {
    std::string name; // of the member, or what the key says
    std::vector<std::string> keyMembers;
    bool inList = false;
    bool operator==(const FieldStep&) const = default;
};

// What makes the new document out of the old one; see apply.h.
struct Edit {
    enum class What : std::uint8_t { Set, AddPart, RemovePart, ReplacePart };
    What what = What::Set;
    PartPath part;                // where, by the old names; AddPart: the parent by its old names
    bool inExtra = false;         // Set
    std::vector<FieldStep> field; // Set
    std::optional<Json> value;    // Set; none: the member goes
    Part whole;                   // AddPart
    PartStep renamed;             // ReplacePart: what it is called now ...
    PartPath newParent;           // ... and, where it moved, below which part (by its old names)
    bool moved = false;
};

struct Change {
    std::string path;   // "orders.total_amount.logicalTypeOptions.maxLength", by the new names
    Kind kind = Kind::Unknown; // of the part that changed
    Nature nature = Nature::Changed;
    Nature presence = Nature::Changed; // added, removed or changed, whatever it means
    std::string field;  // what rules go by: "slaProperties[].value"; empty: the part itself
    std::string column; // the dataset and column concerned, by the old names; empty where none is
    std::string dataset;
    std::string rule;
    Severity severity = Severity::Cosmetic;
    Severity reader = Severity::Cosmetic; // to those who read the data
    Severity writer = Severity::Cosmetic; // to those who supply it
    std::string reason;
    std::optional<Json> before;
    std::optional<Json> after;
    bool isText = false;          // words that people read: shown as a word diff
    double confidence = 1;        // of a rename or move that nobody confirmed
    std::string waiver;           // the reason why the change is let pass; empty: it is not
    std::string waivedUntil;
    std::vector<Edit> edits;
    bool waived() const { return !waiver.empty(); }
};

// The worst severity of those not waived; Cosmetic where there is none.
Severity worst(const std::vector<Change>& changes);

} // namespace tributary::diff
