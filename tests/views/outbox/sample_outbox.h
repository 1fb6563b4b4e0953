// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_page.h"

namespace tributary::test {

inline query::OutboxItem changeOf(std::int64_t id, store::OutboxState state, const std::string& title)
{
    query::OutboxItem item;
    item.entry.id = id;
    item.entry.state = state;
    item.entry.change.message = title + "\nand why";
    item.entry.change.source = "mesh";
    item.entry.change.path = "deal/orders-" + std::to_string(id) + ".odps.yaml";
    item.entry.change.about = "tributary:product/orders-" + std::to_string(id);
    item.entry.change.author = "Ada";
    item.entry.queuedAt = 1'795'000'000'000'000 + id;
    return item;
}

inline store::OutboxConflict conflictOf(std::int64_t id, std::int64_t entry, const std::string& place, const Json& base, const Json& mine, const Json& theirs)
{
    store::OutboxConflict conflict;
    conflict.id = id;
    conflict.entry = entry;
    conflict.conflict = {place, base, mine, theirs};
    conflict.foundAt = 1'795'000'100'000'000;
    return conflict;
}

// One change in each state, the newest first: 6 is queued, 5 is being pushed, 4 waits, 3 is in conflict in two
// fields, 2 is pushed and 1 withdrawn.
inline query::OutboxPage sampleOutbox()
{
    using store::OutboxState;
    query::OutboxPage page;
    page.items = {changeOf(6, OutboxState::Queued, "Say who owns it"),    changeOf(5, OutboxState::Pushing, "Name the ports"),
                  changeOf(4, OutboxState::Waiting, "Add the volume"),    changeOf(3, OutboxState::Conflict, "Stable since May"),
                  changeOf(2, OutboxState::Pushed, "Correct the purpose"), changeOf(1, OutboxState::Withdrawn, "A mistake")};
    store::OutboxEntry& waiting = page.items[2].entry;
    waiting.attempts = 3;
    waiting.nextAttempt = 4'000'000'000'000'000;
    waiting.code = "git.fetch-failed";
    waiting.subject = "https://git.acme.example/mesh.git";
    waiting.detail = "no route to host";
    query::OutboxItem& conflict = page.items[3];
    conflict.entry.code = "outbox.conflict";
    conflict.entry.subject = conflict.entry.change.path;
    conflict.entry.detail = "2";
    conflict.conflicts = {conflictOf(31, 3, "/status", "draft", "active", "retired"), conflictOf(32, 3, "/slaProperties/volume/value", 4500, 4820, 5000)};
    conflict.entry.merged = {{"/name", merge::Side::Theirs, Json("Orders"), Json("All orders")}, {"/tags", merge::Side::Both, Json("a"), Json("b")}};
    page.items[4].entry.link = "https://git.acme.example/mesh/commit/1234";
    page.items[4].entry.result = "1234";
    page.counts = {4, 1};
    return page;
}

} // namespace tributary::test
