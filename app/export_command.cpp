// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_command.h"

#include "app/page_export.h"
#include "model/query/moment_catalog.h"
#include "views/command/command_registry.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/shell/status_strip.h"
#include "views/widgets/plain_text.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace tributary {

namespace {

constexpr int kSayMs = 8000;

} // namespace

ExportCommand::ExportCommand(views::MainWindow& window, PageExport& exporter)
    : QObject(&window), m_window(window), m_exporter(exporter)
{
    window.commands().add({QStringLiteral("page.export"), tr("Export page\u2026"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                           [this] { return pageInFront() && !m_exporter.isRunning(); }, [this] { chooseFile(); }});
    connect(&exporter, &PageExport::written, this, [this](const QString& file) { say(tr("Wrote %1").arg(file)); });
    connect(&exporter, &PageExport::failed, this, [this](const QString& words) { say(tr("The page was not written: %1").arg(words)); });
}

views::Page* ExportCommand::pageInFront() const
{
    auto* page = qobject_cast<views::Page*>(m_window.tabs()->currentPage());
    return page && PageExport::canExport(page->exportRef()) && m_window.tabs()->currentIndex() > 0 ? page : nullptr;
}

void ExportCommand::chooseFile()
{
    views::Page* page = pageInFront();
    if (!page)
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Export page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList formats{tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Markdown (*.md)")};
    if (PageExport::canExportJson(page->exportRef()))
        formats.append(tr("JSON (*.json)"));
    dialog->setNameFilters(formats);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(PageExport::suggestedName(page->pageTitle()));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).remove(QLatin1Char(')')));
    });
    // What is in front when the file is chosen may be another page: this one was asked for.
    const QString ref = page->exportRef();
    const auto moment = page->moments() ? page->moments()->moment() : std::nullopt;
    connect(dialog, &QFileDialog::fileSelected, this, [this, ref, moment](const QString& file) { m_exporter.start(ref, moment, file); });
    dialog->open();
}

void ExportCommand::say(const QString& words)
{
    m_window.status()->showMessage(views::singleLine(words, 300), kSayMs);
}

} // namespace tributary
