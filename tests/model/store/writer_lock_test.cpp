// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writer_lock.h"

#include "model/store/failure.h"
#include "model/store/writer.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

namespace tributary::test {
namespace {

using namespace std::chrono_literals;
using store::WriterLock;

class WriterLocks : public ::testing::Test {
protected:
    std::string path() const { return (m_folder.path() / "c.tributary").string(); }
    Error refusal(std::chrono::milliseconds patience = 0ms) const
    {
        const auto taken = store::guarded([&] { const WriterLock lock(path(), patience); });
        return taken ? Error{} : taken.error();
    }

    TempFolder m_folder;
};

TEST_F(WriterLocks, TheSecondIsToldWhoHoldsIt)
{
    const WriterLock lock(path(), 0ms);
    const Error error = refusal();
    EXPECT_EQ(error.code, "store.locked");
    EXPECT_EQ(error.subject, path());
    EXPECT_NE(error.detail.find("process " + std::to_string(::getpid())), std::string::npos) << error.detail;
}

TEST_F(WriterLocks, TheNextOneGetsIt)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(refusal().code, "");
}

TEST_F(WriterLocks, AWaitingOneGetsItWhenTheFirstEnds)
{
    auto lock = std::make_unique<WriterLock>(path(), 0ms);
    std::promise<void> begun;
    auto second = std::async(std::launch::async, [&] {
        begun.set_value();
        return refusal(60'000ms);
    });
    begun.get_future().wait();
    lock.reset();
    EXPECT_EQ(second.get().code, "");
}

// The system gives the lock back, whatever became of the process.
TEST_F(WriterLocks, AKilledHolderLeavesNoStaleLock)
{
    int ready[2] = {};
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const WriterLock lock(path(), 0ms);
        [[maybe_unused]] const ssize_t told = ::write(ready[1], "x", 1);
        for (;;)
            ::pause();
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    const Error held = refusal();
    EXPECT_EQ(held.code, "store.locked");
    EXPECT_NE(held.detail.find(std::to_string(child)), std::string::npos) << held.detail;
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(refusal().code, "");
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_F(WriterLocks, WhatAnotherWroteIntoTheFileIsOneShortLine)
{
    const WriterLock lock(path(), 0ms);
    std::ofstream(path() + ".writer") << "a\nb\x1b[31m" << std::string(5'000, 'x');
    const std::string detail = refusal().detail;
    EXPECT_LE(detail.size(), 200U);
    EXPECT_EQ(detail.find_first_of("\n\x1b"), std::string::npos);
}

TEST_F(WriterLocks, AMissingFolderIsUnreachable)
{
    const auto taken = store::guarded([&] { const WriterLock lock((m_folder.path() / "no" / "c").string(), 0ms); });
    EXPECT_EQ(taken.error().code, "store.unreachable");
}

TEST_F(WriterLocks, HoldAWritersWholeLife)
{
    auto first = store::Writer::open(path());
    ASSERT_TRUE(first);
    EXPECT_EQ(store::Writer::open(path(), 0ms).error().code, "store.locked");
    first->reset();
    EXPECT_TRUE(store::Writer::open(path(), 0ms));
}

} // namespace
} // namespace tributary::test
