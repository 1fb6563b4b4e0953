// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The incremental layout as the window asks for it.
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"
#include "tests/model/query/support/layout_waiter.h"

#include "model/layout/layered.h"
#include "model/query/local_layout_service.h"

#include <gmock/gmock.h>

#include <numeric>

namespace tributary::test {
namespace {

using namespace query;
using layout::Drawing;
using layout::Earlier;
using layout::Engine;
using layout::Input;
using testing::IsEmpty;

class LayoutAfter : public LayoutWaiter {
protected:
    // A drawing of the first `boxes` boxes of a graph, and which box each of the whole one was there.
    static Earlier earlierPart(const Input& whole, std::uint32_t boxes)
    {
        auto part = std::make_shared<Input>();
        part->clusters = whole.clusters;
        part->spacing = whole.spacing;
        part->boxes.assign(whole.boxes.begin(), whole.boxes.begin() + boxes);
        for (const layout::Arc& arc : whole.arcs)
            if (arc.from < boxes && arc.to < boxes)
                part->arcs.push_back(arc);
        std::vector<std::uint32_t> was(whole.boxes.size(), layout::kNewBox);
        std::iota(was.begin(), was.begin() + boxes, 0U);
        return {part, std::make_shared<const Drawing>(layout::layered(*part).value()), was};
    }
};

TEST_F(LayoutAfter, DrawsWhatTheEngineDrawsAfterThatDrawing)
{
    LocalLayoutService service;
    const auto input = std::make_shared<const Input>(randomInput({40, 70, 3, 4, true, 0}, 8));
    const Earlier earlier = earlierPart(*input, 34);
    const auto drawing = askAfter(service, input, earlier);
    ASSERT_TRUE(drawing);
    EXPECT_THAT(problemsOf(*input, *drawing), IsEmpty());
    EXPECT_FALSE(drawing->fallback.has_value());
    const auto expected = layout::layeredAfter(*input, earlier).value();
    EXPECT_EQ(drawing->boxes, expected.boxes);
    EXPECT_EQ(drawing->arcs, expected.arcs);
    EXPECT_EQ(drawing->frames, expected.frames);
}

TEST_F(LayoutAfter, IsNotTakenFromNorPutIntoWhatIsRemembered)
{
    LocalLayoutService service;
    const auto input = std::make_shared<const Input>(randomInput({40, 70, 3, 4, true, 0}, 8));
    const auto fresh = ask(service, input, Engine::Layered);
    const auto after = askAfter(service, input, earlierPart(*input, 34));
    ASSERT_TRUE(fresh && after);
    EXPECT_NE(after, fresh) << "the same graph looks otherwise after another one";
    EXPECT_NE(after->boxes, fresh->boxes);
    EXPECT_EQ(ask(service, input, Engine::Layered), fresh) << "what was remembered is still that";
    const auto again = askAfter(service, input, earlierPart(*input, 34));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->boxes, after->boxes) << "same input and earlier drawing, same drawing";
}

TEST_F(LayoutAfter, AnEarlierDrawingThatMakesNoSenseIsLeftOutOfAccount)
{
    LocalLayoutService service;
    const auto input = std::make_shared<const Input>(randomInput({20, 30, 2, 2, true, 0}, 3));
    const auto fresh = ask(service, input, Engine::Layered);
    for (const int wrong : {0, 1, 2, 3}) {
        Earlier earlier = earlierPart(*input, 15);
        if (wrong == 0)
            earlier.was.pop_back();
        if (wrong == 1)
            earlier.was[3] = 15;
        if (wrong == 2)
            earlier.drawing = nullptr;
        if (wrong == 3)
            earlier.drawing = std::make_shared<const Drawing>();
        const auto drawing = askAfter(service, input, earlier);
        ASSERT_TRUE(drawing);
        EXPECT_FALSE(drawing->fallback.has_value());
        EXPECT_EQ(drawing->boxes, fresh->boxes) << wrong;
    }
}

TEST_F(LayoutAfter, NonsenseIsAnsweredWithTheReason)
{
    LocalLayoutService service;
    const auto good = plainInput(3, {{0, 1}, {1, 2}});
    const Earlier earlier = earlierPart(good, 3);
    const auto drawing = askAfter(service, std::make_shared<const Input>(plainInput(3, {{0, 7}})), earlier);
    ASSERT_TRUE(drawing && drawing->fallback);
    EXPECT_EQ(drawing->fallback->code, "layout.bad-input");
    EXPECT_EQ(drawing->boxes.size(), 3U);
}

// Fresh and incremental drawings of one page are one line of requests.
TEST_F(LayoutAfter, OnlyTheNewestRequestOfAChannelIsAnswered)
{
    LocalLayoutService service;
    const auto small = std::make_shared<const Input>(plainInput(4, {{0, 1}, {1, 2}, {2, 3}}));
    const auto large = std::make_shared<const Input>(randomInput({3'000, 6'000, 8, 4, true, 100}, 3));
    int answers = 0;
    std::size_t boxes = 0;
    const auto take = [&](const std::shared_ptr<const Drawing>& drawing) {
        ++answers;
        boxes = drawing->boxes.size();
        loop().quit();
    };
    service.layoutAfter("page", large, earlierPart(*large, 2'900), &loop(), take);
    service.layout("page", large, Engine::Layered, &loop(), take);
    service.layoutAfter("page", small, earlierPart(*small, 3), &loop(), take);
    wait();
    ask(service, std::make_shared<const Input>(plainInput(3, {})), Engine::Layered, "other");
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(boxes, 4U);
}

TEST_F(LayoutAfter, NobodyIsAnsweredWhoIsGone)
{
    LocalLayoutService service;
    const auto input = std::make_shared<const Input>(plainInput(3, {{0, 1}}));
    bool answered = false;
    {
        QObject page;
        service.layoutAfter("page", input, earlierPart(*input, 2), &page, [&](const auto&) { answered = true; });
    }
    ask(service, input, Engine::Layered, "page");
    EXPECT_FALSE(answered);
}

} // namespace
} // namespace tributary::test
