// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::contract {

// How to reach a server of one of these types. In the text, {{host:url}} stands for the field `host` of
// the contract's server, quoted for the place where it stands; {{database|catalog:ident}} takes the first
// field that is given. Every place names its quoting: shell, string,
// ident (SQL in double quotes), tick (SQL in backticks), url or path; none stands inside quotes of the text. `object` is the
// thing to read (table, topic, path), as the caller names it.
struct SnippetTemplate {
    std::vector<std::string> types; // server types, in lower case
    std::string title;              // "psql", "Python"
    std::string text;
};

// From {"snippets": [{"types": [...], "title": "...", "text": "..."}]}. Error codes: snippet.shape,
// snippet.place (a place without a quoting that is known).
Result<std::vector<SnippetTemplate>> snippetTemplates(const Json& document);

// The templates of a server type, in the order of the document; "postgres" and "PostgreSQL" alike where
// the document lists both.
std::vector<SnippetTemplate> snippetsFor(const std::vector<SnippetTemplate>& all, std::string_view type);

// Values are other people's text: each is freed of what a terminal or an editor could take for more
// than text, and quoted so that it stays one value. A field that is not given becomes its name in angle brackets.
std::string filledSnippet(const SnippetTemplate& shape, const Json& server, const std::string& object);

// `value` for that place; unknown quotings leave nothing.
std::string quotedFor(std::string_view quoting, const std::string& value);

} // namespace tributary::contract
