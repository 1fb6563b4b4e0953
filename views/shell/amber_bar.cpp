// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/amber_bar.h"

#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kIconSide = 16;
constexpr int kIconLeft = 12;

} // namespace

AmberBar::AmberBar(const QString& icon, const QString& action, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_text(new TextLabel({}, TextRole::SmallStrong, Ink::Warn, this)), m_action(textButton(action, "link", this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kIconLeft + kIconSide + 8, 4, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &AmberBar::actionRequested);
    hide();
}

void AmberBar::allowClosing()
{
    m_close = iconButton(QStringLiteral("x"), tr("Put this line away"), this);
    m_close->setIconSize(QSize(12, 12));
    layout()->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closedText = text();
        hide();
    });
}

void AmberBar::setText(const QString& text)
{
    m_text->setPlain(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty() && text != m_closedText);
}

QString AmberBar::text() const
{
    return m_text->text();
}

void AmberBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.warnSoft);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kIconLeft - kIconSide : kIconLeft;
    painter.drawPixmap(x, (height() - kIconSide) / 2, iconPixmap(m_icon, theme.warn, kIconSide, devicePixelRatioF()));
}

} // namespace tributary::views
