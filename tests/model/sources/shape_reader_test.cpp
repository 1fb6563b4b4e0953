// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/yaml_parser.h"
#include "model/sources/shape/numbers.h"
#include "model/sources/shape/shape_reader.h"
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

const ObjectSpec& innerSpec()
{
    static const ObjectSpec spec{{text("a").required(), number("n")}};
    return spec;
}

const ObjectSpec& outerSpec()
{
    static const ObjectSpec spec{{
        ident("id"), flag("on"), field("off", Shape::NegatedFlag).as("on2"), text("old").until(100).as("new"), text("new"),
        objects("list", innerSpec), object("one", innerSpec), kept("kept"), map("free"), text("late").since(300),
    }, false, 200};
    return spec;
}

struct Read {
    ShapeReader::Parts parts;
    FileBatch batch;
};

Read readShape(std::string_view yaml, SpecVersion version = 0)
{
    const Result<ParsedText> parsed = parseYaml(yaml);
    EXPECT_TRUE(parsed);
    BatchBuilder out("f.yaml");
    ShapeReader reader(out, version);
    Read read;
    read.parts = reader.read(*parsed->tree.documents().at(0), outerSpec(), {});
    read.batch = out.take("x", true);
    return read;
}

TEST(ShapeReader, SortsIntoFactsAndExtra)
{
    const Read read = readShape("id: ' x '\non: true\noff: true\nold: o\nkept: [1]\nfree: {z: 1}\nlist: [{a: 1, n: 2, odd: 3}, 4]\n");
    EXPECT_EQ(read.parts.facts, Json::parse(R"({"id":"x","on":true,"on2":false,"new":"o","free":{"z":1},"list":[{"a":"1","n":2}]})"));
    EXPECT_EQ(read.parts.extra, Json::parse(R"({"kept":[1],"list[0].odd":3,"list[1]":4})"));
    EXPECT_EQ(remarks(read.batch), (std::vector<std::string>{"text.trimmed id", "field.unknown list[0].odd", "field.type list[1]"}));
}

TEST(ShapeReader, KeepsTheSecondOfTwoNamesForOneThing)
{
    const Read read = readShape("old: first\nnew: second\n");
    EXPECT_EQ(read.parts.facts.at("new"), "first");
    EXPECT_EQ(read.parts.extra.at("new"), "second");
}

TEST(ShapeReader, ChecksVersionsOnlyWhereOneIsKnown)
{
    EXPECT_TRUE(readShape("late: x\nold: y\n").batch.diagnostics.empty());
    const Read read = readShape("late: x\nold: y\n", 250);
    EXPECT_EQ(remarks(read.batch), std::vector<std::string>{"field.version late"});
    EXPECT_TRUE(has(read.batch, "field.version old"));
    EXPECT_EQ(read.parts.facts.at("late"), "x");
}

TEST(ShapeReader, LaxVersionsOnlyInform)
{
    EXPECT_EQ(readShape("odd: 1\n", 150).batch.state, FileState::Read);
    EXPECT_EQ(readShape("odd: 1\n", 250).batch.state, FileState::Warned);
}

TEST(ShapeReader, NullsAreAbsent)
{
    const Read read = readShape("id:\nlist: ~\none: {a: null, n: }\n");
    EXPECT_EQ(read.parts.facts, Json::parse(R"({"one":{}})"));
    EXPECT_TRUE(read.parts.extra.empty());
    EXPECT_EQ(remarks(read.batch), std::vector<std::string>{"field.missing one.a"});
}

TEST(ShapeReader, ComplexKeysAreKept)
{
    const Read read = readShape("? [1, 2]\n: three\n");
    EXPECT_EQ(read.parts.extra.at("[1,2]"), "three");
}

TEST(SpecVersion, ReadsVersions)
{
    EXPECT_EQ(parseSpecVersion("v3.0.2"), 30'002);
    EXPECT_EQ(parseSpecVersion("3.1"), 30'100);
    EXPECT_EQ(parseSpecVersion("v0.9.0"), 900);
    for (const char* text : {"", "v", "v1.", "1.2.3.4", "one", "1.0-beta", "999999999999"}) {
        EXPECT_EQ(parseSpecVersion(text), 0) << text;
    }
}

TEST(Numbers, ReadsOnlyNumbers)
{
    EXPECT_EQ(parseNumber("-0.5"), -0.5);
    EXPECT_EQ(parseNumber("+1e3"), 1000);
    for (const char* text : {"", "1 ", "1,5", "nan", "inf", "0x10", "many"}) {
        EXPECT_FALSE(parseNumber(text)) << text;
    }
}

} // namespace

} // namespace tributary::sources::test
