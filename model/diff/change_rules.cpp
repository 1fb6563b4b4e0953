// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/change_rules.h"

#include "model/base/text.h"

#include <algorithm>

namespace tributary::diff {

namespace {

class Reading {
public:
    Reading(const Json& document, std::vector<ChangeRulesProblem>* problems) : m_document(document), m_problems(problems) {}

    ChangeRules run()
    {
        if (!m_document.is_object()) {
            problem("rules.shape", "", "a mapping is needed");
            return {};
        }
        m_rules.domain = textAt(m_document, "domain");
        each("severities", [this](const Json& item, const std::string& where) { severity(item, where); });
        each("waivers", [this](const Json& item, const std::string& where) { waiver(item, where); });
        each("renames", [this](const Json& item, const std::string& where) { rename(item, where); });
        return std::move(m_rules);
    }

private:
    void problem(std::string code, std::string where, std::string detail)
    {
        if (m_problems != nullptr)
            m_problems->push_back({std::move(code), std::move(where), std::move(detail)});
    }

    template <typename Read>
    void each(const char* list, Read read)
    {
        const auto found = m_document.find(list);
        if (found == m_document.end() || found->is_null())
            return;
        if (!found->is_array()) {
            problem("rules.shape", list, "a list is needed");
            return;
        }
        for (std::size_t i = 0; i < found->size(); ++i) {
            const std::string where = std::string(list) + "[" + std::to_string(i) + "]";
            if ((*found)[i].is_object())
                read((*found)[i], where);
            else
                problem("rules.shape", where, "a mapping is needed");
        }
    }

    bool namesRules(const std::string& pattern, const std::string& where)
    {
        for (const RuleSetName set : {RuleSetName::Own, RuleSetName::Dcs}) {
            const auto& rules = rulesOf(set);
            if (!pattern.empty() && std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) { return matchesPattern(pattern, rule.id); }))
                return true;
        }
        problem("rules.rule-unknown", where, pattern);
        return false;
    }

    void severity(const Json& item, const std::string& where)
    {
        const std::string rule = textAt(item, "rule");
        const auto severity = severityFromName(textAt(item, "severity"));
        if (!severity)
            problem("rules.severity-unknown", where, textAt(item, "severity"));
        else if (namesRules(rule, where))
            m_rules.severities.push_back({rule, *severity});
    }

    void waiver(const Json& item, const std::string& where)
    {
        ChangeWaiver waiver{textAt(item, "rule"), textAt(item, "document"), textAt(item, "path"), std::string(trimmed(textAt(item, "reason"))), 0,
                            textAt(item, "expires")};
        const auto expires = parseTime(waiver.expiresText);
        if (waiver.reason.empty())
            problem("rules.waiver-reason", where, waiver.rule);
        else if (!expires)
            problem("rules.waiver-expiry", where, waiver.expiresText);
        else if (namesRules(waiver.rule, where)) {
            // A date means the whole of that day.
            waiver.expires = *expires + (waiver.expiresText.size() == 10 ? kMicrosPerDay : 0);
            m_rules.waivers.push_back(std::move(waiver));
        }
    }

    void rename(const Json& item, const std::string& where)
    {
        RenameDecision decision{textAt(item, "document"), textAt(item, "from"), textAt(item, "to"), true};
        const auto same = item.find("same");
        decision.isSame = same == item.end() || *same != false;
        if (decision.from.empty() || decision.to.empty())
            problem("rules.rename-paths", where, "from and to are needed");
        else
            m_rules.renames.push_back(std::move(decision));
    }

    const Json& m_document;
    std::vector<ChangeRulesProblem>* m_problems;
    ChangeRules m_rules;
};

void setSeverity(Change& change, Severity severity)
{
    change.severity = severity;
    change.reader = std::min(change.reader, severity);
    change.writer = std::min(change.writer, severity);
    if (std::max(change.reader, change.writer) < severity)
        change.reader = severity; // changes are judged for those who read
}

} // namespace

ChangeRules changeRulesFrom(const Json& document, std::vector<ChangeRulesProblem>* problems)
{
    return Reading(document, problems).run();
}

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    if (!pattern.empty() && pattern.back() == '*')
        return text.substr(0, pattern.size() - 1) == pattern.substr(0, pattern.size() - 1);
    return pattern == text;
}

void applyRules(const std::vector<ChangeRules>& rules, std::string_view domain, std::string_view document, Micros now,
                std::vector<Change>& changes)
{
    for (const ChangeRules& each : rules) {
        if (!each.domain.empty() && each.domain != domain)
            continue;
        for (Change& change : changes) {
            for (const SeverityRule& rule : each.severities) {
                if (matchesPattern(rule.rule, change.rule))
                    setSeverity(change, rule.severity);
            }
            for (const ChangeWaiver& waiver : each.waivers) {
                const bool isMeant = (waiver.document.empty() || waiver.document == document) &&
                                     (waiver.path.empty() || matchesPattern(waiver.path, change.path));
                if (isMeant && now < waiver.expires && matchesPattern(waiver.rule, change.rule)) {
                    change.waiver = waiver.reason;
                    change.waivedUntil = waiver.expiresText;
                }
            }
        }
    }
}

} // namespace tributary::diff
