// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/place.h"

namespace tributary::merge {

namespace {

void addEscaped(std::string& place, std::string_view token)
{
    for (const char letter : token) {
        if (letter == '~')
            place += "~0";
        else if (letter == '/')
            place += "~1";
        else
            place += letter;
    }
}

} // namespace

std::string memberPlace(const std::string& place, std::string_view member)
{
    std::string out = place + '/';
    addEscaped(out, member);
    return out;
}

std::string elementPlace(const std::string& place, std::string_view key)
{
    std::string out = place + "/[";
    addEscaped(out, key);
    return out + ']';
}

bool isWithin(std::string_view place, std::string_view outer)
{
    return place.substr(0, outer.size()) == outer && (place.size() == outer.size() || place[outer.size()] == '/');
}

} // namespace tributary::merge
