// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_page.h"

#include "views/canvas/canvas_markdown.h"
#include "views/canvas/canvas_paper.h"
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

QPageSize::PageSizeId paperOf(CanvasToolbar::Export format)
{
    switch (format) {
    case CanvasToolbar::Export::PdfA0: return QPageSize::A0;
    case CanvasToolbar::Export::PdfA1: return QPageSize::A1;
    case CanvasToolbar::Export::PdfA2: return QPageSize::A2;
    case CanvasToolbar::Export::PdfA3: return QPageSize::A3;
    default: return QPageSize::A4;
    }
}

struct ExportKind {
    QString ending;
    QString filter;
};

ExportKind kindOf(CanvasToolbar::Export format)
{
    switch (format) {
    case CanvasToolbar::Export::Svg: return {QStringLiteral(".svg"), CanvasPage::tr("SVG (*.svg)")};
    case CanvasToolbar::Export::Png: return {QStringLiteral(".png"), CanvasPage::tr("PNG (*.png)")};
    case CanvasToolbar::Export::Markdown: return {QStringLiteral(".md"), CanvasPage::tr("Markdown (*.md)")};
    default: return {QStringLiteral(".pdf"), CanvasPage::tr("PDF (*.pdf)")};
    }
}

// On paper and in other documents the light colours read best.
QByteArray bytesOf(const query::CanvasPage& page, CanvasToolbar::Export format, bool asBlocks)
{
    if (format == CanvasToolbar::Export::Markdown)
        return canvasMarkdown(page).toUtf8();
    const Theme light = readTheme(Theme::Mode::Light, 1.0);
    const QByteArray svg = asBlocks ? blocksSvg(page, light) : canvasSvg(page, light);
    if (format == CanvasToolbar::Export::Svg)
        return svg;
    return format == CanvasToolbar::Export::Png ? sheetPng(svg, light) : sheetPdf(svg, singleLine(page.product.name), paperOf(format));
}

} // namespace

QString CanvasPage::exportTo(CanvasToolbar::Export format, const QString& path) const
{
    if (!m_shown)
        return tr("Nothing is shown that could be written.");
    const QByteArray bytes = bytesOf(*m_shown, format, m_sheet == CanvasToolbar::Sheet::Blocks);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

void CanvasPage::chooseExport(CanvasToolbar::Export format)
{
    if (!m_shown)
        return;
    const ExportKind kind = kindOf(format);
    const QString name = safeFileName(QString::fromStdString(m_shown->product.name)) + kind.ending;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the canvas"), name, kind.filter);
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
