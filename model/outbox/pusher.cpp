// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/pusher.h"

#include "model/outbox/folder_target.h"
#include "model/outbox/git_target.h"
#include "model/store/outbox.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace tributary::outbox {

namespace {

using store::OutboxState;

// Each source's target is opened once a run, and what is wrong with it is found out once.
class Targets {
public:
    Targets(std::vector<store::SourceRow> sources, const PushOptions& options, const StopToken& stop) : m_sources(std::move(sources)), m_options(options), m_stop(stop) {}

    Result<PushTarget*> of(const std::string& source)
    {
        auto known = m_targets.find(source);
        if (known == m_targets.end())
            known = m_targets.emplace(source, open(source)).first;
        if (!known->second)
            return tl::unexpected(known->second.error());
        return known->second->get();
    }

private:
    Result<std::unique_ptr<PushTarget>> open(const std::string& name) const
    {
        const auto source = std::find_if(m_sources.begin(), m_sources.end(), [&name](const store::SourceRow& row) { return row.name == name; });
        if (source == m_sources.end())
            return fail("outbox.source", name);
        std::unique_ptr<PushTarget> target;
        if (source->kind != "git") {
            target = std::make_unique<FolderTarget>(source->location);
        } else {
            Result<std::unique_ptr<sources::GitPublisher>> publisher;
            runAway(m_options.away, [&] { publisher = sources::GitPublisher::open(source->location, m_options.mirrors, m_options.ownBranch, m_stop); });
            if (!publisher)
                return tl::unexpected(publisher.error());
            target = std::make_unique<GitTarget>(std::move(*publisher), m_options.ownBranch);
        }
        if (m_options.away)
            target = std::make_unique<AwayTarget>(std::move(target), m_options.away);
        return target;
    }

    const std::vector<store::SourceRow> m_sources;
    const PushOptions& m_options;
    const StopToken& m_stop;
    std::map<std::string, Result<std::unique_ptr<PushTarget>>> m_targets;
};

bool isDue(const store::OutboxEntry& entry, const PushOptions& options, Micros now)
{
    if (options.only != 0 && entry.id != options.only)
        return false;
    const bool isDemanded = options.all || options.only != 0;
    if (entry.state != OutboxState::Waiting || isDemanded)
        return entry.state != OutboxState::Conflict;
    return entry.nextAttempt > 0 && (entry.nextAttempt <= now || entry.change.source == options.reached);
}

} // namespace

int PushReport::count(OutboxState state) const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [state](const store::OutboxEntry& entry) { return entry.state == state; }));
}

Result<PushReport> pushOutbox(const PushContext& context, const PushOptions& options, const StopToken& stop)
{
    const auto open = store::openOutboxEntries(context.writer);
    if (!open)
        return tl::unexpected(open.error());
    auto rows = context.writer.sources();
    if (!rows)
        return tl::unexpected(rows.error());
    Targets targets(std::move(*rows), options, stop);
    PushReport report;
    std::set<std::pair<std::string, std::string>> blocked; // source and path
    for (const store::OutboxEntry& entry : *open) {
        if (stop.stop_requested())
            return fail("cancelled");
        const std::pair<std::string, std::string> file(entry.change.source, entry.change.path);
        if (blocked.count(file) != 0) {
            if (options.only == 0 || options.only == entry.id)
                report.held.push_back(entry.id);
            continue;
        }
        if (!isDue(entry, options, context.now())) {
            blocked.insert(file);
            continue;
        }
        const auto target = targets.of(entry.change.source);
        auto pushed = target ? pushEntry(context, **target, entry.id) : postponeEntry(context, entry.id, target.error());
        if (!pushed && pushed.error().code == "outbox.settled")
            continue; // withdrawn meanwhile
        if (!pushed)
            return tl::unexpected(pushed.error());
        if (pushed->state != OutboxState::Pushed)
            blocked.insert(file);
        pushed->change.base.reset();
        pushed->change.text.clear();
        report.entries.push_back(std::move(*pushed));
    }
    return report;
}

} // namespace tributary::outbox
