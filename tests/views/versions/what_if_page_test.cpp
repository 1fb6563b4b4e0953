// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/what_if_page.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/views/versions/sample_diff.h"
#include "views/product/table_section.h"
#include "views/shell/what_if_link.h"
#include "views/versions/change_tree.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tributary::views::versions_test {
namespace {

class FakeTrial : public tributary::test::FakeCatalog {
public:
    std::vector<query::WhatIfRequest> requests;
    std::optional<Error> trouble; // of a text
    std::string first = "id: rankings\n";
    void whatIf(const QString& channel, const query::WhatIfRequest& request, QObject* context, Answer<query::WhatIfAnswer> answer) override
    {
        requests.push_back(request);
        if (trouble && !request.files.empty()) {
            const Error told = *trouble;
            QMetaObject::invokeMethod(this, [answer, told] { answer(tl::unexpected(told)); }, Qt::QueuedConnection);
            return;
        }
        reply<query::WhatIfAnswer>(channel, context, std::move(answer), [this, request] {
            query::WhatIfAnswer given;
            given.ref = "tributary:product/rankings@3.0.0";
            given.name = "Rankings";
            if (request.files.empty())
                given.files = {{"Rankings", "rankings.odps.yaml", first}, {"Ranking", "ranking.odcs.yaml", "id: ranking\nname: x\n"}};
            else
                given.answer = std::make_shared<const query::DiffAnswer>(sampleDiff());
            return given;
        });
    }
};

class WhatIfPageTest : public ::testing::Test {
protected:
    WhatIfPage& open()
    {
        page = std::make_unique<WhatIfPage>(catalog, QStringLiteral("tributary:product/rankings"));
        page->resize(1280, 820);
        page->show();
        page->activateWindow();
        settle();
        return *page;
    }
    void settle() const { EXPECT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); })); }

    FakeTrial catalog;
    std::unique_ptr<WhatIfPage> page;
};

TEST_F(WhatIfPageTest, ShowsTheFilesAsTheyAre)
{
    WhatIfPage& shown = open();
    EXPECT_EQ(shown.pageTitle(), QStringLiteral("What if: Rankings"));
    EXPECT_EQ(shown.files()->count(), 2);
    EXPECT_EQ(shown.text()->toPlainText(), QStringLiteral("id: rankings\n"));
    EXPECT_EQ(shown.tree()->count(), 0);
    EXPECT_FALSE(shown.resetButton()->isEnabled());
    EXPECT_EQ(catalog.requests.size(), 1U) << "nothing was changed, so nothing is compared";
    EXPECT_TRUE(QTest::qWaitFor([&] { return tributary::test::textTroubles(shown).isEmpty(); })) << tributary::test::textTroubles(shown).join(u'\n').toStdString();
    EXPECT_TRUE(tributary::test::focusableElements(shown).unnamed.isEmpty());
}

TEST_F(WhatIfPageTest, TellsWhatAChangeWouldDo)
{
    WhatIfPage& shown = open();
    shown.text()->setFocus();
    QTest::keyClicks(shown.text(), QStringLiteral("# "));
    EXPECT_FALSE(shown.isSettled()) << "it waits for the next key";
    settle();
    ASSERT_EQ(catalog.requests.size(), 2U) << "two keys are one question";
    ASSERT_EQ(catalog.requests[1].files.size(), 1U) << "only what was changed";
    EXPECT_EQ(catalog.requests[1].files[0].text, "# id: rankings\n");
    EXPECT_GT(shown.tree()->count(), 0);
    EXPECT_GT(shown.consumers()->model()->rowCount(), 0);
    shown.resetButton()->click();
    settle();
    EXPECT_EQ(shown.text()->toPlainText(), QStringLiteral("id: rankings\n"));
    EXPECT_EQ(shown.tree()->count(), 0);
    EXPECT_EQ(catalog.requests.size(), 2U);
}

