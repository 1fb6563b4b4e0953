// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_board.h"

#include "views/canvas/board_grid.h"
#include "views/canvas/canvas_field.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace tributary::views {
namespace {

constexpr int kLeastWidth = 740; // below it the board scrolls sideways
constexpr int kLeastFormWidth = 560;

const BoardCell& cellOf(canvas::Field field)
{
    return *std::find_if(kBoard.begin(), kBoard.end(), [field](const BoardCell& cell) { return cell.field == field; });
}

// The field in the next row whose middle is nearest; the same field at the edge of the board.
canvas::Field verticalNeighbour(canvas::Field from, int by)
{
    const BoardCell& here = cellOf(from);
    const auto middle = [](const BoardCell& cell) { return 2 * cell.column + cell.columns; };
    const BoardCell* best = &here;
    for (const BoardCell& cell : kBoard) {
        if (cell.row != here.row + by)
            continue;
        if (best == &here || std::abs(middle(cell) - middle(here)) < std::abs(middle(*best) - middle(here)))
            best = &cell;
    }
    return best->field;
}

} // namespace

CanvasBoard::CanvasBoard(QWidget* parent) : ScrollColumn(tr("Canvas"), parent), m_sheet(new QWidget(this)), m_grid(new QGridLayout(m_sheet))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kBoardGap);
    m_fields.resize(canvas::kFieldCount);
    for (const canvas::Field field : canvas::readingOrder()) { // the order of making is that of Tab
        auto* widget = new CanvasField(field, m_sheet);
        m_fields[canvas::indexOf(field)] = widget;
        connect(widget, &CanvasField::chosen, this, [this](canvas::Field chosen) {
            select(chosen);
            ensureWidgetVisible(fieldAt(chosen), kBoardMargin, kBoardMargin);
            emit fieldChosen(chosen);
        });
        connect(widget, &CanvasField::stepRequested, this, [this, field](int key) { step(field, key); });
        connect(widget, &CanvasField::editMade, this, &CanvasBoard::editMade);
        connect(widget, &CanvasField::editWanted, this, [this, field] { emit editWanted(field); });
        connect(widget, &CanvasField::offersWanted, this, [this, field](const QString& typed) { emit offersWanted(field, typed); });
        connect(widget, &CanvasField::openRequested, this, &CanvasBoard::openRequested);
        connect(widget, &CanvasField::tableRequested, this, &CanvasBoard::tableRequested);
    }
    column()->setContentsMargins(kBoardMargin, kBoardMargin, kBoardMargin, kBoardMargin);
    column()->addWidget(m_sheet, 1);
    placeFields();
    select(m_selected);
}

void CanvasBoard::arrangeAs(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    placeFields();
    orderTabs();
    m_sheet->updateGeometry();
}

void CanvasBoard::placeFields()
{
    const bool isForm = m_arrangement == Arrangement::Form;
    for (CanvasField* field : m_fields) {
        m_grid->removeWidget(field);
        field->setBeside(isForm);
    }
    for (int column = 0; column < kBoardColumns; ++column)
        m_grid->setColumnStretch(column, isForm && column > 0 ? 0 : 1);
    for (int row = 0; row <= static_cast<int>(canvas::kFieldCount); ++row) {
        m_grid->setRowMinimumHeight(row, !isForm && row < kBoardRows ? kBoardRowHeights[static_cast<std::size_t>(row)] : 0);
        m_grid->setRowStretch(row, row == (isForm ? static_cast<int>(canvas::kFieldCount) : 1) ? 1 : 0);
    }
    m_grid->setHorizontalSpacing(isForm ? 0 : kBoardGap);
    m_sheet->setMinimumWidth(isForm ? kLeastFormWidth : kLeastWidth);
    setAccessibleName(isForm ? tr("Canvas as a form") : tr("Canvas"));
    int row = 0;
    for (const canvas::Field field : canvas::allFields()) {
        const BoardCell& cell = cellOf(field);
        if (isForm)
            m_grid->addWidget(fieldAt(field), row++, 0);
        else
            m_grid->addWidget(fieldAt(field), cell.row, cell.column, 1, cell.columns);
    }
}

const std::array<canvas::Field, canvas::kFieldCount>& CanvasBoard::order() const
{
    return m_arrangement == Arrangement::Form ? canvas::allFields() : canvas::readingOrder();
}

void CanvasBoard::setCanvas(const canvas::Canvas& canvas)
{
    for (const canvas::Field field : canvas::allFields()) {
        fieldAt(field)->setEditing({});
        fieldAt(field)->setValue(canvas.at(field));
    }
    orderTabs();
}

void CanvasBoard::setDraft(const query::DraftView& view, bool isEditing)
{
    for (const canvas::Field field : canvas::allFields()) {
        const std::size_t at = canvas::indexOf(field);
        fieldAt(field)->setEditing({isEditing, view.changed[at], view.written[at]});
        fieldAt(field)->setValue(view.page.canvas.at(field));
    }
    orderTabs();
}

// Tiles are made anew with each read and would come last.
void CanvasBoard::orderTabs()
{
    QWidget* last = nullptr;
    const auto chain = [&last](QWidget* next) {
        if (last)
            QWidget::setTabOrder(last, next);
        last = next;
    };
    for (const canvas::Field field : order()) {
        chain(fieldAt(field));
        for (QWidget* stop : fieldAt(field)->stops())
            chain(stop);
    }
}

void CanvasBoard::select(canvas::Field field)
{
    fieldAt(m_selected)->setSelected(false);
    m_selected = field;
    fieldAt(field)->setSelected(true);
}

void CanvasBoard::focusField(canvas::Field field)
{
    select(field); // also while the window waits for being activated
    emit fieldChosen(field);
    fieldAt(field)->setFocus(Qt::ShortcutFocusReason);
}

void CanvasBoard::step(canvas::Field from, int key)
{
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (isVertical && m_arrangement == Arrangement::Board) {
        focusField(verticalNeighbour(from, key == Qt::Key_Down ? 1 : -1));
        return;
    }
    const auto& fields = order();
    const bool forward = isVertical ? key == Qt::Key_Down : (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const auto at = std::find(fields.begin(), fields.end(), from) - fields.begin() + (forward ? 1 : -1);
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(fields.size()))
        focusField(fields[static_cast<std::size_t>(at)]);
}

} // namespace tributary::views
