// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/edit/text_splice.h"

#include <cstdint>

namespace tributary::edit {

enum class Format : std::uint8_t { Yaml, Json };

// One change of one value in a file. What it means, by kind:
//   Set      the value at the pointer; where a mapping lacks that member it is added. Between two
//            mappings or two lists only what differs is written.
//   Insert   a member that is not there yet, or an item in front of the one at that place ("-": at the
//            end, as in RFC 6902).
//   Append   an item at the end of the list at the pointer; an empty value counts as an empty list.
//   Remove   the member or item at the pointer.
struct ValueEdit {
    enum class Kind : std::uint8_t { Set, Insert, Append, Remove };

    Kind kind = Kind::Set;
    std::string pointer; // RFC 6901 within a document; "" is the whole document
    Json value;          // of Remove: nothing
    std::size_t document = 0; // of a stream of several, counted from 0

    bool operator==(const ValueEdit&) const = default;
};

// The splices (in the order in which applySplices() takes them) that make one edit in a text and leave
// every other byte alone: comments, the order of keys, quotes, flow and block, indentation, line ends,
// a byte order mark, a missing last line end. Empty where the value stands there already. The changed
// text was read again and says the same as before but for exactly this change. Never throws.
//
// Errors, with the line and column in question: those of parseYaml() and parseJsonTree(); and
//   edit.pointer      not an RFC 6901 pointer             edit.absent     nothing is at that place
//   edit.no-document  the stream has fewer documents      edit.exists     Insert, and it is there
//   edit.not-a-list   Append to something else            edit.value      a value that no file can hold
//   edit.alias        an anchor with aliases would change in several places
//   edit.merge-key    the mapping is put together by a merge key
//   edit.tag          the value has a tag that would say something else about a new value
//   edit.unclean      no splice changes this and nothing else
Result<std::vector<TextSplice>> planEdit(std::string_view text, const ValueEdit& edit, Format format);

// All edits in turn, each to the text that the one before it left; all or none.
Result<std::string> applyEdits(std::string_view text, const std::vector<ValueEdit>& edits, Format format);
// The same for a text of formatOf().
Result<std::string> applyEdits(std::string_view text, const std::vector<ValueEdit>& edits);

// Json where the whole text is one JSON document (which is YAML too, but is to stay JSON).
Format formatOf(std::string_view text);

} // namespace tributary::edit
