// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/field_words.h"

#include "model/canvas/choices.h"
#include "model/canvas/hints.h"
#include "tests/views/canvas/sample_canvas.h"
#include "views/canvas/board_grid.h"
#include "views/canvas/canvas_reference.h"
#include "views/canvas/item_words.h"
#include "views/theme/icons.h"

#include <gtest/gtest.h>

#include <QSet>

namespace tributary::views {
namespace {

using canvas::Field;

TEST(CanvasWords, EveryFieldHasItsLabelIconAndWayToSupply)
{
    QSet<QString> labels;
    for (const Field field : canvas::allFields()) {
        labels.insert(fieldLabel(field));
        EXPECT_FALSE(supplyText(field).isEmpty());
        EXPECT_FALSE(iconPixmap(fieldIcon(field), Qt::black).isNull());
        for (const std::string_view choice : canvas::choicesOf(field))
            EXPECT_NE(choiceText(field, choice), QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()))) << "a word for people";
    }
    EXPECT_EQ(labels.size(), 15);
    EXPECT_FALSE(labels.contains(QString()));
}

TEST(CanvasWords, EveryHintHasASentence)
{
    QSet<QString> sentences;
    for (const std::string_view code : canvas::hints::kAll) {
        const QString sentence = hintText(code, "Tomas");
        EXPECT_FALSE(sentence.isEmpty()) << code;
        EXPECT_FALSE(sentence.contains(u'%')) << code;
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), static_cast<qsizetype>(canvas::hints::kAll.size())) << "each says something else";
    EXPECT_TRUE(hintText("owner.ask-domain-owner", "Tomas").contains(u"Tomas"));
    EXPECT_TRUE(hintText("no.such-code", "x").isEmpty());
    EXPECT_TRUE(hintText("owner.ask-domain-owner", "%1 %2\n\u202E").contains(u"%1 %2 ")) << "place marks in names are text";
}

TEST(CanvasWords, TheBoardHoldsEachFieldOnceAndFillsItsRows)
{
    std::array<int, kBoardRows> used{};
    QSet<int> fields;
    for (const BoardCell& cell : kBoard) {
        fields.insert(static_cast<int>(cell.field));
        EXPECT_EQ(cell.column, used[static_cast<std::size_t>(cell.row)]) << "no gap and no overlap";
        used[static_cast<std::size_t>(cell.row)] += cell.columns;
    }
    EXPECT_EQ(fields.size(), 15);
    for (const int columns : used)
        EXPECT_EQ(columns, kBoardColumns);
    for (std::size_t i = 0; i < kBoard.size(); ++i)
        EXPECT_EQ(kBoard[i].field, canvas::readingOrder()[i]) << "Tab goes row by row";
}

TEST(CanvasWords, StatesAreSaidInWordsAndSigns)
{
    const query::CanvasPage page = sampleCanvas();
    EXPECT_EQ(stateMark(page.canvas.at(Field::Owner)).text, u"missing");
    EXPECT_EQ(stateMark(page.canvas.at(Field::Classification)).text, u"assumed");
    EXPECT_EQ(stateMark(page.canvas.at(Field::OutputPorts)).text, u"look here");
    EXPECT_EQ(stateMark(page.canvas.at(Field::Name)).text, u"");
    for (const Field field : canvas::allFields()) {
        const StateMark mark = stateMark(page.canvas.at(field));
        EXPECT_EQ(mark.text.isEmpty(), mark.icon.isEmpty()) << "never by colour alone";
    }
    EXPECT_EQ(valueText(page.canvas.at(Field::Classification)), u"Shared core");
}

TEST(CanvasWords, MeasuredNumbersAreGrouped)
{
    canvas::FieldValue volume;
    volume.field = Field::Volume;
    volume.detail = "1178365748 rows";
    EXPECT_EQ(detailText(volume), QStringLiteral("last measured: 1\u2009178\u2009365\u2009748 rows"));
    for (const char* plain : {"2.8 TB", "99999999999999999999 rows", "x", "12abc"}) {
        volume.detail = plain;
        EXPECT_EQ(detailText(volume), QStringLiteral("last measured: %1").arg(QLatin1String(plain)));
    }
}

TEST(CanvasWords, ItemsReadAsTheyShould)
{
    const query::CanvasPage page = sampleCanvas();
    const auto& outputs = page.canvas.at(Field::OutputPorts).items;
    EXPECT_EQ(itemSubtitle(outputs[0]), QStringLiteral("Kafka topic \u00B7 2.0"));
    EXPECT_EQ(itemSubtitle(outputs[1]), QStringLiteral("Kafka topic \u00B7 2.0 \u00B7 no contract"));
    const auto& inbound = page.canvas.at(Field::InboundFlows).items;
    EXPECT_EQ(tileSubtitle(inbound[0]), u"Data product") << "what agrees needs no word";
    EXPECT_EQ(tileSubtitle(inbound[1]), QStringLiteral("observed only \u00B7 Dataset nobody describes"));
    EXPECT_EQ(originPlace(inbound[1].origin), u"lineage/deal.ndjson:4");
    EXPECT_EQ(originText(inbound[1].origin), u"observed lineage, nightly");
    canvas::Item reads;
    reads.kind = "dashboard";
    reads.evidence = canvas::Evidence::Observed;
    reads.count = 1455;
    EXPECT_EQ(itemSubtitle(reads), QStringLiteral("Dashboard \u00B7 1\u2009455 reads a week"));
    for (const canvas::Evidence evidence : {canvas::Evidence::Both, canvas::Evidence::Declared, canvas::Evidence::Observed}) {
        EXPECT_FALSE(evidenceText(evidence).isEmpty());
        EXPECT_FALSE(evidenceIcon(evidence).isEmpty());
    }
}

TEST(CanvasWords, ReferencesGoThereAndBack)
{
    EXPECT_EQ(canvasReference(QStringLiteral("tributary:product/top-10@3.0")), u"tributary:canvas/top-10@3.0");
    EXPECT_EQ(productOfCanvas(QStringLiteral("tributary:canvas/top-10@3.0")), u"tributary:product/top-10@3.0");
    EXPECT_EQ(canvasReference(QStringLiteral("tributary:contract/c")), QString());
    for (const char* other : {"tributary:product/p", "tributary:canvas/", "canvas/p", ""})
        EXPECT_EQ(productOfCanvas(QLatin1String(other)), QString()) << other;
}

} // namespace
} // namespace tributary::views
