// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "views/canvas/canvas_toolbar.h"
#include "views/shell/page.h"

#include <QTimer>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace tributary::views {

class CanvasBoard;
class CanvasPicker;
class CanvasSide;
class MessagePanel;
class TableSection;

// The data product canvas to read. Without a product it asks which; with one it shows the board, or its
// table twin, and beside it what is missing and how design and reality differ.
class CanvasPage : public Page {
    Q_OBJECT
public:
    // `ref` is a canvas reference (canvas_reference.h); empty: choose a product.
    explicit CanvasPage(query::CatalogService& catalog, const QString& ref = {}, QWidget* parent = nullptr);

    QString ref() const { return m_ref; }
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("canvas"); }
    bool isSettled() const override;
    void focusMain() override;
    QString section() const override { return QStringLiteral("canvas"); }
    bool hasSidePanel() const override { return m_page != nullptr; }
    void toggleSidePanel() override { toggleSide(); }

    void openRef(const QString& productRef); // shows another version in this view
    void showForm(CanvasToolbar::Form form);
    void toggleSide();
    void offerLineage(bool offered) { m_toolbar->offerLineage(offered); }
    // Writes the file whole or not at all; the reason where it could not.
    QString exportTo(CanvasToolbar::Export format, const QString& path) const;

    std::shared_ptr<const query::CanvasPage> page() const { return m_page; }
    CanvasToolbar* toolbar() const { return m_toolbar; }
    CanvasBoard* board() const { return m_board; }
    CanvasSide* side() const { return m_side; }
    CanvasPicker* picker() const { return m_picker; }
    TableSection* table() const { return m_table; }

signals:
    void lineageRequested(const QString& productRef);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    void reload();
    void take(const Result<std::shared_ptr<const query::CanvasPage>>& answer);
    void showPage();
    void arrange();
    void chooseExport(CanvasToolbar::Export format);

    query::CatalogService& m_catalog;
    QString m_ref;     // of the product; empty: the picker
    QString m_channel;
    std::shared_ptr<const query::CanvasPage> m_page;
    bool m_loading = false;
    QTimer m_slow; // a read that takes long enough to say so
    std::optional<bool> m_sideWanted;
    bool m_tableIsWide = true;

    QStackedWidget* m_states;
    MessagePanel* m_message;
    CanvasPicker* m_picker = nullptr;
    CanvasToolbar* m_toolbar;
    QSplitter* m_splitter;
    QStackedWidget* m_forms;
    CanvasBoard* m_board;
    TableSection* m_table;
    CanvasSide* m_side;
};

} // namespace tributary::views
