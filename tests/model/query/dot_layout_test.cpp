// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"
#include "tests/model/query/support/fake_worker.h"

#include "model/query/dot_layout.h"
#include "model/query/worker_process.h"

#include <gmock/gmock.h>

namespace tributary::test {
namespace {

using namespace query;
using testing::IsEmpty;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kMemoryIsBounded = false;
#elif defined(__has_feature)
constexpr bool kMemoryIsBounded = !__has_feature(address_sanitizer);
#else
constexpr bool kMemoryIsBounded = true;
#endif

DotSettings real()
{
    DotSettings settings;
    settings.worker = realWorker();
    settings.deadline = std::chrono::milliseconds(120'000);
    settings.cpuSeconds = 100;
    return settings;
}

std::string codeOf(const Result<layout::Drawing>& drawing)
{
    return drawing ? "drawn" : drawing.error().code;
}

TEST(DotLayout, DrawingsHold)
{
    const GraphPlan kPlans[] = {{2, 1, 0, 0, false, 0},   {12, 16, 0, 0, false, 0}, {30, 50, 4, 0, false, 8},
                                {30, 40, 3, 6, true, 0}, {60, 90, 5, 3, true, 10}, {25, 8, 3, 2, true, 0}};
    for (const GraphPlan& plan : kPlans) {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const layout::Input input = randomInput(plan, seed);
            const auto drawing = dotLayout(input, real(), {});
            ASSERT_EQ(codeOf(drawing), "drawn");
            EXPECT_THAT(problemsOf(input, *drawing), IsEmpty()) << plan.boxes << " boxes, seed " << seed;
            EXPECT_EQ(drawing->engine, layout::Engine::Dot);
        }
    }
}

TEST(DotLayout, TwiceTheSame)
{
    const layout::Input input = randomInput({40, 70, 4, 3, true, 0}, 3);
    const auto first = dotLayout(input, real(), {});
    const auto second = dotLayout(input, real(), {});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->boxes, second->boxes);
    EXPECT_EQ(first->arcs, second->arcs);
}

TEST(DotLayout, NothingToAskNeedsNoWorker)
{
    const layout::Input input = plainInput(5, {{2, 2}});
    const auto drawing = dotLayout(input, {}, {});
    ASSERT_EQ(codeOf(drawing), "drawn");
    EXPECT_THAT(problemsOf(input, *drawing), IsEmpty());
}

TEST(DotLayout, OutOfMemory)
{
    if (!kMemoryIsBounded)
        GTEST_SKIP() << "address space is not bounded under this sanitizer";
    DotSettings settings = real();
    settings.memoryMb = 16;
    EXPECT_EQ(codeOf(dotLayout(randomInput({500, 1'000, 0, 0, false, 30}, 1), settings, {})), "layout.memory");
}

TEST(DotLayout, OutOfProcessorTime)
{
    DotSettings settings = real();
    settings.cpuSeconds = 1;
    settings.mostBoxes = 50'000;
    settings.mostArcs = 100'000;
    settings.memoryMb = 4'000;
    EXPECT_EQ(codeOf(dotLayout(randomInput({5'000, 10'000, 0, 0, false, 100}, 1), settings, {})), "layout.deadline");
}

TEST(DotLayout, AnAnswerOfGarbage)
{
    const layout::Input input = randomInput({10, 12, 0, 0, false, 0}, 1);
    for (const char* script : {"cat >/dev/null; echo garbage\n", "cat >/dev/null\n", "cat\n",
                               "cat >/dev/null; head -c 5000 /dev/urandom\n", "cat >/dev/null; printf 'TLA1'\n"}) {
        const FakeWorker worker(script);
        DotSettings settings = real();
        settings.worker = worker.path();
        EXPECT_EQ(codeOf(dotLayout(input, settings, {})), "layout.bad-answer") << script;
    }
}

TEST(DotLayout, TooLargeIsNotEvenTried)
{
    DotSettings settings; // no worker: asking would fail otherwise
    const auto drawing = dotLayout(randomInput({20'000, 40'000, 0, 0, false, 100}, 1), settings, {});
    EXPECT_EQ(codeOf(drawing), "layout.too-large");
    settings.mostArcs = 5;
    EXPECT_EQ(codeOf(dotLayout(randomInput({10, 12, 0, 0, false, 0}, 1), settings, {})), "layout.too-large");
}

TEST(LayoutWorker, RefusesWhatIsNoRequest)
{
    const auto codeFor = [](const std::string& input, std::vector<std::string> arguments) {
        const auto result = runWorker({realWorker(), std::move(arguments), input, 1'000, std::chrono::seconds(60)}, {});
        return result ? std::string("answered") : result.error().detail;
    };
    EXPECT_EQ(codeFor("", {}), "exit 2");
    EXPECT_EQ(codeFor("digraph { a -> b }", {}), "exit 2");
    EXPECT_EQ(codeFor("TLQ1", {"512", "10"}), "exit 2");
    EXPECT_EQ(codeFor("", {"much", "10"}), "exit 1");
    EXPECT_EQ(codeFor("", {"512"}), "exit 1");
    EXPECT_EQ(codeFor("", {"-1", "10"}), "exit 1");
}

} // namespace
} // namespace tributary::test
