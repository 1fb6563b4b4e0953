// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/base/random_document.h"

#include <algorithm>
#include <utility>

namespace tributary::test {
namespace {

// YAML's double quotes are those of JSON but for surrogate pairs, which only JSON has.
std::string quotedForYaml(const Json& text, bool escaped)
{
    return text.dump(-1, ' ', escaped && text.get_ref<const std::string&>().find('\xF0') == std::string::npos);
}

} // namespace

std::string RandomDocument::text()
{
    constexpr const char* kTraps[] = {"yes", "no", "on", "17:00", "4.0", "1e3", "null", "~", "true", "12", "", " lead", "tail ", "a: b",
                                      "# c", "- d", "<<x", "{", "]", "'", "\"", "\\", "grün", "注文", "\xF0\x9F\x8C\x8A", "a\nb", "a\tb",
                                      "\xEF\xBB\xBF", "*a", "&a", "!t", "%", "@", "`", "|", ">", "?"};
    if (chance(2)) {
        return kTraps[m_random() % std::size(kTraps)];
    }
    std::string word;
    for (unsigned length = 1 + m_random() % 8; length > 0; --length) {
        word += static_cast<char>('a' + m_random() % 26);
    }
    return word;
}

Json RandomDocument::value(int depth)
{
    switch (depth > 0 ? m_random() % 7 : m_random() % 4) {
    case 0: return nullptr;
    case 1: return chance(2);
    case 2: return static_cast<std::int64_t>(m_random()) * (chance(2) ? 1 : -1);
    case 3: return text();
    case 4: {
        Json list = Json::array();
        for (unsigned count = m_random() % 4; count > 0; --count) {
            list.push_back(value(depth - 1));
        }
        return list;
    }
    default: {
        Json object = Json::object();
        for (unsigned count = m_random() % 5; count > 0; --count) {
            object[text()] = value(depth - 1);
        }
        return object;
    }
    }
}

std::string RandomDocument::space()
{
    constexpr const char* kSpaces[] = {"", "", " ", "  ", "\n", "\r\n", "\t"};
    return kSpaces[m_random() % std::size(kSpaces)];
}

std::string RandomDocument::asJson(const Json& value)
{
    std::string out = space();
    bool first = true;
    if (value.is_array()) {
        out += '[';
        for (const Json& item : value) {
            out += (std::exchange(first, false) ? "" : ",") + asJson(item);
        }
        out += space() + ']';
    } else if (value.is_object()) {
        out += '{';
        for (const auto& [key, item] : value.items()) {
            out += (std::exchange(first, false) ? "" : ",") + asJson(key) + ':' + asJson(item);
        }
        out += space() + '}';
    } else {
        out += value.dump(-1, ' ', chance(2)); // with or without escapes for what is not ASCII
    }
    return out + space();
}

std::string RandomDocument::scalar(const Json& value, bool inFlow)
{
    const std::string anchor = chance(6) ? "&n" + std::to_string(m_anchors++) + " " : "";
    if (!value.is_string()) {
        return anchor + (value.is_null() && chance(2) ? "~" : value.dump());
    }
    const std::string text = value;
    const bool isWord = text.size() > 1 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool isSingleLine = text.find_first_of("\n\t") == std::string::npos && text.find("\xEF\xBB\xBF") == std::string::npos;
    if (isWord && text != "true" && text != "null" && chance(2)) {
        return anchor + text;
    }
    if (isSingleLine && text.find('\'') == std::string::npos && chance(2)) {
        return (inFlow || !chance(4) ? anchor : "!!str ") + "'" + text + "'";
    }
    return anchor + quotedForYaml(value, !isSingleLine || chance(2));
}

std::string RandomDocument::flow(const Json& value)
{
    std::string out;
    if (value.is_array()) {
        for (const Json& item : value) {
            out += (out.empty() ? "" : ", ") + flow(item);
        }
        return "[" + out + "]";
    }
    if (value.is_object()) {
        for (const auto& [key, item] : value.items()) {
            out += (out.empty() ? "" : ", ") + quotedForYaml(key, true) + ": " + flow(item);
        }
        return "{ " + out + (out.empty() ? "}" : " }");
    }
    return scalar(value, true);
}

void RandomDocument::blockChild(const Json& value, int indent, std::string& out)
{
    if (value.is_structured() && !value.empty() && !chance(4)) {
        out += chance(5) ? " &n" + std::to_string(m_anchors++) + " # noted\n" : "\n";
        block(value, indent + 1 + static_cast<int>(m_random() % 3), out);
        return;
    }
    const bool isLines = value.is_string() && value == "a\nb" && chance(2);
    const std::string margin(static_cast<std::size_t>(indent) + 2, ' ');
    out += " " + (isLines ? "|-\n" + margin + "a\n" + margin + "b" : flow(value)) + (isLines || !chance(5) ? "\n" : "  # a remark\n");
}

void RandomDocument::block(const Json& value, int indent, std::string& out)
{
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    for (const auto& [key, item] : value.items()) {
        out += chance(8) ? "\n# between\n" : "";
        out += margin + (value.is_array() ? "-" : quotedForYaml(key, true) + ":");
        blockChild(item, indent, out);
    }
}

std::string RandomDocument::asYaml(const Json& value)
{
    std::string out = chance(3) ? "---\n" : "";
    if (value.is_structured() && !value.empty()) {
        block(value, 0, out);
    } else {
        out += flow(value) + "\n";
    }
    if (chance(2)) {
        for (std::size_t at = out.find('\n'); at != std::string::npos; at = out.find('\n', at + 2)) {
            out.insert(at, 1, '\r');
        }
    }
    return (chance(3) ? "\xEF\xBB\xBF" : "") + out;
}

} // namespace tributary::test
