// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A push reads the file as it is, merges the change into it, stages the result, puts on record what it is going
// to write, writes it, and puts on record that it did. A record of a plan without a record of its end means that
// nobody knows whether it was carried out; the target can tell. Only where it was not is the change made anew,
// of what the file is then. So a change is written once, however often its push is begun.
#include "model/outbox/push_entry.h"

#include "model/merge/text_merge.h"
#include "model/outbox/backoff.h"
#include "model/store/outbox.h"
#include "model/store/outbox_conflicts.h"
#include "model/store/outbox_steps.h"

namespace tributary::outbox {

namespace {

constexpr int kMostRounds = 8; // of others who were faster
constexpr std::string_view kWritten = "written "; // before a plan that was carried out

class EntryPush {
public:
    EntryPush(const PushContext& context, PushTarget& target, std::int64_t id) : m_context(context), m_target(target), m_id(id) {}

    Result<store::OutboxEntry> run()
    {
        auto begun = store::beginPush(m_context.writer, m_id, m_context.now());
        if (!begun)
            return begun;
        m_entry = std::move(*begun);
        reached(PushStep::Begun);
        m_plan = m_entry.plan;
        Result<store::PushEnd> end = carryOn();
        if (!end) {
            if (m_broken)
                return tl::unexpected(end.error());
            end = waiting(end.error());
        }
        if (auto finished = store::finishPush(m_context.writer, m_id, *end, m_context.now()); !finished)
            return tl::unexpected(finished.error());
        reached(PushStep::Finished);
        return store::outboxEntry(m_context.writer, m_id);
    }

private:
    void reached(PushStep step) const
    {
        if (m_context.at)
            m_context.at(step);
    }

    Result<store::PushEnd> carryOn()
    {
        if (m_plan.starts_with(kWritten)) {
            m_plan.erase(0, kWritten.size());
            return finished();
        }
        if (!m_plan.empty()) {
            const auto written = m_target.wasWritten(m_entry.change, m_plan);
            if (!written)
                return tl::unexpected(written.error());
            if (*written)
                return recordWritten();
            if (auto dropped = plan({}); !dropped)
                return tl::unexpected(dropped.error());
        }
        for (int round = 0; round < kMostRounds; ++round) {
            auto end = tryOnce();
            if (!end || *end)
                return end ? Result<store::PushEnd>(std::move(**end)) : tl::unexpected(end.error());
            if (auto dropped = plan({}); !dropped)
                return tl::unexpected(dropped.error());
        }
        return fail("outbox.busy", m_entry.change.path);
    }

    // Nothing where somebody else was faster.
    Result<std::optional<store::PushEnd>> tryOnce()
    {
        const auto theirs = m_target.read(m_entry.change.path);
        if (!theirs)
            return tl::unexpected(theirs.error());
        reached(PushStep::Read);
        auto choices = decided();
        if (!choices)
            return tl::unexpected(choices.error());
        merge::MergedText merged = merge::mergeTexts({m_entry.change.base, m_entry.change.text, *theirs}, *choices);
        m_taken = std::move(merged.taken);
        if (!merged.conflicts.empty()) {
            m_target.drop(m_entry.change);
            return std::optional(inConflict(std::move(merged.conflicts)));
        }
        if (!merged.text || merged.text == *theirs) {
            m_target.drop(m_entry.change);
            store::PushEnd end;
            end.code = "outbox.nothing-left";
            end.merged = m_taken;
            return std::optional(end);
        }
        auto planned = m_target.stage(m_entry.change, *theirs, *merged.text, m_context.now());
        if (!planned)
            return tl::unexpected(planned.error());
        reached(PushStep::Staged);
        if (auto recorded = plan(*planned); !recorded)
            return tl::unexpected(recorded.error());
        reached(PushStep::Planned);
        const auto written = m_target.write(m_entry.change, m_plan, [this] { reached(PushStep::Exchanged); });
        if (!written)
            return tl::unexpected(written.error());
        if (!*written)
            return std::optional<store::PushEnd>();
        reached(PushStep::Written);
        const auto verified = m_target.wasWritten(m_entry.change, m_plan);
        if (!verified)
            return tl::unexpected(verified.error());
        if (!*verified)
            return tl::unexpected(Error{"outbox.not-taken", m_entry.change.path, {}, {}, {}});
        auto end = recordWritten();
        if (!end)
            return tl::unexpected(end.error());
        return std::optional(std::move(*end));
    }

