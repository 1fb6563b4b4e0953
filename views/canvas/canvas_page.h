// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"
#include "model/query/catalog_service.h"
#include "views/canvas/canvas_toolbar.h"
#include "views/shell/page.h"

#include <QTimer>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace tributary::views {

class CanvasBlocks;
class CanvasBoard;
class CanvasEditing;
class CanvasPicker;
class CanvasSide;
class DraftBar;
class MessagePanel;
class Preferences;
class RebaseView;
class ReviewView;
class TableSection;

// The data product canvas. Without a product it asks which; with one it shows the board to read or to edit, or
// its table twin, and beside it what is missing and how design and reality differ. Where there is a draft, or
// changes wait to be pushed, all of it is shown as the file will be.
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
    void showSheet(CanvasToolbar::Sheet sheet);
    CanvasToolbar::Sheet sheet() const { return m_sheet; }
    QString spot() const override;
    void showSpot(const QString& spot) override;
    void toggleSide();
    // Without it canvases are to be read only. Preferences: in whose name is published.
    void offerEditing(query::CanvasEditService& edits, Preferences& preferences);
    void startEditing(); // a second time: the chosen field
    void editField(canvas::Field field); // and opens its input, but of a list that was only looked at
    void undo();
    void redo();
    void showChanges();
    void startPublishing();
    void bringUpToDate();
    RebaseView* rebaseView() const { return m_rebase; }
    bool canEdit() const;
    bool isEditing() const { return m_form == CanvasToolbar::Form::Edit; }
    CanvasEditing* editing() const { return m_editing; } // null without offerEditing()
    DraftBar* draftBar() const { return m_draftBar; }
    ReviewView* review() const { return m_review; }
    void offerLineage(bool offered) { m_toolbar->offerLineage(offered); }
    // Writes the file whole or not at all; the reason where it could not.
    QString exportTo(CanvasToolbar::Export format, const QString& path) const;

    std::shared_ptr<const query::CanvasPage> page() const { return m_shown; } // with what the draft changes
    CanvasToolbar* toolbar() const { return m_toolbar; }
    CanvasBoard* board() const { return m_board; }
    CanvasBlocks* blocks() const { return m_blocks; }
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
    bool takeNew(); // what no sync has read yet, where there is a draft of it
    void take(const Result<std::shared_ptr<const query::CanvasPage>>& answer);
    void showPage();
    void showCanvas();
    void fillTable();
    int formIndex() const; // of what is shown, among the forms
    void followEditing();
    void publish(const QString& message);
    void connectRebase();
    void arrange();
    void chooseExport(CanvasToolbar::Export format);

    query::CatalogService& m_catalog;
    QString m_ref;     // of the product; empty: the picker
    QString m_channel;
    std::shared_ptr<const query::CanvasPage> m_page;  // as the last sync read it
    std::shared_ptr<const query::CanvasPage> m_shown; // this, or that of the draft
    CanvasToolbar::Form m_form = CanvasToolbar::Form::Board;
    CanvasToolbar::Sheet m_sheet = CanvasToolbar::Sheet::Board;
    bool m_shownForEditing = false;
    bool m_tableIsStale = true;
    bool m_loading = false;
    bool m_isNew = false; // the catalog does not know it; m_page is that of its draft
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
    CanvasEditing* m_editing = nullptr;
    query::CanvasEditService* m_edits = nullptr;
    Preferences* m_preferences = nullptr;
    DraftBar* m_draftBar;
    ReviewView* m_review;
    RebaseView* m_rebase;
    CanvasBlocks* m_blocks;
    bool m_blocksAreStale = true;
    std::optional<canvas::Field> m_wanted; // to be edited as soon as that can be
};

} // namespace tributary::views
