// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/fake_catalog.h"
#include "tests/views/product/label_probe.h"
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/consumers_tab.h"
#include "views/product/discussion_tab.h"
#include "views/product/facts_tab.h"
#include "views/product/overview_tab.h"
#include "views/product/policies_tab.h"
#include "views/product/ports_tab.h"
#include "views/product/quality_tab.h"
#include "views/product/schema_tab.h"
#include "views/product/usage_tab.h"
#include "views/product/versions_tab.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace tributary::views {
namespace {

// What holds for every part of the page, whatever it shows.
struct TabCase {
    const char* name;
    const char* emptySentence;
    std::unique_ptr<ProductTab> (*make)(query::FakeCatalog& catalog);
};

template <typename Tab>
std::unique_ptr<ProductTab> makeTab(query::FakeCatalog&)
{
    return std::make_unique<Tab>();
}

std::unique_ptr<ProductTab> makeSchemaTab(query::FakeCatalog& catalog)
{
    return std::make_unique<SchemaTab>(catalog, QStringLiteral("every:columns"));
}

const std::string& hostileText()
{
    static const std::string kText = "<img src='file:///etc/passwd'><b>x</b>\n\u202Eevil\u2066 & " + std::string(1 << 20, 'h');
    return kText;
}

std::shared_ptr<query::ProductPage> hostilePage()
{
    const std::string& text = hostileText();
    auto page = query::samplePage();
    page->purpose = page->limitations = page->usage = page->archetype = page->classification = page->materialisation = text;
    page->product.name = page->product.version = page->product.domain = page->product.owner = page->product.status = text;
    for (auto* ports : {&page->inputs, &page->outputs, &page->management}) {
        for (query::PortItem& port : *ports)
            port.port.name = port.port.version = port.technology = port.type = port.location = port.contract.contractId = port.contract.wantedVersion = text;
    }
    for (query::VersionItem& item : page->versions)
        item.author = item.product.version = item.provenance.file = item.triplet.codeCommit = item.triplet.definition = item.triplet.infrastructureUrl = text;
    for (query::ConsumerItem& item : page->consumers)
        item.name = item.kind = item.proof = item.status = item.until = text;
    for (query::Objective& objective : page->objectives)
        objective.metric = objective.unit = objective.port = text;
    for (auto* points : {&page->usage90, &page->costs}) {
        for (std::size_t i = 0; i < points->size(); i += 50)
            (*points)[i].consumerName = (*points)[i].consumerKind = (*points)[i].metric = text;
    }
    for (query::CommentItem& item : page->comments)
        item.byName = item.about = text;
    for (query::DatasetItem& item : page->datasets)
        item.dataset.name = item.physicalName = item.contractName = text;
    for (query::EntitySummary& policy : page->policies)
        policy.name = policy.version = policy.status = policy.domain = policy.owner = policy.description = text;
    for (query::Fact& fact : page->facts) {
        fact.name = fact.provenance.file = fact.provenance.source = text;
        fact.value = Json(text);
    }
    for (query::Member& member : page->team)
        member.name = member.role = text;
    return page;
}

bool steersReading(const QString& text)
{
    for (const QChar c : text) {
        if ((c.unicode() >= 0x202A && c.unicode() <= 0x202E) || c == QChar(0x2066))
            return true;
    }
    return false;
}

// A tooltip that would be laid out as rich text, and not because we wrapped it ourselves.
bool isForeignMarkup(const QString& tip)
{
    return Qt::mightBeRichText(tip) && (!tip.startsWith(u"<qt>") || tip.contains(u"<img") || tip.contains(u"<b>"));
}

class EveryTab : public ::testing::TestWithParam<TabCase> {
protected:
    EveryTab() : tab(GetParam().make(catalog)) {}
    void show(const std::shared_ptr<query::ProductPage>& page)
    {
        for (const query::DatasetItem& item : page->datasets)
            catalog.columnsOf[item.dataset.id] = std::make_shared<const std::vector<query::ColumnItem>>(query::sampleColumns(9));
        tab->setPage(page);
        dropDeleted();
    }

