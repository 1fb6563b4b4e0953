// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/domain/flow_diagram.h"
#include "views/product/loaded_page.h"

#include <optional>

class QStackedWidget;

namespace tributary::views {

class DomainHeader;
class DomainOverview;
class DiscussionTab;
class FactsTab;
class NoticeBar;
class SectionTabs;
class TableSection;
class TextLabel;
class LinkButton;

// The page of one domain.
class DomainPageView : public LoadedPage {
    Q_OBJECT
public:
    enum class Part { Overview, Products, Lineage, People, Glossary, Discussion, Facts };

    DomainPageView(query::CatalogService& catalog, const QString& ref, QWidget* parent = nullptr);
    QString ref() const { return m_ref; }
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("layers"); }
    QString currentRef() const override { return m_ref; }
    DomainPtr page() const { return m_page; }

    void showPart(Part part);
    Part currentPart() const;
    // The products with that gap alone; nothing: all of them.
    void showGap(std::optional<query::GapKind> gap);
    TableSection* products() const { return m_products; }
    TableSection* flows() const { return m_flows; }
    DomainOverview* overview() const { return m_overview; }

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;

private:
    QWidget* makeProducts();
    QWidget* makeLineage();
    QWidget* makePeople();
    QWidget* makeGlossary();
    void addPart(const QString& title, QWidget* part);
    void buildLayout();
    void fill(DomainPtr page);
    void fillProducts();
    void openGap(int index);
    void setPartCount(Part part, std::size_t count);

    QString m_ref;
    DomainPtr m_page;
    std::optional<query::GapKind> m_gap;
    DomainHeader* m_header = nullptr;
    NoticeBar* m_notice = nullptr;
    SectionTabs* m_sections = nullptr;
    QStackedWidget* m_parts = nullptr;
    DomainOverview* m_overview = nullptr;
    TextLabel* m_gapWords = nullptr;
    LinkButton* m_allProducts = nullptr;
    TableSection *m_products = nullptr, *m_loose = nullptr, *m_flows = nullptr;
    TableSection *m_people = nullptr, *m_stakes = nullptr, *m_readers = nullptr, *m_terms = nullptr, *m_policies = nullptr;
    FlowDiagram* m_diagram = nullptr;
    DiscussionTab* m_discussion = nullptr;
    FactsTab* m_facts = nullptr;
};

} // namespace tributary::views
