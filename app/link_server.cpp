// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace tributary {

namespace {

constexpr int kConnectMs = 1'000;
constexpr int kAnswerMs = 4'000;
const QByteArray kTaken = "ok\n";

} // namespace

LinkServer::LinkServer(QObject* parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            socket->setReadBufferSize(kLongestLine + 1);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            take(socket);
        }
    });
}

// A socket's path has room for some hundred bytes: the catalog's stands there as a digest.
QString LinkServer::nameFor(const QString& catalogPath)
{
    const QString canonical = QFileInfo(QFileInfo(catalogPath).absolutePath()).canonicalFilePath();
    const QString catalog = (canonical.isEmpty() ? QFileInfo(catalogPath).absolutePath() : canonical) + QLatin1Char('/') + QFileInfo(catalogPath).fileName();
    const QByteArray digest = QCryptographicHash::hash(catalog.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = !runtime.isEmpty() && QFileInfo(runtime).isDir() ? runtime : QDir::tempPath();
    return QDir(folder).filePath(QStringLiteral("tributary-") + QString::fromLatin1(digest));
}

bool LinkServer::listen(const QString& catalogPath)
{
    const QString name = nameFor(catalogPath);
    QLocalServer::removeServer(name);
    return m_server->listen(name);
}

QString LinkServer::problem() const
{
    return m_server->errorString();
}

void LinkServer::take(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestLine)
            socket->abort();
        return;
    }
    const QString link = QString::fromUtf8(socket->readLine(kLongestLine + 1)).trimmed();
    socket->write(kTaken);
    socket->disconnectFromServer(); // once that is written
    emit linkReceived(link);
}

bool handLinkOver(const QString& catalogPath, const QString& link)
{
    QByteArray line = link.toUtf8();
    if (line.contains('\n') || line.size() >= LinkServer::kLongestLine)
        return false;
    QLocalSocket socket;
    socket.connectToServer(LinkServer::nameFor(catalogPath));
    if (!socket.waitForConnected(kConnectMs))
        return false;
    socket.write(line + '\n');
    if (!socket.waitForBytesWritten(kAnswerMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kAnswerMs))
            return false;
    }
    return socket.readLine() == kTaken;
}

} // namespace tributary
