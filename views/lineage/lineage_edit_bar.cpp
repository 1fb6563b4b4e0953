// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_edit_bar.h"

#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace tributary::views {
namespace {

constexpr int kMostWords = 500;

} // namespace

LineageEditBar::LineageEditBar(QWidget* parent) : QFrame(parent), m_what(plainLabel({}, "strong")), m_field(new QLineEdit), m_keep(textButton(tr("Keep"), "primary"))
{
    setProperty("role", "card");
    m_field->setMaxLength(kMostWords);
    m_what->setBuddy(m_field);
    auto* leave = textButton(tr("Cancel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_keep);
    layout->addWidget(leave);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { finish(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { finish(true); });
    connect(leave, &QPushButton::clicked, this, [this] { finish(false); });
    m_keep->setEnabled(false);
    hide();
}

void LineageEditBar::ask(const QString& what, const QString& hint, const std::function<void(const QString&)>& keep)
{
    m_what->setText(what);
    m_field->setAccessibleName(what);
    m_field->setPlaceholderText(hint);
    m_field->clear();
    m_done = keep;
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

QString LineageEditBar::asked() const
{
    return isHidden() ? QString() : m_what->text();
}

void LineageEditBar::finish(bool keep)
{
    const QString words = m_field->text().simplified();
    if (keep && words.isEmpty())
        return;
    hide();
    if (const auto done = std::exchange(m_done, nullptr); keep && done)
        done(words);
    emit closed();
}

void LineageEditBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else
        QFrame::keyPressEvent(event);
}

} // namespace tributary::views
