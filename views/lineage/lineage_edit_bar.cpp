// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_edit_bar.h"

#include "views/widgets/plain_parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace tributary::views {
namespace {

constexpr int kMostWords = 500;
constexpr int kFieldFrom = 200;

} // namespace

LineageEditBar::LineageEditBar(QWidget* parent)
    : QFrame(parent), m_what(plainLabel({}, "strong")), m_field(new QLineEdit), m_keep(textButton(tr("Keep"), "primary")), m_cancel(textButton(tr("Cancel")))
{
    setProperty("role", "chrome");
    setAttribute(Qt::WA_StyledBackground);
    m_field->setMaxLength(kMostWords);
    m_field->setMinimumWidth(kFieldFrom);
    m_what->setBuddy(m_field);
    m_what->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_field, 2);
    layout->addWidget(m_keep);
    layout->addWidget(m_cancel);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { finish(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finish(false); });
    m_keep->setEnabled(false);
    hide();
}

void LineageEditBar::start(const QString& what, const QString& keep, const QString& cancel)
{
    m_what->setText(what);
    m_keep->setText(keep);
    m_keep->setVisible(!keep.isEmpty());
    m_cancel->setText(cancel);
    setAccessibleName(what);
    show();
}

void LineageEditBar::ask(const QString& what, const QString& hint, const std::function<void(const QString&)>& keep, const QString& words)
{
    m_back = nullptr;
    m_done = keep;
    m_field->setAccessibleName(what);
    m_field->setPlaceholderText(hint);
    m_field->setText(words);
    m_field->selectAll();
    m_field->show();
    m_keep->setEnabled(!words.trimmed().isEmpty());
    start(what, tr("Keep"), tr("Cancel"));
    m_field->setFocus(Qt::OtherFocusReason);
}

void LineageEditBar::tell(const QString& what, const QString& backText, const std::function<void()>& back, const QString& close)
{
    m_done = nullptr;
    m_back = back;
    m_field->hide();
    m_keep->setEnabled(true);
    start(what, close, backText);
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

QString LineageEditBar::asked() const
{
    return isHidden() ? QString() : m_what->text();
}

void LineageEditBar::finish(bool keep)
{
    const QString words = m_field->text().simplified();
    if (keep && m_done && words.isEmpty())
        return;
    hide();
    const auto done = std::exchange(m_done, nullptr);
    const auto back = std::exchange(m_back, nullptr);
    if (keep && done)
        done(words);
    if (!keep && back)
        back();
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
