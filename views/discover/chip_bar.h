// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/discover/search_text.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tributary::views {

// The chosen facets as chips that take themselves back.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);
    void setSelection(const FacetSelection& selection);
    void setFiltersButtonVisible(bool visible);

signals:
    void removeRequested(tributary::search::Facet facet);
    void filtersToggled();

private:
    QHBoxLayout* m_chips;
    QPushButton* m_filters;
    QWidget* m_hint;
};

} // namespace tributary::views
