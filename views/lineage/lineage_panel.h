// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/flow_light.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace tributary::views {

class ElidedLabel;
class OutlineModel;
class Pill;
class RowList;
class TextLabel;

// The right side: what the current thing is, why the current edge is believed, and the outline of the
// picture, whose selection is the picture's.
class LineagePanel : public QWidget {
    Q_OBJECT
public:
    explicit LineagePanel(QWidget* parent = nullptr);

    void setScene(ScenePtr scene, const Place& focus, const FlowLight& light); // the outline
    void setCurrentPlace(const Place& place);                                  // the facts, and the outline's row
    void clear();
    QTreeView* outline() const { return m_outline; }
    OutlineModel* outlineModel() const { return m_model; }
    QString shownName() const;
    QStringList shownEvidence() const;
    QString shownRef() const { return m_ref; }

signals:
    void placeChosen(const Place& place);    // in the outline
    void placeActivated(const Place& place); // make it the focus
    void openRequested(const QString& ref, bool newTab);
    void traceRequested(const QString& ref); // its own lineage

private:
    enum FactRow { DomainFact, ProductFact, OwnerFact, TechnologyFact, VersionFact, NeighbourFact, ChangedFact, ColumnFact, IdFact, kFactRows };
    QWidget* buildHead();
    void buildFacts(QGridLayout* grid);
    void showNode(const SceneNode& node, const lineage::ResultNode& from, const Place& place);
    void showArc(const Place& place);
    void showSummary();
    void setFact(FactRow row, const QString& value);
    void setEvidence(const QString& title, const QStringList& lines);

    ScenePtr m_scene;
    QString m_ref;
    bool m_following = false; // the picture moved the selection, not the user
    QLabel* m_icon;
    ElidedLabel *m_name, *m_kind;
    Pill* m_type;
    TextLabel* m_description;
    std::array<QLabel*, kFactRows> m_factNames{};
    std::array<ElidedLabel*, kFactRows> m_factValues{};
    QPushButton *m_open, *m_trace;
    QLabel* m_evidenceTitle;
    RowList* m_evidence;
    OutlineModel* m_model;
    QTreeView* m_outline;
};

} // namespace tributary::views
