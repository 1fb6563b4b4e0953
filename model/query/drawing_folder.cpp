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

void DrawingFolder::makeRoom(qint64 bytes) const
{
    // The last written first.
    const auto files = QDir(m_path).entryInfoList({QLatin1Char('*') + ending()}, QDir::Files, QDir::Time);
    qint64 sum = bytes;
    for (const QFileInfo& file : files) {
        sum += file.size();
        if (sum > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace tributary::query
