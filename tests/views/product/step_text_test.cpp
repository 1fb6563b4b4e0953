// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/step_text.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace tributary::views {
namespace {

using query::Step;
using query::StepState;

constexpr std::array<Step::Name, 6> kNames{Step::Name::Input,   Step::Name::Processing, Step::Name::Catalog,
                                           Step::Name::Service, Step::Name::Measure,    Step::Name::Monitor};
constexpr std::array<StepState, 3> kStates{StepState::Missing, StepState::Partial, StepState::Good};

TEST(StepText, NamesTheSixStepsApart)
{
    std::set<QString> titles;
    std::set<QString> icons;
    for (const Step::Name name : kNames) {
        EXPECT_FALSE(stepTitle(name).isEmpty());
        titles.insert(stepTitle(name));
        icons.insert(stepIcon(name));
        EXPECT_FALSE(iconPixmap(stepIcon(name), Qt::black, 16, 1).isNull()) << stepIcon(name).toStdString();
    }
    EXPECT_EQ(titles.size(), kNames.size());
    EXPECT_EQ(icons.size(), kNames.size());
    EXPECT_EQ(stepTitle(Step::Name::Input), u"Input");
    EXPECT_EQ(stepTitle(Step::Name::Monitor), u"Monitor");
}

TEST(StepText, CountsWhatIsThereAgainstWhatIsWanted)
{
    EXPECT_EQ(stepSummary({Step::Name::Input, StepState::Partial, 2, 3}), u"2 of 3 contracts known");
    EXPECT_EQ(stepSummary({Step::Name::Catalog, StepState::Good, 4, 4}), u"4 of 4 parts described");
    EXPECT_EQ(stepSummary({Step::Name::Service, StepState::Missing, 0, 1}), u"0 of 1 ports with contract");
    EXPECT_EQ(stepSummary({Step::Name::Measure, StepState::Partial, 3, 4}), u"3 of 4 objectives met");
    EXPECT_EQ(stepSummary({Step::Name::Monitor, StepState::Partial, 3, 5}), u"3 of 5 consumers seen");
    EXPECT_EQ(stepSummary({Step::Name::Input, StepState::Good, 1234, 1234}).count(QChar(0x2009)), 2); // grouped digits
}

TEST(StepText, ProcessingIsKnownOrNot)
{
    EXPECT_EQ(stepSummary({Step::Name::Processing, StepState::Good, 1, 1}), u"Code commit known");
    EXPECT_EQ(stepSummary({Step::Name::Processing, StepState::Missing, 0, 1}), u"No code commit named");
}

TEST(StepText, NothingWantedIsSaidInWordsNotAsZeroOfZero)
{
    for (const Step::Name name : kNames) {
        const QString text = stepSummary({name, StepState::Missing, 0, 0});
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.contains(u'0')) << text.toStdString();
    }
    EXPECT_EQ(stepSummary({Step::Name::Service, StepState::Missing, 0, 0}), u"No output ports");
}

TEST(StepText, AdviceIsGivenWhileSomethingIsMissing)
{
    std::set<QString> advice;
    for (const Step::Name name : kNames) {
        EXPECT_EQ(stepAdvice({name, StepState::Good, 1, 1}), u"Nothing is missing.");
        EXPECT_EQ(stepAdvice({name, StepState::Missing, 0, 1}), stepAdvice({name, StepState::Partial, 1, 2}));
        advice.insert(stepAdvice({name, StepState::Missing, 0, 1}));
    }
    EXPECT_EQ(advice.size(), kNames.size());
    EXPECT_TRUE(stepAdvice({Step::Name::Processing, StepState::Missing, 0, 1}).contains(u"codeCommit"));
}

TEST(StepText, TheStateIsNeverColourAlone)
{
    std::set<QString> words;
    std::set<QString> icons;
    for (const StepState state : kStates) {
        words.insert(stepStateWord(state));
        icons.insert(stepMark(state).first);
    }
    EXPECT_EQ(words.size(), kStates.size());
    EXPECT_EQ(icons.size(), kStates.size());
    EXPECT_EQ(stepMark(StepState::Good).second, Theme::current().ok);
    EXPECT_EQ(stepMark(StepState::Partial).second, Theme::current().warn);
}

} // namespace
} // namespace tributary::views
