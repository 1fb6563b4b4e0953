// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_side.h"

#include "views/canvas/canvas_markdown.h"
#include "views/canvas/field_words.h"
#include "views/canvas/item_words.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/product/side_rows.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/row_list.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr std::size_t kMostFlows = 30;

TextLabel* addLabel(QVBoxLayout* layout, QWidget* parent, TextRole role, Ink ink, int maxLines = 1)
{
    auto* label = new TextLabel({}, role, ink, parent);
    if (maxLines > 1)
        label->setMaxLines(maxLines);
    layout->addWidget(label);
    return label;
}

} // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(6);
}

void ShareBar::setShare(int part, int whole)
{
    m_share = whole > 0 ? double(part) / whole : 0;
    setAccessibleName(tr("%1 of %2 filled").arg(part).arg(whole));
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // In high contrast the soft fill is nearly the ground: the edge carries the shape.
    painter.setPen(theme.isContrast() ? QPen(theme.text1, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.neutralSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const double wide = m_share * width();
    painter.drawRoundedRect(QRectF(layoutDirection() == Qt::RightToLeft ? width() - wide : 0, 0, wide, height()), 3, 3);
}

CanvasSide::CanvasSide(QWidget* parent) : ScrollColumn(tr("About this canvas"), parent)
{
    column()->setContentsMargins(12, 10, 12, 12);
    column()->setSpacing(3);
    m_fieldTitle = addLabel(column(), this, TextRole::SmallStrong, Ink::Text1);
    m_fieldPlace = addLabel(column(), this, TextRole::Code, Ink::Text2);
    m_fieldPlace->setElide(Qt::ElideMiddle);
    m_fieldPath = addLabel(column(), this, TextRole::Small, Ink::Text2, 3);
    m_fieldTime = addLabel(column(), this, TextRole::Caption, Ink::Text3);
    column()->addWidget(new SideLine(this));
    addLabel(column(), this, TextRole::SmallStrong, Ink::Text1)->setPlain(tr("Completeness"));
    m_bar = new ShareBar(this);
    column()->addSpacing(3);
    column()->addWidget(m_bar);
    column()->addSpacing(3);
    m_filled = addLabel(column(), this, TextRole::Small, Ink::Text1);
    m_required = addLabel(column(), this, TextRole::Small, Ink::Text2, 2);
    column()->addSpacing(6);
    m_gapTitle = addLabel(column(), this, TextRole::SmallStrong, Ink::Text1);
    m_gaps = new QVBoxLayout;
    m_gaps->setSpacing(0);
    column()->addLayout(m_gaps);
    column()->addWidget(new SideLine(this));
    addLabel(column(), this, TextRole::SmallStrong, Ink::Text1)->setPlain(tr("Design and reality"));
    m_inboundTitle = addLabel(column(), this, TextRole::Small, Ink::Text2, 2);
    m_inbound = new RowList(this);
    m_inbound->setAccessibleDescription(fieldLabel(canvas::Field::InboundFlows));
    column()->addWidget(m_inbound);
    column()->addSpacing(8);
    m_outboundTitle = addLabel(column(), this, TextRole::Small, Ink::Text2, 2);
    m_outbound = new RowList(this);
    m_outbound->setAccessibleDescription(fieldLabel(canvas::Field::OutboundFlows));
    column()->addWidget(m_outbound);
    column()->addWidget(new SideLine(this));
    addLabel(column(), this, TextRole::SmallStrong, Ink::Text1)->setPlain(tr("History"));
    m_historyNote = addLabel(column(), this, TextRole::Small, Ink::Text2, 3);
    m_history = new QVBoxLayout;
    m_history->setSpacing(0);
    column()->addLayout(m_history);
    column()->addStretch(1);
}

void CanvasSide::setPage(std::shared_ptr<const query::CanvasPage> page)
{
    m_page = std::move(page);
    fillCompleteness();
    fillGaps();
    fillFlows(canvas::Field::InboundFlows, m_inboundTitle, m_inbound);
    fillFlows(canvas::Field::OutboundFlows, m_outboundTitle, m_outbound);
    fillHistory();
    setField(m_field);
}

// Each state that was read, with what it changed; a click leads to the canvas as it was then.
void CanvasSide::fillHistory()
{
    clearLayout(m_history);
    m_historyNote->setPlain(m_page->history.empty() ? tr("No sync has read it yet.") : m_page->history.size() == 1 ? tr("Unchanged since it was first read.") : QString());
    m_historyNote->setVisible(m_page->history.size() < 2);
    for (const query::CanvasState& state : m_page->history) {
        QStringList fields;
        for (const std::string& field : state.fields)
            fields.append(singleLine(field, 60));
        auto* go = new LinkButton(state.at == 0 ? tr("earlier") : timeText(state.at, nowMicros()), this);
        const QString what = fields.isEmpty() ? tr("first read") : fields.join(QStringLiteral(", "));
        go->setAccessibleDescription(what);
        connect(go, &LinkButton::clicked, this, [this, state] { emit stateRequested(state.revision, state.at); });
        m_history->addWidget(go);
        auto* changed = new TextLabel(what, TextRole::Caption, Ink::Text3, this);
        changed->setMaxLines(3);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(3, 0, 0, 4);
        row->addWidget(changed);
        m_history->addLayout(row);
    }
}

void CanvasSide::setField(canvas::Field field)
{
    m_field = field;
    if (!m_page)
        return;
    const canvas::FieldValue& value = m_page->canvas.at(field);
    const canvas::Origin& origin = value.origin;
    m_fieldTitle->setPlain(fieldLabel(field));
    if (value.state == canvas::State::Missing) {
        m_fieldPlace->setPlain(tr("not written anywhere"));
        m_fieldPath->setPlain(tr("To supply it: %1").arg(supplyText(field)));
        m_fieldTime->setPlain({});
        return;
    }
    m_fieldPlace->setPlain(originPlace(origin));
    const QString more = value.items.size() > 1 && canvas::isList(field)
        ? tr("%1, and %n more", nullptr, static_cast<int>(value.items.size()) - 1) : QStringLiteral("%1");
    m_fieldPath->setPlain(more.arg(originText(origin)));
    const QString source = origin.source.empty() ? QString() : tr("source %1").arg(singleLine(origin.source, 60));
    const QString time = origin.readAt == 0 ? QString() : tr("read %1").arg(timeText(origin.readAt, nowMicros()));
    QStringList parts{source, time};
    parts.removeAll(QString());
    m_fieldTime->setPlain(parts.join(QStringLiteral(" \u00B7 ")));
}

void CanvasSide::fillCompleteness()
{
    const canvas::Completeness completeness = canvas::completenessOf(m_page->canvas);
    m_bar->setShare(completeness.filled, completeness.fields);
    const QStringList words = completenessWords(completeness);
    m_filled->setPlain(words.value(0));
    m_required->setPlain(words.mid(1).join(QStringLiteral(" \u00B7 ")));
}

void CanvasSide::fillGaps()
{
    clearLayout(m_gaps);
    const auto missing = canvas::completenessOf(m_page->canvas).missing;
    m_gapTitle->setPlain(missing.empty() ? QString() : tr("What is missing"));
    m_gapTitle->setVisible(!missing.empty());
    for (const canvas::Field field : missing) {
        auto* go = new LinkButton(canvas::isRequired(field) ? tr("%1 (required)").arg(fieldLabel(field)) : fieldLabel(field), this);
        connect(go, &LinkButton::clicked, this, [this, field] { emit fieldRequested(field); });
        m_gaps->addWidget(go);
        auto* how = new TextLabel(tr("Write %1.").arg(supplyText(field)), TextRole::Caption, Ink::Text3, this);
        how->setMaxLines(4);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(3, 0, 0, 4); // below the words of the button
        row->addWidget(how);
        m_gaps->addLayout(row);
    }
}

void CanvasSide::fillFlows(canvas::Field field, TextLabel* title, RowList* list)
{
    std::vector<canvas::Item> items = m_page->canvas.at(field).items;
    // What differs first.
    std::stable_partition(items.begin(), items.end(), [](const canvas::Item& item) { return item.evidence != canvas::Evidence::Both; });
    const auto agreed = std::count_if(items.begin(), items.end(), [](const canvas::Item& item) { return item.evidence == canvas::Evidence::Both; });
    QString text = tr("%1: none known").arg(fieldLabel(field));
    if (!items.empty())
        text = tr("%1: %2 of %3 declared and observed").arg(fieldLabel(field)).arg(agreed).arg(items.size());
    title->setPlain(text);
    std::vector<RowList::Row> rows;
    const Theme& theme = Theme::current();
    for (const canvas::Item& item : items) {
        if (rows.size() == kMostFlows)
            break;
        RowList::Row row;
        row.icon = evidenceIcon(item.evidence);
        row.text.text = itemTitle(item);
        row.remark = evidenceText(item.evidence);
        row.remarkColor = item.evidence == canvas::Evidence::Both ? theme.ok : item.evidence == canvas::Evidence::Observed ? theme.warn : QColor();
        rows.push_back(std::move(row));
    }
    list->setVisible(!rows.empty());
    list->setRows(std::move(rows));
}

} // namespace tributary::views
