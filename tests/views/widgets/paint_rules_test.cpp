// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/marked_text.h"
#include "views/widgets/pill.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPainter>

#include <random>

namespace tributary::views::paint_rules_test {
namespace {

template <typename Paint>
QImage onWhite(QSize size, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(&painter);
    return image;
}

struct ToneCase {
    Tone tone;
    QColor Theme::*text;
    QColor Theme::*fill; // none: only an edge
};

class PillTones : public testing::TestWithParam<std::tuple<int, ToneCase>> {
protected:
    void SetUp() override { Theme::apply(static_cast<Theme::Mode>(std::get<0>(GetParam()))); }
    void TearDown() override { Theme::apply(Theme::Mode::Light); }
};

TEST_P(PillTones, FillAndEdgeAreThoseOfTheTone)
{
    const ToneCase& one = std::get<1>(GetParam());
    const Theme& theme = Theme::current();
    const QImage image = onWhite({120, 24}, [&](QPainter* painter) { paintPill(painter, QRect(0, 0, 120, 24), QStringLiteral("text"), one.tone); });
    EXPECT_EQ(image.pixelColor(3, 12), one.fill ? theme.*one.fill : QColor(Qt::white));
    if (theme.mode == Theme::Mode::Contrast || !one.fill) {
        EXPECT_EQ(image.pixelColor(0, 12), one.fill ? theme.*one.text : theme.line2) << "the edge carries the shape";
    } else {
        EXPECT_EQ(image.pixelColor(0, 12), theme.*one.fill) << "no edge";
    }
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white)) << "round corners";
}

INSTANTIATE_TEST_SUITE_P(All, PillTones,
                         testing::Combine(testing::Values(0, 1, 2), testing::Values(ToneCase{Tone::Neutral, &Theme::neutral, &Theme::neutralSoft},
                                                                                    ToneCase{Tone::Ok, &Theme::ok, &Theme::okSoft},
                                                                                    ToneCase{Tone::Warn, &Theme::warn, &Theme::warnSoft},
                                                                                    ToneCase{Tone::Err, &Theme::err, &Theme::errSoft},
                                                                                    ToneCase{Tone::Info, &Theme::info, &Theme::infoSoft},
                                                                                    ToneCase{Tone::Accent, &Theme::accentText, &Theme::accentSoft},
                                                                                    ToneCase{Tone::Outline, &Theme::text2, nullptr})));

TEST(PillSize, AnIconTakesItsPlaceAndTextGrowsIt)
{
    const int bare = pillSize(QStringLiteral("word")).width();
    EXPECT_EQ(pillSize(QStringLiteral("word"), QStringLiteral("check")).width(), bare + 16);
    EXPECT_EQ(pillSize({}, QStringLiteral("check")).width(), pillSize({}).width() + 12) << "no gap before nothing";
    EXPECT_GT(pillSize(QStringLiteral("words")).width(), bare);
    EXPECT_GE(pillSize({}).height(), 20);
    Theme::apply(Theme::Mode::Light, 1.5);
    EXPECT_GT(pillSize(QStringLiteral("word")).width(), bare);
    EXPECT_GE(pillSize(QStringLiteral("word")).height(), QFontMetrics(Theme::current().caption).height());
    Theme::apply(Theme::Mode::Light);
}

TEST(PillSize, NothingIsPaintedOutsideOfItsArea)
{
    for (const int width : {0, 5, 14, 15, 30, 60, 200}) {
        const QImage image = onWhite({240, 40}, [&](QPainter* painter) {
            const int used = paintPill(painter, QRect(10, 8, width, 24), QStringLiteral("Consumer-aligned"), Tone::Err, QStringLiteral("warning"));
            EXPECT_LE(used, width);
        });
        for (int y = 0; y < image.height(); ++y) {
            ASSERT_EQ(image.pixelColor(9, y), QColor(Qt::white)) << width;
        }
    }
}

TEST(MarkedTextRules, EveryMarkCoversThePieceItWasMadeFor)
{
    const std::array<std::string, 7> pieces = {"a", "\xc3\xa4", "\xf0\x9f\x98\x80", "\xe6\x97\xa5\xe6\x9c\xac", " ", "e\xcc\x81", "word"};
    std::mt19937 random(31); // NOLINT: the same texts each run
    for (int i = 0; i < 300; ++i) {
        std::string text;
        std::vector<std::pair<int, int>> ranges;
        QStringList marked;
        for (unsigned n = random() % 20; n > 0; --n) {
            const std::string& piece = pieces[random() % pieces.size()];
            if (random() % 3 == 0) {
                ranges.emplace_back(static_cast<int>(text.size()), static_cast<int>(text.size() + piece.size()));
                marked.append(QString::fromStdString(piece));
            }
            text += piece;
        }
        const MarkedText result = markedText(text, ranges);
        ASSERT_EQ(result.text, QString::fromStdString(text));
        ASSERT_EQ(result.marks.size(), static_cast<std::size_t>(marked.size()));
        for (std::size_t at = 0; at < result.marks.size(); ++at) {
            const std::pair<int, int> mark = result.marks[at];
            ASSERT_EQ(result.text.mid(mark.first, mark.second - mark.first), marked[static_cast<int>(at)]);
        }
    }
}

