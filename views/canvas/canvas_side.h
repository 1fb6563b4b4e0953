// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"
#include "views/product/scroll_column.h"

namespace tributary::views {

class RowList;
class TextLabel;

// A bar that says how much of a whole is there.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setShare(int part, int whole);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

// Beside the board: where the chosen field stands, how much is filled, what is missing and how to supply
// it, and the declared flows against the observed ones.
class CanvasSide : public ScrollColumn {
    Q_OBJECT
public:
    explicit CanvasSide(QWidget* parent = nullptr);
    void setPage(std::shared_ptr<const query::CanvasPage> page);
    void setField(canvas::Field field);

signals:
    void fieldRequested(canvas::Field field);
    void stateRequested(RevisionId revision, Micros at); // an earlier state of the canvas

private:
    void fillCompleteness();
    void fillGaps();
    void fillHistory();
    void fillFlows(canvas::Field field, TextLabel* title, RowList* list);

    std::shared_ptr<const query::CanvasPage> m_page;
    canvas::Field m_field = canvas::Field::Name;
    TextLabel* m_fieldTitle;
    TextLabel* m_fieldPlace;
    TextLabel* m_fieldPath;
    TextLabel* m_fieldTime;
    ShareBar* m_bar;
    TextLabel* m_filled;
    TextLabel* m_required;
    TextLabel* m_gapTitle;
    QVBoxLayout* m_gaps;
    TextLabel* m_inboundTitle;
    RowList* m_inbound;
    TextLabel* m_outboundTitle;
    RowList* m_outbound;
    TextLabel* m_historyNote;
    QVBoxLayout* m_history;
};

} // namespace tributary::views
