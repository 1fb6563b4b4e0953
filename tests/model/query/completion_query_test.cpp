// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/completion_query.h"
#include "model/query/qt_text.h"
#include "model/query/search_query.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

using Type = CompletionItem::Type;

class CompletionQuery : public ::testing::Test {
protected:
    CompletionQuery()
    {
        mesh.write("a.odps.yaml", productText("orders", "1.0", "Orders."));
        mesh.write("b.odps.yaml", productText("invoices", "1.0", "Invoices."));
        mesh.write("c.odcs.yaml", contractText("orders", "1.0.0", 3));
        mesh.sync();
        reader = mesh.reader();
    }
    // At the bar, as the query would read then.
    QStringList after(QString text)
    {
        const int cursor = static_cast<int>(text.indexOf(QLatin1Char('|')));
        text.remove(cursor, 1);
        items = completionsOf(*reader, text, cursor).value();
        QStringList texts;
        for (const CompletionItem& item : items)
            texts.append(text.left(item.begin) + item.text + text.mid(item.end));
        return texts;
    }

    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
    std::vector<CompletionItem> items;
};

} // namespace

TEST_F(CompletionQuery, FieldsSayWhatTheyExpect)
{
    EXPECT_EQ(after(QStringLiteral("x qual|")), QStringList{QStringLiteral("x quality:")});
    EXPECT_EQ(items.at(0).type, Type::Field);
    EXPECT_EQ(items.at(0).expects, search::FieldType::Number);
    EXPECT_EQ(after(QStringLiteral("upst|")), QStringList{QStringLiteral("upstream-of:")});
    EXPECT_EQ(items.at(0).expects, search::FieldType::Graph);
}

TEST_F(CompletionQuery, ValuesHaveTheCountThatASearchFinds)
{
    const QStringList kinds = after(QStringLiteral("kind:|"));
    ASSERT_FALSE(kinds.isEmpty());
    for (int i = 0; i < kinds.size(); ++i) {
        const auto found = searchCatalog(*reader, fromQt(kinds.at(i)), 0, 0, false);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->total, items.at(static_cast<std::size_t>(i)).count) << fromQt(kinds.at(i));
    }
    EXPECT_EQ(after(QStringLiteral("kind:product|")), QStringList()) << "what stands there already";
}

TEST_F(CompletionQuery, NamesSayWhatIsCalledSo)
{
    const QStringList found = after(QStringLiteral("Gr\u00fc\u00dfe prod|"));
    EXPECT_TRUE(found.contains(QStringLiteral("Gr\u00fc\u00dfe \"Product orders\""))) << fromQt(found.join(QLatin1Char('\n')));
    EXPECT_TRUE(std::any_of(items.begin(), items.end(), [](const CompletionItem& item) { return item.type == Type::Name && item.kind == Kind::DataProduct; }));
    EXPECT_EQ(after(QStringLiteral("\"Product orders|\"")), QStringList());
    EXPECT_EQ(after(QStringLiteral("orders |")), QStringList()) << "nothing between two words";
}

TEST_F(CompletionQuery, BehindALineageFieldANameMeansWhatItShows)
{
    for (const QString& query : after(QStringLiteral("upstream-of:\"product or|\"")) + after(QStringLiteral("downstream-of:contr|"))) {
        const auto found = searchCatalog(*reader, fromQt(query), 10, 0, false);
        EXPECT_TRUE(found) << fromQt(query) << ' ' << found.error().code;
    }
    EXPECT_FALSE(after(QStringLiteral("upstream-of:contr|")).isEmpty());
}

// Whatever is typed: few, within the text, on one line.
TEST_F(CompletionQuery, HoldForWhateverIsTyped)
{
    std::mt19937 random(11);
    const QString pieces[] = {QStringLiteral("kind:"), QStringLiteral("\""), QStringLiteral("pro"), QStringLiteral(" "), QStringLiteral("("),
                              QStringLiteral("-"), QStringLiteral("upstream-of:"), QStringLiteral("\u00e9"), QString::fromUcs4(U"\U0001F600"),
                              QString(QChar(0xd83d)), QString(QChar(0)), QStringLiteral("or")};
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (unsigned count = random() % 7; count > 0; --count)
            text += pieces[random() % std::size(pieces)];
        const int cursor = static_cast<int>(random() % static_cast<unsigned>(text.size() + 1));
        const auto found = completionsOf(*reader, text, cursor);
        ASSERT_TRUE(found) << found.error().code;
        EXPECT_LE(found->size(), kMostCompletions);
        for (const CompletionItem& item : *found) {
            EXPECT_LE(item.begin, item.end);
            EXPECT_LE(item.end, text.size());
            EXPECT_FALSE(item.text.isEmpty());
        }
    }
}
