// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of "Top 10 customers" from 2.1 to 3.0 in the window: from the product's versions to what changed, who is hit,
// what only a person knows, the texts, and the campaign that leads the consumers over.
#include "tests/support/app/program.h"
#include "tests/support/app/top_10_history.h"
#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/window/window_driver.h"
#include "views/discover/discover_page.h"
#include "views/discover/result_model.h"
#include "views/discover/result_panel.h"
#include "views/product/data_table.h"
#include "views/product/product_page_view.h"
#include "views/product/section_tabs.h"
#include "views/product/table_section.h"
#include "views/product/versions_tab.h"
#include "views/shell/campaign_link.h"
#include "views/versions/campaign_page.h"
#include "views/versions/change_detail.h"
#include "views/versions/change_tree.h"
#include "views/versions/diff_page.h"
#include "views/versions/rename_bar.h"
#include "views/versions/text_diff_view.h"
#include "views/versions/version_bar.h"
#include "views/widgets/line_diff_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QTextEdit>

namespace tributary::test {
namespace {

using views::CampaignPage;
using views::DiffPage;

class VersionWindowJourney : public ::testing::Test {
protected:
    VersionWindowJourney() : commits(writeTop10History(work))
    {
        run({"source", "add", "mesh", work.path(), "--git"});
        run({"sync"});
    }
    void run(const std::vector<std::string>& words) const
    {
        const Answer answer = program.run(words);
        EXPECT_EQ(answer.exit, 0) << answer.out << answer.err;
    }
    void openCampaign() const
    {
        run({"campaign", "open", "top-10-customers@2.1", "top-10-customers@3.0", "--id", "top-10-to-3", "--migrate-by", "2027-01-31", "--reason", "Late payments.", "--author", "Mia <mia@acmeco.example>"});
        run({"outbox", "push"});
        run({"sync"});
        run({"campaign", "decide", "top-10-to-3", "dual-serve", "--until", "2027-03-31", "--reason", "The board needs both.", "--author", "Mia <mia@acmeco.example>"});
        run({"outbox", "push"});
        run({"sync"});
    }
    static bool hasRow(const views::TableSection* section, int column, const QString& text)
    {
        for (int row = 0; row < section->model()->rowCount(); ++row)
            if (section->model()->index(row, column).data().toString().contains(text))
                return true;
        return false;
    }

