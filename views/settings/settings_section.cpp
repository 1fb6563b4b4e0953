// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_section.h"

#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kReadingWidth = 640; // a longer line is hard to read

QLabel* remarkLabel(const QString& text)
{
    QLabel* label = plainLabel(text, "meta");
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsSection::SettingsSection(QString id, const QString& title, Width width, QWidget* parent)
    : QWidget(parent), m_id(std::move(id)), m_title(title)
{
    setAccessibleName(title);
    auto* column = new QWidget;
    if (width == Width::Reading)
        followTheme(column, [column] { column->setMaximumWidth(grownHeight(kReadingWidth)); });
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(24, 20, 24, 24);
    across->addWidget(column, 1);
    across->addStretch(0);
    m_body = new QVBoxLayout(column);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    m_body->addWidget(plainLabel(title, "heading"));
    m_body->addSpacing(8);
}

void SettingsSection::addSetting(const QString& name, QWidget* control, const QString& remark)
{
    auto* label = plainLabel(name, "strong");
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    if (!remark.isEmpty())
        control->setAccessibleDescription(remark);
    // As high as a button beside it would be.
    if (qobject_cast<QAbstractSpinBox*>(control) || qobject_cast<QComboBox*>(control))
        followTheme(control, [control] { control->setMinimumHeight(Theme::current().button); });
    m_body->addWidget(label);
    m_body->addWidget(control, 0, Qt::AlignLeft);
    if (!remark.isEmpty())
        m_body->addWidget(remarkLabel(remark));
    m_body->addSpacing(12);
}

void SettingsSection::addRemark(const QString& text)
{
    m_body->addWidget(remarkLabel(text));
    m_body->addSpacing(12);
}

void SettingsSection::endBody()
{
    m_body->addStretch(1);
}

} // namespace tributary::views
