// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/unique_id.h"

namespace tributary::sources::dbt {

std::string_view typeOf(std::string_view uniqueId)
{
    return uniqueId.substr(0, uniqueId.find('.'));
}

Kind kindOf(std::string_view uniqueId)
{
    const std::string_view type = typeOf(uniqueId);
    if (type == "model" || type == "seed" || type == "snapshot" || type == "source") {
        return Kind::Dataset;
    }
    return type == "exposure" ? Kind::Dashboard : type == "metric" ? Kind::Metric : Kind::Unknown;
}

std::string_view nameOf(std::string_view uniqueId)
{
    std::string_view rest = uniqueId;
    for (int parts = typeOf(uniqueId) == "source" ? 3 : 2; parts > 0; --parts) {
        const std::size_t dot = rest.find('.');
        if (dot == std::string_view::npos || dot + 1 == rest.size()) {
            return rest;
        }
        rest.remove_prefix(dot + 1);
    }
    return rest;
}

} // namespace tributary::sources::dbt
