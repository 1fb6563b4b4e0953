// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

#include <vector>

class QVBoxLayout;

namespace tributary::views {

class EmptyState;
class LinkButton;
class ObjectivePanel;
class ScrollColumn;

// One line chart an objective, each with its table beside it.
class QualityTab : public ProductTab {
    Q_OBJECT
public:
    explicit QualityTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;

private:
    void showObjectives();

    PagePtr m_page;
    ScrollColumn* m_scroll;
    EmptyState* m_empty;
    QVBoxLayout* m_list;
    LinkButton* m_more;
    std::vector<ObjectivePanel*> m_panels;
    std::size_t m_most = 0;
};

} // namespace tributary::views
