// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/data_table.h"

#include "views/product/cell_delegate.h"
#include "views/product/cell_table_model.h"
#include "views/product/column_fit.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <memory>

namespace tributary::views {
namespace {

constexpr int kLeastStretched = 110;
constexpr int kRounding = 2;          // of a text's width
constexpr int kHeadingSides = 20;     // what stands free beside a heading
constexpr int kMeasuredRows = 80;    // that speak for the others when it is found out how wide a column is
constexpr int kSearchedRows = 2'000; // before a column counts as one in which something is written

} // namespace

DataTable::DataTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent), m_proxy(new QSortFilterProxyModel(this))
{
    setAccessibleName(accessibleName);
    m_proxy->setSortRole(CellSortRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, the arrows move in it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setStretchLastSection(true);
    followTheme(this, [this] { applyMetrics(); });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) { activateRow(index, false); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int) {
        const auto at = static_cast<std::size_t>(column);
        m_isByHand = m_isByHand || (!m_isFitting && before > 0 && at < m_widths.size() && m_widths[at] > 0);
    });
}

void DataTable::setSource(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    setSortingEnabled(true);
    keepPlaceOver(model); // after the proxy has connected: it resets first
    sortByColumn(-1, Qt::AscendingOrder); // as the model has them until a header is pressed
}

// A new read replaces the rows; the place in the table stays as far as it still exists.
void DataTable::keepPlaceOver(QAbstractItemModel* model)
{
    const auto row = std::make_shared<int>(-1);
    const auto scroll = std::make_shared<int>(0);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this, row, scroll] {
        *row = sourceIndex(currentIndex()).row();
        *scroll = verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this, row, scroll, model] {
        if (*row >= 0 && *row < model->rowCount())
            setCurrentIndex(m_proxy->mapFromSource(model->index(*row, 0)));
        verticalScrollBar()->setValue(*scroll);
        measureColumns();
    });
}

QModelIndex DataTable::sourceIndex(const QModelIndex& index) const
{
    return m_proxy->mapToSource(index);
}

void DataTable::setColumnWidths(const std::vector<int>& widths)
{
    horizontalHeader()->setStretchLastSection(false); // gives the last one another width, which is nobody's wish
    m_widths = widths;
    m_isByHand = false;
    measureColumns();
}

void DataTable::setTwoLines()
{
    m_hasTwoLines = true;
    applyMetrics();
}

void DataTable::setAligned()
{
    m_isAligned = true;
    measureColumns();
}

// A column in which no row has anything says nothing, and takes the room of those that do.
bool DataTable::isFilled(int column) const
{
    const QAbstractItemModel* rows = m_proxy->sourceModel();
    if (column == 0 || m_isAligned || rows->rowCount() == 0 || rows->rowCount() > kSearchedRows)
        return true;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, column);
        if (!CellDelegate::shownText(index).isEmpty() || !index.data(CellIconRole).toString().isEmpty())
            return true;
    }
    return false;
}

