// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Three hundred changes to a folder, with syncs between: files come, change, move, go, break, are cut
// off and mended, the whole folder is emptied and restored. After each sync the cache says what a
// fresh one of the same files says (a broken file stands for what it said last), and at the end every
// state that ever was can be read back at its revision, exactly.
#include "tests/model/sync/support/mesh_folder.h"
#include "tests/support/catalog/catalog_state.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace tributary;
using namespace tributary::test;
using sync::RunState;

namespace {

constexpr int kChanges = 300;

class RandomHistory : public ::testing::TestWithParam<unsigned> {
protected:
    // --- the folder, and what each file of it says to one who remembers ---
    struct File {
        std::string id;   // of the document in it, no other file has it
        std::string said; // when it could last be read in a sync; empty: never
        std::string now;  // what stands in it
        enum class State { Good, Broken, CutOff } state = State::Good;
    };

    unsigned pick(unsigned below) { return m_random() % below; }
    std::string freshPath()
    {
        ++m_named;
        return "f" + std::to_string(pick(6)) + "/" + std::to_string(m_named) + (m_named % 7 == 0 ? ".ndjson" : ".yaml");
    }
    std::string textFor(const std::string& path, const std::string& id)
    {
        if (path.ends_with(".ndjson")) {
            std::string lines;
            for (unsigned left = 1 + pick(4); left > 0; --left)
                lines += R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-0)" + std::to_string(1 + pick(9))
                    + R"(T00:00:00Z","product":"product-)" + std::to_string(pick(9)) + R"(","metric":"freshness","value":)"
                    + std::to_string(pick(50)) + "}\n";
            return lines;
        }
        const std::string remark = pick(4) == 0 ? "# a remark\n" : "";
        const std::string version = std::to_string(1 + pick(2)) + ".0";
        if (id.size() % 2 == 0)
            return remark + productText("product-" + id, version, "Purpose " + std::to_string(pick(4)), "contract-" + std::to_string(pick(40)));
        return remark + contractText("contract-" + id, version, static_cast<int>(pick(7)));
    }
    void put(const std::string& path, File file)
    {
        mesh.write(path, file.now);
        m_files[path] = std::move(file);
    }
    std::map<std::string, File>::iterator any() { return std::next(m_files.begin(), pick(static_cast<unsigned>(m_files.size()))); }

    void add()
    {
        const std::string path = freshPath();
        File file;
        file.id = std::to_string(m_named) + (pick(2) == 0 ? "x" : "");
        file.now = textFor(path, file.id);
        put(path, std::move(file));
    }
    void edit()
    {
        auto [path, file] = *any();
        file.now = textFor(path, file.id);
        file.state = File::State::Good;
        put(path, file);
    }
    void move()
    {
        const auto from = any();
        const std::string to = "moved/" + std::to_string(++m_named) + from->first.substr(from->first.rfind('.'));
        mesh.move(from->first, to);
        File file = from->second;
        if (file.state != File::State::Good)
            file.said.clear(); // a broken file under a new name is nothing that was ever read
        m_files.erase(from);
        m_files[to] = std::move(file);
    }
    void remove()
    {
        const auto gone = any();
        mesh.remove(gone->first);
        m_bin[gone->first] = gone->second.now;
        m_ids[gone->first] = gone->second.id;
        m_files.erase(gone);
    }
    void damage(File::State state)
    {
        auto [path, file] = *any();
        if (path.ends_with(".ndjson") && state == File::State::Broken)
            state = File::State::CutOff; // a broken line is only left out
        file.state = state;
        file.now = state == File::State::Broken ? "kind: [unclosed " + std::to_string(pick(9)) + "\n" : "";
        put(path, file);
    }
    void emptyFolder()
    {
        while (!m_files.empty())
            remove();
    }
    void restore() // the newest of what was deleted, with its words if it had any
    {
        for (const auto& [path, text] : m_bin) {
            File file;
            file.id = m_ids[path];
            file.now = text.empty() || text.starts_with("kind: [") ? textFor(path, file.id) : text;
            if (m_files.count(path) == 0)
                put(path, std::move(file));
        }
        m_bin.clear();
    }
    void change()
    {
        const unsigned what = pick(100);
        if (m_files.size() < 4 || what < 30)
            add();
        else if (what < 58)
            edit();
        else if (what < 68)
            move();
        else if (what < 78)
            remove();
        else if (what < 85)
            damage(File::State::Broken);
        else if (what < 91)
            damage(File::State::CutOff);
        else if (what < 93)
            emptyFolder();
        else
            restore();
    }

    // --- syncing and comparing ---
    RunState syncOnce(bool release)
    {
        sync::SyncOptions options;
        options.release = release;
        const auto report = mesh.sync(options);
        m_states[report.revision] = catalogState(*mesh.reader());
        if (report.state != RunState::Quarantined)
            for (auto& [path, file] : m_files) {
                if (file.state == File::State::Good)
                    file.said = file.now;
                else if (file.state == File::State::CutOff && release)
                    file.said.clear();
            }
        return report.state;
    }
    void syncAndCompare()
    {
        const auto before = mesh.reader()->totals();
        if (syncOnce(false) == RunState::Quarantined) {
            ++m_quarantines;
            EXPECT_GE(mesh.reader()->totals()->columns, before->columns) << "nothing goes without release";
            EXPECT_GE(mesh.reader()->totals()->products, before->products);
            EXPECT_NE(syncOnce(true), RunState::Quarantined);
        }
        MeshFolder fresh;
        for (const auto& [path, file] : m_files)
            if (!file.said.empty())
                fresh.write(path, file.said);
        fresh.sync();
        EXPECT_EQ(stateDifference(catalogState(*mesh.reader()), catalogState(*fresh.reader())), "");
        EXPECT_FALSE(mesh.sync().wrote) << "the same again";
    }

    std::mt19937 m_random{GetParam()};
    MeshFolder mesh;
    std::map<std::string, File> m_files;
    std::map<std::string, std::string> m_bin, m_ids;
    std::map<RevisionId, std::vector<std::string>> m_states;
    unsigned m_named = 0;
    int m_quarantines = 0;
};

} // namespace

TEST_P(RandomHistory, TheCacheEqualsAFreshOneAndEveryStateComesBack)
{
    const int changes = timesToday(kChanges);
    syncOnce(false);
    for (int done = 0; done < changes && !HasFailure();) {
        for (unsigned left = 1 + pick(6); left > 0; --left, ++done)
            change();
        SCOPED_TRACE("after " + std::to_string(done) + " changes");
        syncAndCompare();
    }
    EXPECT_GE(m_states.size(), static_cast<std::size_t>(changes / 8));
#ifndef TRIBUTARY_SANITIZED
    EXPECT_GT(m_quarantines, 0);
#endif
    const auto reader = mesh.reader();
    for (const auto& [revision, state] : m_states) {
        if (revision == 0)
            continue;
        const auto moment = reader->momentOf(revision);
        ASSERT_TRUE(moment) << moment.error().code << " " << revision;
        reader->setMoment(*moment);
        ASSERT_EQ(stateDifference(state, catalogState(*reader)), "") << "as of @" << revision;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistory, ::testing::Values(11U, 12U, 13U));
