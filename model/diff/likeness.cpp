// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/likeness.h"

#include "model/base/text.h"

#include <algorithm>
#include <set>
#include <string>

namespace tributary::diff {

namespace {

constexpr double kEqualContent = 0.7; // with nothing else that it could be
constexpr double kTelling = 0.8;      // equal content that is told by words of its own

double shared(const std::set<std::string>& left, const std::set<std::string>& right)
{
    if (left.empty() || right.empty())
        return 0;
    const auto both = std::count_if(left.begin(), left.end(), [&](const std::string& each) { return right.count(each) > 0; });
    return static_cast<double>(both) / static_cast<double>(left.size() + right.size() - static_cast<std::size_t>(both));
}

Json withoutName(Json facts)
{
    facts.erase("name");
    facts.erase("physicalName");
    return facts;
}

std::set<std::string> childNames(const Part& part)
{
    std::set<std::string> names;
    for (const Part& child : part.parts)
        names.insert(child.local);
    return names;
}

// The share of facts and children that are equal.
double contentLikeness(const Part& before, const Part& after)
{
    const Json left = withoutName(before.facts);
    const Json right = withoutName(after.facts);
    std::size_t equal = 0;
    for (const auto& [key, value] : left.items())
        equal += right.contains(key) && right[key] == value ? 1 : 0;
    const std::size_t all = left.size() + right.size() - equal;
    const double facts = all == 0 ? 1 : static_cast<double>(equal) / static_cast<double>(all);
    if (before.parts.empty() && after.parts.empty())
        return facts;
    return 0.3 * facts + 0.7 * shared(childNames(before), childNames(after));
}

bool sameType(const Part& before, const Part& after)
{
    return textAt(before.facts, "logicalType") == textAt(after.facts, "logicalType") &&
           textAt(before.facts, "physicalType") == textAt(after.facts, "physicalType");
}

bool tellsItself(const Part& part)
{
    return !textAt(part.facts, "description").empty() || !textAt(part.facts, "contractId").empty() || part.parts.size() > 1;
}

} // namespace

double nameLikeness(std::string_view left, std::string_view right)
{
    const auto leftWords = identifierWords(left);
    const auto rightWords = identifierWords(right);
    if (join(leftWords, "") == join(rightWords, "") && !leftWords.empty())
        return 1;
    return shared({leftWords.begin(), leftWords.end()}, {rightWords.begin(), rightWords.end()});
}

double likenessOf(const Part& before, const Part& after, bool isOnly)
{
    if (before.kind == Kind::Column && !sameType(before, after))
        return 0;
    const double content = contentLikeness(before, after);
    const double likeness = 0.5 * nameLikeness(before.local, after.local) + 0.5 * content;
    if (content < 1 || before.extra != after.extra)
        return likeness;
    return std::max(likeness, tellsItself(before) ? kTelling : isOnly ? kEqualContent : 0.0);
}

} // namespace tributary::diff
