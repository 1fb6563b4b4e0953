// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outbox_json.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

Json nullIfEmpty(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json timeOrNull(Micros time)
{
    return time == 0 ? Json() : Json(formatTime(time));
}

// What is not there and what is null are told apart by the member's being there.
void addValue(Json& object, const char* name, const std::optional<Json>& value)
{
    if (value)
        object[name] = *value;
}

const char* sideName(merge::Side side)
{
    switch (side) {
    case merge::Side::Mine: return "mine";
    case merge::Side::Theirs: return "theirs";
    case merge::Side::Both: return "both";
    }
    return "both";
}

const char* takeName(merge::Take take)
{
    switch (take) {
    case merge::Take::Mine: return "mine";
    case merge::Take::Theirs: return "theirs";
    case merge::Take::Value: return "value";
    }
    return "value";
}

Json reasonOf(const store::OutboxEntry& entry)
{
    if (entry.code.empty())
        return nullptr;
    Diagnostic why;
    why.code = entry.code;
    why.subject = entry.subject;
    why.detail = entry.detail;
    return {{"code", entry.code}, {"message", fromQt(query::diagnosticText(why))}};
}

} // namespace

std::string outboxStateName(store::OutboxState state)
{
    switch (state) {
    case store::OutboxState::Queued: return "queued";
    case store::OutboxState::Pushing: return "pushing";
    case store::OutboxState::Pushed: return "pushed";
    case store::OutboxState::Waiting: return "waiting";
    case store::OutboxState::Conflict: return "conflict";
    case store::OutboxState::Withdrawn: return "withdrawn";
    }
    return "queued";
}

Json outboxEntryJson(const store::OutboxEntry& entry)
{
    Json merged = Json::array();
    for (const merge::Taken& taken : entry.merged) {
        Json& one = merged.emplace_back(Json{{"place", taken.place}, {"side", sideName(taken.side)}});
        addValue(one, "before", taken.before);
        addValue(one, "after", taken.after);
    }
    return {{"id", entry.id},
            {"state", outboxStateName(entry.state)},
            {"source", entry.change.source},
            {"path", entry.change.path},
            {"about", nullIfEmpty(entry.change.about)},
            {"message", entry.change.message},
            {"author", entry.change.author},
            {"queued_at", formatTime(entry.queuedAt)},
            {"changed_at", formatTime(entry.changedAt)},
            {"attempts", entry.attempts},
            {"next_attempt", timeOrNull(entry.nextAttempt)},
            {"reason", reasonOf(entry)},
            {"result", nullIfEmpty(entry.result)},
            {"link", nullIfEmpty(entry.link)},
            {"merged", merged}};
}

Json outboxConflictJson(const store::OutboxConflict& conflict, const store::OutboxEntry& entry)
{
    Json json = {{"id", conflict.id},
                 {"entry", conflict.entry},
                 {"source", entry.change.source},
                 {"path", entry.change.path},
                 {"place", conflict.conflict.place},
                 {"whole_file", conflict.document == merge::kWholeFile},
                 {"document", conflict.document == merge::kWholeFile ? Json() : Json(conflict.document)},
                 {"found_at", formatTime(conflict.foundAt)},
                 {"take", conflict.take ? Json(takeName(*conflict.take)) : Json()},
                 {"decided_by", nullIfEmpty(conflict.decidedBy)},
                 {"superseded", conflict.superseded}};
    addValue(json, "base", conflict.conflict.base);
    addValue(json, "mine", conflict.conflict.mine);
    addValue(json, "theirs", conflict.conflict.theirs);
    if (conflict.take == merge::Take::Value)
        addValue(json, "value", conflict.value);
    return json;
}

} // namespace tributary::cli
