// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/moment_bar.h"

#include "views/charts/number_text.h"
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

MomentBar::MomentBar(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, TextRole::SmallStrong, Ink::Warn, this)), m_back(textButton(tr("Back to now"), "link", this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kIconLeft + kIconSide + 8, 4, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_back);
    layout->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &MomentBar::backRequested);
    hide();
}

QString MomentBar::words(const Moment& moment)
{
    if (moment.at == 0)
        return tr("As of revision %1").arg(moment.revision);
    return tr("As of %1, revision %2").arg(dateTimeText(moment.at)).arg(moment.revision);
}

void MomentBar::setMoment(const std::optional<Moment>& moment)
{
    m_text->setPlain(moment ? words(*moment) : QString());
    setAccessibleName(m_text->text());
    setVisible(moment.has_value());
}

QString MomentBar::text() const
{
    return m_text->text();
}

void MomentBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.warnSoft);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kIconLeft - kIconSide : kIconLeft;
    painter.drawPixmap(x, (height() - kIconSide) / 2, iconPixmap(QStringLiteral("clock"), theme.warn, kIconSide, devicePixelRatioF()));
}

} // namespace tributary::views
