// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/gap.h"

#include "model/edit/lines.h"

#include <algorithm>

namespace tributary::edit {

namespace {

std::size_t propertyEnd(std::string_view text, std::size_t at, std::size_t to)
{
    if (text.substr(at, 2) == "!<")
        return std::min(text.find('>', at), to - 1) + 1;
    return std::min(text.find_first_of(" \t\r\n,[]{}", at), to);
}

} // namespace

Gap scanGap(std::string_view text, std::size_t from, std::size_t to)
{
    Gap gap;
    to = std::min(to, text.size());
    gap.afterSigns = std::min(from, to);
    gap.properties = to;
    for (std::size_t at = from; at < to;) {
        const char c = text[at];
        if (c == '#') {
            gap.hasComment = true;
            at = std::min(lineEnd(text, at), to);
            continue;
        }
        if (c == '&' || c == '!') {
            (c == '&' ? gap.hasAnchor : gap.hasTag) = true;
            gap.properties = std::min(gap.properties, at);
            at = propertyEnd(text, at, to);
            gap.afterSigns = at;
            continue;
        }
        ++at;
        if (c == '\n' || c == '\r') {
            gap.hasBreak = true;
        } else if (c != ' ' && c != '\t') {
            gap.dash = c == '-' ? at - 1 : gap.dash;
            gap.colon = c == ':' ? at - 1 : gap.colon;
            gap.comma = c == ',' ? at - 1 : gap.comma;
            gap.afterSigns = at;
            gap.properties = to;
            gap.hasAnchor = gap.hasTag = false;
        }
    }
    return gap;
}

} // namespace tributary::edit
