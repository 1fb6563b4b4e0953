// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/match_expression.h"

#include "model/base/text.h"

#include <algorithm>

namespace tributary::store {

namespace {

std::string inQuotes(std::string_view text)
{
    std::string quotedText = "\"";
    for (const char c : text) {
        if (c == '\0')
            continue;
        quotedText += c;
        if (c == '"')
            quotedText += c;
    }
    return quotedText + '"';
}

} // namespace

bool hasWords(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (static_cast<unsigned char>(c) & 0x80U) != 0;
    });
}

std::string matchExpression(std::string_view text, bool phrase)
{
    if (phrase)
        return inQuotes(text);
    const std::string plain = inQuotes(text) + " *";
    const std::vector<std::string> parts = identifierWords(text);
    const std::string words = join(parts, " ");
    if (words.empty() || words == folded(text))
        return plain;
    // The same name may be written apart (event_id) or as one word (eventId), whatever was asked for.
    const std::string together = join(parts, "");
    const bool third = parts.size() > 1 && together != folded(text);
    return '(' + plain + " OR " + inQuotes(words) + " *" + (third ? " OR " + inQuotes(together) + " *)" : ")");
}

std::string restricted(std::string_view columns, const std::string& expression)
{
    return columns.empty() ? expression : '{' + std::string(columns) + "} : (" + expression + ')';
}

std::string_view columnsOfField(std::string_view field)
{
    if (field == "name")
        return "name words";
    if (field == "description")
        return "description";
    if (field == "column")
        return "columns";
    if (field == "tag")
        return "tags";
    if (field == "owner")
        return "owners";
    return {};
}

} // namespace tributary::store
