// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/new_canvas.h"

#include "model/base/yaml_parser.h"
#include "model/canvas/choices.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary::canvas::new_canvas_test {

namespace {

using Values = std::vector<std::string>;

Json documentOf(const std::string& text)
{
    const auto parsed = parseYaml(text);
    EXPECT_TRUE(parsed && parsed->diagnostics.empty() && parsed->tree.documents().size() == 1) << text;
    return parsed ? toJson(*parsed->tree.documents().front()) : Json();
}

class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    std::size_t below(std::size_t most) { return m_random() % most; }
    std::string text()
    {
        static const Values kTexts = {"Orders", "true", "1.0", "no", "2026-01-31", "a: b", "# not a comment", "'quoted'", "\"quoted\"", "naïve", "- dash", "{a}", "[b]", "x&y", "*z", "!t", "a\\b", "50 %", "~", "null", "日本"};
        return kTexts[below(kTexts.size())] + (below(2) == 0 ? "" : " " + std::to_string(below(100)));
    }
    std::string word() { return "w" + std::to_string(below(1'000'000)); }

private:
    std::mt19937 m_random;
};

NewProduct anyProduct(Chance& chance)
{
    NewProduct product;
    product.id = chance.word();
    product.name = chance.text();
    for (const Field field : allFields()) {
        Values& values = product.values[indexOf(field)];
        if (field == Field::Name || chance.below(3) == 0)
            continue;
        if (field == Field::Owner) {
            values = {chance.below(2) == 0 ? "a@x.example" : "Ann O'Hara <ann@x.example>"};
        } else if (isChoice(field)) {
            const auto& words = choicesOf(field);
            values = {std::string(words[chance.below(words.size())])};
        } else if (field == Field::InputPorts || field == Field::OutputPorts) {
            for (std::size_t i = chance.below(4); i > 0; --i)
                values.push_back("port-" + std::to_string(i) + "@" + std::to_string(i) + ".0.0=" + chance.word());
        } else if (field == Field::InboundFlows || field == Field::OutboundFlows) {
            for (std::size_t i = chance.below(4); i > 0; --i)
                values.push_back(chance.word() + std::to_string(i) + (chance.below(2) == 0 ? "" : ": at night"));
        } else if (isList(field)) {
            std::set<std::string> known;
            for (std::size_t i = chance.below(4); i > 0; --i) {
                if (const std::string text = chance.text(); known.insert(text).second)
                    values.push_back(text);
            }
        } else if (field == Field::Description) {
            values = {chance.text() + "\n" + chance.text()};
        } else {
            values = {chance.text()};
        }
    }
    return product;
}

} // namespace

TEST(NewCanvas, ABlankOneIsWhatTheStandardAsksFor)
{
    NewProduct product;
    product.id = "customer-360";
    product.name = "Customer 360";
    EXPECT_EQ(productText(product).value_or(""), "apiVersion: v1.0.0\nkind: DataProduct\nid: customer-360\nname: Customer 360\nversion: 0.1.0\nstatus: draft\n");
}

TEST(NewCanvas, WhatIsDraftedIsReadAgain)
{
    const int rounds = test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        Chance chance(static_cast<unsigned>(seed));
        const NewProduct product = anyProduct(chance);
        const auto text = productText(product);
        ASSERT_TRUE(text) << seed << ": " << text.error().code << ' ' << text.error().subject << ' ' << text.error().detail;
        const auto place = findDocument(*text, edit::Format::Yaml, {"DataProduct", product.id, product.version});
        ASSERT_TRUE(place) << *text;
        EXPECT_EQ(writtenValues(*place, Field::Name), Values{product.name});
        for (const Field field : allFields()) {
            if (field != Field::Name) {
                EXPECT_EQ(writtenValues(*place, field), product.values[indexOf(field)]) << fieldName(field) << '\n' << *text;
            }
        }
        EXPECT_EQ(textAt(place->value, "version"), "0.1.0") << "a text, no number";
    }
}

