// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/layout_service.h"
#include "views/product/product_tab.h"

namespace tributary::views {

class LineageBoard;

// The lineage of the product, as a part of its page.
class LineageTab : public ProductTab {
    Q_OBJECT
public:
    LineageTab(query::CatalogService& catalog, query::LayoutService& layout, QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    bool isSettled() const override;
    void focusMain() override;
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;
    LineageBoard* board() const { return m_board; }

private:
    LineageBoard* m_board;
    QString m_ref;
};

} // namespace tributary::views
