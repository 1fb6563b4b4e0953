// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"

#include <QScrollArea>

#include <array>

class QLabel;
class QPushButton;

namespace tributary::views {

class Avatar;
class DomainGlyph;
class ElidedLabel;
class NeighbourSketch;
class Pill;
class RowList;

// The right panel: facts of the selected hit, filled again and never rebuilt.
class PreviewPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    void clear();
    void showHit(const query::Hit& hit);
    void showProduct(const query::ProductPage& product); // adds what only the product page knows
    QString shownRef() const { return m_ref; }

signals:
    void openRequested(const QString& ref, bool newTab);

private:
    enum FactRow { DomainFact, OwnerFact, ArchetypeFact, TechnologyFact, ParentFact, ClassificationFact, kFactRows };
    QWidget* buildHead();
    QWidget* buildFacts();
    QWidget* buildSection(const QString& title, ElidedLabel*& remark, QWidget* content);
    void showLineage(const query::ProductPage& product);
    void setFact(FactRow row, const QString& value);
    void paintTile();

    QString m_ref;
    bool m_hitNamesArchetype = false;
    QWidget* m_body;
    QLabel* m_hint;
    QString m_icon; // of the kind, in the tile
    QLabel* m_tile;
    ElidedLabel* m_name;
    ElidedLabel* m_kind;
    Pill* m_lifecycle;
    QLabel* m_description;
    QPushButton *m_open, *m_lineage;
    DomainGlyph* m_domainMark;
    Avatar* m_ownerMark;
    std::array<QLabel*, kFactRows> m_factNames {};
    std::array<ElidedLabel*, kFactRows> m_factValues {};
    QWidget *m_portSection, *m_columnSection, *m_lineageSection;
    ElidedLabel *m_portRemark, *m_columnRemark, *m_lineageRemark;
    RowList *m_ports, *m_columns;
    NeighbourSketch* m_sketch;
};

} // namespace tributary::views
