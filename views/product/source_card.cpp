// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/source_card.h"

#include "views/product/data_table.h"
#include "views/product/painted_button.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kWidth = 980;
constexpr int kMostRows = 8;
constexpr int kGap = 4;
const std::vector<int> kColumns{130, 0, 95, 160, 135, 135}; // all of them have room in the smallest window

} // namespace

SourceCard::SourceCard(const QString& subject, const QString& remark, OriginAnswer answer, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_table(new TableSection({}, answer.headers, kColumns, tr("No file that was read says anything of it."), kMostRows, this)),
      m_all(new LinkButton(tr("All facts of this product"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", "card");
    setAccessibleName(tr("Where this comes from: %1").arg(subject));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(tr("Where this comes from"), TextRole::Caption, Ink::Text3, this));
    layout->addWidget(new TextLabel(subject, TextRole::Heading, Ink::Text1, this));
    for (const QString& text : {remark, answer.remark}) {
        if (text.isEmpty())
            continue;
        auto* label = new TextLabel(text, TextRole::Small, Ink::Text2, this);
        label->setMaxLines(3);
        layout->addWidget(label);
    }
    m_table->table()->setAccessibleName(tr("Sources of %1").arg(subject));
    m_table->setRows(std::move(answer.rows));
    layout->addWidget(m_table);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        emit allFactsRequested();
        close();
    });
}

void SourceCard::showNear(const QRect& place)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QRect window = parentWidget()->window()->geometry().intersected(screen);
    resize(std::min(grownHeight(kWidth), window.width() - 2 * kGap), 10);
    adjustSize();
    resize(std::min(grownHeight(kWidth), window.width() - 2 * kGap), std::min(std::max(sizeHint().height(), minimumSizeHint().height()), window.height() - 2 * kGap));
    QPoint at(place.left(), place.bottom() + kGap);
    if (at.y() + height() > window.bottom())
        at.setY(place.top() - kGap - height() >= window.top() ? place.top() - kGap - height() : window.bottom() - height() - kGap);
    at.setX(std::clamp(at.x(), window.left() + kGap, std::max(window.left() + kGap, window.right() - width() - kGap)));
    move(at);
    show();
    if (m_table->model()->rowCount() > 0) {
        m_table->table()->setFocus(Qt::PopupFocusReason);
        m_table->table()->selectRow(0);
    } else {
        m_all->setFocus(Qt::PopupFocusReason);
    }
}

void SourceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace tributary::views
