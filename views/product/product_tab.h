// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace tributary::views {

using PagePtr = std::shared_ptr<const query::ProductPage>;

// One part of the product page: made once, filled when it is looked at.
class ProductTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setPage(PagePtr page) = 0;
    virtual bool isSettled() const { return true; } // nothing is still being asked for
    virtual void focusMain() { setFocus(); }
    virtual bool hasSidePanel() const { return false; }
    virtual void toggleSidePanel() {}

signals:
    void openRequested(const QString& ref, bool newTab);
    void linkRequested(const QUrl& url);
    void settled();
};

} // namespace tributary::views
