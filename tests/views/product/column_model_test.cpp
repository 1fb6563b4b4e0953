// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "views/product/cell_table_model.h"
#include "views/product/column_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include <random>

namespace tributary::views {
namespace {

using ColumnList = std::vector<query::ColumnItem>;

std::shared_ptr<const ColumnList> columnList(int count)
{
    return std::make_shared<const ColumnList>(query::sampleColumns(count));
}

QString shownField(const ColumnModel& model, int row, int field)
{
    return model.index(row, field).data().toString();
}

query::ColumnItem columnWith(const char* classification, std::vector<std::string> tags)
{
    query::ColumnItem item;
    item.classification = classification;
    item.tags = std::move(tags);
    return item;
}

struct PersonalCase {
    const char* classification;
    std::vector<std::string> tags;
    bool personal;
};

class ColumnPersonal : public ::testing::TestWithParam<PersonalCase> {};

TEST_P(ColumnPersonal, IsKnownByClassificationAndTags)
{
    const query::ColumnItem item = columnWith(GetParam().classification, GetParam().tags);
    EXPECT_EQ(isPersonal(item), GetParam().personal);
    EXPECT_EQ(columnMarks(item), GetParam().personal ? QStringLiteral("PII") : QString());
}

INSTANTIATE_TEST_SUITE_P(Words, ColumnPersonal, ::testing::Values(
    PersonalCase{"", {}, false}, PersonalCase{"PII", {}, true}, PersonalCase{"Personal data", {}, true},
    PersonalCase{"confidential", {}, false}, PersonalCase{"", {"finance", "pii"}, true}, PersonalCase{"", {"contains-PII"}, true},
    PersonalCase{"", {"pii:email"}, true}, PersonalCase{"", {"happiinesses"}, false}, PersonalCase{"impersonal", {}, true}));

TEST(ColumnList, NamesMarksAndTypes)
{
    ColumnModel model;
    model.setColumns(columnList(4));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(shownField(model, 0, ColumnModel::Name), u"customer_id");
    EXPECT_EQ(shownField(model, 0, ColumnModel::Marks), u"key 1, required, unique");
    EXPECT_EQ(shownField(model, 1, ColumnModel::Marks), u"required, PII");
    EXPECT_EQ(shownField(model, 1, ColumnModel::Tags), u"pii, gdpr");
    EXPECT_EQ(shownField(model, 1, ColumnModel::PhysicalType), u"varchar(200)");
    EXPECT_EQ(shownField(model, 0, ColumnModel::Rules), u"") << "no rules is not a figure";
    EXPECT_EQ(shownField(model, 3, ColumnModel::Rules), u"3");
    EXPECT_EQ(shownField(model, 3, ColumnModel::Marks), u"");
}

TEST(ColumnList, AColumnWithoutPathShowsItsName)
{
    ColumnList columns(1);
    columns[0].column.name = "only_a_name";
    ColumnModel model;
    model.setColumns(std::make_shared<const ColumnList>(columns));
    EXPECT_EQ(shownField(model, 0, ColumnModel::Name), u"only_a_name");
}

TEST(ColumnList, SignsTellKeysAndPersonalData)
{
    ColumnModel model;
    model.setColumns(columnList(3));
    EXPECT_EQ(model.index(0, 0).data(CellIconRole).toString(), u"key");
    EXPECT_EQ(model.index(1, 0).data(CellIconRole).toString(), u"lock");
    EXPECT_EQ(model.index(2, 0).data(CellIconRole).toString(), u"column");
    EXPECT_TRUE(model.index(0, 1).data(CellIconRole).toString().isEmpty());
}

TEST(ColumnList, ReadsARowOutByItsFirstCell)
{
    ColumnModel model;
    model.setColumns(columnList(3));
    EXPECT_EQ(model.index(1, ColumnModel::Name).data(Qt::AccessibleTextRole).toString(),
              u"customer.contact.email, string, required, PII, confidential");
    EXPECT_EQ(model.index(1, ColumnModel::LogicalType).data(Qt::AccessibleTextRole).toString(), u"Type: string");
}

TEST(ColumnList, KeysSortBeforeEverythingElseByPosition)
{
    ColumnList columns(3);
    columns[0].required = true;
    columns[1].primaryKeyPosition = 10;
    columns[2].primaryKeyPosition = 9;
    ColumnModel model;
    model.setColumns(std::make_shared<const ColumnList>(columns));
    const auto key = [&](int row) { return model.index(row, ColumnModel::Marks).data(CellSortRole).toString(); };
    EXPECT_LT(key(2), key(1)) << "nine before ten";
    EXPECT_LT(key(1), key(0));
}

TEST(ColumnList, HasAHeaderForEachFieldAndNoOther)
{
    ColumnModel model;
    QStringList headers;
    for (int field = 0; field < ColumnModel::ColumnCount; ++field)
        headers.append(model.headerData(field, Qt::Horizontal, Qt::DisplayRole).toString());
    EXPECT_EQ(headers.size(), 8);
    EXPECT_EQ(headers.removeDuplicates(), 0);
    EXPECT_FALSE(headers.contains(QString()));
    EXPECT_FALSE(model.headerData(ColumnModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

struct FilterCase {
    const char* text;
    int rows;
};

class ColumnFilter : public ::testing::TestWithParam<FilterCase> {};

TEST_P(ColumnFilter, MatchesAnyFieldWithoutRegardToCase)
{
    ColumnModel model;
    model.setColumns(columnList(20));
    model.setFilter(QString::fromUtf8(GetParam().text));
    EXPECT_EQ(model.rowCount(), GetParam().rows) << GetParam().text;
    EXPECT_EQ(model.total(), 20);
}

INSTANTIATE_TEST_SUITE_P(Fields, ColumnFilter, ::testing::Values(
    FilterCase{"", 20}, FilterCase{"   ", 20}, FilterCase{"CUSTOMER_ID", 1}, FilterCase{"varchar", 10}, FilterCase{"  Gdpr ", 1},
    FilterCase{"key 1", 1}, FilterCase{"required", 3}, FilterCase{"confidential", 1}, FilterCase{"without TAX", 19},
    FilterCase{"number(38,0)", 10}, FilterCase{".*", 0}, FilterCase{"nobody has this", 0}));

TEST(ColumnList, TheFilterStaysWhenOtherColumnsCome)
{
    ColumnModel model;
    model.setFilter(QStringLiteral("varchar"));
    EXPECT_EQ(model.rowCount(), 0);
    model.setColumns(columnList(5));
    EXPECT_EQ(model.rowCount(), 2);
    model.setColumns(columnList(9));
    EXPECT_EQ(model.rowCount(), 4);
    model.setColumns(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.total(), 0);
}

TEST(ColumnList, AFilteredRowKeepsItsOwnFields)
{
    ColumnModel model;
    model.setColumns(columnList(12));
    model.setFilter(QStringLiteral("column_7"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(shownField(model, 0, ColumnModel::Name), u"column_7");
    EXPECT_EQ(model.index(0, ColumnModel::Rules).data(CellSortRole).toInt(), 2);
    EXPECT_TRUE(model.index(0, 0).data(CellRefRole).toString().contains(u"column_7"));
}

TEST(ColumnList, FilterEqualsLookingThroughEveryRow)
{
    ColumnModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(17);
    const QString letters = QStringLiteral("aeit_1 ,2(cor");
    for (int round = 0; round < 60; ++round) {
        model.setFilter({});
        model.setColumns(columnList(static_cast<int>(random() % 30)));
        QString wanted;
        for (unsigned length = 1 + random() % 3; length > 0; --length)
            wanted += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
        QStringList expected;
        for (int row = 0; row < model.rowCount(); ++row) {
            bool matches = false;
            for (int field = 0; field < ColumnModel::ColumnCount; ++field)
                matches = matches || shownField(model, row, field).contains(wanted.trimmed(), Qt::CaseInsensitive);
            if (matches)
                expected.append(shownField(model, row, ColumnModel::Name));
        }
        model.setFilter(wanted);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(shownField(model, row, ColumnModel::Name));
        EXPECT_EQ(found, expected) << wanted.toStdString();
    }
}

TEST(ColumnList, HostileTextsAreShortAndOneLine)
{
    ColumnList columns(1);
    columns[0].path = "a\n\u202Eb<img src=x>";
    columns[0].logicalType = std::string(1 << 20, 't');
    columns[0].tags = {std::string(1 << 20, 'g'), "x\ny"};
    columns[0].column.description = std::string(1 << 20, 'd');
    ColumnModel model;
    model.setColumns(std::make_shared<const ColumnList>(columns));
    EXPECT_EQ(shownField(model, 0, ColumnModel::Name), u"a b<img src=x>");
    EXPECT_FALSE(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"));
    EXPECT_EQ(shownField(model, 0, ColumnModel::LogicalType).size(), 80);
    EXPECT_EQ(shownField(model, 0, ColumnModel::Tags).size(), 60 + 5);
    EXPECT_EQ(shownField(model, 0, ColumnModel::Description).size(), 300);
}

} // namespace
} // namespace tributary::views
