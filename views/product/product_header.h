// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace tributary::views {

class Avatar;
class DomainGlyph;
class Pill;
class LinkButton;
class ProductWays;
class TextLabel;

// Name, version picker and lifecycle above; domain, owner, archetype and classification below.
class ProductHeader : public QWidget {
    Q_OBJECT
public:
    explicit ProductHeader(QWidget* parent = nullptr);
    void setPage(std::shared_ptr<const query::ProductPage> page);
    QComboBox* versionPicker() const { return m_versions; }
    ProductWays* ways() const { return m_ways; }
    void offerLineage(bool offered); // there is a page for it

signals:
    void versionChosen(const QString& ref);
    void canvasRequested();
    void lineageRequested();
    void compareRequested(); // with the version before
    void openRequested(const QString& ref); // of the domain, the owner

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillVersions();
    void fillFacts();
    void fillLifecycle();
    void fitWays();

    std::shared_ptr<const query::ProductPage> m_page;
    TextLabel* m_name;
    QComboBox* m_versions;
    TextLabel* m_only; // the version where there is but one
    Pill* m_lifecycle;
    Pill* m_gone;
    ProductWays* m_ways;
    DomainGlyph* m_domainGlyph;
    TextLabel* m_domain;
    LinkButton* m_domainLink; // in its place where there is a page
    Avatar* m_avatar;
    TextLabel* m_owner;
    LinkButton* m_ownerLink;
    TextLabel* m_archetype;
    TextLabel* m_classification;
    bool m_offersLineage = false;
};

} // namespace tributary::views
