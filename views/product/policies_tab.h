// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

namespace tributary::views {

class TableSection;

// The policies that apply to the product.
class PoliciesTab : public ProductTab {
    Q_OBJECT
public:
    explicit PoliciesTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;

private:
    TableSection* m_policies;
};

} // namespace tributary::views
