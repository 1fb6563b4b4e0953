// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_service.h"
#include "views/product/loaded_page.h"
#include "views/shell/campaign_link.h"

namespace tributary::views {

class CampaignDesk;
class NoticeBar;
class NoticePanel;
class Pill;
class TableSection;
class TextLabel;

// Leading the consumers of a product from one version to the next: whom to tell and how, what they said, and what
// happens to the version that they leave. A new one is a draft until it is opened.
class CampaignPage : public LoadedPage {
    Q_OBJECT
public:
    // In whose name it is changed: asked each time, since the profile may change.
    using Author = std::function<query::Signature()>;

    // Without a service it is for reading only.
    CampaignPage(query::CatalogService& catalog, query::CampaignService* service, Author author, CampaignLink link, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("bell"); }
    QString currentRef() const override { return m_link.ref.isEmpty() ? m_link.versions.after : m_link.ref; }

    TableSection* notices() const { return m_notices; }
    NoticePanel* panel() const { return m_panel; }
    CampaignDesk* desk() const { return m_desk; }
    NoticeBar* notice() const { return m_notice; }
    const QString& said() const { return m_said; } // in the notice bar

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;
    // Where the draft is to be written; empty: nowhere. Tests have no dialog.
    virtual QString mailFile();

private:
    using ViewPtr = std::shared_ptr<const query::CampaignView>;

    QWidget* makeHead();
    void connectParts();
    void showView(const ViewPtr& view);
    void showNotice();
    int chosen() const; // of the notices; -1: none
    void publishDraft();
    void rewriteMessages();
    void change(const query::CampaignChange& change, const QString& message);
    void saveMail();
    void say(const QString& text);
    std::string today() const;
    query::CampaignService::Done told();

    query::CampaignService* m_service;
    Author m_author;
    CampaignLink m_link;
    ViewPtr m_view;
    query::CampaignItem m_item; // as it is shown, a draft's messages reworded
    std::vector<campaign::Notice> m_written; // of a draft, as the program worded them
    bool m_isOpened = false;    // a draft that was published from here
    QString m_said;
    TextLabel *m_title, *m_facts, *m_reason;
    Pill* m_status;
    QPushButton* m_compare;
    NoticeBar* m_notice;
    TableSection* m_notices;
    NoticePanel* m_panel;
    CampaignDesk* m_desk;
};

} // namespace tributary::views
