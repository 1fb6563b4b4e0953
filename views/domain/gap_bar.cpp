// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/gap_bar.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kLeastTile = 92;
constexpr int kTileWords = 20; // what the margins beside the words take
constexpr int kRounding = 4;   // on a screen of more pixels a line may hold a letter less

} // namespace

GapTile::GapTile(QWidget* parent) : PaintedButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as high as the highest beside it
    policy.setHeightForWidth(true); // narrower, the words take more lines
    setSizePolicy(policy);
}

void GapTile::setGap(qint64 count, const QString& label)
{
    m_count = count;
    m_label = label;
    setText(buttonText(label));
    setAccessibleName(QStringLiteral("%1 %2").arg(countText(count), label));
    setAccessibleDescription(count == 0 ? tr("Closed") : tr("Shows the list"));
    setFocusPolicy(count == 0 ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(count > 0);
    setCursor(count == 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

int GapTile::heightForWidth(int width) const
{
    const Theme& theme = Theme::current();
    const QFontMetrics caption(theme.caption);
    const QRect room(0, 0, std::max(width, kLeastTile) - kTileWords - kRounding, 1000);
    const int words = std::max(2 * caption.height(), caption.boundingRect(room, Qt::TextWordWrap, m_label).height());
    return std::max(62, QFontMetrics(theme.heading).height() + words + 14);
}

QSize GapTile::sizeHint() const
{
    return {150, heightForWidth(150)};
}

QSize GapTile::minimumSizeHint() const
{
    return {kLeastTile, heightForWidth(1000)};
}

void GapTile::paintContent(QPainter* painter)
{
    const Theme& theme = Theme::current();
    const bool isOpen = m_count > 0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOpen && underMouse() ? theme.accentLine : theme.line, 1));
    painter->setBrush(isOpen && underMouse() ? theme.hover : theme.surface);
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusCard, theme.radiusCard);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QFontMetrics figure(theme.heading);
    painter->setFont(theme.heading);
    painter->setPen(isOpen ? theme.text1 : theme.text3);
    painter->drawText(place({12, 7, width() - 40, figure.height()}), side | Qt::AlignVCenter | Qt::TextSingleLine, countText(m_count));
    painter->drawPixmap(place({width() - 26, 9, 14, 14}).topLeft(),
                        iconPixmap(isOpen ? QStringLiteral("warning") : QStringLiteral("check"), isOpen ? theme.warn : theme.ok, 14, devicePixelRatioF()));
    painter->setFont(theme.caption);
    painter->setPen(theme.text2);
    painter->drawText(place({12, 7 + figure.height(), width() - kTileWords, height() - figure.height() - 9}), side | Qt::AlignTop | Qt::TextWordWrap, m_label);
}

GapBar::GapBar(const QString& accessibleName, QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // fixed, it would never be higher than in its favourite width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GapBar::setGaps(const std::vector<Gap>& gaps)
{
    while (m_tiles.size() < gaps.size()) {
        auto* tile = new GapTile(this);
        const int index = static_cast<int>(m_tiles.size());
        connect(tile, &QAbstractButton::clicked, this, [this, index] { emit gapChosen(index); });
        m_row->addWidget(tile, 1);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < gaps.size());
        if (i < gaps.size()) {
            m_tiles[i]->setGap(gaps[i].count, gaps[i].label);
            m_tiles[i]->setToolTip(plainToolTip(gaps[i].tip));
        }
    }
    updateGeometry(); // at once: what its layout asks for comes a turn later, when the page has been laid out already
}

} // namespace tributary::views
