// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing is the mirror of reading: whatever a field is set to, in any product of the sample meshes, the
// canvas read of the changed file shows in that field, and every other field shows what it did before.
#include "model/base/text.h"
#include "model/canvas/choices.h"
#include "model/canvas/document_edits.h"
#include "model/canvas/mapping.h"
#include "model/entities/fact_access.h"
#include "model/sources/file_reader.h"
#include "model/query/summaries.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <set>

namespace tributary::canvas {
namespace {

struct Product {
    std::string file;
    std::string text;
    Subject subject;
};

const EntityDraft* findProduct(const FileBatch& batch, const Subject& subject)
{
    for (const EntityDraft& draft : batch.entities) {
        if (draft.kind == Kind::DataProduct && draft.local == subject.id && draft.version == subject.version)
            return &draft;
    }
    return nullptr;
}

// As much of the canvas as one file tells.
std::optional<Canvas> canvasIn(const std::string& file, const std::string& text, const Subject& subject)
{
    const FileBatch batch = sources::readFile(file, text);
    const EntityDraft* product = findProduct(batch, subject);
    if (product == nullptr)
        return std::nullopt;
    CanvasInput input;
    input.id = product->local;
    input.version = product->version;
    input.product = product->facts;
    input.domain.path = textAt(product->facts, "domain");
    input.ownerMail = query::ownerUsername(product->facts);
    for (const query::Member& member : query::teamMembers(product->facts))
        input.ownerName = member.username == input.ownerMail ? member.name : input.ownerName;
    for (const EntityDraft& draft : batch.entities) {
        const bool isOwn = draft.parent >= 0 && &batch.entities[static_cast<std::size_t>(draft.parent)] == product;
        if (!isOwn || (draft.kind != Kind::InputPort && draft.kind != Kind::OutputPort))
            continue;
        PortInput port;
        port.name = draft.name;
        port.version = draft.version;
        port.contractId = textAt(draft.facts, "contractId");
        (draft.kind == Kind::InputPort ? input.inputs : input.outputs).push_back(port);
    }
    return canvasOf(input);
}

std::vector<Product> sampleProducts()
{
    std::vector<Product> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(TRIBUTARY_SOURCE_DIR) / "resources/samples")) {
        if (!entry.is_regular_file() || !sources::isCandidateName(entry.path().string()))
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        for (const EntityDraft& draft : sources::readFile(entry.path().string(), text).entities) {
            if (draft.kind == Kind::DataProduct)
                out.push_back({entry.path().string(), text, {"DataProduct", draft.local, draft.version}});
        }
    }
    std::sort(out.begin(), out.end(), [](const Product& a, const Product& b) { return std::tie(a.file, a.subject.id) < std::tie(b.file, b.subject.id); });
    return out;
}

// Everything a field shows, but for the line it stands on.
std::string shown(const FieldValue& value)
{
    std::string out = std::string(stateName(value.state)) + "|" + value.text + "|" + value.detail + "|" + value.choice + "|" + value.origin.path;
    for (const Item& item : value.items)
        out += "\n" + item.title + "|" + item.detail + "|" + item.kind + "|" + item.version + "|" + item.hint + "|" + item.origin.path;
    return out;
}

std::string randomWord(std::mt19937& random)
{
    static const std::vector<std::string> kWords = {"plain", "two words", "1.0", "yes", "2026-01-31", "it's", "say \"so\"", "# remark", "grün", "12 rows", "a, b", "- x", "100%", "null", "{x}"};
    return kWords[random() % kWords.size()] + (random() % 2 == 0 ? "" : " " + std::to_string(random() % 100));
}

Edit randomEdit(std::mt19937& random, const Canvas& canvas)
{
    Edit edit;
    edit.field = allFields()[random() % kFieldCount];
    if (isChoice(edit.field)) {
        const auto choices = choicesOf(edit.field);
        edit.values = {std::string(choices[random() % choices.size()])};
    } else if (edit.field == Field::Owner) {
        const std::string mail = "p" + std::to_string(random() % 5) + "@acmeco.example";
        edit.values = {random() % 2 == 0 ? mail : "Pat <" + mail + ">"};
    } else if (!isList(edit.field)) {
        edit.values = {randomWord(random)};
    } else {
        const auto& items = canvas.at(edit.field).items;
        edit.operation = static_cast<Edit::Operation>(random() % 3);
        for (std::size_t count = edit.operation == Edit::Operation::Set ? random() % 4 : 1; count > 0; --count) {
            const bool isKnown = !items.empty() && random() % 2 == 0;
            const bool isPort = edit.field == Field::InputPorts || edit.field == Field::OutputPorts;
            edit.values.push_back(isKnown ? items[random() % items.size()].title : isPort ? "port-" + std::to_string(random() % 50) + "@1." + std::to_string(random() % 9) + "=some-contract" : randomWord(random));
        }
    }
    return edit;
}

