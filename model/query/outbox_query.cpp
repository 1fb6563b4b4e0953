// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/outbox_query.h"

#include "model/base/json_parser.h"
#include "model/base/yaml_parser.h"
#include "model/edit/unified_diff.h"
#include "model/merge/line_merge.h"
#include "model/store/outbox.h"
#include "model/store/outbox_conflicts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tributary::query {

namespace {

using store::OutboxState;

constexpr int kMostSettled = 300;

void tally(OutboxCounts& counts, OutboxState state)
{
    if (state == OutboxState::Pushed || state == OutboxState::Withdrawn)
        return;
    ++counts.waiting;
    counts.inConflict += state == OutboxState::Conflict ? 1 : 0;
}

const std::string* stringIn(const std::optional<Json>& value)
{
    return value && value->is_string() ? &value->get_ref<const std::string&>() : nullptr;
}

std::string writtenValue(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace

int OutboxItem::openConflicts() const
{
    return static_cast<int>(std::count_if(conflicts.begin(), conflicts.end(), [](const store::OutboxConflict& one) { return !one.take; }));
}

Result<OutboxPage> outboxPage(store::Reader& reader)
{
    auto entries = store::outboxEntries(reader);
    if (!entries)
        return tl::unexpected(entries.error());
    OutboxPage page;
    int settled = 0;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        tally(page.counts, entry->state);
        OutboxItem item;
        item.entry = std::move(*entry);
        if (item.isSettled() && ++settled > kMostSettled)
            continue;
        if (!item.isSettled()) {
            auto conflicts = store::conflictsOf(reader, item.entry.id);
            if (!conflicts)
                return tl::unexpected(conflicts.error());
            std::erase_if(*conflicts, [](const store::OutboxConflict& one) { return one.superseded; });
            item.conflicts = std::move(*conflicts);
        }
        page.items.push_back(std::move(item));
    }
    return page;
}

Result<OutboxDetail> outboxDetail(store::Reader& reader, std::int64_t id)
{
    auto entry = store::outboxEntry(reader, id);
    if (!entry)
        return tl::unexpected(entry.error());
    auto events = store::outboxEvents(reader, id);
    if (!events)
        return tl::unexpected(events.error());
    OutboxDetail detail;
    detail.entry = std::move(*entry);
    detail.events = std::move(*events);
    const store::OutboxChange& change = detail.entry.change;
    detail.diff = edit::unifiedDiff(change.base.value_or(std::string()), change.text, change.base ? "a/" + change.path : "/dev/null", "b/" + change.path);
    return detail;
}

Result<OutboxDue> outboxDue(store::Reader& reader, Micros now)
{
    const auto entries = store::outboxEntries(reader);
    if (!entries)
        return tl::unexpected(entries.error());
    OutboxDue due;
    std::set<std::pair<std::string, std::string>> blocked; // source and path
    for (const store::OutboxEntry& entry : *entries) {
        tally(due.counts, entry.state);
        if (entry.state == OutboxState::Pushed || entry.state == OutboxState::Withdrawn)
            continue;
        if (!blocked.emplace(entry.change.source, entry.change.path).second)
            continue;
        const bool isQueued = entry.state == OutboxState::Queued || entry.state == OutboxState::Pushing;
        const bool isPlanned = entry.state == OutboxState::Waiting && entry.nextAttempt > 0;
        if (isQueued || (isPlanned && entry.nextAttempt <= now))
            due.now = true;
        else if (isPlanned && (due.next == 0 || entry.nextAttempt < due.next))
            due.next = entry.nextAttempt;
    }
    return due;
}

Result<Json> valueFromText(const std::string& text, bool asText)
{
    if (asText)
        return Json(text);
    const auto parsed = parseYaml(text); // which JSON is, too
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (parsed->tree.documents().size() > 1)
        return fail("outbox.value");
    return parsed->tree.documents().empty() ? Json() : toJson(*parsed->tree.documents().front());
}

bool isOfText(const store::OutboxConflict& conflict)
{
    if (conflict.document == merge::kWholeFile)
        return true;
    bool any = false;
    for (const auto* value : {&conflict.conflict.base, &conflict.conflict.mine, &conflict.conflict.theirs}) {
        if (*value && stringIn(*value) == nullptr)
            return false;
        any = any || value->has_value();
    }
    return any;
}

std::string suggestedText(const store::OutboxConflict& conflict)
{
    const std::string* base = stringIn(conflict.conflict.base);
    const std::string* mine = stringIn(conflict.conflict.mine);
    const std::string* theirs = stringIn(conflict.conflict.theirs);
    if (base != nullptr && mine != nullptr && theirs != nullptr) {
        if (auto merged = merge::mergeLines(*base, *mine, *theirs))
            return *merged;
    }
    if (conflict.conflict.mine)
        return writtenValue(*conflict.conflict.mine);
    return conflict.conflict.theirs ? writtenValue(*conflict.conflict.theirs) : std::string();
}

} // namespace tributary::query
