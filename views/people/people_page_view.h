// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/people/people_rows.h"
#include "views/product/loaded_page.h"

class QLineEdit;
class QStackedWidget;

namespace tributary::views {

class GapBar;
class LinkButton;
class NoticeBar;
class SectionTabs;
class TableSection;
class TextLabel;

// Everybody whom the catalog knows: who owns what, which teams are one person, what has no owner.
class PeoplePageView : public LoadedPage {
    Q_OBJECT
public:
    enum class Part { People, Teams, Ownerless };
    // In the order of the tiles at the top.
    enum class Gap { Products, Contracts, Domains, OnePersonTeams, OutsideTeams };

    explicit PeoplePageView(query::CatalogService& catalog, QWidget* parent = nullptr);
    QString pageTitle() const override { return tr("People and teams"); }
    QString pageIcon() const override { return QStringLiteral("users"); }
    QString currentRef() const override { return QStringLiteral("tributary:people"); }
    PeoplePtr page() const { return m_page; }

    void showPart(Part part);
    void showGap(Gap gap);
    GapBar* gaps() const { return m_gaps; }
    TableSection* people() const { return m_people; }
    TableSection* teams() const { return m_teams; }

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;

private:
    void buildLayout();
    QWidget* makePeople();
    QWidget* makeTeams();
    QWidget* makeOwnerless();
    void fill(PeoplePtr page);
    void fillLists();

    PeoplePtr m_page;
    bool m_onlyOutside = false;
    bool m_onlyOnePerson = false;
    TextLabel* m_caption = nullptr;
    NoticeBar* m_notice = nullptr;
    GapBar* m_gaps = nullptr;
    SectionTabs* m_sections = nullptr;
    QStackedWidget* m_parts = nullptr;
    QLineEdit* m_filter = nullptr;
    LinkButton *m_allPeople = nullptr, *m_allTeams = nullptr;
    TableSection *m_people = nullptr, *m_teams = nullptr;
    TableSection *m_products = nullptr, *m_contracts = nullptr, *m_domains = nullptr;
};

} // namespace tributary::views