    query::FakeCatalog catalog;
    std::unique_ptr<ProductTab> tab;
};

TEST_P(EveryTab, AnEmptyPageSaysHowToFillIt)
{
    show(query::samplePage());
    EXPECT_FALSE(showsLabel(*tab, QString::fromLatin1(GetParam().emptySentence)));
    show(std::make_shared<query::ProductPage>());
    EXPECT_TRUE(showsLabel(*tab, QString::fromLatin1(GetParam().emptySentence))) << shownLabels(*tab).join(u'|').toStdString();
    EXPECT_TRUE(tab->isSettled());
    show(query::samplePage());
    EXPECT_FALSE(showsLabel(*tab, QString::fromLatin1(GetParam().emptySentence))) << "nothing of it stays";
}

TEST_P(EveryTab, EveryTableHasANameForThoseWhoDoNotSeeIt)
{
    for (const DataTable* table : tab->findChildren<DataTable*>())
        EXPECT_FALSE(table->accessibleName().isEmpty()) << GetParam().name;
}

TEST_P(EveryTab, ItsModelsKeepTheRulesThroughEveryPage)
{
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const DataTable* table : tab->findChildren<DataTable*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    for (CellTableModel* model : tab->findChildren<CellTableModel*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    for (const auto& page : {query::samplePage(), std::make_shared<query::ProductPage>(), query::samplePage()}) {
        show(page);
        for (DataTable* table : tab->findChildren<DataTable*>())
            table->sortByColumn(0, Qt::DescendingOrder);
    }
    EXPECT_TRUE(tab->isSettled());
}

TEST_P(EveryTab, HostileTextIsPlainAndShort)
{
    show(hostilePage());
    for (const QLabel* label : tab->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_FALSE(steersReading(label->text())) << label->text().left(80).toStdString();
        EXPECT_LT(label->text().size(), 20'001);
    }
    for (const QWidget* widget : tab->findChildren<QWidget*>()) {
        EXPECT_FALSE(isForeignMarkup(widget->toolTip())) << widget->toolTip().left(80).toStdString();
        EXPECT_FALSE(steersReading(widget->accessibleName()));
        EXPECT_LT(widget->accessibleName().size(), 2001);
    }
    for (const CellTableModel* model : tab->findChildren<CellTableModel*>()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString text = index.data().toString();
                EXPECT_FALSE(text.contains(u'\n') || steersReading(text)) << row << ' ' << column;
                EXPECT_LT(text.size(), 700) << row << ' ' << column;
                EXPECT_FALSE(isForeignMarkup(index.data(Qt::ToolTipRole).toString())) << row << ' ' << column;
            }
        }
    }
    tab->resize(1200, 800);
    EXPECT_FALSE(tab->grab().isNull());
}

INSTANTIATE_TEST_SUITE_P(Parts, EveryTab, ::testing::Values(
    TabCase{"Overview", "No objectives. Add slaProperties", makeTab<OverviewTab>},
    TabCase{"Ports", "No input ports. Add inputPorts", makeTab<PortsTab>},
    TabCase{"Schema", "No datasets. Name a contract", makeSchemaTab},
    TabCase{"Versions", "No versions are known", makeTab<VersionsTab>},
    TabCase{"Quality", "No objectives. Add slaProperties", makeTab<QualityTab>},
    TabCase{"Usage", "No reads are known", makeTab<UsageTab>},
    TabCase{"Consumers", "No consumers are known", makeTab<ConsumersTab>},
    TabCase{"Discussion", "No comments. Add Comment", makeTab<DiscussionTab>},
    TabCase{"Policies", "No policy applies", makeTab<PoliciesTab>},
    TabCase{"Facts", "No field is known", makeTab<FactsTab>}),
    [](const auto& one) { return std::string(one.param.name); });

struct EnterCase {
    const char* tab;
    int row;
    const char* ref;
    std::unique_ptr<ProductTab> (*make)(query::FakeCatalog& catalog);
};

class EnterOpens : public ::testing::TestWithParam<EnterCase> {};

TEST_P(EnterOpens, TheReferenceOfTheRow)
{
    query::FakeCatalog catalog;
    const auto tab = GetParam().make(catalog);
    tab->setPage(query::samplePage());
    tab->show();
    QSignalSpy opened(tab.get(), &ProductTab::openRequested);
    DataTable* table = tab->findChild<DataTable*>();
    table->selectRow(GetParam().row);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return);
    if (GetParam().ref[0] == '\0') {
        EXPECT_EQ(opened.count(), 0);
        return;
    }
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(0).at(0).toString(), QString::fromLatin1(GetParam().ref));
    EXPECT_TRUE(opened.at(0).at(1).toBool()) << "in a tab of its own";
    EXPECT_FALSE(opened.at(1).at(1).toBool());
}

INSTANTIATE_TEST_SUITE_P(Rows, EnterOpens, ::testing::Values(
    EnterCase{"Versions", 1, "tributary:product/Top 10 customers@2.1.0", makeTab<VersionsTab>},
    EnterCase{"Consumers", 0, "tributary:product/board-pack@2.0", makeTab<ConsumersTab>},
    EnterCase{"ConsumersWithoutRef", 1, "", makeTab<ConsumersTab>},
    EnterCase{"Policies", 1, "tributary:product/PII is classified@2.1.0", makeTab<PoliciesTab>},
    EnterCase{"Ports", 1, "tributary:contract/Won deals@4.0.0", makeTab<PortsTab>},
    EnterCase{"Facts", 0, "", makeTab<FactsTab>}),
    [](const auto& one) { return std::string(one.param.tab); });

} // namespace
} // namespace tributary::views