    TempFolder folder;
    GitWork work{folder.path() / "mesh"};
    Program program{folder.path().string()};
    std::vector<std::string> commits;
};

TEST_F(VersionWindowJourney, FromTheHistoryToTheCampaign)
{
    openCampaign();
    Application application(toQt(program.catalog()));
    WindowDriver at(application);
    ASSERT_TRUE(at.settle());

    // The product: its versions with their commits, and the campaign about it.
    at.window().open({QStringLiteral("product"), QStringLiteral("tributary:product/top-10-customers@3.0"), {}, QStringLiteral("versions"), {}});
    ASSERT_TRUE(at.waitFor([&] { return at.window().isSettled() && at.main().findChild<views::VersionsTab*>(); }));
    auto* tab = at.main().findChild<views::VersionsTab*>();
    ASSERT_EQ(tab->campaigns()->model()->rowCount(), 1);
    const auto page = at.page<views::ProductPageView>()->page();
    ASSERT_EQ(page->versions.size(), 2U);
    ASSERT_TRUE(page->versions[0].commit && page->versions[1].commit);
    EXPECT_EQ(page->versions[0].commit->id, commits[12]);
    EXPECT_EQ(page->versions[0].author, "Mia");
    EXPECT_GE(page->committed.size(), 3U) << "the states on the way";

    // What changed.
    tab->compareButton()->click();
    ASSERT_TRUE(at.waitFor([&] { return at.page<DiffPage>() && at.window().isSettled(); }));
    auto* diff = at.page<DiffPage>();
    EXPECT_EQ(diff->pageTitle(), QStringLiteral("Top 10 customers: 2.1 \u2192 3.0"));
    EXPECT_TRUE(diff->bar()->advice().contains(QStringLiteral("major"))) << diff->bar()->advice().toStdString();
    EXPECT_GE(diff->bar()->before()->count(), 5) << "every state can be compared";
    EXPECT_TRUE(diff->bar()->after()->currentText().contains(QString::fromStdString(commits[12].substr(0, 8)))) << diff->bar()->after()->currentText().toStdString();
    bool sawWords = false;
    for (int i = 0; i < diff->tree()->count() && !sawWords; ++i) {
        diff->tree()->step(i == 0 ? -1000 : 1);
        const QString detail = diff->detail()->text()->toPlainText();
        sawWords = detail.contains(QStringLiteral("Word by word")) && detail.contains(QStringLiteral("description.purpose"));
    }
    EXPECT_TRUE(sawWords) << "the definition is told word by word";
    EXPECT_GE(diff->consumers()->model()->rowCount(), 2);
    EXPECT_TRUE(hasRow(diff->consumers(), 0, QStringLiteral("Key account feed"))) << "a reader by agreement and lineage";

    // What only a person knows is asked once, and remembered.
    ASSERT_TRUE(diff->renames()->isVisible());
    EXPECT_TRUE(diff->renames()->sentence().contains(QStringLiteral("top_10_customers_v3"))) << diff->renames()->sentence().toStdString();
    const int asked = diff->renames()->count();
    const int changes = diff->tree()->count();
    diff->renames()->noButton()->click();
    ASSERT_TRUE(at.waitFor([&] { return at.window().isSettled() && diff->tree()->count() != changes; })) << "two tables are more and other changes";
    EXPECT_GE(diff->renames()->count(), 1);
    for (int i = 0; i < diff->renames()->count() && diff->renames()->againButton()->isHidden(); ++i)
        diff->renames()->nextButton()->click();
    ASSERT_TRUE(diff->renames()->againButton()->isVisible());
    EXPECT_TRUE(diff->renames()->sentence().contains(QStringLiteral("is not")));
    diff->renames()->againButton()->click();
    ASSERT_TRUE(at.waitFor([&] { return at.window().isSettled() && diff->tree()->count() == changes && diff->renames()->count() == asked; })) << "as it was";

    // The files line by line.
    diff->parts()->setCurrentIndex(1);
    ASSERT_TRUE(at.waitFor([&] { return at.window().isSettled(); }));
    EXPECT_EQ(diff->text()->files()->count(), 2);
    EXPECT_TRUE(diff->text()->lines()->toPlainText().contains(QStringLiteral("+version: \"3.0\""))) << diff->text()->said().toStdString();
    EXPECT_TRUE(at.waitFor([&] { return textTroubles(at.main()).isEmpty(); })) << textTroubles(at.main()).join(u'\n').toStdString();
    EXPECT_TRUE(focusableElements(at.main()).unnamed.isEmpty());

    // The campaign, and what the search makes of it.
    at.main().openRef(QStringLiteral("tributary:campaign/top-10-to-3"));
    ASSERT_TRUE(at.waitFor([&] { return at.page<CampaignPage>() && at.window().isSettled(); }));
    EXPECT_GE(at.page<CampaignPage>()->notices()->model()->rowCount(), 2);
    EXPECT_TRUE(hasRow(at.page<CampaignPage>()->notices(), 0, QStringLiteral("Key account feed")));
    EXPECT_TRUE(at.waitFor([&] { return textTroubles(at.main()).isEmpty(); })) << textTroubles(at.main()).join(u'\n').toStdString();
    for (const char* query : {"campaign:open kind:product", "breaking:true kind:product"}) {
        at.main().search(QString::fromLatin1(query));
        ASSERT_TRUE(at.settle());
        auto* discover = at.page<views::DiscoverPage>();
        ASSERT_NE(discover, nullptr);
        EXPECT_TRUE(at.waitFor([&] { return discover->results()->model()->rowCount() == 1 && at.window().isSettled(); })) << query;
    }
}

} // namespace
} // namespace tributary::test
