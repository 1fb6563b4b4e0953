// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/fake_worker.h"

#include "model/query/worker_process.h"

#include <gtest/gtest.h>

#include <csignal>
#include <thread>

namespace tributary::test {
namespace {

using namespace query;
using std::chrono::milliseconds;

constexpr milliseconds kLong{60'000};

WorkerCall callOf(const FakeWorker& worker, std::string input = {})
{
    return {worker.path(), {}, std::move(input), 1U << 20U, kLong};
}

std::string codeOf(const Result<std::string>& result)
{
    return result ? "answered: " + *result : result.error().code;
}

TEST(WorkerProcess, GivesAndTakesMoreThanAPipeHolds)
{
    const FakeWorker echo("exec cat\n");
    const std::string input(700'000, 'x');
    const auto output = runWorker(callOf(echo, input), {});
    ASSERT_TRUE(output.has_value()) << output.error().code;
    EXPECT_EQ(*output, input);
}

TEST(WorkerProcess, PassesArgumentsAndNothingOfTheEnvironment)
{
    const FakeWorker worker("printf '%s|' \"$@\"; printf '%s' \"$HOME$LC_ALL\"\n");
    WorkerCall call = callOf(worker);
    call.arguments = {"512", "1 0"};
    EXPECT_EQ(codeOf(runWorker(call, {})), "answered: 512|1 0|C");
}

TEST(WorkerProcess, NothingOpenIsInherited)
{
    const FakeWorker worker("for handle in 3 4 5 6 7 8 9; do [ -e /proc/self/fd/$handle ] && echo $handle; done; true\n");
    const int open1 = dup(STDERR_FILENO);
    const int open2 = dup(STDERR_FILENO);
    const auto output = runWorker(callOf(worker), {});
    close(open1);
    close(open2);
    ASSERT_TRUE(output.has_value());
    // The shell itself keeps its script open, at one number of its choice above 9.
    EXPECT_EQ(*output, "");
}

TEST(WorkerProcess, AWorkerThatDoesNotListenIsNoTrouble)
{
    const FakeWorker deaf("exec 0<&-; echo done\n");
    EXPECT_EQ(codeOf(runWorker(callOf(deaf, std::string(500'000, 'x')), {})), "answered: done\n");
}

TEST(WorkerProcess, MissingOrNoProgram)
{
    EXPECT_EQ(codeOf(runWorker({"/nowhere/tributary-layout", {}, {}, 100, kLong}, {})), "layout.worker-missing");
    const TempFolder folder; // a folder cannot be run
    EXPECT_EQ(codeOf(runWorker({folder.path().string(), {}, {}, 100, kLong}, {})), "layout.worker-missing");
}

TEST(WorkerProcess, EverySignalIsAFailure)
{
    for (const char* signal : {"SEGV", "ABRT", "KILL", "TERM", "BUS", "FPE", "HUP"}) {
        const FakeWorker worker(std::string("kill -") + signal + " $$\n");
        const auto result = runWorker(callOf(worker), {});
        EXPECT_EQ(codeOf(result), "layout.crashed") << signal;
        EXPECT_EQ(result.error().detail.rfind("signal ", 0), 0U) << result.error().detail;
    }
    EXPECT_EQ(codeOf(runWorker(callOf(FakeWorker("kill -XCPU $$\n")), {})), "layout.deadline");
    EXPECT_EQ(codeOf(runWorker(callOf(FakeWorker("echo half an answer; exit 4\n")), {})), "layout.crashed");
}

TEST(WorkerProcess, OutOfMemoryIsTold)
{
    EXPECT_EQ(codeOf(runWorker(callOf(FakeWorker("echo out of memory >&2; kill -SEGV $$\n")), {})), "layout.memory");
    EXPECT_EQ(codeOf(runWorker(callOf(FakeWorker("exit 3\n")), {})), "layout.memory");
}

TEST(WorkerProcess, TalkativeOnesAreCut)
{
    WorkerCall call = callOf(FakeWorker("true\n"));
    const FakeWorker endless("exec cat /dev/zero\n");
    call.program = endless.path();
    EXPECT_EQ(codeOf(runWorker(call, {})), "layout.bad-answer");
    const FakeWorker complaining("head -c 3000000 /dev/zero >&2; echo fine\n");
    call.program = complaining.path();
    EXPECT_EQ(codeOf(runWorker(call, {})), "answered: fine\n");
}

TEST(WorkerProcess, PastTheDeadlineItIsKilled)
{
    const FakeWorker hanging(std::string(kSayPid) + "exec sleep 1000\n");
    WorkerCall call = callOf(hanging);
    call.deadline = milliseconds(300);
    pid_t pid = 0;
    std::thread listener([&] { pid = hanging.waitForPid(); });
    EXPECT_EQ(codeOf(runWorker(call, {})), "layout.deadline");
    listener.join();
    ASSERT_GT(pid, 0);
    EXPECT_EQ(kill(pid, 0), -1) << "still there";
}

TEST(WorkerProcess, AlsoWhenItClosedItsPipesAndHangs)
{
    const FakeWorker hanging("exec sleep 1000 >&- 2>&-\n");
    WorkerCall call = callOf(hanging);
    call.deadline = milliseconds(300);
    EXPECT_EQ(codeOf(runWorker(call, {})), "layout.deadline");
}

TEST(WorkerProcess, StoppedItIsKilledAtOnce)
{
    const FakeWorker hanging(std::string(kSayPid) + "exec sleep 1000\n");
    std::stop_source stop;
    pid_t pid = 0;
    std::thread stopper([&] {
        pid = hanging.waitForPid();
        stop.request_stop();
    });
    EXPECT_EQ(codeOf(runWorker(callOf(hanging), stop.get_token())), "cancelled");
    stopper.join();
    ASSERT_GT(pid, 0);
    EXPECT_EQ(kill(pid, 0), -1) << "still there";
}

TEST(WorkerProcess, KilledFromOutsideIsACrash)
{
    const FakeWorker hanging(std::string(kSayPid) + "exec sleep 1000\n");
    std::thread killer([&] { kill(hanging.waitForPid(), SIGKILL); });
    const auto result = runWorker(callOf(hanging), {});
    killer.join();
    EXPECT_EQ(codeOf(result), "layout.crashed");
    EXPECT_EQ(result.error().detail, "signal 9");
}

} // namespace
} // namespace tributary::test
