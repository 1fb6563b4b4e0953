// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json.h"

#include <algorithm>

namespace tributary {
namespace {

// Json::dump calls itself once a level, so depth from outside must not reach the stack's end.
constexpr int kMaxDepth = 512;

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kMaxDepth) {
                return true;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

std::string dumpJson(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json parseJson(std::string_view text)
{
    if (isTooDeep(text)) {
        return nullptr;
    }
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(nullptr) : value;
}

std::string textAt(const Json& object, std::string_view key)
{
    if (!object.is_object()) {
        return {};
    }
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string scalarText(const Json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    return value.is_boolean() || value.is_number() ? dumpJson(value) : std::string();
}

} // namespace tributary