TEST_F(WhatIfPageTest, OfNothingItIsNotSaidThatItHitsNobody)
{
    WhatIfPage& shown = open();
    EXPECT_FALSE(shown.tree()->isVisible());
    EXPECT_FALSE(shown.consumers()->isVisible());
    shown.text()->setPlainText(QStringLiteral("# id: rankings"));
    settle();
    EXPECT_TRUE(shown.tree()->isVisible());
    EXPECT_TRUE(shown.consumers()->isVisible());
}

TEST_F(WhatIfPageTest, SeveralFilesAreTriedTogether)
{
    WhatIfPage& shown = open();
    shown.text()->setPlainText(QStringLiteral("one"));
    shown.files()->setCurrentIndex(1);
    emit shown.files()->activated(1);
    EXPECT_EQ(shown.text()->toPlainText(), QStringLiteral("id: ranking\nname: x\n"));
    shown.text()->setPlainText(QStringLiteral("two"));
    settle();
    ASSERT_EQ(catalog.requests.back().files.size(), 2U);
    EXPECT_EQ(catalog.requests.back().files[1].path, "ranking.odcs.yaml");
    emit shown.files()->activated(0);
    EXPECT_EQ(shown.text()->toPlainText(), QStringLiteral("one")) << "it is kept";
}

TEST_F(WhatIfPageTest, ATextThatCannotBeReadSaysWhere)
{
    WhatIfPage& shown = open();
    shown.text()->setPlainText(QStringLiteral("good"));
    settle();
    const int changes = shown.tree()->count();
    Error trouble{"yaml.syntax", "", "", "rankings.odps.yaml", {}};
    trouble.mark.line = 3;
    trouble.mark.column = 7;
    catalog.trouble = trouble;
    shown.text()->setPlainText(QStringLiteral("bad: ["));
    settle();
    EXPECT_TRUE(shown.said().contains(QStringLiteral("rankings.odps.yaml:3:7"))) << shown.said().toStdString();
    EXPECT_EQ(shown.tree()->count(), changes) << "what was told last stands until it can be read again";
    catalog.trouble.reset();
    shown.text()->setPlainText(QStringLiteral("good again"));
    settle();
    EXPECT_TRUE(shown.said().isEmpty());
}

TEST_F(WhatIfPageTest, WhatSteersTheScreenIsOnlyRead)
{
    for (const std::string& hostile : {std::string("name: a\xE2\x80\xAEtxt\n"), std::string("name: \x07\n"), "name: " + std::string(5'000, 'x') + "\n"}) {
        catalog.first = hostile;
        WhatIfPage& shown = open();
        EXPECT_TRUE(shown.text()->isReadOnly());
        EXPECT_NE(shown.text()->toPlainText(), QString::fromStdString(hostile));
        EXPECT_TRUE(shown.text()->toPlainText().startsWith(QStringLiteral("name:")));
        shown.files()->setCurrentIndex(1);
        emit shown.files()->activated(1);
        EXPECT_FALSE(shown.text()->isReadOnly()) << "another file can be";
    }
    catalog.first = "\xC3\xA4: \"\xE6\x97\xA5\"\r\n\tx\n\n\n";
    EXPECT_FALSE(open().text()->isReadOnly()) << "letters of any language, tabs and line ends are no harm";
}

TEST_F(WhatIfPageTest, WhatWasTypedOutlivesASync)
{
    WhatIfPage& shown = open();
    shown.text()->setPlainText(QStringLiteral("mine"));
    settle();
    const std::size_t before = catalog.requests.size();
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([&] { return catalog.requests.size() > before && shown.isSettled(); }));
    EXPECT_EQ(shown.text()->toPlainText(), QStringLiteral("mine"));
    EXPECT_EQ(catalog.requests.back().files.size(), 1U) << "compared again with what the catalog holds now";
}

TEST(WhatIfLinks, GoBothWays)
{
    EXPECT_EQ(parseWhatIfLink(formatWhatIfLink(QStringLiteral("a & b=c@2?#"))), QStringLiteral("a & b=c@2?#"));
    EXPECT_TRUE(parseWhatIfLink(QStringLiteral("tributary:product/x")).isEmpty());
    EXPECT_TRUE(parseWhatIfLink(QStringLiteral("tributary:what-if?")).isEmpty());
}

} // namespace
} // namespace tributary::views::versions_test
