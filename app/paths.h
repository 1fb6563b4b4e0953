// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

// Where things are, by the XDG base directory specification. Nothing is created here.

// $XDG_DATA_HOME/tributary/catalog.tributary
QString defaultCatalogPath();

// $XDG_CONFIG_HOME/tributary/tributary.ini
QString settingsPath();

// $XDG_STATE_HOME/tributary/tributary.log; older ones beside it.
QString logPath();

// $XDG_CACHE_HOME/tributary/drawings
QString drawingCachePath();

// $XDG_CACHE_HOME/tributary/git: mirrors of remote repositories
QString gitMirrorPath();

// The layout worker: beside the binary. Whether it is there is found out when it is started.
QString layoutWorkerPath();

// The folder of the sample mesh: installed beside the binary, else in the source tree. Empty where
// neither is there.
QString sampleMeshPath();

// Absolute and without "..": how a location is put on record. Links are followed only to tell
// whether two paths are one place, so that the path stays the one that the person typed.
QString absolutePath(const QString& path);

} // namespace tributary
