// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/gap.h"
#include "model/edit/habits.h"
#include "model/edit/subject.h"

// The splices of one simple edit; whether they do what they should is for verify.h to say. They come in
// the order in which they are made, the later places of the text first.
namespace tributary::edit {

using Splices = std::vector<TextSplice>;

// Where everything of an edit is known: what is there, what is wanted, how it is to look.
struct Task {
    const Subject& subject;
    const ValueEdit& edit;
    const Place& place;
    Habits habits;

    const std::string& text() const { return subject.text(); }
    const Node& parent() const { return *place.parent(); }
    bool isFlow(const Node& container) const { return container.style == Node::Style::Flow; }
};

Result<Splices> planSet(const Task& task);          // of a value that is there
Result<Splices> planNewMember(const Task& task);    // Insert, and Set of a member that is not
Result<Splices> planNewItem(const Task& task, const Node& list, std::size_t index);
Result<Splices> planRemove(const Task& task);

Result<Splices> planFlowEntry(const Task& task, const Node& container, std::size_t index);
Result<Splices> planFlowRemove(const Task& task);

// What stands in front of the value that these steps lead to.
Gap gapBefore(const Subject& subject, const Node& root, std::size_t document, const std::vector<Step>& way);
// A block in exchange for a text on the line of its key, dash or document.
Splices blockReplaced(const Subject& subject, const Node& block, const Gap& gap, const std::string& text);
// The lines from the one that holds `from` to the one that holds `to`; a missing last line end stays missing.
TextSplice linesRemoved(std::string_view text, std::size_t from, std::size_t to);
TextSplice replaced(std::string_view text, std::size_t from, std::size_t to, std::string by);

// How new texts of a container are written: as its last one is.
Habits habitsIn(const Task& task, const Node& container);
Node::Style keyStyleIn(const Node& mapping);

} // namespace tributary::edit
