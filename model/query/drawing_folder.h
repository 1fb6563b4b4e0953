// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/layout/layout.h"

#include <QString>

#include <optional>

namespace tributary::query {

// Drawings on disk, a file each, named by digest: from one run of the program to the next. A file is
// written whole or not at all; what is damaged or of another version counts as absent. When the folder
// grows beyond its size, what was written first goes. Any failure means: not kept.
class DrawingFolder {
public:
    // An empty path keeps nothing. The folder is made when first needed.
    DrawingFolder(QString path, qint64 mostBytes) : m_path(std::move(path)), m_mostBytes(mostBytes) {}

    std::optional<layout::Drawing> find(const Digest& digest, const layout::Input& input) const;
    void put(const Digest& digest, const layout::Drawing& drawing) const;
    qint64 bytes() const; // of all drawings
    qint64 clear() const; // how many bytes went; other files in the folder stay

private:
    QString fileOf(const Digest& digest) const;
    void makeRoom(qint64 bytes) const;

    const QString m_path;
    const qint64 m_mostBytes;
};

} // namespace tributary::query
