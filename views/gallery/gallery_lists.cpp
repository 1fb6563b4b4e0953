// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/facet_panel.h"
#include "views/discover/result_delegate.h"
#include "views/discover/result_model.h"
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/product/data_table.h"
#include "views/product/table_section.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/row_list.h"

#include <QListView>
#include <QTreeView>

namespace tributary::views {
namespace {

query::Hit hitOf(Kind kind, const char* name, const char* version, const char* description, const char* domain, const char* status, const char* technology)
{
    query::Hit hit;
    hit.entity.kind = kind;
    hit.entity.name = name;
    hit.entity.version = version;
    hit.entity.description = description;
    hit.entity.domain = domain;
    hit.entity.domainCode = std::string(domain).substr(0, 2);
    hit.entity.owner = "Maren Solheim";
    hit.entity.status = status;
    hit.entity.deprecated = hit.entity.status == "deprecated";
    hit.technology = technology;
    return hit;
}

void addResults(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Results and filters"));
    query::SearchResult result;
    result.hits = {hitOf(Kind::DataProduct, "Top 10 customers", "3.0", "Ranked list of the ten largest customers by revenue.", "Deal", "active", ""),
                   hitOf(Kind::Dataset, "fct_revenue_by_customer", "", "Recognised revenue per customer and month.", "Deal", "deprecated", "snowflake"),
                   hitOf(Kind::OutputPort, "deal.top-customers.v3", "3.0", "Change events, one per customer.", "Company", "experimental", "kafka")};
    result.hits[1].matched.push_back({"name", "fct_revenue_by_customer", {{4, 11}}, {}});
    result.total = 3;
    auto* list = new QListView;
    auto* model = new ResultModel(list);
    model->reset(result);
    list->setModel(model);
    list->setItemDelegate(new ResultDelegate(list));
    list->setUniformItemSizes(true);
    list->setCurrentIndex(model->index(0));
    list->setAccessibleName(QStringLiteral("Results"));
    list->setMinimumHeight(3 * list->sizeHintForRow(0) + 4);
    gallery.add(GalleryText::tr("results, the first one selected"), list, 620);
    auto* facets = new FacetPanel;
    facets->setCounts({{search::Facet::Domain, {{"Deal", 412}, {"Company", 88}, {"Finance", 31}}}, {search::Facet::Lifecycle, {{"active", 501}, {"draft", 30}}}},
                      {{search::Facet::Domain, QStringLiteral("Deal")}});
    facets->tree()->expandAll();
    facets->setMinimumHeight(grownHeight(260));
    gallery.add(GalleryText::tr("filters with counts"), facets, 260);
    auto* rows = new RowList;
    rows->setRows({{QStringLiteral("topic"), {QStringLiteral("deal.top-customers.v3"), {{5, 8}}}, QStringLiteral("3.0"), true},
                   {QStringLiteral("table"), {QStringLiteral("DEAL.TOP_CUSTOMERS"), {}}, QStringLiteral("24 columns"), true},
                   {QStringLiteral("user"), {QStringLiteral("Ines Okafor"), {}}, QStringLiteral("steward"), false}});
    gallery.add(GalleryText::tr("short list"), rows, 300);
}

std::vector<CellRow> tableRows()
{
    return {{{textCell(QStringLiteral("customer_id"), CellStyle::Code), textCell(QStringLiteral("integer"), CellStyle::Muted), numberCell(4, QStringLiteral("4")),
              stateCell(QStringLiteral("on target"), Tone::Ok, QStringLiteral("check"))}, {}},
            {{textCell(QStringLiteral("customer.email"), CellStyle::Code), textCell(QStringLiteral("string"), CellStyle::Muted), numberCell(2, QStringLiteral("2")),
              stateCell(QStringLiteral("missed"), Tone::Warn, QStringLiteral("warning"))}, {}},
            {{textCell(QStringLiteral("revenue_eur"), CellStyle::Code), textCell(QStringLiteral("number"), CellStyle::Muted), numberCell(1204, QStringLiteral("1\u2009204")),
              stateCell(QStringLiteral("confidential"), Tone::Neutral)}, {}}};
}

} // namespace

void addLists(GalleryPage& gallery)
{
    addResults(gallery);
    gallery.addGroup(GalleryText::tr("Tables"));
    const QStringList headers{QStringLiteral("Column"), QStringLiteral("Type"), QStringLiteral("Rules"), QStringLiteral("State")};
    auto* table = new TableSection(QStringLiteral("Columns"), headers, {200, 110, 80, 0}, {}, 6);
    table->table()->setAccessibleName(QStringLiteral("Columns"));
    table->setRows(tableRows());
    table->table()->selectRow(1);
    gallery.add(GalleryText::tr("the second row selected"), table, 620);
    auto* none = new TableSection(QStringLiteral("Costs"), headers, {200, 110, 80, 0}, QStringLiteral("No costs are known. Add CostRecord lines to an .ndjson file."), 6);
    none->setRows({});
    gallery.add(GalleryText::tr("empty"), none, 420);
}

} // namespace tributary::views
