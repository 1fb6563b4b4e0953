// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The net below every edit: a text that says more or less than the edit wanted is not taken.
#include "model/base/json_parser.h"
#include "model/edit/habits.h"
#include "model/edit/parts_of_change.h"
#include "model/edit/verify.h"
#include "tests/model/base/random_document.h"
#include "tests/model/edit/edit_cases.h"
#include "tests/model/edit/naive_edit.h"

#include <random>

namespace tributary::edit::test {
namespace {

bool isTaken(const std::string& before, const ValueEdit& edit, const std::string& after)
{
    const auto old = Subject::read(before, Format::Yaml);
    const auto now = Subject::read(after, Format::Yaml);
    EXPECT_TRUE(old && now) << before << after;
    const auto place = old->find(edit);
    EXPECT_TRUE(place) << edit.pointer;
    return isChangedAs(*old, *now, edit, *place);
}

TEST(EditCheck, TakesExactlyTheEdit)
{
    const std::string text = "a: 1\nb: [x, y]\nc: {d: 'e'}\n";
    EXPECT_TRUE(isTaken(text, setTo("/a", 2), "a: 2\nb: [x, y]\nc: {d: 'e'}\n"));
    EXPECT_TRUE(isTaken(text, setTo("/a", 2), "# a remark more\na: 2\nb: [x,   y]\nc: {d: 'e'}\n")) << "remarks and blanks are no values";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), text)) << "nothing happened";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "a: '2'\nb: [x, y]\nc: {d: 'e'}\n")) << "a text instead of a number";
    EXPECT_FALSE(isTaken(text, setTo("/a", "2"), "a: 2\nb: [x, y]\nc: {d: 'e'}\n")) << "a number instead of a text";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "a: 2\nb: [x, z]\nc: {d: 'e'}\n")) << "another value";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "a: 2\nb: [x, y]\nc: {d: \"e\"}\n")) << "other quotes";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "a: 2\nb:\n- x\n- y\nc: {d: 'e'}\n")) << "another style";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "b: [x, y]\na: 2\nc: {d: 'e'}\n")) << "another order";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "a: 2\nb: [x, y]\nc: {d: 'e', f: 1}\n")) << "a member more";
    EXPECT_FALSE(isTaken(text, setTo("/a", 2), "a: 2\nb: [x, y]\nc: {d: 'e'}\n---\n1\n")) << "a document more";
}

TEST(EditCheck, ItemsAndMembers)
{
    const std::string text = "b: [x, y]\n";
    EXPECT_TRUE(isTaken(text, appendTo("/b", "z"), "b: [x, y, z]\n"));
    EXPECT_FALSE(isTaken(text, appendTo("/b", "z"), "b: [x, z, y]\n"));
    EXPECT_FALSE(isTaken(text, appendTo("/b", "z"), "b: [x, y, z, z]\n"));
    EXPECT_TRUE(isTaken(text, insertAt("/b/1", "z"), "b: [x, z, y]\n"));
    EXPECT_TRUE(isTaken(text, removeAt("/b/0"), "b: [y]\n"));
    EXPECT_FALSE(isTaken(text, removeAt("/b/0"), "b: [x]\n"));
    EXPECT_TRUE(isTaken(text, setTo("/c", 1), "c: 1\nb: [x, y]\n")) << "wherever a new member stands";
    EXPECT_FALSE(isTaken(text, setTo("/c", 1), "d: 1\nb: [x, y]\n"));
    EXPECT_TRUE(isTaken(text, removeAt("/b"), "{}\n"));
}

TEST(EditCheck, AliasesStayAliases)
{
    const std::string text = "a: &x [1]\nb: *x\nc: 1\n";
    EXPECT_TRUE(isTaken(text, setTo("/c", 2), "a: &x [1]\nb: *x\nc: 2\n"));
    EXPECT_FALSE(isTaken(text, setTo("/c", 2), "a: &x [1]\nb: [2]\nc: 2\n"));
}

TEST(EditCheck, NumbersByTheirValue)
{
    const auto says = [](const char* text, const Json& value) { return matches(*parseYaml(text)->tree.documents().at(0), value); };
    EXPECT_TRUE(says("4.0", 4.0) && says("4.00", 4.0) && says("4.0", "4.0") && says("18446744073709551615", 18446744073709551615ULL));
    EXPECT_FALSE(says("'4.0'", 4.0) || says("4", 5) || says("x", 4.0) || says("12", "12") || says("null", "null") || says("[1]", 1));
    EXPECT_TRUE(says("{a: 1, b: [x]}", Json{{"b", Json::array({"x"})}, {"a", 1}}));
    EXPECT_FALSE(says("{a: 1}", Json{{"a", 1}, {"b", 1}}) || says("[x, y]", Json::array({"y", "x"})));
}