void DataTable::measureColumns()
{
    const QAbstractItemModel* rows = m_proxy->sourceModel();
    if (!rows || m_widths.empty())
        return;
    const auto columns = std::min(static_cast<int>(m_widths.size()), rows->columnCount());
    m_natural.assign(static_cast<std::size_t>(columns), 0);
    m_headings.assign(static_cast<std::size_t>(columns), 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = std::min(rows->rowCount(), kMeasuredRows);
    const QFontMetrics heading = horizontalHeader()->fontMetrics();
    for (int column = 0; column < columns; ++column) {
        if (!isFilled(column))
            continue;
        int& natural = m_natural[static_cast<std::size_t>(column)];
        natural = horizontalHeader()->sectionSizeHint(column);
        m_headings[static_cast<std::size_t>(column)] = heading.horizontalAdvance(rows->headerData(column, Qt::Horizontal).toString()) + kHeadingSides;
        for (int row = 0; row < last; ++row)
            natural = std::max(natural, itemDelegate()->sizeHint(option, rows->index(row, column)).width() + kRounding);
    }
    fitToRoom();
}

// A column that takes what is left takes at least as much as a name needs; the table then scrolls.
void DataTable::fitToRoom()
{
    if (m_natural.empty() || m_isFitting)
        return;
    m_isFitting = true;
    const double factor = Theme::current().textFactor;
    const int least = qRound(kLeastStretched * factor);
    std::vector<ColumnNeed> needs;
    std::vector<int> shown;
    for (std::size_t i = 0; i < m_natural.size(); ++i) {
        const int column = static_cast<int>(i);
        setColumnHidden(column, m_natural[i] == 0);
        if (m_natural[i] == 0)
            continue;
        const bool isDrawn = (m_isByHand || m_isAligned) && m_widths[i] > 0;
        const int written = m_widths[i] > 0 ? std::max(qRound(m_widths[i] * factor), m_headings[i]) : 0; // a heading is never cut
        const int declared = m_isByHand && isDrawn ? columnWidth(column) : written;
        needs.push_back({declared, isDrawn ? declared : m_natural[i]});
        shown.push_back(column);
    }
    const int room = viewport()->width();
    const std::vector<int> widths = fitColumns(needs, room, least);
    int sum = 0;
    int open = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        sum += widths[i];
        open += needs[i].declared == 0 ? 1 : 0;
    }
    const bool isTight = sum > room && open > 0;
    if (isTight != m_tight) {
        m_tight = isTight;
        updateGeometry(); // a scroll bar below takes room too
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        // The only one that takes what is left goes on doing so while a person moves the others' edges.
        const bool stretches = needs[i].declared == 0 && open == 1 && !isTight;
        horizontalHeader()->setSectionResizeMode(shown[i], stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches)
            setColumnWidth(shown[i], widths[i]);
    }
    m_isFitting = false;
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitToRoom();
}

void DataTable::setFilterText(const QString& text)
{
    m_proxy->setFilterFixedString(text.trimmed());
}

void DataTable::showSourceRow(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

int DataTable::shownRows() const
{
    return m_proxy->rowCount();
}

void DataTable::setFitsRows(int most)
{
    m_fitRows = most;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::updateGeometry);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &DataTable::updateGeometry);
}

QSize DataTable::sizeHint() const
{
    if (m_fitRows == 0)
        return QTableView::sizeHint();
    const int rows = std::clamp(m_proxy->rowCount(), 1, m_fitRows);
    const int header = std::max(horizontalHeader()->minimumHeight(), horizontalHeader()->sizeHint().height());
    const int bar = m_tight ? horizontalScrollBar()->sizeHint().height() : 0;
    return {600, header + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth() + 2};
}

// A table as high as its rows scrolls nothing itself: the page that it stands on goes along with the keys.
void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (m_fitRows == 0 || !hasFocus())
        return;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        const QRect row = visualRect(index);
        const int left = area->horizontalScrollBar()->value() + area->viewport()->width() / 2;
        area->ensureVisible(left, viewport()->mapTo(area->widget(), row.center()).y(), 0, row.height());
        return;
    }
}

QSize DataTable::minimumSizeHint() const
{
    return m_fitRows == 0 ? QTableView::minimumSizeHint() : QSize(200, sizeHint().height());
}

QString DataTable::selectedText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QString detail = cell.data(CellDetailRole).toString();
            QString text = cell.data(Qt::DisplayRole).toString();
            if (!detail.isEmpty())
                text += QStringLiteral(", ") + detail;
            cells.append(text.replace(u'\t', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateRow(currentIndex(), event->modifiers() & Qt::ControlModifier);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::activateRow(const QModelIndex& index, bool newTab)
{
    const QString ref = index.data(CellRefRole).toString();
    if (!ref.isEmpty())
        emit refActivated(ref, newTab);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    // The bar of the current row: visible in every theme, whatever the selection's colour.
    const QRect row = visualRect(currentIndex());
    QPainter painter(viewport());
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? viewport()->width() - 3 : 0, row.top(), 3, row.height() - 1),
                     Theme::current().accent);
}

void DataTable::applyMetrics()
{
    const Theme& theme = Theme::current();
    const int words = QFontMetrics(theme.small).height() + (m_hasTwoLines ? QFontMetrics(theme.caption).height() : 0);
    verticalHeader()->setDefaultSectionSize(std::max(theme.row, words + 10));
    horizontalHeader()->setFixedHeight(std::max(26, QFontMetrics(theme.caption).height() + 10));
    if (m_factor != theme.textFactor && model())
        setColumnWidths(m_widths); // what a person has drawn wider is no measure for another size
    m_factor = theme.textFactor;
}

} // namespace tributary::views
