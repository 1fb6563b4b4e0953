// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_field.h"

#include "views/command/command_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPolygonF>

namespace tributary::views {

SearchField::SearchField(CommandRegistry& commands, QWidget* parent) : QLineEdit(parent), m_commands(commands)
{
    setPlaceholderText(tr("Search assets, columns, owners, policies\u2026"));
    setAccessibleName(tr("Search the catalog; start with > for commands"));
    setMaxLength(1000);
    setFixedWidth(600);
    auto* glass = addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    glass->setText(tr("Search"));
    m_model = new CommandModel(commands, this);
    m_popup = new QListView(this);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setProperty("role", "popup");
    m_popup->setModel(m_model);
    m_popup->setAccessibleName(tr("Commands"));
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QLineEdit::textEdited, this, &SearchField::textWasEdited);
    connect(m_popup, &QListView::clicked, this, &SearchField::runCurrent);
}

void SearchField::startCommands()
{
    if (!text().startsWith(QLatin1Char('>'))) {
        m_searchBefore = text();
    }
    setFocus(Qt::ShortcutFocusReason);
    setText(QStringLiteral(">"));
    showCommands({});
}

bool SearchField::isChoosingCommand() const
{
    return text().startsWith(QLatin1Char('>'));
}

void SearchField::textWasEdited(const QString& text)
{
    if (isChoosingCommand()) {
        showCommands(text.mid(1));
        return;
    }
    m_searchBefore = text;
    m_mistake = -1;
    m_popup->hide();
    emit searchEdited(text);
}

void SearchField::setMistake(int at)
{
    m_mistake = at;
    update();
}

// A wavy line from the culprit to the end of the word; the field itself knows where its text begins.
void SearchField::paintMistake()
{
    if (m_mistake < 0 || m_mistake > text().size() || isChoosingCommand()) {
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

void SearchField::showCommands(const QString& filter)
{
    m_model->setFilter(filter);
    if (m_model->rowCount() == 0) {
        m_popup->hide();
        return;
    }
    m_popup->setCurrentIndex(m_model->index(0));
    const int rows = qMin(10, m_model->rowCount());
    m_popup->setGeometry(QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(width(), rows * m_popup->sizeHintForRow(0) + 4)));
    m_popup->show();
}

void SearchField::runCurrent()
{
    const QString id = m_model->idAt(m_popup->currentIndex().row());
    closePopup();
    emit leaveRequested();
    m_commands.run(id);
}

void SearchField::closePopup()
{
    m_popup->hide();
    if (isChoosingCommand()) {
        setText(m_searchBefore);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isChoosingCommand() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int rows = m_model->rowCount();
        const int row = m_popup->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_popup->setCurrentIndex(m_model->index(qBound(0, row, rows - 1)));
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isChoosingCommand()) {
            runCurrent();
        } else {
            emit leaveRequested();
        }
        return;
    }
    if (key == Qt::Key_Escape) {
        closePopup();
        emit leaveRequested();
        return;
    }
    if (key == Qt::Key_Down) {
        emit leaveRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = Theme::current();
    if (!text().isEmpty()) {
        paintMistake();
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.caption);
    const int top = (height() - 18) / 2;
    int right = width() - 8;
    for (const QString& cap : {QStringLiteral("K"), tr("Ctrl")}) {
        const int capWidth = qMax(18, QFontMetrics(theme.caption).horizontalAdvance(cap) + 12);
        const QRectF box(right - capWidth + 0.5, top + 0.5, capWidth - 1, 17);
        painter.setPen(theme.line2);
        painter.setBrush(theme.chrome);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme.text2);
        painter.drawText(box, Qt::AlignCenter, cap);
        right -= capWidth + 3;
    }
}

} // namespace tributary::views
