// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_service.h"
#include "views/product/loaded_page.h"

#include <QUrl>

class QCheckBox;
class QPushButton;
class QSplitter;

namespace tributary::views {

class NoticeBar;
class OutboxPanel;
class TableSection;
class TextLabel;

// Changes on their way into the sources: what waits, what is being pushed, what was pushed, what failed and when
// it is tried again, and what is in conflict.
class OutboxPage : public LoadedPage {
    Q_OBJECT
public:
    OutboxPage(query::CatalogService& catalog, query::OutboxService& outbox, std::int64_t shown, QWidget* parent = nullptr);

    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("outbox"); }
    bool isSettled() const override { return LoadedPage::isSettled() && !m_asksDetail; }
    QString section() const override { return QStringLiteral("sync"); }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;

    void showChange(std::int64_t entry); // makes it the current one
    void setOwnBranches(bool own);
    const query::OutboxItem* current() const; // null: none
    // What the person can do now, with the current change or with all.
    bool canPush() const;
    bool canWithdraw() const;
    void pushAll();
    void pushCurrent();
    void withdrawCurrent();

    TableSection* list() const { return m_list; }
    OutboxPanel* panel() const { return m_panel; }
    NoticeBar* notice() const { return m_notice; }
    QPushButton* pushButton() const { return m_push; }
    QPushButton* cancelButton() const { return m_cancel; }
    QCheckBox* ownBranches() const { return m_ownBranches; }

signals:
    void ownBranchesChosen(bool own);
    void externalLinkRequested(const QUrl& url);

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    void showPage(const query::OutboxPage& page);
    void showCurrent();
    void updateButtons();
    void arrange();

    query::OutboxService& m_outbox;
    std::int64_t m_wanted = 0; // the change that is to be the current one
    std::vector<query::OutboxItem> m_items;
    query::OutboxCounts m_counts;
    bool m_asksDetail = false;
    bool m_filling = false;
    TextLabel* m_summary;
    QCheckBox* m_ownBranches;
    QPushButton *m_cancel, *m_push;
    NoticeBar* m_notice;
    TableSection* m_list;
    OutboxPanel* m_panel;
    QSplitter* m_parts;
};

} // namespace tributary::views
