// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/product/cell_table_model.h"

#include <QStringList>

class QWidget;

namespace tributary::views {

// Where the values of the product page come from, in words and rows.
//
// A key names what is asked for:
//   fields:NAME,NAME       fields of the product, with all below them
//   part:REF               one part: a port, a contract, a dataset, an agreement
//   kind:KIND              all parts of a kind: "kind:contract"
//   series:KIND            what was observed: measurements, usage, costs
// Keys joined by '|' ask for all of them. An empty key, or one that leads nowhere, asks for the product.

// What a widget, and everything in it that has no key of its own, shows. `remark`: how it was worked out,
// where it stands in no file as it is shown.
void setOrigin(QWidget* widget, const QString& key, const QString& subject, const QString& remark = {});

struct OriginAnswer {
    QStringList headers;
    std::vector<CellRow> rows; // what, value, source, file and line, read at, since
    QString remark;            // other files that claim the same; empty: none
};
OriginAnswer originAnswer(const query::ProductPage& page, const QString& key);
// "mesh · deal/orders.odps.yaml:12 · read 2026-11-20 08:00 UTC"; with what else there is where it is more than one place.
QString originLine(const query::ProductPage& page, const QString& key);

// The part that a key names, as a title; empty where it names none.
QString originPart(const query::ProductPage& page, const QString& key);

QString placeText(const query::Provenance& from); // "deal/orders.odps.yaml:12"
QString partTitle(const query::EntitySummary& part); // "Output port orders"
QString seriesTitle(PointKind kind);
QString seriesText(const query::SeriesOrigin& series); // "120 observations, the newest of ..."
std::string factValueText(const Json& value);

} // namespace tributary::views
