// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

class QLineEdit;

namespace tributary::views {

class TableSection;
class TextLabel;

// Every field of the product and of its parts with its value, where it stands, when it was read and since when it has
// that value; below, what it was before.
class FactsTab : public ProductTab {
    Q_OBJECT
public:
    explicit FactsTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    void focusMain() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCount();
    void showHistory();
    QString selectedField() const; // empty: none

    QLineEdit* m_filter;
    TextLabel* m_count;
    TableSection* m_facts;
    TableSection* m_history;
    PagePtr m_page = std::make_shared<const query::ProductPage>();
};

} // namespace tributary::views
