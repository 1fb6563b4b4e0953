// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/amber_bar.h"
#include "views/shell/document_tabs.h"
#include "views/shell/page.h"
#include "views/widgets/progress_line.h"

#include <QStackedWidget>

// What the frame says above any page: that something is missing, and that the page is reading.
namespace tributary::views {
namespace {

constexpr int kReadingAfterMs = 150; // what takes less shows no sign of it
constexpr int kReadingLookMs = 100;

} // namespace

void DocumentTabs::setPartial(const QString& text, const QString& section)
{
    m_partialText = text;
    m_partialSection = section;
    showPartial();
}

void DocumentTabs::showPartial()
{
    const auto* page = qobject_cast<const Page*>(currentPage());
    m_partial->setText(page && page->section() != m_partialSection ? m_partialText : QString());
}

bool DocumentTabs::showsReading() const
{
    return !m_line->isHidden();
}

void DocumentTabs::lookForReading()
{
    if (m_line->isHidden()) {
        m_reading.start(kReadingAfterMs);
    }
}

// Pages tell when they have settled, not when they begin: so it is looked, as long as it takes.
void DocumentTabs::showReading()
{
    const auto* page = qobject_cast<const Page*>(currentPage());
    const bool reads = page && !page->isSettled() && !page->tellsOfReading();
    m_line->setBusy(reads);
    m_line->setVisible(reads);
    if (reads) {
        m_line->setGeometry(0, m_stack->y(), width(), m_line->height());
        m_line->raise();
        m_reading.start(kReadingLookMs);
    } else {
        m_reading.stop();
    }
}

void DocumentTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_line->setGeometry(0, m_stack->y(), width(), m_line->height());
}

} // namespace tributary::views
