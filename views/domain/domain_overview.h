// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/domain/flow_diagram.h"

#include <QWidget>

class QVBoxLayout;

namespace tributary::views {

class GapBar;
class ScrollColumn;
class TableSection;
class TextLabel;

// What a steward sees first: what the domain is, what is missing, who feeds it and whom it feeds, its
// products; at the side the domains within and the people.
class DomainOverview : public QWidget {
    Q_OBJECT
public:
    explicit DomainOverview(QWidget* parent = nullptr);
    void setPage(DomainPtr page);
    GapBar* gaps() const { return m_gaps; }
    FlowDiagram* diagram() const { return m_diagram; }

signals:
    void openRequested(const QString& ref, bool newTab);
    void gapChosen(int index);
    void flowsRequested();
    void peopleRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWords();
    void fillSide();
    QVBoxLayout* addSideSection(const QString& title, const QString& figure);
    void addTree();
    void addTeam();
    void addReaders();

    DomainPtr m_page;
    ScrollColumn* m_main;
    ScrollColumn* m_side;
    TextLabel *m_description = nullptr, *m_context = nullptr, *m_notes = nullptr;
    GapBar* m_gaps;
    FlowDiagram* m_diagram;
    TableSection* m_products;
    QVBoxLayout* m_sideRows;
};

} // namespace tributary::views
