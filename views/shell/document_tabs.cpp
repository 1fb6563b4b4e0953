// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/document_tabs.h"

#include "model/query/moment_catalog.h"
#include "views/shell/amber_bar.h"
#include "views/shell/moment_bar.h"
#include "views/shell/moment_ref.h"
#include "views/shell/page.h"
#include "views/theme/icons.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

struct TabData {
    QString ref;
    Page* page = nullptr;
};

constexpr int kMostTitle = 32;

// An ampersand in a name is no mnemonic.
QString tabText(const QString& title)
{
    QString text = title.simplified();
    if (text.size() > kMostTitle) {
        text = text.left(kMostTitle - 1) + QChar(0x2026);
    }
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

DocumentTabs::DocumentTabs(PageFactory factory, QWidget* parent) : QWidget(parent), m_factory(std::move(factory))
{
    m_bar = new QTabBar;
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setAccessibleName(tr("Open pages"));
    m_bar->addTab(QString());
    m_moment = new MomentBar;
    m_partial = new AmberBar(QStringLiteral("warning"), tr("Show them"));
    m_partial->allowClosing();
    m_stack = new QStackedWidget;
    auto* strip = new QWidget;
    strip->setProperty("role", "chrome");
    strip->setAttribute(Qt::WA_StyledBackground);
    auto* stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(4, 0, 0, 0);
    stripLayout->addWidget(m_bar);
    stripLayout->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_partial);
    layout->addWidget(m_moment);
    layout->addWidget(m_stack, 1);
    m_line = new ProgressLine(this);
    m_line->hide();
    connect(&m_reading, &QTimer::timeout, this, &DocumentTabs::showReading);
    connect(m_partial, &AmberBar::actionRequested, this, &DocumentTabs::partialChosen);
    connect(m_moment, &MomentBar::backRequested, this, [this] {
        if (const auto* page = qobject_cast<Page*>(currentPage()); page && page->moments())
            page->moments()->setMoment({});
    });
    connect(m_bar, &QTabBar::currentChanged, this, &DocumentTabs::select);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &DocumentTabs::closeTab);
}

QWidget* DocumentTabs::pagePlace() const
{
    return m_stack;
}

void DocumentTabs::addSection(QWidget* page)
{
    m_stack->addWidget(page);
    if (auto* section = qobject_cast<Page*>(page))
        watchMoment(section);
}

void DocumentTabs::showSection(QWidget* page, const QString& icon, const QString& title)
{
    m_section = page;
    m_bar->setTabIcon(0, themedIcon(icon));
    m_bar->setTabText(0, tabText(title));
    m_bar->setTabToolTip(0, plainToolTip(title));
    if (m_bar->currentIndex() != 0) {
        m_bar->setCurrentIndex(0); // comes back through select()
    } else {
        select(0);
    }
}

bool DocumentTabs::open(const QString& ref, bool background)
{
    for (int i = 1; i < m_bar->count(); ++i) {
        if (refAt(i) == ref) {
            if (!background) {
                m_bar->setCurrentIndex(i);
            }
            return true;
        }
    }
    Page* page = m_factory ? m_factory(ref) : nullptr;
    if (!page) {
        return false;
    }
    m_stack->addWidget(page);
    const int index = m_bar->addTab(QString());
    m_bar->setTabData(index, QVariant::fromValue(TabData{refWithoutMoment(ref), page}));
    auto* close = iconButton(QStringLiteral("x"), tr("Close this tab"));
    close->setIconSize(QSize(12, 12));
    close->setMinimumSize(24, 24);
    close->setFocusPolicy(Qt::NoFocus);
    m_bar->setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, page, [this, page] {
        for (int i = 1; i < m_bar->count(); ++i) {
            if (pageAt(i) == page) {
                closeTab(i);
                return;
            }
        }
    });
    connect(page, &Page::titleChanged, this, [this, page] { relabel(page); });
    connect(page, &Page::openRequested, this, [this, page](const QString& target, bool newTab) {
        emit openRequested(page->moments() ? refAsOf(target, page->moments()->moment()) : target, newTab);
    });
    watchMoment(page);
    relabel(page);
    if (!background) {
        m_bar->setCurrentIndex(index);
    }
    return true;
}

void DocumentTabs::closeTab(int index)
{
    Page* page = pageAt(index);
    if (index <= 0 || !page) {
        return;
    }
    m_bar->removeTab(index);
    m_stack->removeWidget(page);
    page->deleteLater();
    select(m_bar->currentIndex());
}

void DocumentTabs::step(int by)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

QString DocumentTabs::refAt(int index) const
{
    const auto tab = m_bar->tabData(index).value<TabData>();
    return tab.page && tab.page->moments() ? refAsOf(tab.ref, tab.page->moments()->moment()) : tab.ref;
}

Page* DocumentTabs::pageAt(int index) const
{
    return m_bar->tabData(index).value<TabData>().page;
}

QWidget* DocumentTabs::currentPage() const
{
    return m_stack->currentWidget();
}

void DocumentTabs::relabel(Page* page)
{
    for (int i = 1; i < m_bar->count(); ++i) {
        if (pageAt(i) == page) {
            QString text = tabText(page->pageTitle());
            if (const query::MomentCatalog* moments = page->moments(); moments && moments->moment())
                text += QStringLiteral(" \u00b7 @%1").arg(moments->moment()->revision);
            m_bar->setTabText(i, text);
            m_bar->setTabIcon(i, themedIcon(page->pageIcon()));
            m_bar->setTabToolTip(i, plainToolTip(page->pageTitle()));
        }
    }
}

void DocumentTabs::select(int index)
{
    QWidget* page = index == 0 ? m_section : pageAt(index);
    if (page) {
        const QWidget* left = m_stack->currentWidget();
        const QWidget* focused = window()->focusWidget();
        const bool takesFocus = left && left != page && focused && left->isAncestorOf(focused) && !page->focusWidget();
        m_stack->setCurrentWidget(page);
        if (auto* shown = qobject_cast<Page*>(page); shown && takesFocus) {
            shown->focusMain(); // else its first button would have it
        }
        showMoment();
        showPartial();
        m_line->hide();
        lookForReading();
        emit currentChanged();
    }
}

QStringList DocumentTabs::refs() const
{
    QStringList refs;
    for (int i = 1; i < m_bar->count(); ++i) {
        refs.append(refAt(i));
    }
    return refs;
}

void DocumentTabs::setCurrentIndex(int index)
{
    if (index >= 0 && index < m_bar->count()) {
        m_bar->setCurrentIndex(index);
    }
}

void DocumentTabs::watchMoment(Page* page)
{
    if (!page->moments())
        return;
    connect(page->moments(), &query::MomentCatalog::momentChanged, this, [this, page] {
        relabel(page);
        if (page == currentPage()) {
            showMoment();
            lookForReading();
            emit currentChanged();
        }
    });
}

void DocumentTabs::showMoment()
{
    const auto* page = qobject_cast<const Page*>(currentPage());
    m_moment->setMoment(page && page->moments() ? page->moments()->moment() : std::nullopt);
}

} // namespace tributary::views
