// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/loaded_page.h"

#include "model/query/diagnostic_text.h"
#include "views/product/message_panel.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kSayReadingAfterMs = 150;

} // namespace

QString nextChannel(const QString& kind)
{
    static int number = 0;
    return kind + QStringLiteral(":%1").arg(++number);
}

LoadedPage::LoadedPage(query::CatalogService& catalog, const QString& channel, QWidget* parent)
    : Page(parent), m_catalog(catalog), m_channel(channel), m_states(new QStackedWidget(this)), m_message(new MessagePanel(this))
{
    m_states->addWidget(m_message);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSayReadingAfterMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_loading && !m_shown)
            m_message->showMessage(QStringLiteral("clock"), sayings().reading, {});
    });
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &LoadedPage::reload);
    connect(m_message, &MessagePanel::actionRequested, this, &LoadedPage::reload);
}

void LoadedPage::setContent(QWidget* content)
{
    m_states->addWidget(content);
}

void LoadedPage::reload()
{
    m_loading = true;
    m_slow.start();
    ask();
}

bool LoadedPage::settle(const std::optional<Error>& error, bool known)
{
    m_loading = false;
    m_slow.stop();
    m_shown = !error && known;
    if (!m_shown) {
        const QString detail = error ? query::errorText(*error) : QString();
        const bool isUnknown = !error || error->code == "ref.unknown";
        if (isUnknown)
            m_message->showMessage(QStringLiteral("search"), sayings().unknown, (sayings().howToSupply + u' ' + detail).trimmed(), tr("Look again"));
        else
            m_message->showMessage(QStringLiteral("error"), tr("This page could not be read"), detail, tr("Try again"));
    }
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && (focused == this || isAncestorOf(focused));
    const bool isNew = !m_states->widget(m_shown ? 1 : 0)->focusWidget();
    m_states->setCurrentIndex(m_shown ? 1 : 0);
    // Where the focus was on what has gone it goes on to what has come, and there to its main part.
    if (hadFocus && (isNew || !m_states->currentWidget()->isAncestorOf(QApplication::focusWidget())))
        focusMain();
    return m_shown;
}

void LoadedPage::focusMain()
{
    QWidget* target = m_shown ? firstFocus() : static_cast<QWidget*>(m_message);
    target->setFocus(Qt::ShortcutFocusReason);
}

void LoadedPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().surface);
}

} // namespace tributary::views
