// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/layout_service.h"
#include "views/lineage/lineage_link.h"
#include "views/lineage/lineage_snapshot.h"
#include "views/lineage/lineage_toolbar.h"
#include "views/lineage/lineage_view.h"

#include <QPageSize>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tributary::query {
class LineageEditService;
class LineageViewService;
class MomentCatalog;
}

namespace tributary::views {

class EdgeLegend;
class LineageEditBar;
class LineageEditDesk;
class LineageViewDesk;
class LineagePanel;
class LineageTables;
class MessageView;
class ProgressLine;
class TimeStrip;

// The lineage explorer: asks for an answer, has it laid out, and shows it as picture, outline and tables,
// whose selections are one. Used by the Lineage page and by the tab of a product.
class LineageBoard : public QWidget {
    Q_OBJECT
public:
    LineageBoard(query::CatalogService& catalog, query::LayoutService& layout, const QString& channel, QWidget* parent = nullptr);

    void showLink(const LineageLink& link);
    const LineageLink& link() const { return m_link; }
    bool isSettled() const { return !m_asking && !m_layingOut && !m_askingSyncs && !m_askingView; }
    lineage::Level level() const { return m_level; }
    QString subjectName() const;  // empty for the whole mesh
    QString selectedRef() const;  // of the current thing; else of the subject
    LineageView* view() const { return m_view; }
    LineageTables* tables() const { return m_tables; }
    LineagePanel* panel() const { return m_panel; }
    LineageToolbar* toolbar() const { return m_toolbar; }
    EdgeLegend* legend() const { return m_legend; }
    MessageView* message() const { return m_message; }
    TimeStrip* time() const { return m_time; }
    LineageEditBar* editBar() const { return m_editBar; }
    // People may draw edges and write notes, in the name that `author` gives; empty: they have none yet.
    void setEdits(query::LineageEditService* edits, std::function<QString()> author);
    LineageEditDesk* editDesk() const { return m_editDesk; } // null: the lineage is for reading only
    // Views can be kept under names.
    void setViews(query::LineageViewService* views, std::function<QString()> author);
    LineageViewDesk* viewDesk() const { return m_viewDesk; } // null: none are kept
    LineageSnapshot snapshot() const;                        // of what is shown
    void showSnapshot(const LineageSnapshot& snapshot);
    // Where one is, for the way back: the level and what is in focus. An empty one is the start.
    QString spot() const;
    void showSpot(const QString& spot);
    const ComparisonPtr& compared() const { return m_compared; } // null: one moment is shown
    bool showsNow() const; // and no past moment
    QString notice() const; // what the banner says; empty while it is hidden
    QPushButton* noticeAction() const { return m_noticeAction; }
    bool showsTables() const;
    bool showsMessage() const;
    // Of what is shown; empty where the format has no words for its level. `paper` is that of a PDF.
    QByteArray exported(LineageExport format, QPageSize::PageSizeId paper = QPageSize::A4) const;
    void writeExport(LineageExport format, QPageSize::PageSizeId paper, const QString& path);
    void focusMain();

public slots:
    void setLevel(lineage::Level level);
    void chooseLevel(lineage::Level level); // as a person does, so that there is a way back
    void setEngine(layout::Engine engine);
    void arrangeAnew(); // without regard to where things stand
    void showTables(bool shown);
    void showPanel(bool shown);
    void showTime(bool shown);
    void compareWith(const std::optional<Moment>& since); // nothing: show one moment
    void startFind();
    void expand(int node, bool upstream);
    void toggleColumns(int node);
    void reload();
    void sayTrouble(const QString& text);

signals:
    void openRequested(const QString& ref, bool newTab);
    void settled();
    void subjectChanged();
    void spotChanged(bool inPassing); // by a person
    void exportFinished(const QString& path, bool written);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void connectTools();
    QFrame* buildBanner();

    void connectTime();
    void askForSyncs();
    void showMoment();
    void timeChosen();
    void arrangeTime();
    std::optional<Moment> shownMoment() const; // nothing before the first sync

    void ask(LineageView::Keep keep);
    query::LineageRequest request() const;
    void take(const Result<LineagePtr>& answer, LineageView::Keep keep);
    void takeComparison(const Result<ComparisonPtr>& answer, LineageView::Keep keep);
    bool askedAgain(const LineagePtr& result); // at another level
    void rebuild(LineageView::Keep keep);
    void drawn(const ScenePtr& scene, const layout::Drawing& drawing, const SceneMetrics& metrics, LineageView::Keep keep);
    void chooseRoot();
    void askForView(const LineageLink& link);
    bool restoresMore(const lineage::LineageResult& result); // of a saved view, and has asked again
    std::optional<layout::Earlier> earlierFor(const Scene& scene, const layout::Input& input, LineageView::Keep keep) const;
    void restoreLook();
    void showFailure(const Error& error);
    void showNothing();
    void showNotice(const layout::Drawing& drawing);
    void finish();

    void placeChanged();
    void setCurrent(const Place& place);
    void find(const QString& text);
    void stepFound(int by);
    void openMenu(const QPoint& at);
    QString placeRef(const Place& place) const;
    void addWays(QMenu& menu, const QString& ref);
    void saveAs(LineageExport format, QPageSize::PageSizeId paper);
    QByteArray exportedJson() const;
    QString exportCaption() const;
    void trace(const QString& ref);
    void arrange();

    query::CatalogService& m_catalog;
    query::LayoutService& m_layout;
    query::MomentCatalog* m_moments; // null: always now
    const QString m_channel;
    LineageLink m_link;
    lineage::Level m_level = lineage::Level::Product;
    bool m_levelChosen = false;
    std::optional<lineage::Level> m_condensedFrom; // too much for that level: shown by domain
    std::size_t m_condensedCount = 0;
    bool m_showAll = false;
    std::vector<query::LineageExpansion> m_expansions;
    SceneOptions m_options;
    layout::Engine m_engine = layout::Engine::Layered;
    LineagePtr m_result;
    ScenePtr m_scene;
    std::shared_ptr<const layout::Input> m_input;     // of what is drawn
    std::shared_ptr<const layout::Drawing> m_drawing;
    ComparisonPtr m_compared;      // with what `m_since` names
    std::optional<Moment> m_since;
    std::optional<LineageView::Keep> m_deferred; // asked when it is known which moment is the newest
    bool m_asking = false, m_layingOut = false, m_rootChosen = false, m_askingSyncs = false, m_askingView = false;
    std::optional<LineageSnapshot> m_restoring; // what is not yet as it was saved
    std::optional<QString> m_pendingSpot;       // for the picture to come
    std::vector<Place> m_found;
    int m_foundAt = -1;
    LineageEditDesk* m_editDesk = nullptr;
    LineageViewDesk* m_viewDesk = nullptr;
    QString m_waysFrom; // one end of a question about ways
    QTimer m_loadingSoon; // what takes less than 150 ms shows no sign of loading
    std::optional<bool> m_panelWanted, m_timeWanted;
    std::function<void()> m_action; // of the message in the place of the picture

    LineageToolbar* m_toolbar;
    ProgressLine* m_progress;
    QFrame* m_banner = nullptr;
    QLabel* m_noticeText = nullptr;
    QPushButton* m_noticeAction = nullptr;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QWidget* m_picture;
    LineageView* m_view;
    EdgeLegend* m_legend;
    LineageTables* m_tables;
    MessageView* m_message;
    LineagePanel* m_panel;
    TimeStrip* m_time;
    LineageEditBar* m_editBar;
    QFrame* m_timeLine = nullptr;
};

} // namespace tributary::views
