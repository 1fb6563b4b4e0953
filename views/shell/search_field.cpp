// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_field.h"

#include "views/command/key_caps.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

namespace tributary::views {
namespace {

constexpr int kCapsMargin = 8;

QString searchKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

// What stands in an empty field ends before the keys that are painted at its end.
void holdRoomForKeys(QLineEdit& field)
{
    const int room = field.text().isEmpty() ? keyCapsWidth(searchKeys()) + kCapsMargin : 0;
    const bool mirrored = field.layoutDirection() == Qt::RightToLeft;
    field.setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search assets, columns, owners, policies\u2026"));
    setAccessibleName(tr("Search the catalog; start with > for commands"));
    setMaxLength(1000);
    setFixedWidth(600);
    followTheme(this, [this] { holdRoomForKeys(*this); });
    auto* glass = addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    glass->setText(tr("Search"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::textWasEdited);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_palette && !text.startsWith(QLatin1Char('>'))) {
            m_searched = text;
        }
        holdRoomForKeys(*this);
    });
}

void SearchField::beginPalette()
{
    if (!m_palette) {
        m_palette = true;
        setPlaceholderText(tr("Go to an asset or run a command"));
        setAccessibleName(tr("Go to an asset or run a command; start with > for commands only"));
    }
}

void SearchField::endPalette()
{
    if (m_palette) {
        m_palette = false;
        setPlaceholderText(tr("Search assets, columns, owners, policies\u2026"));
        setAccessibleName(tr("Search the catalog; start with > for commands"));
        setText(m_searched);
    }
}

void SearchField::textWasEdited(const QString& text)
{
    if (m_palette) {
        emit paletteEdited(text);
        return;
    }
    if (text.startsWith(QLatin1Char('>'))) {
        emit commandsTyped(text);
        return;
    }
    m_mistake = -1;
    emit searchEdited(text);
}

void SearchField::describe(const QString& words)
{
    if (accessibleDescription() == words) {
        return;
    }
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchField::setMistake(int at)
{
    m_mistake = at;
    update();
}

// A wavy line from the culprit to the end of the word; the field itself knows where its text begins.
void SearchField::paintMistake()
{
    if (m_mistake < 0 || m_mistake > text().size() || m_palette) {
        return;
    }
    const QFontMetrics metrics(font());
    const int origin = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    int end = m_mistake;
    while (end < text().size() && !text().at(end).isSpace()) {
        ++end;
    }
    const int left = origin + metrics.horizontalAdvance(text().left(m_mistake));
    const int right = qMax(left + 6, origin + metrics.horizontalAdvance(text().left(end)));
    const int base = cursorRect().bottom() - 2;
    QPolygonF wave;
    for (int x = left; x <= right; x += 2) {
        wave << QPointF(x, base + ((x - left) / 2 % 2 == 0 ? 0 : 2));
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(contentsRect());
    painter.setPen(QPen(Theme::current().err, 1.2));
    painter.drawPolyline(wave);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Down: emit leaveRequested(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty()) {
        paintMistake();
        return;
    }
    QPainter painter(this);
    const QString keys = searchKeys();
    const int width = keyCapsWidth(keys);
    paintKeyCaps(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(this->width() - kCapsMargin - width, 0, width, height())), keys);
}

} // namespace tributary::views
