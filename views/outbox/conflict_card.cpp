// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/conflict_card.h"

#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/pill.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kFieldEdge = 8; // border and padding of what can be written into
constexpr int kCardPadding = 10;
constexpr int kMostReadLines = 6;
constexpr int kLeastWrittenLines = 3;
constexpr int kMostWrittenLines = 12;

} // namespace

ConflictCard::ConflictCard(const QString& name, const QString& key, bool editable, QWidget* parent)
    : QFrame(parent), m_choice(new QRadioButton(name, this)), m_caption(new TextLabel({}, TextRole::Caption, Ink::Text3, this)), m_value(new QPlainTextEdit(this))
{
    m_choice->setAutoExclusive(false); // the page knows which one is taken
    m_value->setReadOnly(!editable);
    m_value->setTabChangesFocus(true);
    m_value->setAccessibleName(editable ? tr("Value by hand") : tr("Value: %1").arg(name));
    if (editable) {
        m_value->setProperty("role", "field");
    } else {
        m_value->setFrameShape(QFrame::NoFrame);
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_value->setFocusPolicy(Qt::ClickFocus); // its radio button tells it
        m_value->viewport()->setAutoFillBackground(false);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_choice);
    head->addWidget(m_caption, 1);
    head->addWidget(new Pill(key, Tone::Outline, {}, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCardPadding, 8, kCardPadding, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addStretch(1); // beside a longer one its head stays level with the other's
    followTheme(this, [this] {
        m_value->setFont(fontOf(TextRole::Code));
        fitHeight();
    });
    connect(m_choice, &QRadioButton::clicked, this, &ConflictCard::chosen);
    connect(m_value, &QPlainTextEdit::textChanged, this, &ConflictCard::fitHeight);
}

void ConflictCard::fitHeight()
{
    const int lines = static_cast<int>(m_value->document()->lineCount());
    const bool reads = m_value->isReadOnly();
    const int shown = std::clamp(lines, reads ? 1 : kLeastWrittenLines, reads ? kMostReadLines : kMostWrittenLines);
    const int chrome = 2 * (m_value->frameWidth() + static_cast<int>(m_value->document()->documentMargin())) + (reads ? 2 : kFieldEdge);
    m_value->setFixedHeight(shown * QFontMetrics(m_value->font()).lineSpacing() + chrome);
}

void ConflictCard::setCaption(const QString& caption)
{
    m_caption->setPlain(caption);
}

void ConflictCard::setText(const QString& text)
{
    if (m_value->toPlainText() != text)
        m_value->setPlainText(text);
    if (m_value->isReadOnly())
        m_choice->setAccessibleDescription(text.left(400));
}

QString ConflictCard::text() const
{
    return m_value->toPlainText();
}

void ConflictCard::setTaken(bool taken)
{
    m_choice->setChecked(taken);
    update();
}

void ConflictCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const bool taken = m_choice->isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(taken ? theme.accent : theme.line2, taken ? 2 : 1));
    painter.setBrush(taken ? theme.select : theme.surface);
    const qreal inset = taken ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.radiusCard, theme.radiusCard);
}

} // namespace tributary::views
