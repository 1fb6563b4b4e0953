// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/label_probe.h"
#include "tests/views/product/sample_page.h"
#include "views/charts/bar_chart.h"
#include "views/product/comment_view.h"
#include "views/product/discussion_tab.h"
#include "views/product/glyphs.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/widgets/safe_text_view.h"

#include <gtest/gtest.h>

#include <QLayout>
#include <QSignalSpy>

namespace tributary::views {
namespace {

query::CommentItem remark(const std::string& text, const char* by = "ines", const char* byName = "Ines Okafor")
{
    query::CommentItem item;
    item.by = by;
    item.byName = byName;
    item.text = text;
    item.at = query::kSampleNow;
    return item;
}

SafeTextView& textOf(const QWidget& view)
{
    return *view.findChild<SafeTextView*>();
}

// Comments first, then what stands in the panel of endorsements.
QStringList commentTexts(const QWidget& tab)
{
    QStringList texts;
    for (const bool inPanel : {false, true}) {
        for (const CommentView* view : tab.findChildren<CommentView*>()) {
            if ((qobject_cast<Panel*>(view->parentWidget()) != nullptr) == inPanel)
                texts.append(textOf(*view).toPlainText());
        }
    }
    return texts;
}

LinkButton* moreOf(const QWidget& tab)
{
    return tab.findChild<LinkButton*>();
}

TEST(CommentText, SaysWhoWhenAndAboutWhat)
{
    query::CommentItem item = remark("Hello **there**");
    item.about = "revenue_eur";
    const CommentView view(item, 0, nullptr);
    EXPECT_EQ(shownLabels(view), (QStringList{QStringLiteral("Ines Okafor"), QStringLiteral("5 Oct 2026, 14:00"), QStringLiteral("on revenue_eur")}));
    EXPECT_EQ(textOf(view).toPlainText(), u"Hello there");
    EXPECT_EQ(textOf(view).accessibleName(), u"Comment of Ines Okafor");
}

TEST(CommentText, WithoutNameItIsTheIdWithoutBothUnknown)
{
    EXPECT_EQ(shownLabels(CommentView(remark("x", "ines", ""), 0, nullptr)).value(0), u"ines");
    query::CommentItem nobody = remark("x", "", "");
    nobody.at = 0;
    EXPECT_EQ(shownLabels(CommentView(nobody, 0, nullptr)), QStringList{QStringLiteral("Unknown")}) << "and no time is no 1970";
}

TEST(CommentText, IndentsByDepthUpToALimit)
{
    const auto indent = [](int depth) { return CommentView(remark("x"), depth, nullptr).layout()->contentsMargins().left(); };
    EXPECT_EQ(indent(0), 0);
    EXPECT_EQ(indent(2), 2 * indent(1));
    EXPECT_GT(indent(6), indent(5));
    EXPECT_EQ(indent(99'999), indent(6));
}

TEST(CommentText, MarkupOfTheWebIsShownAsText)
{
    const CommentView view(remark("<script>alert(1)</script> <b>bold</b>"), 0, nullptr);
    const QString plain = textOf(view).toPlainText();
    EXPECT_TRUE(plain.contains(u"<b>bold</b>")) << plain.toStdString();
    EXPECT_FALSE(textOf(view).toHtml().contains(u"<script>alert"));
}

TEST(CommentText, DirectionOverridesAreTakenOut)
{
    const CommentView view(remark("safe \u202Egnp.exe\u2066", "x", "Ma\u202Eren"), 0, nullptr);
    EXPECT_EQ(textOf(view).toPlainText(), u"safe gnp.exe");
    EXPECT_EQ(shownLabels(view).value(0), u"Maren");
}

TEST(CommentText, AMegabyteIsCut)
{
    const CommentView view(remark(std::string(1 << 20, 'x')), 0, nullptr);
    EXPECT_LE(textOf(view).toPlainText().size(), 64 * 1024 + 1);
    EXPECT_GT(textOf(view).toPlainText().size(), 60'000);
}

TEST(CommentText, HandsOnLinksAPersonMayFollow)
{
    CommentView view(remark("[a](https://example.org/x) [b](file:///etc/passwd)"), 0, nullptr);
    QSignalSpy links(&view, &CommentView::linkRequested);
    emit textOf(view).anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    EXPECT_EQ(links.count(), 0);
    emit textOf(view).anchorClicked(QUrl(QStringLiteral("https://example.org/x")));
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links.at(0).at(0).toUrl().host(), u"example.org");
}

TEST(DiscussionTab, AnswersStandUnderTheirComment)
{
    DiscussionTab tab;
    tab.setPage(query::samplePage());
    const QStringList texts = commentTexts(tab);
    ASSERT_EQ(texts.size(), 4) << "three comments, one endorsement";
    EXPECT_TRUE(texts[0].startsWith(u"Does this include"));
    EXPECT_TRUE(texts[1].startsWith(u"Yes, up to the close"));
    EXPECT_TRUE(texts[2].startsWith(u"Rank 7 and 8"));
    EXPECT_TRUE(texts[3].startsWith(u"Used for the quarterly"));
    EXPECT_TRUE(moreOf(tab)->isHidden());
}

TEST(DiscussionTab, ManyCommentsComeInPortions)
{
    auto page = query::samplePage();
    page->endorsements.clear();
    page->comments.assign(95, remark("again"));
    DiscussionTab tab;
    tab.setPage(page);
    EXPECT_EQ(commentTexts(tab).size(), 40);
    EXPECT_EQ(moreOf(tab)->accessibleName(), u"Show 55 more");
    moreOf(tab)->click();
    dropDeleted();
    EXPECT_EQ(commentTexts(tab).size(), 80);
    moreOf(tab)->click();
    dropDeleted();
    EXPECT_EQ(commentTexts(tab).size(), 95);
    EXPECT_TRUE(moreOf(tab)->isHidden());
    tab.setPage(page);
    dropDeleted();
    EXPECT_EQ(commentTexts(tab).size(), 40) << "a new page starts anew";
}

TEST(DiscussionTab, RatingsAreStarsMeanAndCounts)
{
    DiscussionTab tab;
    tab.setPage(query::samplePage());
    EXPECT_EQ(tab.findChild<RatingStars*>()->accessibleName(), u"4.4 of 5 stars");
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("4.4")));
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("17 rating")));
    const QStringList bars = tab.findChild<BarChart*>()->accessibleDescription().split(QStringLiteral("; "));
    ASSERT_EQ(bars.size(), 5);
    EXPECT_TRUE(bars[0].startsWith(u"5 star") && bars[0].endsWith(u": 10")) << "best first";
    EXPECT_TRUE(bars[4].startsWith(u"1 star") && bars[4].endsWith(u": 0"));
}

