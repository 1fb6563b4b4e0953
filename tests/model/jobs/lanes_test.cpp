// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/jobs/lanes.h"
#include "model/jobs/parallel_for.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <numeric>

using tributary::StopToken;
using tributary::jobs::Lanes;
using tributary::jobs::parallelFor;

TEST(ParallelFor, CallsEachIndexOnce)
{
    for (const unsigned threads : {0U, 1U, 2U, 7U}) {
        std::vector<std::atomic<int>> seen(1000);
        parallelFor(seen.size(), threads, {}, [&](std::size_t i) { ++seen[i]; });
        for (const auto& count : seen)
            ASSERT_EQ(count.load(), 1);
    }
}

TEST(ParallelFor, ZeroIndicesCallNothing)
{
    parallelFor(0, 4, {}, [](std::size_t) { FAIL(); });
}

TEST(ParallelFor, BeginsNothingAfterAStopRequest)
{
    std::stop_source stop;
    std::atomic<int> calls{0};
    parallelFor(100000, 2, stop.get_token(), [&](std::size_t) {
        ++calls;
        stop.request_stop();
    });
    EXPECT_GE(calls.load(), 1);
    EXPECT_LE(calls.load(), 2);
}

TEST(Lanes, RunsWhatIsPosted)
{
    Lanes lanes(2);
    std::promise<unsigned> done;
    lanes.post("search", [&](unsigned thread, StopToken) { done.set_value(thread); });
    EXPECT_LT(done.get_future().get(), lanes.threads());
}

TEST(Lanes, ANewRequestStopsTheRunningOneOfItsChannel)
{
    Lanes lanes(2);
    std::promise<void> began;
    std::promise<bool> stopped;
    const auto first = lanes.post("search", [&](unsigned, StopToken stop) {
        std::promise<void> asked;
        const std::stop_callback callback(stop, [&] { asked.set_value(); });
        began.set_value();
        asked.get_future().wait();
        stopped.set_value(stop.stop_requested());
    });
    began.get_future().wait();
    std::promise<void> second;
    const auto next = lanes.post("search", [&](unsigned, StopToken) { second.set_value(); });
    EXPECT_TRUE(stopped.get_future().get());
    second.get_future().wait();
    EXPECT_FALSE(lanes.isNewest("search", first));
    EXPECT_TRUE(lanes.isNewest("search", next));
}

TEST(Lanes, WaitingRequestsOfAChannelAreDroppedForTheNewest)
{
    Lanes lanes(1);
    std::promise<void> release;
    std::promise<void> began;
    lanes.post("blocker", [&](unsigned, StopToken) {
        began.set_value();
        release.get_future().wait();
    });
    began.get_future().wait();
    std::atomic<int> dropped{0};
    lanes.post("search", [&](unsigned, StopToken) { ++dropped; });
    lanes.post("search", [&](unsigned, StopToken) { ++dropped; });
    std::promise<void> last;
    lanes.post("search", [&](unsigned, StopToken) { last.set_value(); });
    release.set_value();
    last.get_future().wait();
    EXPECT_EQ(dropped.load(), 0);
}

TEST(Lanes, ChannelsDoNotStopEachOther)
{
    Lanes lanes(2);
    std::promise<void> began;
    std::promise<void> release;
    std::promise<bool> stopped;
    lanes.post("a", [&](unsigned, StopToken stop) {
        began.set_value();
        release.get_future().wait();
        stopped.set_value(stop.stop_requested());
    });
    began.get_future().wait();
    std::promise<void> other;
    lanes.post("b", [&](unsigned, StopToken) { other.set_value(); });
    other.get_future().wait();
    release.set_value();
    EXPECT_FALSE(stopped.get_future().get());
}

TEST(Lanes, DestructionAsksRunningWorkToStop)
{
    std::atomic<bool> stopped{false};
    {
        Lanes lanes(1);
        std::promise<void> began;
        lanes.post("long", [&](unsigned, StopToken stop) {
            std::promise<void> asked;
            const std::stop_callback callback(stop, [&] { asked.set_value(); });
            began.set_value();
            asked.get_future().wait();
            stopped = true;
        });
        began.get_future().wait();
    }
    EXPECT_TRUE(stopped.load());
}
