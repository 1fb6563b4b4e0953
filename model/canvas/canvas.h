// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/canvas/field.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tributary::canvas {

// Present: somebody wrote it. Assumed: nobody did, but what else is known says so (a status, a
// measurement, an observed run). Missing: nothing says anything.
enum class State : std::uint8_t { Present, Assumed, Missing };

// Whether a flow is written down, was seen at work, or both. None where that is no question.
enum class Evidence : std::uint8_t { None, Declared, Observed, Both };

// Where a value stands, so that it can be looked at there and changed there.
struct Origin {
    std::string document; // "product", "contract", "domains", "measurement", "lineage"; empty: nowhere
    std::string path;     // within the document: "customProperties[system].value", "team.members[owner]"
    std::string source;
    std::string file;     // relative to the source
    int line = 0;         // of the document's part that holds it; 0: not known
    Micros readAt = 0;    // 0: not known

    bool operator==(const Origin&) const = default;
};

// One entry of a list field.
struct Item {
    std::string title;      // as the files call it
    std::string detail;     // more in the words of the files: a location, a schedule, who approves
    std::string kind;       // "input-port", "output-port", "dataset", "role", "rule"; of a flow what is
                            // at its other end: "product", "contract", "dataset", "human", "dashboard", ...
    std::string technology; // "snowflake", "kafka", ...; empty where not known
    std::string type;       // "tables", "topic", "view", ...
    std::string version;
    std::string ref;        // what opening it shows; empty: nothing
    std::string hint;       // a code, see hints.h; empty: nothing to say
    std::int64_t count = 0; // columns of a dataset; reads a week of an outbound flow
    Evidence evidence = Evidence::None;
    Origin origin;

    bool operator==(const Item&) const = default;
};

struct FieldValue {
    Field field = Field::Name;
    State state = State::Missing;
    std::string text;        // what the board shows; of a choice the word of the file
    std::string detail;      // the smaller line below: version, e-mail, capability, what was measured
    std::string code;        // domain: its two letters
    std::string choice;      // choice fields: one of choicesOf(); empty where the word is none of them
    std::vector<Item> items; // list fields; of the description its limitations and usage
    std::string hint;        // a code, see hints.h; empty: nothing to say
    std::string hintSubject; // what the hint is about: a word, a name
    Origin origin;

    bool operator==(const FieldValue&) const = default;
};

// How much of the canvas is filled. Assumed values count as filled, and are told apart.
struct Completeness {
    int filled = 0;
    int fields = static_cast<int>(kFieldCount);
    int requiredFilled = 0;
    int required = 0;
    int assumed = 0;
    std::vector<Field> missing; // in reading order, the required ones first
};

// A data product on one page, as its documents and what was observed tell it.
struct Canvas {
    std::string ref; // of the product version
    std::string version;
    std::array<FieldValue, kFieldCount> fields; // by Field

    const FieldValue& at(Field field) const { return fields[indexOf(field)]; }
    FieldValue& at(Field field) { return fields[indexOf(field)]; }
};

Completeness completenessOf(const Canvas& canvas);

// "present", "both", ...: the stable names of JSON.
std::string_view stateName(State state);
std::string_view evidenceName(Evidence evidence);

} // namespace tributary::canvas
