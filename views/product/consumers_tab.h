// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

namespace tributary::views {

class TableSection;

// Everybody who reads the product, and how we know.
class ConsumersTab : public ProductTab {
    Q_OBJECT
public:
    explicit ConsumersTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;

private:
    TableSection* m_consumers;
};

} // namespace tributary::views
