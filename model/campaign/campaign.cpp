// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/campaign/campaign.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace tributary::campaign {

namespace {

constexpr std::array<std::string_view, 3> kDecisionNames = {"open", "dual-serve", "retire"};
constexpr std::array<std::string_view, 4> kAnswerNames = {"none", "acknowledged", "objected", "migrating"};

template <typename Value, std::size_t kCount>
std::optional<Value> valueOf(const std::array<std::string_view, kCount>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Value>(found - names.begin()));
}

std::string scalarAt(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? std::string() : std::string(trimmed(scalarText(*found)));
}

Notice noticeOf(const Json& entry)
{
    Notice notice;
    notice.consumer = scalarAt(entry, "consumer");
    notice.at = scalarAt(entry, "at");
    if (const auto columns = entry.find("columns"); columns != entry.end() && columns->is_array())
        for (const Json& column : *columns)
            if (std::string name = scalarText(column); !name.empty())
                notice.columns.push_back(std::move(name));
    notice.subject = scalarAt(entry, "subject");
    notice.text = scalarAt(entry, "text");
    notice.words = scalarAt(entry, "answer");
    const auto stated = answerFromName(scalarAt(entry, "state"));
    notice.answer = stated ? *stated : notice.words.empty() ? Answer::None : Answer::Acknowledged;
    notice.by = scalarAt(entry, "by");
    notice.answeredAt = scalarAt(entry, "answeredAt");
    notice.migrateBy = scalarAt(entry, "migrateBy");
    return notice;
}

} // namespace

std::size_t Campaign::count(Answer answer) const
{
    return static_cast<std::size_t>(std::count_if(notices.begin(), notices.end(), [answer](const Notice& notice) { return notice.answer == answer; }));
}

const Notice* Campaign::noticeTo(std::string_view consumer) const
{
    const std::string wanted = folded(consumer);
    const auto found = std::find_if(notices.begin(), notices.end(), [&wanted](const Notice& notice) { return folded(notice.consumer) == wanted; });
    return found == notices.end() ? nullptr : &*found;
}

std::string_view decisionName(Decision decision)
{
    return kDecisionNames[static_cast<std::size_t>(decision)];
}

std::string_view answerName(Answer answer)
{
    return kAnswerNames[static_cast<std::size_t>(answer)];
}

std::optional<Decision> decisionFromName(std::string_view name)
{
    return valueOf<Decision>(kDecisionNames, name);
}

std::optional<Answer> answerFromName(std::string_view name)
{
    return valueOf<Answer>(kAnswerNames, name);
}

Campaign campaignOf(const Json& facts)
{
    Campaign campaign;
    campaign.id = scalarAt(facts, "id");
    campaign.product = scalarAt(facts, "product");
    campaign.fromVersion = scalarAt(facts, "fromVersion");
    campaign.toVersion = scalarAt(facts, "toVersion");
    campaign.severity = scalarAt(facts, "severity");
    campaign.reason = scalarAt(facts, "reason");
    campaign.opened = scalarAt(facts, "opened");
    campaign.migrateBy = scalarAt(facts, "migrateBy");
    campaign.decision = decisionFromName(scalarAt(facts, "decision")).value_or(Decision::Open);
    campaign.decidedBy = scalarAt(facts, "decidedBy");
    campaign.decidedAt = scalarAt(facts, "decidedAt");
    campaign.decisionReason = scalarAt(facts, "decisionReason");
    campaign.serveUntil = scalarAt(facts, "serveUntil");
    campaign.closed = scalarAt(facts, "closed");
    if (const auto notices = facts.is_object() ? facts.find("notices") : facts.end(); notices != facts.end() && notices->is_array())
        for (const Json& entry : *notices)
            if (entry.is_object() && !scalarAt(entry, "consumer").empty())
                campaign.notices.push_back(noticeOf(entry));
    return campaign;
}

} // namespace tributary::campaign
