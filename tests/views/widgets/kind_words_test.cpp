// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/kind_words.h"
#include "views/discover/search_text.h"

#include <gtest/gtest.h>

#include <QSet>

namespace tributary::views {
namespace {

using search::Facet;

TEST(KindWords, EveryKindHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (std::size_t number = 0; number < kKindCount; ++number) {
        const QString word = kindWord(static_cast<Kind>(number));
        EXPECT_TRUE(!word.isEmpty() && word.at(0).isUpper()) << number;
        words.insert(word);
    }
    EXPECT_EQ(words.size(), static_cast<int>(kKindCount));
}

TEST(KindWords, ADatasetIsCalledByWhatHoldsIt)
{
    EXPECT_EQ(kindWord(Kind::Dataset, "snowflake"), QStringLiteral("Snowflake table"));
    EXPECT_EQ(kindWord(Kind::Dataset, "Kafka"), QStringLiteral("Kafka topic"));
    EXPECT_EQ(kindWord(Kind::Dataset, "s3"), QStringLiteral("S3 object"));
    EXPECT_EQ(kindWord(Kind::Dataset, "dbt"), QStringLiteral("dbt dataset"));
    EXPECT_EQ(kindWord(Kind::Dataset, "sql-server"), QStringLiteral("SQL Server table"));
    EXPECT_EQ(kindWord(Kind::Dataset, "homemade"), QStringLiteral("Homemade dataset")) << "unknown ones are not guessed";
    EXPECT_EQ(kindWord(Kind::Dataset), QStringLiteral("Dataset"));
    EXPECT_EQ(kindWord(Kind::DataProduct, "snowflake"), QStringLiteral("Data product"));
    EXPECT_EQ(kindWord(Kind::OutputPort, "kafka"), QStringLiteral("Output port"));
}

TEST(KindWords, WhatNoStandardKnowsKeepsItsText)
{
    EXPECT_EQ(archetypeText("consumer-aligned"), QStringLiteral("Consumer-aligned"));
    EXPECT_EQ(archetypeText("shared core"), archetypeText("shared-core"));
    EXPECT_EQ(archetypeText("master data"), QStringLiteral("Master data"));
    EXPECT_EQ(archetypeText(""), QString());
    EXPECT_EQ(lifecycleWord("ACTIVE"), QStringLiteral("Active"));
    EXPECT_EQ(lifecycleWord("in  review"), QStringLiteral("In review"));
    EXPECT_EQ(technologyName("postgresql"), QStringLiteral("PostgreSQL"));
    EXPECT_EQ(technologyName("acmestore"), QStringLiteral("Acmestore"));
}

TEST(SearchText, ClausesAreNoWords)
{
    for (const char* words : {"revenue", "revenue status:active", "status:active 2024", "-draft"}) {
        EXPECT_TRUE(hasWords(QString::fromLatin1(words))) << words;
    }
    for (const char* none : {"", "  ", "status:active", "-status:draft", "domain:\"Quote to Cash\" kind:product", "domain:\"Quote to"}) {
        EXPECT_FALSE(hasWords(QString::fromLatin1(none))) << none;
    }
}

TEST(FacetValueText, ReadsInWordsAndLeavesNamesAlone)
{
    EXPECT_EQ(facetValueText(Facet::Kind, QStringLiteral("product")), QStringLiteral("Data product"));
    EXPECT_EQ(facetValueText(Facet::Kind, QStringLiteral("output-port")), QStringLiteral("Output port"));
    EXPECT_EQ(facetValueText(Facet::Archetype, QStringLiteral("source-aligned")), QStringLiteral("Source-aligned"));
    EXPECT_EQ(facetValueText(Facet::Lifecycle, QStringLiteral("draft")), QStringLiteral("Draft"));
    EXPECT_EQ(facetValueText(Facet::Technology, QStringLiteral("bigquery")), QStringLiteral("BigQuery"));
    EXPECT_EQ(facetValueText(Facet::Tag, QStringLiteral("pii")), QStringLiteral("pii"));
    EXPECT_EQ(facetValueText(Facet::Owner, QStringLiteral("de la Cruz")), QStringLiteral("de la Cruz"));
}

} // namespace
} // namespace tributary::views
