// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tributary::views {

class TableSection;
class TextLabel;

// Which product's canvas? The products of the catalog, narrowed as one types.
class CanvasPicker : public QWidget {
    Q_OBJECT
public:
    explicit CanvasPicker(query::CatalogService& catalog, QWidget* parent = nullptr);
    bool isSettled() const { return !m_asking; }
    void focusMain();
    QLineEdit* filter() const { return m_filter; }
    void offerNew(); // canvases can be made
    QPushButton* newButton() const { return m_new; }
    TableSection* products() const { return m_products; }

signals:
    void picked(const QString& productRef, bool newTab);
    void placeRequested(const QString& link); // where a product can be added
    void settled();

private:
    void ask();
    void showState(const QString& sentence, const QString& action); // in the place of the products
    void take(const Result<std::shared_ptr<const query::SearchResult>>& answer);

    query::CatalogService& m_catalog;
    bool m_asking = true;
    bool m_failed = false;
    QTimer m_slow;   // a read that takes long enough to say so
    QTimer m_typing; // several keystrokes of one moment are one question
    QLineEdit* m_filter;
    TextLabel* m_count;
    QPushButton* m_new;
    TableSection* m_products;
};

} // namespace tributary::views