TEST(DiscussionTab, EachEmptyPartSaysHowToFillIt)
{
    DiscussionTab tab;
    tab.setPage(query::samplePage());
    tab.setPage(std::make_shared<query::ProductPage>());
    dropDeleted();
    EXPECT_TRUE(commentTexts(tab).isEmpty());
    for (const char* start : {"No comments. Add Comment", "No ratings. Add Rating", "No endorsements. Add Endorsement"})
        EXPECT_TRUE(showsLabel(tab, QString::fromLatin1(start))) << start;
    EXPECT_TRUE(tab.findChild<RatingStars*>()->isHidden());
    EXPECT_TRUE(tab.findChild<BarChart*>()->isHidden());
}

// A domain is talked about; nobody rates it, and no score of a product is its own.
TEST(DiscussionTab, OfWhatIsNoProductShowsCommentsAlone)
{
    DiscussionTab tab;
    tab.showCommentsAlone(QStringLiteral("No comments about this domain."));
    tab.setPage(std::make_shared<query::ProductPage>());
    tab.show();
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("No comments about this domain.")));
    for (const Panel* panel : tab.findChildren<Panel*>())
        EXPECT_FALSE(panel->isVisible());
}

TEST(DiscussionTab, LinksOfCommentsAreHandedOn)
{
    DiscussionTab tab;
    tab.setPage(query::samplePage());
    QSignalSpy links(&tab, &ProductTab::linkRequested);
    emit tab.findChildren<CommentView*>().last()->linkRequested(QUrl(QStringLiteral("https://example.org/")));
    EXPECT_EQ(links.count(), 1);
}

struct NameCase {
    const char* name;
    const char* initials;
};

class Initials : public ::testing::TestWithParam<NameCase> {};

TEST_P(Initials, AreFirstAndLast)
{
    EXPECT_EQ(initialsOf(QString::fromUtf8(GetParam().name)), QString::fromUtf8(GetParam().initials)) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(Names, Initials, ::testing::Values(
    NameCase{"Maren Solheim", "MS"}, NameCase{"maren@x.org", "MA"}, NameCase{"Ada B. Lind", "AL"}, NameCase{"", ""},
    NameCase{"   ", ""}, NameCase{"x", "X"}, NameCase{"(team) data platform", "DP"}, NameCase{"3rd party", "3P"},
    NameCase{"@only", ""}, NameCase{"élan vital", "ÉV"}, NameCase{"  two   words ", "TW"}));

TEST(Glyphs, ADomainWithoutCodeHasNoGlyph)
{
    DomainGlyph glyph;
    glyph.setDomain(QStringLiteral("Deal"), QStringLiteral("Deal"));
    EXPECT_FALSE(glyph.isHidden());
    glyph.setDomain(QStringLiteral("Deal"), {});
    EXPECT_TRUE(glyph.isHidden());
}

} // namespace
} // namespace tributary::views
