// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/sync_service.h"
#include "views/shell/page.h"
#include "views/sync/source_look.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tributary::views {

class CommandRegistry;
class MessageView;
class SourceModel;
class SourcePanel;
class SourceReview;
class TextLabel;

// The sources: how each stands, what the last runs changed, and what was remarked.
class SyncPage : public Page {
    Q_OBJECT
public:
    SyncPage(query::CatalogService& catalog, query::SyncService& sync, QWidget* parent = nullptr);

    QString pageTitle() const override { return tr("Sync"); }
    QString pageIcon() const override { return QStringLiteral("sync"); }
    bool isSettled() const override { return !m_asking; }
    void focusMain() override;
    QString section() const override { return QStringLiteral("sync"); }
    void addCommands(CommandRegistry& commands);

    SourceModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    SourcePanel* panel() const { return m_panel; }
    SourceReview* review() const { return m_review; }
    QToolButton* outboxButton() const { return m_outbox; }
    MessageView* message() const { return m_message; }

public slots:
    void chooseFolder(); // asks for one without blocking, then adds it
    void addFolder(const QString& path);
    void askForRepository(); // the same for a git repository
    void addRepository(const QString& location);
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHeader();
    void buildTable();
    void fitColumns();
    QWidget* buildLeft();
    void connectSync();
    void noteChange();
    void setRun(const QString& source, const RunningSync& run);
    void showStatus(const query::SyncStatus& status);
    void updatePanel();
    void updateButtons();
    void arrangeParts();
    void confirmRemoval(const QString& name);
    void catchUp();
    QString freeName(const QString& path) const;

    query::CatalogService& m_catalog;
    query::SyncService& m_sync;
    bool m_asking = true;
    bool m_outdated = true; // what is shown was read before something changed
    bool m_failed = false;
    bool m_wide = false; // both parts have room beside each other
    QTimer m_slow; // a read that takes long enough to say so
    TextLabel* m_summary;
    QToolButton* m_outbox;
    QPushButton *m_cancel, *m_add, *m_addGit, *m_syncAll;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    MessageView* m_message;
    SourceModel* m_model;
    QTableView* m_table;
    SourcePanel* m_panel;
    SourceReview* m_review;
};

} // namespace tributary::views
