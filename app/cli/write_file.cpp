// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/write_file.h"

#include "model/query/qt_text.h"
#include "views/widgets/resource_policy.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace tributary::cli {

namespace {

constexpr int kDotsPerInch = 96;

class LocalDocument : public QTextDocument {
protected:
    QVariant loadResource(int type, const QUrl& /*name*/) override { return views::resourceNamedByText(type); }
};

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail("output.unwritable", fromQt(path), fromQt(file.errorString()));
    return {};
}

Result<void> writePdf(const QString& path, const QString& title, const QString& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(kDotsPerInch);
        writer.setTitle(title);
        LocalDocument document;
        document.setHtml(html);
        document.print(&writer);
    }
    return writeFile(path, bytes);
}

} // namespace tributary::cli