TEST(MarkedTextRules, HostileRangesNeverLeaveTheText)
{
    std::mt19937 random(37); // NOLINT: the same ranges each run
    std::uniform_int_distribution<int> any(-20, 40);
    for (int i = 0; i < 500; ++i) {
        std::vector<std::pair<int, int>> ranges;
        for (int n = 0; n < 6; ++n) {
            const int begin = any(random);
            ranges.emplace_back(begin, any(random));
        }
        const MarkedText result = markedText("K\xc3\xa4ufer \xf0\x9f\x98\x80 x", ranges);
        int last = 0;
        for (const std::pair<int, int>& mark : result.marks) {
            ASSERT_GE(mark.first, 0);
            ASSERT_LE(mark.second, static_cast<int>(result.text.size()) + 3);
            ASSERT_GE(mark.second, mark.first);
            ASSERT_GE(mark.first, last - 3);
            last = mark.second;
        }
    }
}

TEST(MarkedPaint, TheMarkLiesBehindItsLettersOnly)
{
    const QFont font = Theme::current().body;
    const MarkedText text{QStringLiteral("    revenue"), {{0, 4}}};
    const QImage image = onWhite({200, 30}, [&](QPainter* painter) { paintMarked(painter, QRect(10, 0, 180, 30), text, font, Qt::black); });
    EXPECT_EQ(image.pixelColor(12, 15), Theme::current().mark);
    EXPECT_EQ(image.pixelColor(5, 15), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(195, 15), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(12, 1), QColor(Qt::white)) << "as high as the letters, not the row";
}

TEST(MarkedPaint, WhatIsCutOffIsNotMarked)
{
    const QFont font = Theme::current().body;
    const QString text = QStringLiteral("m").repeated(500);
    const auto picture = [&](const std::vector<std::pair<int, int>>& marks) {
        return onWhite({140, 30}, [&](QPainter* painter) {
            EXPECT_LE(paintMarked(painter, QRect(0, 0, 100, 30), {text, marks}, font, Qt::black), 100);
        });
    };
    const QImage plain = picture({});
    EXPECT_EQ(picture({{400, 410}}), plain);
    EXPECT_EQ(picture({{5000, 6000}}), plain);
    EXPECT_NE(picture({{0, 450}}), plain) << "the part that shows";
    for (int y = 0; y < 30; ++y) {
        ASSERT_EQ(picture({{0, 450}}).pixelColor(120, y), QColor(Qt::white));
    }
}

TEST(KindIcons, AreAllPartOfTheProgram)
{
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        for (const char* technology : {"", "kafka", "s3", "REST", "snowflake", "<odd>"}) {
            const QString icon = kindIcon(static_cast<Kind>(kind), technology);
            EXPECT_TRUE(QFile::exists(QStringLiteral(":/tributary/icons/%1.svg").arg(icon))) << icon.toStdString();
        }
    }
    EXPECT_EQ(kindIcon(Kind::Dataset, "Kafka"), QStringLiteral("topic"));
    EXPECT_EQ(kindIcon(Kind::OutputPort, "S3"), QStringLiteral("bucket"));
    EXPECT_EQ(kindIcon(Kind::InputPort, "REST API"), QStringLiteral("cloud"));
    EXPECT_EQ(kindIcon(Kind::Dataset), QStringLiteral("table"));
    EXPECT_EQ(kindIcon(Kind::DataProduct, "kafka"), QStringLiteral("product")) << "a product is a product";
}

TEST(LifecycleLooks, HoldForEverySpelling)
{
    for (const char* word : {"experimental", " Draft ", "PROPOSED", "development"}) {
        EXPECT_EQ(lifecycleLook(word, false).tone, Tone::Warn) << word;
    }
    for (const char* word : {"retired", "Deprecated", "  DEPRECATED\n"}) {
        EXPECT_EQ(lifecycleLook(word, false).tone, Tone::Err) << word;
    }
    EXPECT_EQ(lifecycleLook("", true).text, QStringLiteral("Deprecated")) << "a flag without a word has one";
    EXPECT_TRUE(lifecycleLook("", false).icon.isEmpty());
    EXPECT_EQ(lifecycleLook("house rule", false).text, QStringLiteral("House rule"));
}

TEST(DomainCode, GrowsWithTheTextAndHasTheHueOfItsDomain)
{
    for (const double factor : {1.0, 1.5}) {
        Theme::apply(Theme::Mode::Light, factor);
        int width = 0;
        const QImage image = onWhite({40, 30}, [&](QPainter* painter) {
            width = paintDomainCode(painter, {0, 0}, QStringLiteral("WWWW"), QStringLiteral("Quote to Cash / Deal"));
        });
        EXPECT_EQ(width, qRound(18 * factor));
        EXPECT_EQ(image.pixelColor(width / 2, 1), Theme::current().domainColor(QStringLiteral("Deal")));
        EXPECT_EQ(image.pixelColor(width + 2, 5), QColor(Qt::white)) << "more than two letters stay inside";
    }
    Theme::apply(Theme::Mode::Light);
}

} // namespace
} // namespace tributary::views::paint_rules_test