TEST(EditParts, MakeOneValueOfTheOther)
{
    std::mt19937 random(5);
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        tributary::test::RandomDocument document(seed);
        Json before = seed % 2 == 0 ? Json::array() : Json::object();
        Json after = before;
        for (unsigned i = 0; i < 1 + seed % 7; ++i) {
            const Json value = document.value(1);
            const std::string key = "k" + std::to_string(random() % 6);
            if (seed % 2 == 1) {
                before[key] = value;
                after["k" + std::to_string(random() % 6)] = random() % 2 == 0 ? value : document.value(1);
            } else {
                before.push_back(value);
                if (random() % 3 != 0)
                    after.insert(after.begin() + static_cast<std::ptrdiff_t>(random() % (after.size() + 1)), random() % 3 == 0 ? document.value(1) : value);
            }
        }
        const auto parsed = parseJsonTree(dumpJson(before));
        Json changed = before;
        for (const ValueEdit& part : partsOfChange(*parsed->tree.documents().at(0), setTo("", after)))
            changeValue(changed, part);
        ASSERT_EQ(changed, after) << "seed " << seed << " from " << before;
        EXPECT_TRUE(partsOfChange(*parsed->tree.documents().at(0), setTo("", before)).empty()) << "what is equal has no part";
    }
}

Habits habitsIn(const std::string& text, Format format = Format::Yaml)
{
    return habitsOf(*Subject::read(text, format), 0);
}

TEST(EditHabits, AreTakenFromTheText)
{
    EXPECT_EQ(habitsIn("a:\n    b:\n        c: 1\n").step, 4U);
    EXPECT_TRUE(habitsIn("a:\n  - x\n").isDashDeeper);
    EXPECT_FALSE(habitsIn("a:\n- x\nb:\n- y\nc:\n  - z\n").isDashDeeper) << "as most of them";
    EXPECT_EQ(habitsIn("a: 'x'\nb: 'y'\nc: \"z\"\n").quote, '\'');
    EXPECT_EQ(habitsIn("a: [x,y]\n").comma, ",");
    EXPECT_EQ(habitsIn("a: 1\r\n").lineBreak, "\r\n");
    EXPECT_EQ(habitsIn("{\"a\" : 1}", Format::Json).colon, " : ");
    EXPECT_FALSE(habitsIn("{\"a\": 1}", Format::Json).isPretty);
    EXPECT_TRUE(habitsIn("{\n\t\"a\": 1\n}", Format::Json).isPretty);
    EXPECT_EQ(habitsIn("{\n\t\"a\": 1\n}", Format::Json).unit, "\t");
    EXPECT_EQ(habitsIn("x").step, 2U) << "what most files do";
}

TEST(EditSubject, KnowsWhereChildrenBeginAndEnd)
{
    const auto subject = Subject::read("l:\n  # about x\n  - &k x\n  - *k # twice\n  - {a: 1,  !t b: *k }\n", Format::Yaml);
    ASSERT_TRUE(subject);
    const std::string& text = subject->text();
    const Node& list = *subject->documents().at(0)->find("l");
    const auto whole = [&](const Node& container, std::size_t i) { return text.substr(subject->outerBegin(container, i), subject->endOf(container, i) - subject->outerBegin(container, i)); };
    EXPECT_EQ(whole(list, 0), "- &k x");
    EXPECT_EQ(whole(list, 1), "- *k");
    EXPECT_EQ(whole(list, 2), "- {a: 1,  !t b: *k }");
    EXPECT_EQ(whole(*list.items[2], 0), "a: 1");
    EXPECT_EQ(whole(*list.items[2], 1), "!t b: *k");
    EXPECT_EQ(subject->find(setTo("/l/0", 1)).error().code, "edit.alias");
    EXPECT_EQ(subject->find(setTo("/l/2/a", 1))->way.size(), 3U);
    EXPECT_EQ(subject->find(setTo("/l/2/new", 1))->node, nullptr);
}

} // namespace
} // namespace tributary::edit::test
