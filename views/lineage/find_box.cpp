// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/find_box.h"

#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace tributary::views {

FindBox::FindBox(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_count(plainLabel({}, "caption")), m_previous(iconButton(QStringLiteral("chevron-up"), tr("Previous match (Shift+F3)"))),
      m_next(iconButton(QStringLiteral("chevron-down"), tr("Next match (F3)")))
{
    m_edit->setPlaceholderText(tr("Find in graph"));
    m_edit->setAccessibleName(tr("Find in graph"));
    m_edit->setToolTip(tr("Find in graph (Ctrl+F)"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->setMinimumWidth(110);
    m_edit->setMaximumWidth(190);
    m_edit->installEventFilter(this);
    m_count->setMinimumWidth(44);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 1);
    layout->addSpacing(4);
    layout->addWidget(m_count);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setIconSize(QSize(12, 12));
        followTheme(button, [button] { button->setFixedSize(24, Theme::current().button); });
        layout->addWidget(button);
    }
    connect(m_edit, &QLineEdit::textEdited, this, &FindBox::textEdited);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) // the clear button
            emit textEdited({});
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    setCount(0, 0);
}

void FindBox::setCount(int at, int total)
{
    const bool asked = !m_edit->text().trimmed().isEmpty();
    m_count->setText(!asked ? QString() : total == 0 ? tr("none") : at > 0 ? tr("%1 of %2").arg(at).arg(total) : tr("%n found", nullptr, total));
    m_count->setVisible(asked);
    m_previous->setVisible(asked);
    m_next->setVisible(asked);
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
    m_edit->setAccessibleDescription(m_count->text());
}

void FindBox::start()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString FindBox::text() const
{
    return m_edit->text();
}

QString FindBox::countText() const
{
    return m_count->text();
}

bool FindBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit stepped(key->modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
    case Qt::Key_Down: emit stepped(1); return true;
    case Qt::Key_Up: emit stepped(-1); return true;
    case Qt::Key_Escape: emit left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace tributary::views
