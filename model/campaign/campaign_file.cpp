// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/campaign/campaign_file.h"

#include "model/base/text.h"
#include "model/base/time.h"
#include "model/base/yaml_parser.h"
#include "model/edit/value_edit.h"

#include <array>

namespace tributary::campaign {

namespace {

using edit::ValueEdit;
using Edits = std::vector<ValueEdit>;

constexpr std::size_t kLongestId = 80;

void set(Edits& edits, const std::string& pointer, Json value)
{
    edits.push_back({ValueEdit::Kind::Set, pointer, std::move(value), 0});
}

void setText(Edits& edits, const std::string& pointer, const std::string& text)
{
    if (!text.empty())
        set(edits, pointer, text);
}

// One member after the other, so that they stand in the order in which people read them.
void addNotice(Edits& edits, std::size_t index, const Notice& notice)
{
    const std::string place = "/notices/" + std::to_string(index);
    edits.push_back({ValueEdit::Kind::Append, "/notices", Json{{"consumer", notice.consumer}}, 0});
    set(edits, place + "/at", notice.at);
    if (!notice.columns.empty())
        set(edits, place + "/columns", notice.columns);
    setText(edits, place + "/subject", notice.subject);
    setText(edits, place + "/text", notice.text);
    if (notice.answer != Answer::None)
        set(edits, place + "/state", std::string(answerName(notice.answer)));
    set(edits, place + "/answer", notice.words);
    setText(edits, place + "/by", notice.by);
    setText(edits, place + "/answeredAt", notice.answeredAt);
    setText(edits, place + "/migrateBy", notice.migrateBy);
}

bool isDay(const std::string& text)
{
    return parseTime(text).has_value();
}

struct Found {
    Campaign campaign;
    Json facts;
    std::size_t document = 0;
};

// A campaign that still runs, in a text that may hold others beside it.
Result<Found> findOpen(std::string_view text, std::string_view id)
{
    const auto parsed = parseYaml(text); // which JSON is, too
    if (!parsed)
        return fail(parsed.error());
    const auto& documents = parsed->tree.documents();
    for (std::size_t i = 0; i < documents.size(); ++i) {
        Json facts = toJson(*documents[i]);
        Campaign campaign = campaignOf(facts);
        if (textAt(facts, "kind") != "Campaign" || campaign.id != id)
            continue;
        if (!campaign.isOpen())
            return fail("campaign.closed", campaign.id, campaign.closed);
        return Found{std::move(campaign), std::move(facts), i};
    }
    return fail("campaign.unreadable", std::string(id));
}

// The place of a notice in the file, where entries that say nothing count as well.
Result<std::string> placeOf(const Found& found, const std::string& consumer)
{
    const auto notices = found.facts.find("notices");
    for (std::size_t i = 0; notices != found.facts.end() && notices->is_array() && i < notices->size(); ++i) {
        const Json& entry = (*notices)[i];
        const auto name = entry.is_object() ? entry.find("consumer") : entry.end();
        if (entry.is_object() && name != entry.end() && folded(trimmed(scalarText(*name))) == folded(trimmed(consumer)))
            return "/notices/" + std::to_string(i);
    }
    return fail("campaign.not-told", consumer, found.campaign.id);
}

Result<std::string> applied(std::string_view text, Edits edits, std::size_t document)
{
    for (ValueEdit& edit : edits)
        edit.document = document;
    return edit::applyEdits(text, edits);
}

} // namespace

std::string newCampaignId(const Campaign& campaign)
{
    std::string id;
    for (const char sign : folded(campaign.product + " " + campaign.fromVersion + " to " + campaign.toVersion)) {
        const bool isKept = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
        if (isKept)
            id += sign;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    id.resize(std::min(id.size(), kLongestId));
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id;
}

Result<std::string> newCampaignFile(const Campaign& campaign)
{
    const std::array<std::pair<const char*, const std::string*>, 4> needed = {
        {{"id", &campaign.id}, {"product", &campaign.product}, {"fromVersion", &campaign.fromVersion}, {"toVersion", &campaign.toVersion}}};
    for (const auto& [field, value] : needed)
        if (value->empty())
            return fail("campaign.incomplete", field);
    Edits edits;
    for (const auto& [field, value] : needed)
        set(edits, std::string("/") + field, *value);
    setText(edits, "/severity", campaign.severity);
    setText(edits, "/reason", campaign.reason);
    setText(edits, "/opened", campaign.opened);
    setText(edits, "/migrateBy", campaign.migrateBy);
    set(edits, "/decision", std::string(decisionName(campaign.decision)));
    setText(edits, "/serveUntil", campaign.serveUntil);
    setText(edits, "/decidedBy", campaign.decidedBy);
    setText(edits, "/decidedAt", campaign.decidedAt);
    setText(edits, "/decisionReason", campaign.decisionReason);
    setText(edits, "/closed", campaign.closed);
    if (!campaign.notices.empty())
        set(edits, "/notices", Json::array());
    for (std::size_t i = 0; i < campaign.notices.size(); ++i)
        addNotice(edits, i, campaign.notices[i]);
    return edit::applyEdits("apiVersion: tributary/v1\nkind: Campaign\n", edits, edit::Format::Yaml);
}

Result<std::string> withAnswer(std::string_view text, std::string_view id, const AnswerGiven& given)
{
    const auto found = findOpen(text, id);
    if (!found)
        return fail(found.error());
    if (given.answer == Answer::Migrating && given.migrateBy.empty())
        return fail("campaign.no-day", given.consumer);
    for (const std::string& day : {given.migrateBy, given.at})
        if (!day.empty() && !isDay(day))
            return fail("campaign.not-a-day", day);
    const auto place = placeOf(*found, given.consumer);
    if (!place)
        return fail(place.error());
    Edits edits;
    set(edits, *place + "/state", std::string(answerName(given.answer)));
    set(edits, *place + "/answer", given.words);
    setText(edits, *place + "/by", given.by);
    setText(edits, *place + "/answeredAt", given.at);
    setText(edits, *place + "/migrateBy", given.migrateBy);
    return applied(text, std::move(edits), found->document);
}

Result<std::string> withDecision(std::string_view text, std::string_view id, const DecisionTaken& taken)
{
    const auto found = findOpen(text, id);
    if (!found)
        return fail(found.error());
    for (const std::string& day : {taken.serveUntil, taken.at})
        if (!day.empty() && !isDay(day))
            return fail("campaign.not-a-day", day);
    Edits edits;
    set(edits, "/decision", std::string(decisionName(taken.decision)));
    setText(edits, "/serveUntil", taken.serveUntil);
    setText(edits, "/decidedBy", taken.by);
    setText(edits, "/decidedAt", taken.at);
    setText(edits, "/decisionReason", taken.reason);
    return applied(text, std::move(edits), found->document);
}

Result<std::string> closed(std::string_view text, std::string_view id, const std::string& day)
{
    const auto found = findOpen(text, id);
    if (!found)
        return fail(found.error());
    if (!isDay(day))
        return fail("campaign.not-a-day", day);
    if (found->campaign.decision == Decision::Open)
        return fail("campaign.undecided", found->campaign.id);
    Edits edits;
    set(edits, "/closed", day);
    return applied(text, std::move(edits), found->document);
}

Result<std::string> withMessage(std::string_view text, std::string_view id, const std::string& consumer, const std::string& subject, const std::string& message)
{
    const auto found = findOpen(text, id);
    if (!found)
        return fail(found.error());
    if (const Notice* notice = found->campaign.noticeTo(consumer); notice != nullptr && notice->answer != Answer::None)
        return fail("campaign.answered", consumer, found->campaign.id);
    const auto place = placeOf(*found, consumer);
    if (!place)
        return fail(place.error());
    Edits edits;
    set(edits, *place + "/subject", subject);
    set(edits, *place + "/text", message);
    return applied(text, std::move(edits), found->document);
}

} // namespace tributary::campaign
