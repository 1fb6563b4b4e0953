// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/drawing_folder.h"

#include "model/layout/drawing_codec.h"
#include "model/query/qt_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tributary::query {

namespace {

const QString& ending()
{
    static const QString kEnding = QStringLiteral(".drawing");
    return kEnding;
}

// The last written first. An empty path is no folder, not the current one.
QFileInfoList filesIn(const QString& path)
{
    return path.isEmpty() ? QFileInfoList() : QDir(path).entryInfoList({QLatin1Char('*') + ending()}, QDir::Files, QDir::Time);
}

} // namespace

QString DrawingFolder::fileOf(const Digest& digest) const
{
    return QDir(m_path).filePath(toQt(digest.hex()) + ending());
}

std::optional<layout::Drawing> DrawingFolder::find(const Digest& digest, const layout::Input& input) const
{
    if (m_path.isEmpty())
        return std::nullopt;
    QFile file(fileOf(digest));
    if (!file.open(QIODevice::ReadOnly) || file.size() > m_mostBytes)
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    auto drawing = layout::decodeDrawing({bytes.constData(), static_cast<std::size_t>(bytes.size())}, input);
    if (!drawing)
        return std::nullopt;
    return std::move(*drawing);
}

void DrawingFolder::put(const Digest& digest, const layout::Drawing& drawing) const
{
    if (m_path.isEmpty())
        return;
    const std::string bytes = layout::encodeDrawing(drawing);
    const auto size = static_cast<qint64>(bytes.size());
    if (size > m_mostBytes || !QDir().mkpath(m_path))
        return;
    makeRoom(size);
    QSaveFile file(fileOf(digest));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size)
        file.commit();
}

qint64 DrawingFolder::bytes() const
{
    qint64 sum = 0;
    for (const QFileInfo& file : filesIn(m_path))
        sum += file.size();
    return sum;
}

qint64 DrawingFolder::clear() const
{
    qint64 gone = 0;
    for (const QFileInfo& file : filesIn(m_path)) {
        const qint64 size = file.size(); // looked up: afterwards it has none
        gone += QFile::remove(file.filePath()) ? size : 0;
    }
    return gone;
}

void DrawingFolder::makeRoom(qint64 bytes) const
{
    // The last written first.
    qint64 sum = bytes;
    for (const QFileInfo& file : filesIn(m_path)) {
        sum += file.size();
        if (sum > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace tributary::query
