// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/bait.h"

#include <QDesktopServices>
#include <QImage>
#include <QUrl>

#include <sys/inotify.h>
#include <unistd.h>

namespace tributary::test {

namespace {

const QStringList& schemes()
{
    static const QStringList kSchemes = {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"), QStringLiteral("javascript"),
                                         QStringLiteral("data"), QStringLiteral("mailto"), QStringLiteral("ftp")};
    return kSchemes;
}

} // namespace

Bait::Bait()
{
    QImage picture(2, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(QString::fromStdString(file()));
    m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    inotify_add_watch(m_watch, file().c_str(), IN_OPEN | IN_ACCESS);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_connections; });
    for (const QString& scheme : schemes())
        QDesktopServices::setUrlHandler(scheme, this, "open");
}

Bait::~Bait()
{
    for (const QString& scheme : schemes())
        QDesktopServices::unsetUrlHandler(scheme);
    ::close(m_watch);
}

int Bait::filesOpened()
{
    int count = 0;
    alignas(inotify_event) char buffer[4096];
    while (::read(m_watch, buffer, sizeof buffer) > 0)
        ++count;
    return count;
}

} // namespace tributary::test
