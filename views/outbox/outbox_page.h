// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/outbox/outbox_list_page.h"

#include <QUrl>

class QCheckBox;
class QPushButton;

namespace tributary::views {

class OutboxPanel;
class TextLabel;

// Changes on their way into the sources: what waits, what is being pushed, what was pushed, what failed and when
// it is tried again, and what is in conflict.
class OutboxPage : public OutboxListPage {
    Q_OBJECT
public:
    OutboxPage(query::CatalogService& catalog, query::OutboxService& outbox, std::int64_t shown, QWidget* parent = nullptr);

    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("outbox"); }
    bool isSettled() const override { return LoadedPage::isSettled() && !m_asksDetail; }

    void showChange(std::int64_t entry); // makes it the current one
    void setOwnBranches(bool own);
    const query::OutboxItem* current() const; // null: none
    // What the person can do now, with the current change or with all.
    bool canPush() const;
    bool canWithdraw() const;
    void pushAll();
    void pushCurrent();
    void withdrawCurrent();

    OutboxPanel* panel() const { return m_panel; }
    QPushButton* pushButton() const { return m_push; }
    QPushButton* cancelButton() const { return m_cancel; }
    QCheckBox* ownBranches() const { return m_ownBranches; }

signals:
    void ownBranchesChosen(bool own);
    void externalLinkRequested(const QUrl& url);

protected:
    Sayings sayings() const override;
    void showPage(const query::OutboxPage& page) override;
    void showCurrent() override;
    void placed(bool below) override;

private:
    QWidget* buildHeader();
    void updateButtons();

    std::int64_t m_wanted = 0; // the change that is to be the current one
    std::vector<query::OutboxItem> m_items;
    query::OutboxCounts m_counts;
    bool m_asksDetail = false;
    TextLabel* m_summary;
    QCheckBox* m_ownBranches;
    QPushButton *m_cancel, *m_push;
    OutboxPanel* m_panel;
};

} // namespace tributary::views
