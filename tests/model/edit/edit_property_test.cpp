// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Random documents in all styles, random edits: the text that comes out says what the edit says, done to
// the value alone; and all edits are taken back and made again byte for byte.
#include "model/base/json_parser.h"
#include "model/edit/value_edit.h"
#include "tests/model/base/random_document.h"
#include "tests/model/edit/naive_edit.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <map>

namespace tributary::edit::test {
namespace {

constexpr int kEditsOfOne = 6;

Result<Json> read(const std::string& text, Format format)
{
    const auto parsed = format == Format::Json ? parseJsonTree(text) : parseYaml(text);
    if (!parsed)
        return fail(parsed.error());
    return toJson(*parsed->tree.documents().at(0));
}

struct Outcome {
    int made = 0;
    std::map<std::string, int> refused;
};

void editAtRandom(unsigned seed, Format format, Outcome& outcome)
{
    tributary::test::RandomDocument document(seed);
    std::mt19937 random(seed);
    Json value = document.value(4);
    const std::string first = format == Format::Json ? document.asJson(value) : document.asYaml(value);
    std::string text = first;
    std::vector<TextSplice> all;
    for (int i = 0; i < kEditsOfOne; ++i) {
        const ValueEdit edit = randomEdit(value, random, document.value(random() % 4 == 0 ? 2 : 0));
        const auto splices = planEdit(text, edit, format);
        if (!splices) {
            ++outcome.refused[splices.error().code];
            continue;
        }
        ++outcome.made;
        const auto changed = applySplices(text, *splices);
        ASSERT_TRUE(changed);
        const auto again = read(*changed, format);
        ASSERT_TRUE(again) << text << "\n--\n" << *changed;
        changeValue(value, edit);
        ASSERT_EQ(*again, value) << "at " << edit.pointer << " of\n" << text << "\n--\n" << *changed;
        text = *changed;
        all.insert(all.end(), splices->begin(), splices->end());
    }
    ASSERT_EQ(applySplices(text, inverseOf(all)).value_or("-"), first);
    ASSERT_EQ(applySplices(first, all).value_or("-"), text);
}

Outcome editMany(Format format, int rounds)
{
    Outcome outcome;
    for (int seed = 0; seed < rounds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        editAtRandom(static_cast<unsigned>(seed), format, outcome);
        if (testing::Test::HasFatalFailure())
            break;
    }
    testing::Test::RecordProperty("edits", outcome.made);
    for (const auto& [code, count] : outcome.refused)
        testing::Test::RecordProperty(code, count);
    return outcome;
}

TEST(EditProperty, RandomYaml)
{
    const Outcome outcome = editMany(Format::Yaml, tributary::test::timesToday(3'000));
    for (const auto& [code, count] : outcome.refused) {
        // The documents have tags on purpose; everything else has a clean splice.
        EXPECT_TRUE(code == "edit.tag" || (code == "edit.unclean" && count * 200 < outcome.made)) << code << " " << count << " of " << outcome.made;
    }
}

TEST(EditProperty, RandomJson)
{
    const Outcome outcome = editMany(Format::Json, tributary::test::timesToday(3'000));
    EXPECT_TRUE(outcome.refused.empty());
}

} // namespace
} // namespace tributary::edit::test
