// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/people_rows.h"

#include "tests/views/domain/sample_domain.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSet>

namespace tributary::views {
namespace {

QString peopleCell(const std::vector<CellRow>& rows, std::size_t row, std::size_t column)
{
    return rows.at(row).cells.at(column).text;
}

TEST(PeopleRows, OfPeopleCountWhatTheyOwnAndMarkThoseOutsideTeams)
{
    const auto rows = personRows(test::samplePeople(), false);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].ref, QStringLiteral("tributary:person/Ada Nwosu"));
    EXPECT_EQ(peopleCell(rows, 0, 1), QStringLiteral("ada@x.example"));
    EXPECT_EQ(peopleCell(rows, 0, 2), QStringLiteral("2"));
    EXPECT_EQ(peopleCell(rows, 0, 3), QString()) << "none is no figure";
    EXPECT_EQ(peopleCell(rows, 0, 6), QStringLiteral("owner, reviewer"));
    EXPECT_EQ(rows[0].cells[7].tip, QStringLiteral("3 trace(s), the last one: comment"));
    EXPECT_EQ(rows[1].cells[5].tone, Tone::Warn);
    EXPECT_LT(rows[1].cells[5].sortKey.toInt(), rows[0].cells[5].sortKey.toInt()) << "sorts as a number";
    EXPECT_TRUE(rows[1].cells[7].tip.isEmpty());
    EXPECT_EQ(personRows(test::samplePeople(), true).size(), 1U);
}

TEST(PeopleRows, OfTeamsNameThemAfterTheirFirstWorkWhereTheyHaveNoName)
{
    const auto rows = teamRows(test::samplePeople(), false);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(peopleCell(rows, 0, 0), QStringLiteral("Sales data"));
    EXPECT_EQ(peopleCell(rows, 0, 1), QStringLiteral("2"));
    EXPECT_EQ(peopleCell(rows, 0, 2), QStringLiteral("Ada Nwosu, Bo Lind"));
    EXPECT_EQ(peopleCell(rows, 1, 0), QStringLiteral("Team of Carts"));
    EXPECT_EQ(peopleCell(rows, 1, 1), QStringLiteral("one person"));
    EXPECT_EQ(rows[1].ref, QStringLiteral("tributary:product/Carts"));
    EXPECT_EQ(teamRows(test::samplePeople(), true).size(), 1U);
}

TEST(PeopleRows, OnlyWhatHasAPageCanBeOpened)
{
    query::EntitySummary one = test::samplePeople().productsWithoutOwner.front();
    EXPECT_FALSE(ownerlessRows({one})[0].ref.isEmpty());
    for (const Kind kind : {Kind::DataContract, Kind::Domain}) {
        one.kind = kind;
        EXPECT_FALSE(ownerlessRows({one})[0].ref.isEmpty()) << kindName(kind);
    }
    for (const Kind kind : {Kind::Term, Kind::Policy}) {
        one.kind = kind;
        EXPECT_TRUE(ownerlessRows({one})[0].ref.isEmpty()) << kindName(kind);
    }
}

TEST(PeopleRows, OfOnePersonTellTiesUsesAndWords)
{
    query::PersonPage page = test::samplePerson();
    const auto ties = tieRows(page.owns);
    ASSERT_EQ(ties.size(), 2U);
    EXPECT_EQ(peopleCell(ties, 0, 3), QStringLiteral("owner"));
    EXPECT_EQ(peopleCell(ties, 1, 1), QStringLiteral("Glossary term"));
    page.uses.push_back(page.uses.front());
    page.uses[1].readsPerWeek = 0;
    page.uses[1].proof = "agreement";
    const auto uses = useRows(page);
    EXPECT_EQ(peopleCell(uses, 0, 1), QStringLiteral("observed reads"));
    EXPECT_EQ(peopleCell(uses, 0, 4), QStringLiteral("12"));
    EXPECT_EQ(peopleCell(uses, 1, 1), QStringLiteral("usage agreement"));
    EXPECT_EQ(peopleCell(uses, 1, 4), QString());
    const auto acts = actRows(page);
    EXPECT_EQ(peopleCell(acts, 0, 3), QStringLiteral("approve: Fine by me"));
    EXPECT_EQ(acts[0].ref, QStringLiteral("tributary:product/Orders"));
    EXPECT_EQ(peopleCell(acts, 1, 2), QStringLiteral("gone")) << "what it is about as it was written";
    EXPECT_TRUE(acts[1].ref.isEmpty());
    EXPECT_EQ(peopleCell(acts, 1, 0), QString()) << "a time that nobody told";
}

TEST(PeopleRows, EveryTraceHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (const Kind kind : {Kind::Comment, Kind::Rating, Kind::Endorsement, Kind::Decision, Kind::Waiver})
        words.insert(actWord(kind));
    EXPECT_EQ(words.size(), 5);
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(actWord(Kind::Dataset), QString());
}

TEST(PeopleRows, AModelOfThemKeepsTheRulesOfModels)
{
    CellTableModel model({QStringLiteral("Name"), QStringLiteral("Address"), QStringLiteral("Products"), QStringLiteral("Contracts"), QStringLiteral("Domains"),
                          QStringLiteral("Teams"), QStringLiteral("Roles"), QStringLiteral("Last seen")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(personRows(test::samplePeople(), false));
    model.setRows(personRows(test::samplePeople(), true));
    ASSERT_EQ(model.rowCount(), 1);
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Name: <b>Boss</b>"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Teams: in no team"))) << spoken.toStdString();
    model.setRows({});
}

} // namespace
} // namespace tributary::views
