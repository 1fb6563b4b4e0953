// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tributary {

namespace {

QString below(QStandardPaths::StandardLocation place, const QString& file)
{
    return QDir(QStandardPaths::writableLocation(place)).filePath(QStringLiteral("tributary/") + file);
}

} // namespace

QString defaultCatalogPath()
{
    return below(QStandardPaths::GenericDataLocation, QStringLiteral("catalog.tributary"));
}

QString settingsPath()
{
    return below(QStandardPaths::GenericConfigLocation, QStringLiteral("tributary.ini"));
}

QString logPath()
{
    // Qt knows of the state directory from 6.7 on.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return QDir(base).filePath(QStringLiteral("tributary/tributary.log"));
}

QString drawingCachePath()
{
    return below(QStandardPaths::GenericCacheLocation, QStringLiteral("drawings"));
}

QString gitMirrorPath()
{
    return below(QStandardPaths::GenericCacheLocation, QStringLiteral("git"));
}

QString layoutWorkerPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/tributary-layout");
}

QString sampleMeshPath()
{
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/tributary/samples");
    for (const QString& folder : {installed, QStringLiteral(TRIBUTARY_SAMPLES_DIR)}) {
        const QString mesh = QDir::cleanPath(folder + QStringLiteral("/quote-to-cash"));
        if (QFileInfo(mesh).isDir())
            return mesh;
    }
    return {};
}

QString absolutePath(const QString& path)
{
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

} // namespace tributary
