// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages and their tabs are called where they are asked for by name.
#include "app/mesh_pages.h"
#include "app/product_parts.h"
#include "app/window.h"
#include "model/lineage/graph.h"
#include "model/query/qt_text.h"

namespace tributary {

const std::vector<std::pair<QString, views::ProductPageView::Part>>& productParts()
{
    using Part = views::ProductPageView::Part;
    static const std::vector<std::pair<QString, Part>> kParts = {
        {QStringLiteral("overview"), Part::Overview},     {QStringLiteral("ports"), Part::Ports},
        {QStringLiteral("schema"), Part::Schema},         {QStringLiteral("lineage"), Part::Lineage},
        {QStringLiteral("versions"), Part::Versions},
        {QStringLiteral("quality"), Part::Quality},       {QStringLiteral("usage"), Part::Usage},
        {QStringLiteral("consumers"), Part::Consumers},   {QStringLiteral("discussion"), Part::Discussion},
        {QStringLiteral("policies"), Part::Policies},     {QStringLiteral("facts"), Part::Facts}};
    return kParts;
}

QStringList Window::pages()
{
    return {QStringLiteral("discover"), QStringLiteral("product"), QStringLiteral("domain"), QStringLiteral("people"), QStringLiteral("person"),
            QStringLiteral("impact"), QStringLiteral("versions"), QStringLiteral("campaign"), QStringLiteral("what-if"), QStringLiteral("lineage"),
            QStringLiteral("canvas"), QStringLiteral("new-canvas"), QStringLiteral("sync"), QStringLiteral("outbox"), QStringLiteral("conflicts"),
            QStringLiteral("settings"), QStringLiteral("shortcuts"), QStringLiteral("keys"), QStringLiteral("first-run")};
}

QStringList Window::tabs(const QString& page)
{
    QStringList names = MeshPages::tabs(page);
    if (page == QStringLiteral("lineage")) {
        for (const auto level : {lineage::Level::Domain, lineage::Level::Product, lineage::Level::Port, lineage::Level::Job,
                                 lineage::Level::Dataset, lineage::Level::Column})
            names.append(toQt(lineage::levelName(level)));
    }
    if (page == QStringLiteral("product"))
        for (const auto& part : productParts())
            names.append(part.first);
    if (page == QStringLiteral("canvas"))
        names = {QStringLiteral("board"), QStringLiteral("form"), QStringLiteral("blocks"), QStringLiteral("table")};
    if (page == QStringLiteral("new-canvas"))
        names = {QStringLiteral("blank"), QStringLiteral("contract"), QStringLiteral("dbt"), QStringLiteral("sql"), QStringLiteral("lineage")};
    if (page == QStringLiteral("settings"))
        names = {QStringLiteral("profile"), QStringLiteral("appearance"), QStringLiteral("language"), QStringLiteral("catalog"), QStringLiteral("keys")};
    return names;
}

} // namespace tributary
