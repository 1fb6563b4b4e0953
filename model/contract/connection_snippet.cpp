// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/connection_snippet.h"

#include "model/base/text.h"
#include "model/entities/fact_access.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tributary::contract {

namespace {

constexpr std::size_t kMostValue = 200; // bytes of a value; a place is short
constexpr std::array<std::string_view, 6> kQuotings = {"shell", "string", "ident", "tick", "url", "path"};

struct Place {
    std::vector<std::string> fields;
    std::string quoting;
};

Place placeOf(std::string_view inside)
{
    const std::size_t colon = inside.rfind(':');
    const std::string_view fields = colon == std::string_view::npos ? inside : inside.substr(0, colon);
    return {split(fields, '|'), std::string(colon == std::string_view::npos ? std::string_view() : inside.substr(colon + 1))};
}

// Calls `plain` and `place` for what the text consists of, in its order.
template <typename Plain, typename OnPlace>
void walkSnippet(std::string_view text, Plain plain, OnPlace place)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find("{{", at);
        const std::size_t close = open == std::string_view::npos ? open : text.find("}}", open);
        if (close == std::string_view::npos)
            break;
        plain(text.substr(at, open - at));
        place(placeOf(text.substr(open + 2, close - open - 2)));
        at = close + 2;
    }
    plain(text.substr(at));
}

// Control characters, and those that turn the direction of what follows: U+200E, U+200F, U+2028 to
// U+202E, U+2066 to U+2069, C1.
std::string withoutControls(std::string_view value)
{
    std::string out;
    const std::string clean = cleanUtf8(clipped(value, kMostValue));
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const auto byte = [&clean, i](std::size_t more) {
            return i + more < clean.size() ? static_cast<unsigned char>(clean[i + more]) : 0U;
        };
        if (byte(0) < 0x20 || byte(0) == 0x7F)
            continue;
        if (byte(0) == 0xC2 && byte(1) < 0xA0) {
            ++i;
            continue;
        }
        const bool turns = byte(0) == 0xE2 && ((byte(1) == 0x80 && (byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xA8 && byte(2) <= 0xAE)))
                                               || (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9));
        if (turns) {
            i += 2;
            continue;
        }
        out.push_back(clean[i]);
    }
    return out;
}

std::string percentEncoded(const std::string& value, std::string_view kept)
{
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || kept.find(c) != std::string_view::npos) {
            out.push_back(c);
        } else {
            out.push_back('%');
            out.push_back(kHex[byte >> 4U]);
            out.push_back(kHex[byte & 0xFU]);
        }
    }
    return out;
}

// Between two of `quote`, with `escape` before each that the value holds, and before the escape itself.
std::string enclosed(const std::string& value, char quote, char escape)
{
    std::string out(1, quote);
    for (const char c : value) {
        if (c == quote || c == escape)
            out.push_back(escape);
        out.push_back(c);
    }
    out.push_back(quote);
    return out;
}

// One word of a POSIX shell. No place is named with a dash in front, but an option of a program is.
std::string shellWord(const std::string& value)
{
    std::string out = "'";
    for (const char c : value.substr(std::min(value.find_first_not_of('-'), value.size()))) {
        if (c == '\'')
            out += "'\\''";
        else
            out.push_back(c);
    }
    return out + "'";
}

} // namespace

std::string quotedFor(std::string_view quoting, const std::string& value)
{
    const std::string clean = withoutControls(value);
    if (quoting == "shell")
        return shellWord(clean);
    if (quoting == "string")
        return enclosed(clean, '"', '\\');
    if (quoting == "ident")
        return enclosed(clean, '"', '"');
    if (quoting == "tick")
        return enclosed(clean, '`', '`');
    // Within a word that nothing encloses: only what no shell and no address reads as more than text.
    if (quoting == "url")
        return percentEncoded(clean, "-._~");
    if (quoting == "path")
        return percentEncoded(clean, "-._~/:");
    return {};
}

Result<std::vector<SnippetTemplate>> snippetTemplates(const Json& document)
{
    const Json list = factAt(document, "snippets");
    if (!list.is_array())
        return fail("snippet.shape", "snippets");
    std::vector<SnippetTemplate> out;
    for (const Json& entry : list) {
        SnippetTemplate shape{factList(entry, "types"), factText(entry, "title"), factText(entry, "text")};
        if (shape.types.empty() || shape.title.empty() || shape.text.empty())
            return fail("snippet.shape", shape.title);
        std::string wrong;
        walkSnippet(shape.text, [](std::string_view) {}, [&wrong](const Place& place) {
            if (std::find(kQuotings.begin(), kQuotings.end(), place.quoting) == kQuotings.end())
                wrong = place.fields.empty() ? "?" : place.fields.front();
        });
        if (!wrong.empty())
            return fail("snippet.place", shape.title, wrong);
        out.push_back(std::move(shape));
    }
    return out;
}

std::vector<SnippetTemplate> snippetsFor(const std::vector<SnippetTemplate>& all, std::string_view type)
{
    std::vector<SnippetTemplate> out;
    const std::string wanted = folded(trimmed(type));
    for (const auto& shape : all) {
        const bool fits = std::any_of(shape.types.begin(), shape.types.end(), [&wanted](const std::string& one) { return folded(one) == wanted; });
        if (fits)
            out.push_back(shape);
    }
    return out;
}

std::string filledSnippet(const SnippetTemplate& shape, const Json& server, const std::string& object)
{
    std::string out;
    walkSnippet(shape.text, [&out](std::string_view plain) { out += plain; }, [&](const Place& place) {
        std::string value;
        for (const std::string& field : place.fields) {
            value = field == "object" ? object : factText(server, field);
            if (!value.empty())
                break;
        }
        if (value.empty() && !place.fields.empty())
            out += "<" + place.fields.front() + ">";
        else
            out += quotedFor(place.quoting, value);
    });
    return out;
}

} // namespace tributary::contract
