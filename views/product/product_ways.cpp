// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/product_ways.h"

#include "views/theme/icons.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>

namespace tributary::views {
namespace {

constexpr int kGapOfWays = 8;
constexpr int kSignRoom = 19; // of the sign with the gap to the words

QPushButton* wayTo(const QString& text, const QString& icon, QWidget* parent)
{
    QPushButton* button = textButton(text, "", parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(kSignRoom, 16));
    return button;
}

} // namespace

ProductWays::ProductWays(QWidget* parent)
    : QWidget(parent), m_compare(wayTo(tr("Compare versions"), QStringLiteral("split"), this)),
      m_lineage(wayTo(tr("Open in Lineage"), QStringLiteral("lineage"), this)), m_canvas(wayTo(tr("Open canvas"), QStringLiteral("canvas"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGapOfWays);
    for (QPushButton* button : {m_compare, m_lineage, m_canvas})
        layout->addWidget(button);
    offer(false, false);
}

void ProductWays::offer(bool compare, bool lineage)
{
    m_offersCompare = compare;
    m_offersLineage = lineage;
    fit(m_room);
}

void ProductWays::fit(int room)
{
    m_room = room;
    int needed = m_canvas->sizeHint().width();
    const auto show = [&](QPushButton* button, bool isOffered) {
        const int more = needed + kGapOfWays + button->sizeHint().width();
        const bool has = isOffered && more <= room;
        needed = has ? more : needed;
        button->setVisible(has);
    };
    show(m_lineage, m_offersLineage);
    show(m_compare, m_offersCompare);
}

} // namespace tributary::views
