// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_rows.h"

#include "tests/views/domain/sample_domain.h"
#include "views/domain/gap_words.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSet>

namespace tributary::views {
namespace {

QString domainCell(const std::vector<CellRow>& rows, std::size_t row, std::size_t column)
{
    return rows.at(row).cells.at(column).text;
}

TEST(DomainRows, OfProductsTellStateOwnerReadsAndWhatTheyLack)
{
    query::DomainPage page = test::sampleDomain();
    page.products[1].met = 2; // of two
    page.products[2].objectives = 0;
    page.products[2].readsPerWeek = 0;
    const auto rows = domainProductRows(page, {});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].ref, QStringLiteral("tributary:product/Orders"));
    EXPECT_EQ(domainCell(rows, 0, 0), QStringLiteral("Orders"));
    EXPECT_EQ(domainCell(rows, 0, 3), QStringLiteral("1 of 2 met"));
    EXPECT_EQ(rows[0].cells[3].tone, Tone::Warn);
    EXPECT_EQ(rows[1].cells[3].tone, Tone::Ok);
    EXPECT_LT(rows[0].cells[3].sortKey.toDouble(), rows[1].cells[3].sortKey.toDouble()) << "sorts by the share, not by the words";
    EXPECT_EQ(domainCell(rows, 0, 4), QStringLiteral("Ada Nwosu"));
    EXPECT_EQ(domainCell(rows, 2, 3), QString()) << "no objectives is no failure";
    EXPECT_EQ(domainCell(rows, 2, 4), QStringLiteral("no owner"));
    EXPECT_EQ(domainCell(rows, 2, 6), QString()) << "no reads is no zero in a column of figures";
    EXPECT_EQ(domainCell(rows, 2, 7), QStringLiteral("owner, output ports"));
}

TEST(DomainRows, OfOneGapAreThoseThatLackIt)
{
    const query::DomainPage page = test::sampleDomain();
    EXPECT_EQ(domainProductRows(page, query::GapKind::Owner).size(), 1U);
    EXPECT_EQ(domainProductRows(page, query::GapKind::Purpose).size(), 0U);
}

TEST(DomainRows, OfFlowsNameBothEndsAndTheOwnerBeyondTheBorder)
{
    query::DomainPage page = test::sampleDomain();
    page.flows[0].pairs[0].from.owner = "Supplier Sam";
    const auto rows = flowRows(page);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(domainCell(rows, 0, 1), QStringLiteral("feeds us"));
    EXPECT_EQ(domainCell(rows, 0, 2), QStringLiteral("Company"));
    EXPECT_EQ(domainCell(rows, 0, 3), QStringLiteral("Orders"));
    EXPECT_EQ(domainCell(rows, 0, 4), QStringLiteral("Supplier Sam"));
    EXPECT_EQ(rows[0].ref, QStringLiteral("tributary:product/Company")) << "Enter goes beyond the border";
    EXPECT_EQ(domainCell(rows, 2, 0), QStringLiteral("No domain"));
    EXPECT_EQ(domainCell(rows, 2, 1), QStringLiteral("fed by us"));
    EXPECT_EQ(rows[2].ref, QStringLiteral("tributary:product/Ledger"));
}

TEST(DomainRows, OfPeopleNameTheOwnerAsSuchAndLinkThoseThatAreKnown)
{
    const auto rows = domainPeopleRows(test::sampleDomain());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(domainCell(rows, 0, 1), QStringLiteral("owner of the domain, owner"));
    EXPECT_EQ(rows[0].ref, QStringLiteral("tributary:person/ada"));
    EXPECT_TRUE(rows[1].ref.isEmpty());
    const auto stakes = stakeRows(test::sampleDomain());
    ASSERT_EQ(stakes.size(), 1U);
    EXPECT_EQ(domainCell(stakes, 0, 2), QStringLiteral("0.9"));
    EXPECT_EQ(domainCell(stakes, 0, 3), QString()) << "an interest that nobody gave";
}

TEST(DomainRows, OfLooseContractsReadersAndTermsOpenNothing)
{
    const query::DomainPage page = test::sampleDomain();
    for (const auto& rows : {looseContractRows(page), readerRows(page), summaryRows(page.terms)}) {
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_TRUE(rows[0].ref.isEmpty());
    }
    EXPECT_EQ(domainCell(readerRows(page), 0, 1), QStringLiteral("Dashboard"));
    EXPECT_EQ(domainCell(readerRows(page), 0, 2), QStringLiteral("70"));
    EXPECT_EQ(domainCell(looseContractRows(page), 0, 3), QStringLiteral("2"));
}

TEST(DomainRows, HostileTextStaysOneLineOfPlainText)
{
    query::DomainPage page = test::sampleDomain();
    page.products[0].product.name = "<img src=x>\nsecond line\t\xE2\x80\xAE" "end";
    page.team[0].roles = {"<b>boss</b>\nof all"};
    const auto name = domainCell(domainProductRows(page, {}), 0, 0);
    EXPECT_TRUE(name.startsWith(QStringLiteral("<img src=x>"))) << name.toStdString();
    EXPECT_FALSE(name.contains(u'\n'));
    EXPECT_FALSE(name.contains(QChar(0x202E))) << "nothing turns the direction around";
    EXPECT_FALSE(domainCell(domainPeopleRows(page), 0, 1).contains(u'\n'));
}

TEST(DomainRows, AModelOfThemKeepsTheRulesOfModels)
{
    CellTableModel model({QStringLiteral("Product"), QStringLiteral("Version"), QStringLiteral("Lifecycle"), QStringLiteral("Objectives"), QStringLiteral("Owner"),
                          QStringLiteral("Domain"), QStringLiteral("Reads"), QStringLiteral("Lacks")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const query::DomainPage page = test::sampleDomain();
    model.setRows(domainProductRows(page, {}));
    model.setRows(domainProductRows(page, query::GapKind::Owner));
    ASSERT_EQ(model.rowCount(), 1);
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Product: Bare", "Owner: no owner", "Lacks: owner, output ports"})
        EXPECT_TRUE(spoken.contains(QLatin1String(part))) << spoken.toStdString();
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(GapWords, AreDifferentForEachGap)
{
    QSet<QString> labels;
    QSet<QString> lacks;
    for (std::size_t i = 0; i < query::kGapKinds; ++i) {
        labels.insert(gapLabel(static_cast<query::GapKind>(i), 180));
        lacks.insert(lackLabel(static_cast<query::GapKind>(i)));
    }
    EXPECT_EQ(labels.size(), static_cast<qsizetype>(query::kGapKinds));
    EXPECT_EQ(lacks.size(), static_cast<qsizetype>(query::kGapKinds));
    EXPECT_FALSE(labels.contains(QString()));
    EXPECT_FALSE(lacks.contains(QString()));
    EXPECT_TRUE(gapLabel(query::GapKind::Stale, 180).contains(QStringLiteral("180")));
}

} // namespace
} // namespace tributary::views
