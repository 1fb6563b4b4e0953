// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_catalog.h"
#include "views/command/command_registry.h"
#include "views/shell/main_window.h"
#include "views/shell/moment_chooser.h"
#include "views/shell/moment_ref.h"
#include "views/shell/page.h"
#include "views/shell/top_bar.h"

// The part of the window that lets a page show the past.
namespace tributary::views {

query::MomentCatalog* MainWindow::momentsInFront() const
{
    const auto* page = qobject_cast<const Page*>(m_tabs->currentPage());
    return page ? page->moments() : nullptr;
}

void MainWindow::addMomentCommands()
{
    m_commands->add({QStringLiteral("moment.choose"), tr("As of\u2026"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                     [this] { return momentsInFront() != nullptr; }, [this] { chooseMoment(); }});
    m_commands->add({QStringLiteral("moment.now"), tr("Back to now"), {},
                     [this] { return momentsInFront() && momentsInFront()->moment(); }, [this] { momentsInFront()->setMoment({}); }});
}

void MainWindow::chooseMoment()
{
    query::MomentCatalog* const moments = momentsInFront();
    if (!moments)
        return;
    if (!m_momentChooser)
        m_momentChooser = new MomentChooser(centralWidget());
    m_momentChooser->open(*moments, *m_top->momentButton());
}

void MainWindow::showMoment()
{
    const query::MomentCatalog* const moments = momentsInFront();
    m_top->setMoment(moments != nullptr, moments ? moments->moment() : std::nullopt);
}

void MainWindow::openFromPage(const Page* page, const QString& ref, bool newTab)
{
    openRef(page && page->moments() ? refAsOf(ref, page->moments()->moment()) : ref, newTab);
}

} // namespace tributary::views
