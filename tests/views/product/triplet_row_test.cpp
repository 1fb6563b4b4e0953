// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "views/product/painted_button.h"
#include "views/product/text_label.h"
#include "views/product/triplet_row.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QUrl>

namespace tributary::views {
namespace {

TextLabel* labelWith(const QWidget& row, const QString& text)
{
    for (TextLabel* label : row.findChildren<TextLabel*>()) {
        if (!label->isHidden() && label->text() == text)
            return label;
    }
    return nullptr;
}

LinkButton* linkNamed(const QWidget& row, const QString& start)
{
    for (LinkButton* link : row.findChildren<LinkButton*>()) {
        if (!link->isHidden() && link->accessibleName().startsWith(start))
            return link;
    }
    return nullptr;
}

void layOut(TripletRow& row, int width)
{
    row.resize(width, row.sizeHint().height());
    row.show();
    QCoreApplication::processEvents();
}

TEST(TripletRow, ShowsTheThreePartsOfAVersion)
{
    TripletRow row;
    row.setTriplet(query::samplePage()->triplet, QStringLiteral("3.0.0"));
    EXPECT_NE(labelWith(row, QStringLiteral("v3.0.0")), nullptr);
    EXPECT_NE(labelWith(row, QStringLiteral("833c21f09a4e")), nullptr);
    EXPECT_NE(linkNamed(row, QStringLiteral("git.example.org/q2c")), nullptr);
    EXPECT_NE(linkNamed(row, QStringLiteral("git.example.org/terraform")), nullptr);
    EXPECT_EQ(row.accessibleName(), u"Definition, code and infrastructure are known");
}

TEST(TripletRow, SaysHowToSupplyWhatIsMissing)
{
    TripletRow row;
    row.setTriplet({}, {});
    EXPECT_NE(labelWith(row, QStringLiteral("missing: add codeCommit to customProperties")), nullptr);
    EXPECT_NE(labelWith(row, QStringLiteral("missing: add infrastructureUrl to customProperties")), nullptr);
    EXPECT_EQ(linkNamed(row, {}), nullptr) << "nothing to press";
    EXPECT_EQ(row.accessibleName(), u"Definition, code or infrastructure is missing");
}

TEST(TripletRow, AVersionAndACommitAreNeverElided)
{
    TripletRow row;
    query::Triplet triplet = query::samplePage()->triplet;
    triplet.codeUrl.append(180, 'x');
    triplet.definitionFile.append(200, 'f');
    row.setTriplet(triplet, QStringLiteral("3.0.0"));
    layOut(row, 900);
    for (const char* text : {"v3.0.0", "833c21f09a4e", "Definition", "Code", "Infrastructure"}) {
        const TextLabel* label = labelWith(row, QString::fromLatin1(text));
        ASSERT_NE(label, nullptr) << text;
        EXPECT_GE(label->width(), label->sizeHint().width()) << text;
    }
    const LinkButton* link = linkNamed(row, QStringLiteral("Text"));
    ASSERT_NE(link, nullptr);
    EXPECT_GE(link->width(), link->sizeHint().width());
}

TEST(TripletRow, ALinkStandsBesideItsCommit)
{
    TripletRow row;
    row.setTriplet(query::samplePage()->triplet, QStringLiteral("3.0.0"));
    layOut(row, 1500);
    const TextLabel* commit = labelWith(row, QStringLiteral("833c21f09a4e"));
    const LinkButton* link = linkNamed(row, QStringLiteral("git.example.org/q2c"));
    ASSERT_TRUE(commit && link);
    EXPECT_LT(link->x() - commit->geometry().right(), 20);
    EXPECT_GE(link->width(), link->sizeHint().width());
}

TEST(TripletRow, HandsOutOnlyAddressesThatMayBeOpened)
{
    TripletRow row;
    QSignalSpy links(&row, &TripletRow::linkRequested);
    query::Triplet triplet = query::samplePage()->triplet;
    triplet.infrastructureUrl = "file:///etc/passwd";
    row.setTriplet(triplet, QStringLiteral("3.0.0"));
    EXPECT_EQ(linkNamed(row, QStringLiteral("/etc")), nullptr);
    EXPECT_NE(labelWith(row, QStringLiteral("file:///etc/passwd")), nullptr) << "shown, but only as text";
    linkNamed(row, QStringLiteral("git.example.org"))->click();
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links.at(0).at(0).toUrl().host(), u"git.example.org");
}

TEST(TripletRow, TheDefinitionAsksForItsText)
{
    TripletRow row;
    QSignalSpy asked(&row, &TripletRow::definitionRequested);
    row.setTriplet(query::samplePage()->triplet, QStringLiteral("3.0.0"));
    linkNamed(row, QStringLiteral("Text"))->click();
    EXPECT_EQ(asked.count(), 1);
    query::Triplet withoutText = query::samplePage()->triplet;
    withoutText.definition.clear();
    row.setTriplet(withoutText, {});
    EXPECT_EQ(linkNamed(row, QStringLiteral("Text")), nullptr);
    EXPECT_NE(labelWith(row, QStringLiteral("no version")), nullptr);
}

} // namespace
} // namespace tributary::views
