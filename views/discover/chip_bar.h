// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/discover/search_text.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace tributary::views {

class SortBox;

// The chosen facets as chips that take themselves back; at the end what comes first.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);
    void setSelection(const FacetSelection& selection);
    void setFiltersButtonVisible(bool visible);
    void setSaveButtonVisible(bool visible);
    void setSaveEnabled(bool enabled);
    SortBox* sort() const { return m_sort; }

signals:
    void removeRequested(tributary::search::Facet facet);
    void filtersToggled();
    void saveRequested();

private:
    QHBoxLayout* m_chips;
    QPushButton* m_filters;
    QToolButton* m_save;
    SortBox* m_sort;
    QWidget* m_hint;
};

} // namespace tributary::views
