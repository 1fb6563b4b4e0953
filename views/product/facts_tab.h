// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

class QLineEdit;

namespace tributary::views {

class TableSection;
class TextLabel;

// Every field of the product with its value, where it stands and when it was read.
class FactsTab : public ProductTab {
    Q_OBJECT
public:
    explicit FactsTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    void focusMain() override;

private:
    void showCount();

    QLineEdit* m_filter;
    TextLabel* m_count;
    TableSection* m_facts;
};

} // namespace tributary::views
