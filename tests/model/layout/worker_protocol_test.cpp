// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/worker_protocol.h"
#include "tests/model/layout/support/random_message.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <functional>
#include <limits>

namespace tributary::test {
namespace {

using namespace layout::worker;

TEST(WorkerProtocol, RequestsComeBackAsTheyWere)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Request request = randomRequest(seed);
        const auto back = decodeRequest(encode(request));
        ASSERT_TRUE(back.has_value()) << seed;
        EXPECT_EQ(*back, request);
    }
    EXPECT_EQ(decodeRequest(encode(Request{})), Request{});
}

TEST(WorkerProtocol, AnswersComeBackAsTheyWere)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Answer answer = randomAnswer(seed);
        const auto back = decodeAnswer(encode(answer), answer.boxes.size(), answer.paths.size());
        ASSERT_TRUE(back.has_value()) << seed;
        EXPECT_EQ(*back, answer);
    }
}

// A box is two lengths and a link two numbers: there is no room for a name in a request.
TEST(WorkerProtocol, NothingButNumbersTravels)
{
    const Request request = randomRequest(9);
    EXPECT_EQ(encode(request).size(), 28 + request.boxes.size() * 16 + request.links.size() * 8);
}

TEST(WorkerProtocol, EveryCutAndEveryTailIsRefused)
{
    const Request request = randomRequest(4);
    const std::string asked = encode(request);
    for (std::size_t length = 0; length < asked.size(); ++length)
        EXPECT_FALSE(decodeRequest(std::string_view(asked).substr(0, length)).has_value()) << length;
    EXPECT_FALSE(decodeRequest(asked + '\0').has_value());
    const Answer answer = randomAnswer(4);
    const std::string said = encode(answer);
    for (std::size_t length = 0; length < said.size(); ++length)
        EXPECT_FALSE(decodeAnswer(std::string_view(said).substr(0, length), answer.boxes.size(), answer.paths.size()))
            << length;
    EXPECT_FALSE(decodeAnswer(said + "x", answer.boxes.size(), answer.paths.size()).has_value());
}

TEST(WorkerProtocol, AnAnswerToAnotherQuestionIsRefused)
{
    const Answer answer = randomAnswer(6);
    const std::string said = encode(answer);
    EXPECT_FALSE(decodeAnswer(said, answer.boxes.size() + 1, answer.paths.size()).has_value());
    EXPECT_FALSE(decodeAnswer(said, answer.boxes.size(), answer.paths.size() + 1).has_value());
    EXPECT_FALSE(decodeAnswer(encode(randomRequest(6)), answer.boxes.size(), answer.paths.size()).has_value());
}

TEST(WorkerProtocol, NumbersThatAreNoneAreRefused)
{
    const double kBad[] = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity(), 2 * kLargest, -2 * kLargest};
    for (const double bad : kBad) {
        Request request = randomRequest(3);
        request.boxes[1].height = bad;
        EXPECT_FALSE(decodeRequest(encode(request)).has_value()) << bad;
        request = randomRequest(3);
        request.layerGap = bad;
        EXPECT_FALSE(decodeRequest(encode(request)).has_value()) << bad;
        Answer answer = randomAnswer(3);
        answer.boxes[0].y = bad;
        EXPECT_FALSE(decodeAnswer(encode(answer), answer.boxes.size(), answer.paths.size()).has_value()) << bad;
        answer = randomAnswer(3);
        answer.paths[0].assign(4, {1, bad});
        EXPECT_FALSE(decodeAnswer(encode(answer), answer.boxes.size(), answer.paths.size()).has_value()) << bad;
    }
    Request request = randomRequest(3);
    request.boxes[0].width = -1;
    EXPECT_FALSE(decodeRequest(encode(request)).has_value());
}

TEST(WorkerProtocol, NumbersOutOfRangeAreRefused)
{
    Request request = randomRequest(3);
    request.links[0].to = static_cast<std::uint32_t>(request.boxes.size());
    EXPECT_FALSE(decodeRequest(encode(request)).has_value());
    Answer answer = randomAnswer(3);
    answer.boxes[0].layer = static_cast<std::uint32_t>(answer.boxes.size());
    EXPECT_FALSE(decodeAnswer(encode(answer), answer.boxes.size(), answer.paths.size()).has_value());
    for (const std::size_t points : {1U, 2U, 3U, 5U, 6U}) {
        answer = randomAnswer(3);
        answer.paths[0].assign(points, {1, 1});
        EXPECT_FALSE(decodeAnswer(encode(answer), answer.boxes.size(), answer.paths.size()).has_value()) << points;
    }
}

TEST(WorkerProtocol, CountsAreCheckedBeforeAnythingIsAllocated)
{
    std::string request = encode(Request{});
    for (const std::size_t at : {20U, 24U}) {
        std::string lying = request;
        const std::uint32_t count = UINT32_MAX;
        std::memcpy(lying.data() + at, &count, 4);
        EXPECT_FALSE(decodeRequest(lying).has_value());
    }
    Answer answer;
    answer.boxes.resize(1);
    answer.paths.resize(1);
    std::string said = encode(answer);
    std::memset(said.data() + said.size() - 4, 0xFF, 4);
    EXPECT_FALSE(decodeAnswer(said, 1, 1).has_value());
    EXPECT_FALSE(decodeAnswer(said, UINT32_MAX, UINT32_MAX).has_value());
}

// Whatever is done to a message: it is refused, or it is a sound one.
TEST(WorkerProtocol, DamageNeverPassesUnnoticedOrCrashes)
{
    std::size_t refused = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Answer answer = randomAnswer(seed % 20 + 1);
        const std::string damaged = damage(encode(answer), seed);
        const auto back = decodeAnswer(damaged, answer.boxes.size(), answer.paths.size());
        if (!back) {
            ++refused;
            continue;
        }
        EXPECT_EQ(encode(*back), damaged);
        for (const Spot& spot : back->boxes)
            EXPECT_TRUE(std::abs(spot.x) <= kLargest && spot.layer < back->boxes.size());
    }
    EXPECT_GT(refused, 50U);
}

} // namespace
} // namespace tributary::test
