// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link_server.h"

#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>

#include <thread>

namespace tributary::link_server_test {
namespace {

class LinkServerTest : public testing::Test {
protected:
    LinkServerTest() : m_before(qgetenv("XDG_RUNTIME_DIR")) { qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(m_folder.path().string())); }
    ~LinkServerTest() override { m_before.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", m_before); }

    QString catalog() const { return QString::fromStdString((m_folder.path() / "catalog.tributary").string()); }
    // As another process would: it waits for the answer.
    bool handOver(const QString& link, QSignalSpy& received)
    {
        bool taken = false;
        std::thread other([&] { taken = handLinkOver(catalog(), link); });
        if (received.isEmpty())
            received.wait();
        QCoreApplication::processEvents();
        other.join();
        return taken;
    }

private:
    const test::TempFolder m_folder;
    const QByteArray m_before;
};

TEST_F(LinkServerTest, AWindowTakesTheLinkOfASecondStart)
{
    LinkServer server;
    ASSERT_TRUE(server.listen(catalog())) << server.problem().toStdString();
    QSignalSpy received(&server, &LinkServer::linkReceived);
    const QString link = QStringLiteral("tributary:product/\u00fcbersicht@1.0?as-of=@3");
    EXPECT_TRUE(handOver(link, received));
    ASSERT_EQ(received.count(), 1);
    EXPECT_EQ(received.takeFirst().front().toString(), link);
    EXPECT_TRUE(handOver({}, received)) << "only to come to the front";
    ASSERT_EQ(received.count(), 1);
    EXPECT_TRUE(received.front().front().toString().isEmpty());
}

TEST_F(LinkServerTest, NobodyThereIsNoAnswer)
{
    EXPECT_FALSE(handLinkOver(catalog(), QStringLiteral("tributary:sync")));
}

TEST_F(LinkServerTest, WhatADeadWindowLeftIsTakenOver)
{
    {
        QFile left(LinkServer::nameFor(catalog()));
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    }
    LinkServer server;
    EXPECT_TRUE(server.listen(catalog()));
}

TEST_F(LinkServerTest, NamesAreShortAndOneForEachCatalog)
{
    EXPECT_LT(LinkServer::nameFor(catalog() + QString(200, QLatin1Char('x'))).toUtf8().size(), 100);
    EXPECT_NE(LinkServer::nameFor(catalog()), LinkServer::nameFor(catalog() + QLatin1Char('x')));
    const QFileInfo info(catalog());
    EXPECT_EQ(LinkServer::nameFor(info.absolutePath() + QStringLiteral("/./") + info.fileName()), LinkServer::nameFor(catalog()));
}

TEST_F(LinkServerTest, ALineWithoutEndIsDropped)
{
    LinkServer server;
    ASSERT_TRUE(server.listen(catalog()));
    QSignalSpy received(&server, &LinkServer::linkReceived);
    QLocalSocket socket;
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(LinkServer::nameFor(catalog()));
    ASSERT_TRUE(socket.waitForConnected(5'000));
    socket.write(QByteArray(3 * LinkServer::kLongestLine, 'x'));
    EXPECT_TRUE(gone.count() == 1 || gone.wait());
    EXPECT_EQ(received.count(), 0);
    EXPECT_FALSE(handLinkOver(catalog(), QString(LinkServer::kLongestLine, QLatin1Char('x')))) << "nor is it sent";
    EXPECT_FALSE(handLinkOver(catalog(), QStringLiteral("tributary:a\ntributary:b")));
}

} // namespace
} // namespace tributary::link_server_test
