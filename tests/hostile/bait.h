// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTemporaryDir>

#include <string>

namespace tributary::test {

// A picture on the disk and an address on this machine that nobody has a reason to open, and what a
// desktop would be asked to open. Each counts who came.
class Bait : public QObject {
    Q_OBJECT
public:
    Bait();
    ~Bait() override;

    std::string file() const { return m_folder.filePath(QStringLiteral("bait.png")).toStdString(); }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/bait.png"; }

    int filesOpened();       // since the last time it was asked, by any process
    int connections() const { return m_connections; }
    int addressesOpened() const { return m_opened; }

public slots:
    void open(const QUrl&) { ++m_opened; }

private:
    QTemporaryDir m_folder;
    QTcpServer m_server;
    int m_watch = -1;
    int m_connections = 0;
    int m_opened = 0;
};

} // namespace tributary::test
