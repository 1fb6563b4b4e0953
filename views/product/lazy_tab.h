// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

#include <functional>

namespace tributary::views {

// Holds the place of a part that is made when it is first looked at: most pages are opened for one part,
// and making all of them takes longer than a page should.
class LazyTab : public ProductTab {
    Q_OBJECT
public:
    // `make` returns the part as a child of the widget that it is given.
    using Make = std::function<ProductTab*(QWidget* parent)>;
    explicit LazyTab(Make make, QWidget* parent = nullptr);

    void setPage(PagePtr page) override;
    bool isSettled() const override { return m_tab == nullptr || m_tab->isSettled(); }
    void focusMain() override;

private:
    Make m_make;
    ProductTab* m_tab = nullptr;
};

} // namespace tributary::views
