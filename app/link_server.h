// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace tributary {

// How a second start on a catalog that has a window already passes its link on, and ends. One line of
// UTF-8 goes over a socket that only the same user can reach: the link, or nothing to only come to the
// front. The window answers "ok".
class LinkServer : public QObject {
    Q_OBJECT
public:
    explicit LinkServer(QObject* parent = nullptr);

    // For the window that holds the catalog's InstanceGuard: what is left of a dead one is taken over.
    // False where no socket can be made; the window works without.
    bool listen(const QString& catalogPath);
    QString problem() const;

    static QString nameFor(const QString& catalogPath); // path of the socket; short, whatever the catalog's
    static constexpr int kLongestLine = 4096; // bytes; a longer one is dropped with its connection

signals:
    void linkReceived(const QString& link); // empty: only come to the front

private:
    void take(QLocalSocket* socket);

    QLocalServer* m_server;
};

// The other side. True when the window took it within a few seconds.
bool handLinkOver(const QString& catalogPath, const QString& link);

} // namespace tributary
