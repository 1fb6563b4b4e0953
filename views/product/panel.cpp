// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/panel.h"

#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace tributary::views {

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(title, TextRole::SmallStrong, Ink::Text1, this)),
      m_figure(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_caption(new TextLabel({}, TextRole::Caption, Ink::Text3, this)),
      m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_body->setContentsMargins(12, 9, 12, 10);
    m_body->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_figure);
    m_body->addLayout(head);
    m_body->addWidget(m_caption);
    m_title->setVisible(!title.isEmpty());
    m_figure->hide();
    m_caption->hide();
}

void Panel::setTitle(const QString& title)
{
    m_title->setPlain(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::setFigure(const QString& figure)
{
    m_figure->setPlain(figure);
    m_figure->setVisible(!figure.isEmpty());
}

void Panel::setCaption(const QString& caption)
{
    m_caption->setPlain(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Panel::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusCard, theme.radiusCard);
}

EmptyState::EmptyState(const QString& sentence, QWidget* parent)
    : QWidget(parent), m_sentence(new TextLabel(sentence, TextRole::Small, Ink::Text3, this))
{
    m_sentence->setMaxLines(6);
    m_sentence->setAlignment(Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setPlain(sentence);
}

void EmptyState::setAction(const QString& text)
{
    if (!m_action && !text.isEmpty()) {
        m_action = textButton(text, "", this);
        m_action->setAutoDefault(false);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_action, 0, Qt::AlignLeft); // below the sentence
    }
    if (m_action) {
        m_action->setText(text);
        m_action->setVisible(!text.isEmpty());
    }
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void clearLayout(QLayout* layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
    }
}

} // namespace tributary::views
