// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lineage_options.h"

#include "model/base/text.h"
#include "model/base/time.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

constexpr const char* kLevels = "domain, product, port, job, dataset, column";

std::vector<std::string> listOption(const Arguments& arguments, const std::string& option)
{
    std::vector<std::string> list;
    if (arguments.has(option))
        for (const std::string& part : split(arguments.value(option), ','))
            if (const std::string_view text = trimmed(part); !text.empty())
                list.emplace_back(text);
    return list;
}

template <typename T, typename FromName, typename Name>
Result<std::vector<T>> choices(const Arguments& arguments, const std::string& option, int last, FromName fromName, Name name)
{
    std::vector<T> found;
    for (const std::string& text : listOption(arguments, option)) {
        const std::optional<T> value = fromName(text);
        if (value) {
            found.push_back(*value);
            continue;
        }
        std::vector<std::string> names;
        for (int i = 1; i <= last; ++i)
            names.emplace_back(name(static_cast<T>(i)));
        return fail("usage.choice", "--" + option + " " + text, join(names, ", "));
    }
    return found;
}

} // namespace

Result<std::optional<lineage::Level>> levelOption(const Arguments& arguments)
{
    if (!arguments.has("level"))
        return std::optional<lineage::Level>();
    const auto level = lineage::levelFromName(arguments.value("level"));
    if (!level)
        return fail("usage.choice", "--level " + arguments.value("level"), kLevels);
    return level;
}

Result<query::LineageNarrowing> narrowingOptions(const Arguments& arguments)
{
    query::LineageNarrowing narrow;
    narrow.domains = listOption(arguments, "domain");
    narrow.platforms = listOption(arguments, "platform");
    narrow.tags = listOption(arguments, "tag");
    const auto kinds = choices<Kind>(arguments, "kind", static_cast<int>(kKindCount) - 1, kindFromName, kindName);
    if (!kinds)
        return fail(kinds.error());
    narrow.kinds = *kinds;
    const auto edges = choices<lineage::EdgeKind>(arguments, "edge-kind", static_cast<int>(lineage::EdgeKind::Manual), lineage::edgeKindFromName,
                                                  lineage::edgeKindName);
    if (!edges)
        return fail(edges.error());
    narrow.edgeKinds = *edges;
    if (arguments.has("fresh-since")) {
        const auto since = parseTime(arguments.value("fresh-since"));
        if (!since)
            return fail("moment.malformed", arguments.value("fresh-since"));
        narrow.freshSince = *since;
    }
    return narrow;
}

QString nodeLabel(const lineage::ResultNode& node)
{
    return node.dataset.empty() ? toQt(node.name) : toQt(node.dataset) + QLatin1Char('#') + toQt(node.column);
}

} // namespace tributary::cli
