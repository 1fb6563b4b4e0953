// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/message_panel.h"

#include "views/widgets/plain_text.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {

class MessagePanel::Sign final : public QWidget {
public:
    explicit Sign(QWidget* parent) : QWidget(parent) { setFixedSize(32, 32); }
    void setIcon(const QString& icon)
    {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (!m_icon.isEmpty())
            painter.drawPixmap(0, 0, iconPixmap(m_icon, m_icon == QLatin1String("error") ? Theme::current().err : Theme::current().text3, 32, devicePixelRatioF()));
    }

private:
    QString m_icon;
};

MessagePanel::MessagePanel(QWidget* parent)
    : QWidget(parent),
      m_sign(new Sign(this)),
      m_title(new TextLabel({}, TextRole::Heading, Ink::Text1, this)),
      m_detail(new TextLabel({}, TextRole::Body, Ink::Text2, this)),
      m_action(new QPushButton(this))
{
    m_detail->setMaxLines(6);
    m_detail->setMinimumWidth(420);
    m_action->setAutoDefault(false);
    m_action->hide(); // until there is something to do
    connect(m_action, &QPushButton::clicked, this, &MessagePanel::actionRequested);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_sign);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 16); // in line with what a page begins with
    layout->addLayout(column);
    layout->addStretch(1);
}

void MessagePanel::showMessage(const QString& icon, const QString& title, const QString& detail, const QString& action)
{
    m_sign->setIcon(icon);
    m_title->setPlain(title);
    m_detail->setPlain(detail);
    m_detail->setVisible(!detail.isEmpty());
    if (action.isEmpty() && m_action->hasFocus())
        setFocus(); // else what comes next in the window would get it
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(singleLine(m_detail->text(), 2000));
}

QString MessagePanel::title() const
{
    return m_title->text();
}

QString MessagePanel::detail() const
{
    return m_detail->text();
}

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_text(new TextLabel({}, TextRole::Small, Ink::Warn, this))
{
    m_text->setMaxLines(3);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 7, 12, 7);
    layout->addWidget(m_text, 1);
    hide();
}

void NoticeBar::setNotice(const QString& text)
{
    m_text->setPlain(text);
    setVisible(!text.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warnSoft);
    painter.drawRoundedRect(rect(), theme.radiusButton, theme.radiusButton);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 28 : 12;
    painter.drawPixmap(x, (height() - 16) / 2, iconPixmap(QStringLiteral("warning"), theme.warn, 16, devicePixelRatioF()));
}

} // namespace tributary::views
