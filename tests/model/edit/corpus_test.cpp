// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit here is made to a real file: a seeded sample of them, or with TRIBUTARY_FULL=1 each scalar of
// each YAML file. What is compared with is the value changed on its own, and the lines of the file.
#include "model/base/json_parser.h"
#include "tests/model/edit/corpus_files.h"
#include "tests/model/edit/naive_edit.h"
#include "tests/support/core/sanitizers.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

namespace tributary::edit::test {
namespace {

constexpr int kSample = 3'000;
constexpr int kLists = 1'000;

bool isFull()
{
    const char* full = std::getenv("TRIBUTARY_FULL");
    return full != nullptr && std::string(full) == "1";
}

struct Target {
    std::size_t file = 0;
    std::size_t document = 0;
    std::string pointer;
};

using Pointers = std::vector<std::string> (*)(const Json&);

// All there are in one file.
std::vector<Target> targetsIn(const std::vector<CorpusFile>& files, std::size_t file, Pointers pointers)
{
    std::vector<Target> out;
    for (std::size_t d = 0; d < files[file].documents.size(); ++d) {
        for (std::string& pointer : pointers(files[file].documents[d]))
            out.push_back({file, d, std::move(pointer)});
    }
    return out;
}

// One of some file, and every other time of some YAML file; large files weigh no more than small ones.
std::vector<Target> sampleOf(const std::vector<CorpusFile>& files, Pointers pointers, int count)
{
    std::vector<std::size_t> yaml;
    std::vector<std::vector<Target>> known(files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].format == Format::Yaml)
            yaml.push_back(i);
    }
    std::mt19937 random(20'261);
    std::vector<Target> sample;
    while (sample.size() < static_cast<std::size_t>(count)) {
        const std::size_t file = sample.size() % 2 == 0 ? yaml[random() % yaml.size()] : random() % files.size();
        if (known[file].empty())
            known[file] = targetsIn(files, file, pointers);
        if (!known[file].empty())
            sample.push_back(known[file][random() % known[file].size()]);
    }
    return sample;
}

std::vector<Target> allInYaml(const std::vector<CorpusFile>& files, Pointers pointers)
{
    std::vector<Target> all;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto more = files[i].format == Format::Yaml ? targetsIn(files, i, pointers) : std::vector<Target>();
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

class Tally {
public:
    // The changed text; nothing where the edit was refused, which is counted.
    std::optional<std::string> make(const CorpusFile& file, const ValueEdit& edit)
    {
        const auto splices = planEdit(file.text, edit, file.format);
        if (!splices) {
            ++m_refused[splices.error().code];
            if (splices.error().code != "edit.alias")
                ADD_FAILURE() << splices.error().code << " at " << edit.pointer << " in " << file.name << " := " << edit.value.dump();
            return std::nullopt;
        }
        ++m_made;
        m_files.insert(file.name);
        const auto changed = applySplices(file.text, *splices);
        EXPECT_EQ(applySplices(changed.value_or(""), inverseOf(*splices)).value_or(""), file.text) << file.name;
        auto expected = file.documents;
        changeValue(expected[edit.document], edit);
        const auto again = documentsIn(changed.value_or(""), file.format);
        EXPECT_EQ(again == expected, true) << edit.pointer << " in " << file.name << " := " << edit.value.dump();
        return changed.value_or("");
    }
    int made() const { return m_made; }
    void note(const std::string& what) const
    {
        testing::Test::RecordProperty(what, m_made);
        testing::Test::RecordProperty(what + "_files", static_cast<int>(m_files.size()));
        std::cout << "[   NOTE   ] " << what << ": " << m_made << " in " << m_files.size() << " files\n";
        for (const auto& [code, count] : m_refused) {
            testing::Test::RecordProperty(what + "_" + code, count);
            std::cout << "[   NOTE   ] " << what << " refused, " << code << ": " << count << '\n';
        }
    }

private:
    int m_made = 0;
    std::set<std::string> m_files;
    std::map<std::string, int> m_refused;
};

const Node* nodeAt(const Node* node, const std::string& pointer)
{
    const Json::json_pointer whole(pointer);
    std::vector<std::string> tokens;
    for (Json::json_pointer at = whole; !at.empty(); at = at.parent_pointer())
        tokens.insert(tokens.begin(), at.back());
    for (const std::string& token : tokens)
        node = node->isMapping() ? node->find(token) : node->items.at(std::stoul(token));
    return node;
}

TEST_F(EditCorpus, WithoutAnEditNoByteChanges)
{
    std::vector<CorpusFile> unreadable;
    const auto all = files(&unreadable);
    for (const CorpusFile& file : all) {
        ASSERT_EQ(applyEdits(file.text, {}, file.format).value_or("-"), file.text) << file.name;
        for (std::size_t d = 0; d < file.documents.size(); ++d) {
            const auto splices = planEdit(file.text, {ValueEdit::Kind::Set, "", file.documents[d], d}, file.format);
            ASSERT_TRUE(splices && splices->empty()) << file.name << ": what it says already is written again";
        }
    }
    for (const CorpusFile& file : unreadable)
        EXPECT_FALSE(planEdit(file.text, {ValueEdit::Kind::Set, "", 1, 0}, file.format)) << file.name;
    EXPECT_GT(all.size(), 1'000U);
    RecordProperty("files", static_cast<int>(all.size()));
    RecordProperty("unreadable", static_cast<int>(unreadable.size()));
    std::cout << "[   NOTE   ] " << all.size() << " files unchanged, " << unreadable.size() << " that cannot be read\n";
}

// Parts of the same work, so that they can run beside each other.
constexpr std::size_t kParts = 8;
class EditCorpusPart : public EditCorpus, public testing::WithParamInterface<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Parts, EditCorpusPart, testing::Range<std::size_t>(0, kParts));

TEST_P(EditCorpusPart, AChangedScalarChangesItsOwnLinesOnly)
{
    const std::array<Json, 8> kValues = {"A new text", "1.0", 42, true, "two lines\nof text", "it's \"quoted\": # really", nullptr, "2026-01-31"};
    const auto all = files();
    const auto targets = isFull() ? allInYaml(all, scalarPointers) : sampleOf(all, scalarPointers, tributary::test::timesToday(kSample));
    Tally tally;
    Result<ParsedText> tree;
    for (std::size_t i = GetParam(), last = all.size(); i < targets.size() && !HasFailure(); i += kParts) {
        const CorpusFile& file = all[targets[i].file];
        if (targets[i].file != std::exchange(last, targets[i].file))
            tree = file.format == Format::Json ? parseJsonTree(file.text) : parseYaml(file.text);
        const Node& node = *nodeAt(tree->tree.documents()[targets[i].document], targets[i].pointer);
        const ValueEdit edit{ValueEdit::Kind::Set, targets[i].pointer, kValues[(i / kParts + i) % kValues.size()], targets[i].document};
        const auto changed = tally.make(file, edit);
        if (!changed || *changed == file.text)
            continue;
        const auto [head, tail] = commonLines(file.text, *changed);
        const bool isWithin = head + 1 >= static_cast<std::size_t>(node.begin.line) && tail + static_cast<std::size_t>(node.end.line) >= lineCount(file.text);
        ASSERT_TRUE(isWithin) << edit.pointer << " in " << file.name << " := " << edit.value.dump();
    }
    EXPECT_GT(tally.made(), tributary::test::timesToday(100));
    tally.note(isFull() ? "all_scalars" : "scalars");
}

TEST_P(EditCorpusPart, ListsGrowAndShrinkByTheirElementsLines)
{
    const auto all = files();
    Tally tally;
    std::mt19937 random(7);
    const auto lists = isFull() ? allInYaml(all, listPointers) : sampleOf(all, listPointers, tributary::test::timesToday(kLists));
    for (std::size_t i = GetParam(); i < lists.size() && !HasFailure(); i += kParts) {
        const Target& target = lists[i];
        const CorpusFile& file = all[target.file];
        const Json& list = file.documents[target.document][Json::json_pointer(target.pointer)];
        const Json item = list.empty() ? Json("new") : list[random() % list.size()];
        const std::size_t at = list.empty() ? 0 : random() % list.size();
        const auto appended = tally.make(file, {ValueEdit::Kind::Append, target.pointer, item, target.document});
        if (appended) {
            const auto [head, tail] = commonLines(file.text, *appended);
            EXPECT_GE(head + tail + 1, lineCount(file.text)) << file.name << " " << target.pointer << ": at most a comma more on one line";
        }
        tally.make(file, {ValueEdit::Kind::Insert, target.pointer + "/" + std::to_string(at), item, target.document});
        if (!list.empty())
            tally.make(file, {ValueEdit::Kind::Remove, target.pointer + "/" + std::to_string(at), nullptr, target.document});
    }
    EXPECT_GT(tally.made(), tributary::test::timesToday(100));
    tally.note("list_edits");
}

} // namespace
} // namespace tributary::edit::test
