// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;

namespace tributary::views {

class Avatar;
class DomainGlyph;
class Pill;
class LinkButton;
class TextLabel;

// Name, version picker and lifecycle above; domain, owner, archetype and classification below.
class ProductHeader : public QWidget {
    Q_OBJECT
public:
    explicit ProductHeader(QWidget* parent = nullptr);
    void setPage(std::shared_ptr<const query::ProductPage> page);
    QComboBox* versionPicker() const { return m_versions; }

signals:
    void versionChosen(const QString& ref);
    void canvasRequested();
    void openRequested(const QString& ref); // of the domain, the owner

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillVersions();
    void fillFacts();
    void fillLifecycle();

    std::shared_ptr<const query::ProductPage> m_page;
    TextLabel* m_name;
    QComboBox* m_versions;
    Pill* m_lifecycle;
    Pill* m_gone;
    QPushButton* m_canvas;
    DomainGlyph* m_domainGlyph;
    TextLabel* m_domain;
    LinkButton* m_domainLink; // in its place where there is a page
    Avatar* m_avatar;
    TextLabel* m_owner;
    LinkButton* m_ownerLink;
    TextLabel* m_archetype;
    TextLabel* m_classification;
};

} // namespace tributary::views
