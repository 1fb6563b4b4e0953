// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/message_view.h"

#include "views/widgets/plain_parts.h"

#include <QStyle>
#include <QVBoxLayout>

namespace tributary::views {

MessageView::MessageView(QWidget* parent) : QWidget(parent)
{
    m_sentence = plainLabel({}, "small");
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = textButton({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &MessageView::actionTriggered);
}

void MessageView::showMessage(const QString& sentence, const QString& action, bool isError)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", isError ? "error" : "small");
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

QString MessageView::sentence() const
{
    return m_sentence->text();
}

QString MessageView::action() const
{
    return m_action->text();
}

} // namespace tributary::views