TEST(NewCanvas, AContractSaysWhatItsDatasetsHold)
{
    const int rounds = test::timesToday(200);
    for (int seed = 0; seed < rounds; ++seed) {
        Chance chance(static_cast<unsigned>(seed));
        NewContract contract{chance.word(), chance.text(), "1.0.0", chance.text(), chance.below(2) == 0 ? "" : chance.text(), chance.below(2) == 0 ? "" : chance.text(), {}};
        for (std::size_t i = chance.below(4); i > 0; --i) {
            NewDataset& dataset = contract.datasets.emplace_back(NewDataset{chance.text(), chance.word(), "table", chance.below(2) == 0 ? "" : chance.text() + "\nmore", {}});
            for (std::size_t k = chance.below(5); k > 0; --k)
                dataset.columns.push_back({chance.text(), chance.below(2) == 0 ? "" : "NUMERIC(10, 2)", chance.below(2) == 0 ? "" : "number", chance.text(), chance.below(2) == 0, static_cast<int>(chance.below(3))});
        }
        const auto text = contractText(contract);
        ASSERT_TRUE(text) << seed;
        const Json document = documentOf(*text);
        EXPECT_EQ(textAt(document, "id"), contract.id);
        EXPECT_EQ(textAt(document, "name"), contract.name);
        EXPECT_EQ(document.value("schema", Json::array()).size(), contract.datasets.size());
        for (std::size_t i = 0; i < contract.datasets.size(); ++i) {
            const Json& dataset = document["schema"][i];
            EXPECT_EQ(textAt(dataset, "name"), contract.datasets[i].name);
            EXPECT_EQ(textAt(dataset, "description"), contract.datasets[i].description);
            const Json columns = dataset.value("properties", Json::array());
            ASSERT_EQ(columns.size(), contract.datasets[i].columns.size()) << *text;
            for (std::size_t k = 0; k < columns.size(); ++k) {
                const NewColumn& column = contract.datasets[i].columns[k];
                EXPECT_EQ(textAt(columns[k], "name"), column.name);
                EXPECT_EQ(textAt(columns[k], "physicalType"), column.physicalType);
                EXPECT_EQ(textAt(columns[k], "logicalType"), column.logicalType);
                EXPECT_EQ(textAt(columns[k], "description"), column.description);
                EXPECT_EQ(columns[k].value("required", false), column.required);
                EXPECT_EQ(columns[k].value("primaryKeyPosition", 0), column.primaryKey);
            }
        }
    }
}

TEST(NewCanvas, RefusesWhatIsNoText)
{
    NewProduct product;
    product.id = "p";
    EXPECT_EQ(productText(product).error().code, "canvas-edit.empty");
    product.name = "\xff";
    EXPECT_EQ(productText(product).error().code, "canvas-edit.not-text");
    product.name = "P";
    product.values[indexOf(Field::Owner)] = {"nobody"};
    EXPECT_EQ(productText(product).error().code, "canvas-edit.not-a-mail");
    EXPECT_EQ(contractText({}).error().code, "canvas-edit.empty");
    EXPECT_EQ(contractText({"c", "C", "1", "", "", "", {{"t", "", "", "", {{"\xff", "", "", "", false, 0}}}}}).error().code, "canvas-edit.not-text");
}

TEST(NewCanvas, IdsAndTitlesOfNames)
{
    EXPECT_EQ(idFor("Customer 360 (EU)"), "customer-360-eu");
    EXPECT_EQ(idFor("  a__b  "), "a-b");
    EXPECT_NE(idFor("日本"), idFor("中国"));
    EXPECT_NE(idFor("Größe"), idFor("Grüße"));
    EXPECT_TRUE(idFor("").starts_with("product-"));
    EXPECT_LE(idFor(std::string(200, 'x')).size(), 67U);
    EXPECT_NE(idFor(std::string(200, 'x')), idFor(std::string(201, 'x')));
    EXPECT_EQ(titleFor("cust_orders_daily"), "Cust orders daily");
    EXPECT_EQ(titleFor("RAW_EVENTS"), "Raw events");
}

} // namespace tributary::canvas::new_canvas_test
