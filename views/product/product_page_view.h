// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "views/product/product_tab.h"
#include "views/shell/page.h"

#include <QTimer>
#include <QUrl>

#include <vector>

class QStackedWidget;

namespace tributary::query {
class OutboxService;
}

namespace tributary::views {

class MessagePanel;
class NoticeBar;
class ProductHeader;
class SectionTabs;
class SourceDesk;
class StepStrip;
class TripletRow;

// The page of one data product: header, triplet and steps above, its parts in tabs below. It asks the
// catalog for everything in one go, and again when the catalog has changed; the tab in view, the
// selection and the scroll position stay.
class ProductPageView : public Page {
    Q_OBJECT
public:
    // The parts of the page, in the order of the tabs.
    enum class Part { Overview, Ports, Schema, Lineage, Versions, Quality, Usage, Consumers, Discussion, Policies, Facts };

    // `lineage`: the part of that name, made outside; the page owns it. Without one there is no such tab.
    ProductPageView(query::CatalogService& catalog, const QString& ref, QWidget* parent = nullptr, ProductTab* lineage = nullptr);

    QString ref() const { return m_ref; }
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("product"); }
    bool isSettled() const override;
    void focusMain() override;
    QString currentRef() const override { return m_ref; }
    bool hasSidePanel() const override;
    void toggleSidePanel() override;

    void openRef(const QString& ref); // shows another product or version in this view
    void showPart(Part part);
    Part currentPart() const;
    void showSource(); // where what has the focus comes from
    // People may say something about the product; before its discussion is looked at.
    void offerFeedback(query::OutboxService& outbox) { m_outbox = &outbox; }
    SourceDesk* sources() const { return m_sources; }
    std::shared_ptr<const query::ProductPage> page() const { return m_page; }

signals:
    // A person pressed a link of http, https or mailto: show the address and ask before opening it.
    void externalLinkRequested(const QUrl& url);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void buildLayout();
    template <typename Tab>
    ProductTab* lazily(); // a part that is made when it is first looked at
    void addPart(Part part, const QString& title, ProductTab* tab);
    void reload();
    void take(const Result<std::shared_ptr<const query::ProductPage>>& answer);
    void showPage();
    void showNotices();
    void nameOrigins();
    void fillCurrentPart();
    void offerLink(const QUrl& url);

    query::CatalogService& m_catalog;
    query::OutboxService* m_outbox = nullptr;
    QString m_ref;
    QString m_channel;
    std::shared_ptr<const query::ProductPage> m_page;
    bool m_loading = false;
    QTimer m_slow; // a read that takes long enough to say so

    QStackedWidget* m_states;
    MessagePanel* m_message;
    QWidget* m_content; // of a page that was read
    ProductHeader* m_header;
    TripletRow* m_triplet;
    StepStrip* m_steps;
    NoticeBar* m_notice;
    SectionTabs* m_sections;
    SourceDesk* m_sources;
    QStackedWidget* m_parts;
    std::vector<ProductTab*> m_tabs;   // by Part
    std::vector<PagePtr> m_filledWith; // what each tab shows now
};

} // namespace tributary::views