    // From here on the answer does not hang any more on what lies where.
    Result<store::PushEnd> recordWritten()
    {
        const std::string made = m_plan;
        if (auto recorded = plan(std::string(kWritten) + made); !recorded)
            return tl::unexpected(recorded.error());
        m_plan = made;
        reached(PushStep::Verified);
        return finished();
    }

    store::PushEnd finished()
    {
        m_target.follow(m_entry.change, m_plan);
        reached(PushStep::Followed);
        Written where = m_target.writtenBy(m_entry.change, m_plan);
        store::PushEnd end;
        end.result = std::move(where.result);
        end.link = std::move(where.link);
        end.merged = m_taken;
        return end;
    }

    Result<void> plan(const std::string& text)
    {
        auto done = store::planPush(m_context.writer, m_id, text, m_context.now());
        if (done)
            m_plan = text;
        else
            m_broken = true;
        return done;
    }

    Result<std::vector<merge::FileChoice>> decided()
    {
        const auto known = store::conflictsOf(m_context.writer, m_id);
        if (!known) {
            m_broken = true;
            return tl::unexpected(known.error());
        }
        std::vector<merge::FileChoice> choices;
        for (const store::OutboxConflict& one : *known)
            if (one.take && !one.superseded)
                choices.push_back({one.document, {one.conflict, *one.take, one.value}});
        return choices;
    }

    store::PushEnd inConflict(std::vector<merge::FileConflict> conflicts) const
    {
        store::PushEnd end;
        end.state = store::OutboxState::Conflict;
        end.code = "outbox.conflict";
        end.subject = m_entry.change.path;
        end.detail = std::to_string(conflicts.size());
        end.merged = m_taken;
        for (merge::FileConflict& one : conflicts) {
            store::OutboxConflict& row = end.conflicts.emplace_back();
            row.entry = m_id;
            row.document = one.document;
            row.conflict = std::move(one.conflict);
        }
        return end;
    }

    // The plan stays: whether it was carried out is asked when the target can be reached again.
    store::PushEnd waiting(const Error& why) const
    {
        store::PushEnd end;
        end.state = store::OutboxState::Waiting;
        end.nextAttempt = isWorthRetrying(why.code) ? nextAttempt(m_entry.attempts, m_context.now(), m_entry.change.token) : 0;
        end.code = why.code;
        end.subject = why.subject;
        end.detail = why.detail;
        end.plan = m_plan;
        return end;
    }

    const PushContext& m_context;
    PushTarget& m_target;
    const std::int64_t m_id;
    store::OutboxEntry m_entry;
    std::string m_plan;
    std::vector<merge::Taken> m_taken;
    bool m_broken = false; // the store failed, so that nothing can be put on record
};

} // namespace

Result<store::OutboxEntry> pushEntry(const PushContext& context, PushTarget& target, std::int64_t id)
{
    return EntryPush(context, target, id).run();
}

Result<store::OutboxEntry> postponeEntry(const PushContext& context, std::int64_t id, const Error& why)
{
    const auto begun = store::beginPush(context.writer, id, context.now());
    if (!begun)
        return begun;
    store::PushEnd end;
    end.state = store::OutboxState::Waiting;
    end.nextAttempt = isWorthRetrying(why.code) ? nextAttempt(begun->attempts, context.now(), begun->change.token) : 0;
    end.code = why.code;
    end.subject = why.subject;
    end.detail = why.detail;
    end.plan = begun->plan;
    if (auto finished = store::finishPush(context.writer, id, end, context.now()); !finished)
        return tl::unexpected(finished.error());
    return store::outboxEntry(context.writer, id);
}

} // namespace tributary::outbox
