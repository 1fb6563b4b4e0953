// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/source_desk.h"

#include "views/product/cell_table_model.h"
#include "views/product/data_table.h"
#include "views/product/source_card.h"
#include "views/widgets/plain_text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

namespace tributary::views {

SourceDesk::SourceDesk(QWidget* whole, std::function<PagePtr()> page) : QObject(whole), m_whole(whole), m_page(std::move(page))
{
    whole->installEventFilter(this); // what a widget leaves alone comes up to here
}

SourceDesk::Asked SourceDesk::askedAt(QWidget* widget, const QPoint* at) const
{
    Asked asked;
    for (QWidget* each = widget; each && each != m_whole; each = each->parentWidget()) {
        if (auto* table = qobject_cast<DataTable*>(each)) {
            const QModelIndex index = at ? table->indexAt(table->viewport()->mapFromGlobal(*at)) : table->currentIndex();
            asked.key = index.data(CellOriginRole).toString();
            if (!asked.key.isEmpty()) {
                asked.subject = originPart(*m_page(), asked.key);
                if (asked.subject.isEmpty())
                    asked.subject = index.siblingAtColumn(0).data().toString();
                const QRect cell = table->visualRect(index).intersected(table->viewport()->rect());
                asked.place = {table->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
                return asked;
            }
        }
        if (each->property("origin").isValid()) {
            asked.key = each->property("origin").toString();
            asked.subject = each->property("originSubject").toString();
            asked.remark = each->property("originRemark").toString();
            break;
        }
    }
    if (asked.subject.isEmpty())
        asked.subject = singleLine(m_page()->product.name, 120);
    QWidget* place = widget && m_whole->isAncestorOf(widget) ? widget : m_whole;
    asked.place = at ? QRect(*at, QSize(1, 1)) : QRect(place->mapToGlobal(QPoint()), place->size());
    return asked;
}

SourceCard* SourceDesk::card() const
{
    return m_card;
}

void SourceDesk::show()
{
    if (!m_page())
        return;
    QWidget* focus = QApplication::focusWidget();
    showCard(askedAt(focus && m_whole->isAncestorOf(focus) ? focus : nullptr, nullptr));
}

void SourceDesk::showCard(const Asked& asked)
{
    const PagePtr page = m_page();
    if (!page)
        return;
    if (m_card)
        m_card->close();
    m_card = new SourceCard(asked.subject, asked.remark, originAnswer(*page, asked.key), m_whole);
    connect(m_card, &SourceCard::allFactsRequested, this, &SourceDesk::allFactsRequested);
    m_card->showNear(asked.place);
}

void SourceDesk::offer(const Asked& asked, const QPoint& at)
{
    auto* menu = new QMenu(m_whole);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Where this comes from\u2026")), &QAction::triggered, this, [this, asked] { showCard(asked); });
    connect(menu->addAction(tr("All facts of this product")), &QAction::triggered, this, &SourceDesk::allFactsRequested);
    menu->popup(at);
}

bool SourceDesk::eventFilter(QObject* watched, QEvent* event)
{
    // The type first: events come while the page is taken down, too, when there is none to ask.
    const bool isAsked = event->type() == QEvent::ContextMenu || event->type() == QEvent::ToolTip;
    if (watched != m_whole || !isAsked || !m_page())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QPoint at = menu->globalPos();
        QWidget* widget = byKey ? QApplication::focusWidget() : m_whole->childAt(m_whole->mapFromGlobal(at));
        offer(askedAt(widget, byKey ? nullptr : &at), at);
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent*>(event)->globalPos();
        const Asked asked = askedAt(m_whole->childAt(m_whole->mapFromGlobal(at)), &at);
        const QString line = asked.key.isEmpty() ? QString() : originLine(*m_page(), asked.key);
        if (!line.isEmpty()) {
            QToolTip::showText(at, plainToolTip(asked.remark.isEmpty() ? line : asked.remark + QLatin1Char('\n') + line), m_whole);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tributary::views
