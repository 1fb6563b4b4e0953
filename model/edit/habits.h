// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/subject.h"

namespace tributary::edit {

// How a text is written, as far as new parts of it should look alike. Taken from what is there; the
// defaults are what most contracts look like.
struct Habits {
    Format format = Format::Yaml;
    std::string lineBreak = "\n";
    std::size_t step = 2;             // YAML: how much deeper a block stands in another
    bool isDashDeeper = true;         // YAML: whether the list of a key stands deeper than the key
    char quote = '"';                 // YAML: for texts that need quotes
    std::string comma = ", ";         // between the values of one line
    std::string colon = ": ";         // JSON: behind a key
    bool isPretty = false;            // JSON: a value a line
    std::string unit = "  ";          // JSON: how much deeper a line stands
    Node::Style newTexts = Node::Style::Plain; // YAML: how texts are written where they can be
    bool takesEmptyLines = false;     // YAML: those behind a block count as its own
    bool isCareful = false;           // YAML: every new text in double quotes, on one line
};

// `near` is the place in the text that the line ends are taken from.
Habits habitsOf(const Subject& subject, std::size_t near);

} // namespace tributary::edit
