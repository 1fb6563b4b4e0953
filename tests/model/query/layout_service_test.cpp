// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"
#include "tests/model/query/support/layout_waiter.h"

#include "model/query/local_layout_service.h"

#include <gmock/gmock.h>

namespace tributary::test {
namespace {

using namespace query;
using layout::Engine;
using testing::IsEmpty;

class LayoutServiceTest : public LayoutWaiter {};

TEST_F(LayoutServiceTest, DrawsAndRemembers)
{
    LocalLayoutService service;
    const auto input = std::make_shared<const layout::Input>(randomInput({30, 50, 3, 4, true, 0}, 5));
    const auto first = ask(service, input, Engine::Layered);
    ASSERT_TRUE(first);
    EXPECT_THAT(problemsOf(*input, *first), IsEmpty());
    EXPECT_EQ(first->engine, Engine::Layered);
    EXPECT_FALSE(first->fallback.has_value());
    const auto again = ask(service, std::make_shared<const layout::Input>(*input), Engine::Layered);
    EXPECT_EQ(first, again) << "the very same drawing";
}

TEST_F(LayoutServiceTest, NonsenseIsAnsweredWithTheReason)
{
    LocalLayoutService service;
    auto input = plainInput(2, {{0, 5}});
    const auto drawing = ask(service, std::make_shared<const layout::Input>(input), Engine::Layered);
    ASSERT_TRUE(drawing && drawing->fallback);
    EXPECT_EQ(drawing->fallback->code, "layout.bad-input");
    EXPECT_EQ(drawing->boxes.size(), 2U);
    EXPECT_EQ(drawing->arcs.size(), 1U);
}

TEST_F(LayoutServiceTest, OnlyTheNewestRequestOfAChannelIsAnswered)
{
    LocalLayoutService service;
    int answers = 0;
    std::size_t boxes = 0;
    for (std::size_t i = 1; i <= 20; ++i) {
        const auto input = std::make_shared<const layout::Input>(plainInput(i, {}));
        service.layout("page", input, Engine::Layered, &loop(), [&](auto drawing) {
            ++answers;
            boxes = drawing->boxes.size();
            loop().quit();
        });
    }
    wait();
    // Another channel, asked later, is answered: by then nothing of the first one is under way.
    ask(service, std::make_shared<const layout::Input>(plainInput(3, {})), Engine::Layered, "other");
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(boxes, 20U);
}

TEST_F(LayoutServiceTest, NobodyIsAnsweredWhoIsGone)
{
    LocalLayoutService service;
    bool answered = false;
    {
        QObject page;
        service.layout("page", std::make_shared<const layout::Input>(plainInput(3, {})), Engine::Layered, &page,
                       [&](const auto&) { answered = true; });
    }
    ask(service, std::make_shared<const layout::Input>(plainInput(2, {})), Engine::Layered, "page");
    EXPECT_FALSE(answered);
}

TEST_F(LayoutServiceTest, GoesAwayWhileItDraws)
{
    const auto input = std::make_shared<const layout::Input>(randomInput({8'000, 16'000, 8, 4, true, 300}, 3));
    bool answered = false;
    {
        LocalLayoutService service;
        service.layout("page", input, Engine::Layered, &loop(), [&](const auto&) { answered = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

} // namespace
} // namespace tributary::test
