// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, started on a catalog that has a window already.
#include "app/instance_guard.h"
#include "app/link_server.h"
#include "tests/support/app/program.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <thread>

namespace tributary::link_handover_test {
namespace {

TEST(LinkHandover, ASecondStartHandsItsLinkOverAndEnds)
{
    const test::TempFolder folder;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(folder.path().string()));
    test::Program program(folder.path().string());
    program.setEnvironment("XDG_RUNTIME_DIR", folder.path().string());
    program.setEnvironment("QT_QPA_PLATFORM", "offscreen");
    const QString catalog = QString::fromStdString(program.catalog());
    const InstanceGuard guard(catalog);
    ASSERT_TRUE(guard.isFirst());
    {
        LinkServer server;
        ASSERT_TRUE(server.listen(catalog));
        QSignalSpy received(&server, &LinkServer::linkReceived);
        test::Answer answer;
        std::thread second([&] { answer = program.run({"tributary:product/orders@1.0.0"}); });
        EXPECT_TRUE(received.count() == 1 || received.wait(20'000));
        QCoreApplication::processEvents();
        second.join();
        EXPECT_EQ(answer.exit, 0) << answer.err;
        ASSERT_EQ(received.count(), 1);
        EXPECT_EQ(received.front().front().toString(), QStringLiteral("tributary:product/orders@1.0.0"));
    }
    // A window that does not listen: the second start says where the catalog is open.
    const test::Answer answer = program.run({"tributary:product/orders@1.0.0"});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_NE((answer.out + answer.err).find("already open"), std::string::npos) << answer.err;
    before.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
}

} // namespace
} // namespace tributary::link_handover_test
