// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/edit.h"
#include "model/query/canvas_draft.h"
#include "views/product/scroll_column.h"

#include <array>
#include <vector>

class QGridLayout;
class QWidget;

namespace tributary::views {

class CanvasField;

// The fifteen fields in their places. Tab and the left and right keys go through them from the source to
// the consumer; up and down go to the field above or below. Or the same fields below each other as a form, in the order
// in which they are told everywhere else; then all four keys go to the one before or behind.
class CanvasBoard : public ScrollColumn {
    Q_OBJECT
public:
    enum class Arrangement { Board, Form };

    explicit CanvasBoard(QWidget* parent = nullptr);
    void arrangeAs(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    void setCanvas(const canvas::Canvas& canvas);
    // The canvas of a draft, to be edited or only looked at.
    void setDraft(const query::DraftView& view, bool isEditing);
    CanvasField* fieldAt(canvas::Field field) const { return m_fields[canvas::indexOf(field)]; }
    canvas::Field selected() const { return m_selected; }
    void select(canvas::Field field); // without taking the focus
    void focusField(canvas::Field field);

signals:
    void fieldChosen(canvas::Field field);
    void openRequested(const QString& ref, bool newTab);
    void tableRequested();
    void editMade(const canvas::Edit& edit);
    void editWanted(canvas::Field field);
    void offersWanted(canvas::Field field, const QString& typed);

private:
    void step(canvas::Field from, int key);
    void orderTabs();
    void placeFields();
    const std::array<canvas::Field, canvas::kFieldCount>& order() const; // of Tab

    Arrangement m_arrangement = Arrangement::Board;
    QWidget* m_sheet;
    QGridLayout* m_grid;
    std::vector<CanvasField*> m_fields; // by Field
    canvas::Field m_selected = canvas::Field::Name;
};

} // namespace tributary::views
