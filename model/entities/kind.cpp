// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/kind.h"

#include "model/base/text.h"

#include <algorithm>

namespace tributary {
namespace {

constexpr std::array<std::string_view, kKindCount> kNames = {
    "unknown",   "product",     "input-port", "output-port", "management-port", "contract", "dataset",
    "column",    "agreement",   "domain",     "term",        "person",          "team",     "stakeholder",
    "comment",   "rating",      "endorsement", "policy",     "waiver",          "campaign", "decision",
    "job",       "dashboard",   "model",      "metric",
};

struct Alias {
    std::string_view name; // words run together, singular
    Kind kind;
};

constexpr Alias kAliases[] = {
    {"dataproduct", Kind::DataProduct},   {"input", Kind::InputPort},
    {"output", Kind::OutputPort},         {"port", Kind::OutputPort},
    {"management", Kind::ManagementPort}, {"datacontract", Kind::DataContract},
    {"table", Kind::Dataset},             {"view", Kind::Dataset},
    {"topic", Kind::Dataset},             {"schema", Kind::Dataset},
    {"schemaobject", Kind::Dataset},      {"field", Kind::Column},
    {"property", Kind::Column},           {"usageagreement", Kind::UsageAgreement},
    {"datausageagreement", Kind::UsageAgreement}, {"access", Kind::UsageAgreement},
    {"datadomain", Kind::Domain},         {"glossaryterm", Kind::Term},
    {"user", Kind::Person},               {"people", Kind::Person},
    {"process", Kind::Job},               {"pipeline", Kind::Job},
    {"report", Kind::Dashboard},          {"mlmodel", Kind::Model},
    {"kpi", Kind::Metric},
};

std::optional<Kind> fromRunTogether(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        std::string plain(kNames[i]);
        plain.erase(std::remove(plain.begin(), plain.end(), '-'), plain.end());
        if (plain == name) {
            return static_cast<Kind>(i);
        }
    }
    for (const Alias& alias : kAliases) {
        if (alias.name == name) {
            return alias.kind;
        }
    }
    return std::nullopt;
}

} // namespace

std::string_view kindName(Kind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return index < kNames.size() ? kNames[index] : kNames[0];
}

std::optional<Kind> kindFromName(std::string_view name)
{
    std::string plain = join(identifierWords(name), "");
    if (const auto kind = fromRunTogether(plain)) {
        return kind;
    }
    if (plain.ends_with("ies")) { // policies, properties
        return fromRunTogether(plain.substr(0, plain.size() - 3) + 'y');
    }
    if (plain.ends_with("ses") && plain != "uses") { // accesses, processes
        return fromRunTogether(plain.substr(0, plain.size() - 2));
    }
    return plain.ends_with('s') ? fromRunTogether(plain.substr(0, plain.size() - 1)) : std::nullopt;
}

} // namespace tributary
