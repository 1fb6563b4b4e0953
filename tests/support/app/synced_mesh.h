// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/app/program.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

namespace tributary::test {

// The small mesh, synced once for all tests of a suite: they only read.
class SyncedMesh : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new TempFolder;
        s_program = new Program(s_folder->path().string());
        writeSmallMesh(s_folder->path() / "mesh");
        const auto answer = s_program->run({"sync", (s_folder->path() / "mesh").string()});
        ASSERT_EQ(answer.exit, 0) << answer.err << answer.out;
    }
    static void TearDownTestSuite()
    {
        delete s_program;
        delete s_folder;
    }
    const Program& program = *s_program;
    const TempFolder& folder = *s_folder;

private:
    static inline TempFolder* s_folder = nullptr;
    static inline Program* s_program = nullptr;
};

} // namespace tributary::test
