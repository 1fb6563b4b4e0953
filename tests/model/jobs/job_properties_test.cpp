// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/lanes.h"
#include "model/jobs/parallel_for.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <map>
#include <mutex>
#include <numeric>
#include <random>
#include <set>
#include <thread>

namespace tributary::test::job_tests {
namespace {

using jobs::Lanes;
using jobs::parallelFor;

class ParallelSums : public ::testing::TestWithParam<unsigned> {};

TEST_P(ParallelSums, AreThoseOfOneThread)
{
    std::mt19937 random(GetParam() + 1);
    for (int round = 0; round < 20; ++round) {
        std::vector<std::uint64_t> values(random() % 300);
        for (std::uint64_t& value : values)
            value = random();
        std::vector<std::uint64_t> squares(values.size(), 0);
        std::atomic<std::uint64_t> sum{0};
        parallelFor(values.size(), GetParam(), {}, [&](std::size_t i) {
            squares[i] = values[i] * values[i];
            sum += values[i];
        });
        EXPECT_EQ(sum.load(), std::accumulate(values.begin(), values.end(), std::uint64_t{0}));
        for (std::size_t i = 0; i < values.size(); ++i)
            ASSERT_EQ(squares[i], values[i] * values[i]);
    }
}

TEST_P(ParallelSums, StoppedBeforehandCallNothing)
{
    std::stop_source stop;
    stop.request_stop();
    parallelFor(100, GetParam(), stop.get_token(), [](std::size_t) { ADD_FAILURE(); });
}

TEST_P(ParallelSums, UseNoMoreThreadsThanAskedFor)
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    parallelFor(200, GetParam(), {}, [&](std::size_t) {
        const std::lock_guard lock(mutex);
        threads.insert(std::this_thread::get_id());
    });
    const unsigned most = GetParam() == 0 ? std::max(1U, std::thread::hardware_concurrency()) : GetParam();
    EXPECT_GE(threads.size(), 1U);
    EXPECT_LE(threads.size(), most);
}

INSTANTIATE_TEST_SUITE_P(Threads, ParallelSums, ::testing::Values(0U, 1U, 2U, 3U, 16U));

TEST(ParallelOrder, OneThreadGoesFromTheFirstToTheLast)
{
    std::vector<std::size_t> order;
    parallelFor(50, 1, {}, [&](std::size_t i) { order.push_back(i); });
    std::vector<std::size_t> expected(50);
    std::iota(expected.begin(), expected.end(), std::size_t{0});
    EXPECT_EQ(order, expected);
    const std::thread::id here = std::this_thread::get_id();
    parallelFor(1, 8, {}, [&](std::size_t) { EXPECT_EQ(std::this_thread::get_id(), here); });
}

TEST(ParallelOrder, AStopEndsOneThreadExactlyThere)
{
    std::stop_source stop;
    std::size_t last = 0;
    parallelFor(100, 1, stop.get_token(), [&](std::size_t i) {
        last = i;
        if (i == 41)
            stop.request_stop();
    });
    EXPECT_EQ(last, 41U);
}

TEST(LaneGenerations, RiseWithinTheirChannelOnly)
{
    Lanes lanes(1);
    const auto nothing = [](unsigned, StopToken) {};
    EXPECT_EQ(lanes.post("a", nothing), 1U);
    EXPECT_EQ(lanes.post("a", nothing), 2U);
    EXPECT_EQ(lanes.post("b", nothing), 1U);
    EXPECT_EQ(lanes.post("a", nothing), 3U);
    EXPECT_TRUE(lanes.isNewest("a", 3));
    EXPECT_FALSE(lanes.isNewest("a", 2));
    EXPECT_FALSE(lanes.isNewest("a", 4));
    EXPECT_TRUE(lanes.isNewest("b", 1));
    EXPECT_FALSE(lanes.isNewest("c", 0));
    EXPECT_FALSE(lanes.isNewest("", 1));
}

TEST(LaneGenerations, AtLeastOneThreadServes)
{
    EXPECT_EQ(Lanes(0).threads(), 1U);
    EXPECT_EQ(Lanes(3).threads(), 3U);
    std::promise<unsigned> done; // outlives the thread that sets it
    Lanes lanes(0);
    lanes.post("x", [&](unsigned thread, StopToken) { done.set_value(thread); });
    EXPECT_EQ(done.get_future().get(), 0U);
}

TEST(LaneGenerations, WorkMayPostMoreWork)
{
    std::promise<bool> done;
    Lanes lanes(1);
    lanes.post("first", [&](unsigned, StopToken) {
        lanes.post("second", [&](unsigned, StopToken stop) { done.set_value(stop.stop_requested()); });
    });
    EXPECT_FALSE(done.get_future().get());
}

TEST(LaneGenerations, WorkPostedToItsOwnChannelStopsItself)
{
    std::promise<bool> stopped;
    std::promise<void> after;
    Lanes lanes(1);
    lanes.post("x", [&](unsigned, StopToken stop) {
        lanes.post("x", [&](unsigned, StopToken) { after.set_value(); });
        stopped.set_value(stop.stop_requested());
    });
    EXPECT_TRUE(stopped.get_future().get());
    after.get_future().wait();
    EXPECT_TRUE(lanes.isNewest("x", 2));
}

// Whatever is posted, the last request of each channel runs, and its token is not stopped.
TEST(LaneGenerations, TheLastOfEachChannelAlwaysRuns)
{
    std::mt19937 random(23);
    for (int round = 0; round < 20; ++round) {
        std::map<std::string, std::promise<bool>> last;
        for (const char* channel : {"a", "b", "c"})
            last[channel];
        Lanes lanes(1 + random() % 3);
        for (int i = 0; i < 30; ++i)
            lanes.post(std::string(1, "abc"[random() % 3]), [](unsigned, StopToken) {});
        for (auto& entry : last) {
            std::promise<bool>& done = entry.second;
            lanes.post(entry.first, [&done](unsigned, StopToken stop) { done.set_value(!stop.stop_requested()); });
        }
        for (auto& entry : last)
            EXPECT_TRUE(entry.second.get_future().get()) << entry.first;
    }
}

TEST(LaneGenerations, WhatStillWaitsAtTheEndIsDropped)
{
    std::atomic<int> ran{0};
    std::promise<void> began;
    {
        Lanes lanes(1);
        lanes.post("busy", [&](unsigned, StopToken stop) {
            std::promise<void> asked;
            const std::stop_callback callback(stop, [&] { asked.set_value(); });
            began.set_value();
            asked.get_future().wait();
        });
        began.get_future().wait();
        for (const char* channel : {"a", "b", "c"})
            lanes.post(channel, [&](unsigned, StopToken) { ++ran; });
    }
    EXPECT_EQ(ran.load(), 0);
}

} // namespace
} // namespace tributary::test::job_tests
