// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_page.h"

#include "views/canvas/canvas_markdown.h"
#include "views/canvas/canvas_svg.h"
#include "views/theme/theme_tokens.h"
#include "views/widgets/plain_text.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

// The canvas as a file.
namespace tributary::views {
namespace {

// A file name that every system takes.
QString safeFileName(const QString& name)
{
    QString out;
    for (const QChar c : singleLine(name, 60))
        out += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'-');
    return out.isEmpty() || out.startsWith(u'.') ? QStringLiteral("canvas") : out;
}

} // namespace

QString CanvasPage::exportTo(CanvasToolbar::Export format, const QString& path) const
{
    if (!m_page)
        return tr("Nothing is shown that could be written.");
    // On paper and in other documents the light colours read best.
    const QByteArray bytes = format == CanvasToolbar::Export::Svg ? canvasSvg(*m_page, readTheme(Theme::Mode::Light, 1.0))
                                                                   : canvasMarkdown(*m_page).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

void CanvasPage::chooseExport(CanvasToolbar::Export format)
{
    if (!m_page)
        return;
    const bool isSvg = format == CanvasToolbar::Export::Svg;
    const QString name = safeFileName(QString::fromStdString(m_page->product.name)) + (isSvg ? QStringLiteral(".svg") : QStringLiteral(".md"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the canvas"), name, isSvg ? tr("SVG (*.svg)") : tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    if (const QString problem = exportTo(format, path); !problem.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, tr("Export the canvas"), tr("The file could not be written."), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(problem.toHtmlEscaped());
        box.exec();
    }
}

} // namespace tributary::views
