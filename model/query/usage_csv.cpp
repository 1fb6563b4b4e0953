// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/usage_csv.h"

#include "model/base/json.h"

#include <string_view>

namespace tributary::query {

std::string csvField(const std::string& text)
{
    static constexpr std::string_view kFormula = "=+-@\t\r";
    const bool isFormula = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
    const std::string shown = isFormula ? "'" + text : text;
    if (shown.find_first_of(",\"\r\n") == std::string::npos)
        return shown;
    std::string out = "\"";
    for (const char c : shown) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    return out + "\"";
}

std::string usageCsv(const std::vector<Point>& usage)
{
    std::string out = "at,consumer,consumer_name,consumer_kind,port,columns,reads\r\n";
    for (const Point& point : usage) {
        out += formatTime(point.at);
        for (const std::string* text : {&point.consumer, &point.consumerName, &point.consumerKind, &point.port, &point.detail})
            out += "," + csvField(*text);
        out += "," + Json(point.value).dump() + "\r\n";
    }
    return out;
}

} // namespace tributary::query
