// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tributary::views {

struct Scene;
struct Place;
struct SceneNode;

// What boxes, columns and lines of the graph are called, for captions, tooltips and screen readers.
struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::NodeWords)
public:
    static QString caption(const lineage::ResultNode& node); // the line below a name
    static QString kind(const lineage::ResultNode& node);    // "Snowflake table", "Data product"
    static QString feeds(int feeds, int fedBy);              // "feeds 3, fed by 2"
    static QString level(lineage::Level level);
    // "12 columns: id, name and 10 more"; empty where none are known.
    static QString columns(const SceneNode& node);
    static QString changed(const lineage::ResultNode& node); // "5 Oct 2026"; empty where nobody knows
    // Everything about a place in one sentence.
    static QString sentence(const Scene& scene, const Place& place);
    static QString title(const Scene& scene, const Place& place); // "orders.customer_id"
    // What became of a place between the two moments that are compared: the word, then each step.
    static QStringList change(const Scene& scene, const Place& place);
    // What people said of a place, each with who and why: notes of a box, drawn edges behind a line.
    static QStringList said(const Scene& scene, const Place& place);
    static QString toolTip(const Scene& scene, const Place& place);
};

} // namespace tributary::views