std::string nameIn(Field field, const std::string& value)
{
    const bool isPort = field == Field::InputPorts || field == Field::OutputPorts;
    const bool isFlow = field == Field::InboundFlows || field == Field::OutboundFlows;
    return isPort ? portFrom(value).name : isFlow ? flowFrom(value).name : std::string(trimmed(value));
}

bool hasItem(const FieldValue& value, const std::string& name)
{
    return std::any_of(value.items.begin(), value.items.end(), [&](const Item& item) { return item.title == name; });
}

void expectShown(const FieldValue& value, const Edit& edit)
{
    if (isChoice(edit.field)) {
        EXPECT_EQ(value.choice, edit.values.front());
    } else if (edit.field == Field::Owner) {
        const OwnerText owner = ownerFrom(edit.values.front());
        EXPECT_EQ(value.text, owner.name.empty() ? value.text : owner.name);
        EXPECT_TRUE(value.text == owner.mail || value.detail == owner.mail);
    } else if (!isList(edit.field)) {
        EXPECT_EQ(trimmed(value.text), edit.values.front());
    } else {
        for (const std::string& text : edit.values)
            EXPECT_EQ(hasItem(value, nameIn(edit.field, text)), edit.operation != Edit::Operation::Take) << text;
        std::set<std::string> names;
        for (const std::string& text : edit.values)
            names.insert(nameIn(edit.field, text));
        for (const Item& item : value.items)
            EXPECT_TRUE(edit.operation != Edit::Operation::Set || names.count(item.title) > 0) << item.title;
    }
}

TEST(CanvasEditProperty, TheFieldShowsItAndNothingElseChanges)
{
    const auto products = sampleProducts();
    ASSERT_GT(products.size(), 40U);
    std::map<std::string, int> outcomes;
    const int rounds = test::timesToday(1'500);
    for (int seed = 0; seed < rounds && !testing::Test::HasFailure(); ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        const Product& product = products[random() % products.size()];
        const edit::Format format = edit::formatOf(product.text);
        const auto before = canvasIn(product.file, product.text, product.subject);
        ASSERT_TRUE(before) << product.file;
        const Edit edit = randomEdit(random, *before);
        const auto edited = editText(product.text, format, product.subject, {edit});
        SCOPED_TRACE(product.file + ": " + std::string(fieldName(edit.field)) + " " + std::to_string(static_cast<int>(edit.operation)) + " " + (edit.values.empty() ? "" : edit.values.front()));
        if (!edited) {
            ++outcomes[edited.error().code];
            continue;
        }
        ++outcomes["made"];
        const auto now = canvasIn(product.file, edited->text, product.subject);
        ASSERT_TRUE(now);
        expectShown(now->at(edit.field), edit);
        for (const Field field : allFields()) {
            if (field != edit.field) {
                EXPECT_EQ(shown(now->at(field)), shown(before->at(field))) << fieldName(field) << "\n" << edited->text;
            }
        }
        EXPECT_EQ(edit::applySplices(edited->text, edit::inverseOf(edited->splices)).value_or("-"), product.text);
    }
    for (const auto& [outcome, count] : outcomes) {
        RecordProperty(outcome, count);
        EXPECT_TRUE(outcome == "made" || outcome == "canvas-edit.already-there" || outcome == "canvas-edit.not-there" || outcome == "canvas-edit.empty" || outcome == "canvas-edit.version-needed"
                    || outcome == "canvas-edit.contract-needed" || outcome == "canvas-edit.format") << outcome << " " << count;
    }
    EXPECT_GT(outcomes["made"], rounds / 2);
}

} // namespace
} // namespace tributary::canvas
