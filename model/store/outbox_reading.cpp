// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/outbox_reading.h"

#include "model/store/statement.h"

#include <algorithm>

namespace tributary::store {

namespace {

template <typename Enum>
Enum enumAt(std::int64_t number, Enum last)
{
    return static_cast<Enum>(std::clamp<std::int64_t>(number, 0, static_cast<std::int64_t>(last)));
}

std::optional<Json> valueAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(parseJson(row.view(column)));
}

// As [place, side, [before], [after]], an empty list for what was not there.
std::vector<merge::Taken> takenFrom(std::string_view text)
{
    std::vector<merge::Taken> taken;
    const Json list = parseJson(text);
    if (!list.is_array())
        return taken; // a damaged file
    for (const Json& one : list) {
        if (!one.is_array() || one.size() != 4 || !one[0].is_string() || !one[1].is_number_integer() || !one[2].is_array() || !one[3].is_array())
            continue;
        const auto value = [](const Json& held) { return held.empty() ? std::nullopt : std::optional<Json>(held[0]); };
        taken.push_back({one[0].get<std::string>(), enumAt(one[1].get<std::int64_t>(), merge::Side::Both), value(one[2]), value(one[3])});
    }
    return taken;
}

} // namespace

std::optional<std::string> valueText(const std::optional<Json>& value)
{
    return value ? std::optional(dumpJson(*value)) : std::nullopt;
}

std::string takenText(const std::vector<merge::Taken>& taken)
{
    const auto held = [](const std::optional<Json>& value) {
        Json list = Json::array();
        if (value)
            list.push_back(*value);
        return list;
    };
    Json list = Json::array();
    for (const merge::Taken& one : taken)
        list.push_back(Json::array({one.place, static_cast<int>(one.side), held(one.before), held(one.after)}));
    return dumpJson(list);
}

OutboxEntry readOutboxEntry(const Statement& row)
{
    OutboxEntry entry;
    entry.id = row.integer(0);
    entry.change.token = row.text(1);
    entry.change.source = row.text(2);
    entry.change.path = row.text(3);
    entry.change.about = row.text(4);
    entry.change.message = row.text(5);
    entry.change.author = row.text(6);
    entry.change.email = row.text(7);
    if (!row.isNull(8))
        entry.change.base = row.text(8);
    entry.change.text = row.text(9);
    entry.state = enumAt(row.integer(10), OutboxState::Withdrawn);
    entry.queuedAt = row.integer(11);
    entry.changedAt = row.integer(12);
    entry.attempts = static_cast<int>(row.integer(13));
    entry.nextAttempt = row.integer(14);
    entry.code = row.text(15);
    entry.subject = row.text(16);
    entry.detail = row.text(17);
    entry.plan = row.text(18);
    entry.result = row.text(19);
    entry.link = row.text(20);
    entry.merged = takenFrom(row.view(21));
    return entry;
}

OutboxEvent readOutboxEvent(const Statement& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

OutboxConflict readOutboxConflict(const Statement& row)
{
    OutboxConflict conflict;
    conflict.id = row.integer(0);
    conflict.entry = row.integer(1);
    conflict.document = static_cast<int>(row.integer(2));
    conflict.conflict = {row.text(3), valueAt(row, 4), valueAt(row, 5), valueAt(row, 6)};
    conflict.foundAt = row.integer(7);
    if (!row.isNull(8))
        conflict.take = enumAt(row.integer(8), merge::Take::Value);
    conflict.value = valueAt(row, 9);
    conflict.decidedAt = row.integer(10);
    conflict.decidedBy = row.text(11);
    conflict.superseded = row.integer(12) != 0;
    return conflict;
}

} // namespace tributary::store
