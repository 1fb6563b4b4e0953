// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/facts_tab.h"

#include "views/widgets/number_text.h"
#include "views/product/data_table.h"
#include "views/product/origin_text.h"
#include "views/widgets/plain_text.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kHistoryRows = 6;
constexpr int kHistoryFrom = 320; // below this height all the room is the facts'

std::string textOf(const Json& value)
{
    return factValueText(value);
}

// Where the window is too low for the history below, the value before stands in the tip.
Cell sinceCell(const query::Fact& fact, const std::vector<query::FieldChange>& changes)
{
    Cell cell = timeCell(fact.since);
    cell.tip = FactsTab::tr("Has this value since revision %1").arg(fact.provenance.revision);
    for (const query::FieldChange& change : changes)
        if (change.field == fact.name && change.revision == fact.provenance.revision && change.before)
            cell.tip += QLatin1Char('\n') + FactsTab::tr("Before: %1").arg(plainBlock(textOf(*change.before), 400));
    return cell;
}

CellRow factRow(const query::Fact& fact, const std::vector<query::FieldChange>& changes)
{
    const std::string value = textOf(fact.value);
    const query::Provenance& from = fact.provenance;
    Cell shown = textCell(std::string_view(value));
    shown.tip = plainBlock(value, 1000);
    return {{textCell(fact.name, CellStyle::Code), std::move(shown),
             fact.extra ? stateCell(FactsTab::tr("no standard field"), Tone::Outline, QStringLiteral("info")) : textCell(FactsTab::tr("standard"), CellStyle::Muted),
             textCell(from.source, CellStyle::Muted), textCell(placeText(from), CellStyle::Code), timeCell(from.readAt), sinceCell(fact, changes)},
            {}};
}

CellRow seriesRow(const query::SeriesOrigin& series)
{
    return {{textCell(seriesTitle(series.kind), CellStyle::Strong), textCell(seriesText(series)), textCell(FactsTab::tr("observed"), CellStyle::Muted),
             textCell(series.provenance.source, CellStyle::Muted), textCell(placeText(series.provenance), CellStyle::Code),
             timeCell(series.provenance.readAt)},
            {}};
}

Cell valueCell(const std::optional<Json>& value)
{
    if (!value)
        return textCell(QString(QChar(0x2014)), CellStyle::Muted);
    const std::string text = textOf(*value);
    Cell cell = textCell(std::string_view(text));
    cell.tip = plainBlock(text, 1000);
    return cell;
}

CellRow changeRow(const query::FieldChange& change)
{
    return {{timeCell(change.at), numberCell(static_cast<double>(change.revision), QString::number(change.revision)),
             textCell(change.field, CellStyle::Code), valueCell(change.before), valueCell(change.after)},
            {}};
}

} // namespace

FactsTab::FactsTab(QWidget* parent)
    : ProductTab(parent),
      m_filter(new QLineEdit(this)),
      m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this)),
      m_facts(new TableSection({}, {tr("Field"), tr("Value"), tr("Field of"), tr("Source"), tr("File and line"), tr("Read at"), tr("Since")},
                               {220, 0, 130, 110, 220, 140, 140},
                               tr("No field is known. Add the folder that holds the product's definition."), 0, this)),
      m_history(new TableSection(tr("History"), {tr("When"), tr("Revision"), tr("Field"), tr("Before"), tr("After")}, {150, 70, 220, 0, 0},
                                 tr("Nothing has changed since it was first read."), kHistoryRows, this))
{
    m_filter->setPlaceholderText(tr("Filter fields"));
    m_filter->setAccessibleName(tr("Filter fields"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    auto* head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addSpacing(8);
    head->addWidget(m_count, 1);
    m_facts->table()->setAccessibleName(tr("Fields"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_history);
    // The history of the field in the current row; of all fields where there is none.
    connect(m_facts->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FactsTab::showHistory);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &FactsTab::focusMain);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_facts->table()->setFilterText(text);
        showCount();
    });
}

void FactsTab::setPage(PagePtr page)
{
    std::vector<CellRow> rows;
    rows.reserve(page->facts.size());
    for (const query::Fact& fact : page->facts)
        rows.push_back(factRow(fact, page->changes));
    // What other files, and other places of this one, say of it.
    for (const query::PartOrigin& part : page->parts) {
        for (const query::Fact& fact : part.facts) {
            CellRow row = factRow(fact, {});
            row.cells.front().text = partTitle(part.part) + QStringLiteral(": ") + row.cells.front().text;
            row.cells.back() = {};
            rows.push_back(std::move(row));
        }
    }
    for (const query::SeriesOrigin& series : page->series)
        rows.push_back(seriesRow(series));
    m_page = page;
    m_filter->setEnabled(!rows.empty());
    m_facts->setRows(std::move(rows));
    showCount();
    showHistory();
}

QString FactsTab::selectedField() const
{
    const QModelIndexList rows = m_facts->table()->selectionModel()->selectedRows();
    const QModelIndex row = rows.isEmpty() ? QModelIndex() : m_facts->table()->sourceIndex(rows.front());
    const bool own = row.isValid() && static_cast<std::size_t>(row.row()) < m_page->facts.size(); // of parts no history is told
    const Cell* cell = own ? m_facts->model()->cellAt(row) : nullptr;
    return cell ? cell->text : QString();
}

// That all fields came with the first revision is worth a word for one field, not for all of them.
void FactsTab::showHistory()
{
    std::vector<CellRow> rows;
    const QString field = selectedField();
    const RevisionId first = m_page->changes.empty() ? 0 : m_page->changes.back().revision;
    for (const query::FieldChange& change : m_page->changes)
        if (field.isEmpty() ? change.revision != first : textCell(change.field, CellStyle::Code).text == field)
            rows.push_back(changeRow(change));
    m_history->setRows(std::move(rows));
}

void FactsTab::resizeEvent(QResizeEvent* event)
{
    ProductTab::resizeEvent(event);
    m_history->setVisible(height() >= kHistoryFrom);
}

void FactsTab::focusMain()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void FactsTab::showCount()
{
    const int total = m_facts->model()->rowCount();
    const int shown = m_facts->table()->shownRows();
    m_count->setPlain(shown == total ? tr("%n field(s)", nullptr, total) : tr("%1 of %2 fields").arg(countText(shown), countText(total)));
}

} // namespace tributary::views
