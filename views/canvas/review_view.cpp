// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/review_view.h"

#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {

ReviewView::ReviewView(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)), m_changes(new LineDiffView(this)),
      m_message(new QLineEdit(this)), m_note(new TextLabel({}, TextRole::Caption, Ink::Text3, this)),
      m_problem(new TextLabel({}, TextRole::Small, Ink::Err, this)), m_back(textButton(tr("Back to the canvas"), "", this)),
      m_publish(textButton(tr("Publish"), "primary", this))
{
    m_changes->setProperty("role", "field");
    m_changes->setAccessibleName(tr("Changes of the file, line by line"));
    m_message->setAccessibleName(tr("Why this change"));
    m_message->setPlaceholderText(tr("Why this change? One line, for those who read the file's history"));
    m_title->setElide(Qt::ElideMiddle);
    m_note->setPlain(tr("Publishing puts the change into the outbox, which writes it into the source. Offline it waits there; nothing is lost."));
    m_note->setMaxLines(3);
    m_problem->setMaxLines(3);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_back);
    row->addWidget(m_publish);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_note);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_message, &QLineEdit::textChanged, this, &ReviewView::follow);
    connect(m_message, &QLineEdit::returnPressed, this, &ReviewView::publish);
    connect(m_publish, &QPushButton::clicked, this, &ReviewView::publish);
    connect(m_back, &QPushButton::clicked, this, &ReviewView::closed);
    setProblem({});
    follow();
}

void ReviewView::setChanges(const QString& diff, const QString& place)
{
    m_title->setPlain(tr("What changes in %1").arg(singleLine(place)));
    m_changes->setPatch(diff);
    follow();
}

void ReviewView::setProblem(const QString& words)
{
    m_problem->setPlain(words);
    m_problem->setVisible(!words.isEmpty());
}

QString ReviewView::problem() const
{
    return m_problem->text();
}

void ReviewView::focusChanges()
{
    m_changes->setFocus(Qt::ShortcutFocusReason);
}

void ReviewView::focusMessage()
{
    m_message->setFocus(Qt::ShortcutFocusReason);
}

void ReviewView::follow()
{
    m_publish->setEnabled(!m_message->text().trimmed().isEmpty() && !m_changes->document()->isEmpty());
}

void ReviewView::publish()
{
    if (m_publish->isEnabled())
        emit publishRequested(m_message->text().trimmed());
}

void ReviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ReviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
}

} // namespace tributary::views
