// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to the worker: there is a drawing, and it says what happened.
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"
#include "tests/model/query/support/fake_worker.h"
#include "tests/model/query/support/layout_waiter.h"

#include "model/query/local_layout_service.h"

#include <gmock/gmock.h>

#include <csignal>
#include <thread>

namespace tributary::test {
namespace {

using namespace query;
using layout::Engine;
using testing::IsEmpty;

class LayoutFallback : public LayoutWaiter {
protected:
    static LayoutSettings settingsFor(const std::string& worker)
    {
        LayoutSettings settings;
        settings.dot.worker = worker;
        settings.dot.deadline = std::chrono::milliseconds(120'000);
        return settings;
    }

    // The code of the fallback, after a look at the drawing.
    std::string drawWith(const LayoutSettings& settings)
    {
        LocalLayoutService service(settings);
        return drawOn(service, m_input);
    }

    std::string drawOn(LocalLayoutService& service, const std::shared_ptr<const layout::Input>& input)
    {
        const auto drawing = ask(service, input, Engine::Dot);
        if (!drawing)
            return "no drawing";
        EXPECT_EQ(drawing->engine, drawing->fallback ? Engine::Layered : Engine::Dot);
        if (input->boxes.size() < 500) {
            EXPECT_THAT(problemsOf(*input, *drawing), IsEmpty());
        }
        return drawing->fallback ? drawing->fallback->code : "";
    }

    const std::shared_ptr<const layout::Input> m_input =
        std::make_shared<const layout::Input>(randomInput({40, 60, 4, 4, true, 0}, 2));
};

TEST_F(LayoutFallback, NoneIsNeededWhenTheWorkerWorks)
{
    EXPECT_EQ(drawWith(settingsFor(realWorker())), "");
}

TEST_F(LayoutFallback, Missing)
{
    EXPECT_EQ(drawWith(settingsFor("/nowhere/tributary-layout")), "layout.worker-missing");
    EXPECT_EQ(drawWith(settingsFor("")), "layout.worker-missing");
}

TEST_F(LayoutFallback, KilledWhileItRuns)
{
    const FakeWorker hanging(std::string(kSayPid) + "exec sleep 1000\n");
    std::thread killer([&] { kill(hanging.waitForPid(), SIGKILL); });
    EXPECT_EQ(drawWith(settingsFor(hanging.path())), "layout.crashed");
    killer.join();
}

TEST_F(LayoutFallback, Hanging)
{
    const FakeWorker hanging("exec sleep 1000\n");
    LayoutSettings settings = settingsFor(hanging.path());
    settings.dot.deadline = std::chrono::milliseconds(200);
    EXPECT_EQ(drawWith(settings), "layout.deadline");
}

TEST_F(LayoutFallback, OutOfMemory)
{
    const FakeWorker greedy("echo out of memory >&2; kill -SEGV $$\n");
    EXPECT_EQ(drawWith(settingsFor(greedy.path())), "layout.memory");
}

TEST_F(LayoutFallback, Garbage)
{
    const FakeWorker garbage("cat >/dev/null; head -c 4096 /dev/urandom\n");
    EXPECT_EQ(drawWith(settingsFor(garbage.path())), "layout.bad-answer");
}

TEST_F(LayoutFallback, TwentyThousandBoxes)
{
    const auto large = std::make_shared<const layout::Input>(randomInput({20'000, 40'000, 6, 0, true, 3'000}, 1));
    LocalLayoutService careful(settingsFor(realWorker()));
    EXPECT_EQ(drawOn(careful, large), "layout.too-large");
    LayoutSettings settings = settingsFor(realWorker());
    settings.dot.mostBoxes = settings.dot.mostArcs = 100'000;
    settings.dot.memoryMb = 2'000;
    settings.dot.deadline = std::chrono::milliseconds(500);
    LocalLayoutService bold(settings);
    EXPECT_EQ(drawOn(bold, large), "layout.deadline");
}

TEST_F(LayoutFallback, WhatTheGraphIsTheReasonOfIsRemembered)
{
    LayoutSettings settings = settingsFor(realWorker());
    settings.dot.mostBoxes = 10;
    LocalLayoutService service(settings);
    const auto first = ask(service, m_input, Engine::Dot);
    EXPECT_EQ(ask(service, m_input, Engine::Dot), first);
    LocalLayoutService broken(settingsFor("/nowhere/tributary-layout"));
    const auto missing = ask(broken, m_input, Engine::Dot);
    EXPECT_NE(ask(broken, m_input, Engine::Dot), missing) << "tried again";
}

TEST_F(LayoutFallback, ANewerRequestKillsTheWorkerOfTheOlder)
{
    const FakeWorker hanging(std::string(kSayPid) + "exec sleep 1000\n");
    bool olderAnswered = false;
    pid_t pid = 0;
    {
        LocalLayoutService service(settingsFor(hanging.path()));
        service.layout("page", m_input, Engine::Dot, &loop(), [&](const auto&) { olderAnswered = true; });
        pid = hanging.waitForPid();
        ASSERT_GT(pid, 0);
        EXPECT_TRUE(ask(service, m_input, Engine::Layered, "page"));
    }
    EXPECT_FALSE(olderAnswered);
    EXPECT_EQ(kill(pid, 0), -1) << "still there";
}

} // namespace
} // namespace tributary::test
