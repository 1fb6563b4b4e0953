// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever happens to a folder between syncs, the cache must say the same as a cache made afresh.
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

using namespace tributary;
using namespace tributary::test;

namespace {

// Everything present, as text lines without row ids and revisions.
std::set<std::string> contentsOf(store::Reader& reader)
{
    std::set<std::string> out;
    const std::function<void(EntityId, const std::string&)> addBelow = [&](EntityId parent, const std::string& path) {
        const auto rows = reader.children(parent, Kind::Unknown);
        ASSERT_TRUE(rows);
        for (const auto& row : *rows) {
            const std::string here = path + "/" + row.local + "@" + row.version;
            out.insert(here + " " + row.name + " " + dumpJson(row.facts) + " " + dumpJson(row.extra) + ":" +
                       std::to_string(row.line));
            addBelow(row.id, here);
        }
    };
    for (const Kind kind : {Kind::DataProduct, Kind::DataContract, Kind::Domain, Kind::Person}) {
        const auto roots = reader.ofKind(kind, 10000, 0);
        EXPECT_TRUE(roots);
        for (const auto& row : roots ? *roots : std::vector<EntityRow>{}) {
            const auto file = row.file ? reader.file(row.file)->path : std::string();
            const std::string here = std::string(kindName(kind)) + " " + row.local + "@" + row.version;
            out.insert(here + " " + row.name + " " + dumpJson(row.facts) + " in " + file + ":" +
                       std::to_string(row.line) + (row.placeholder ? " placeholder" : "") + (row.latest ? " latest" : ""));
            addBelow(row.id, here);
        }
    }
    return out;
}

class RandomFolder : public ::testing::TestWithParam<unsigned> {
protected:
    std::string randomFile()
    {
        return "f" + std::to_string(m_random() % 8) + "/" + std::to_string(m_random() % 3) + ".yaml";
    }
    std::string randomText()
    {
        const std::string version = std::to_string(1 + m_random() % 2) + ".0";
        const std::string id = std::to_string(m_random() % 6);
        std::string text = m_random() % 4 == 0 ? "# a remark\n" : "";
        if (m_random() % 2 == 0)
            return text + productText("product-" + id, version, "Purpose " + std::to_string(m_random() % 3),
                                      "contract-" + std::to_string(m_random() % 6));
        return text + contractText("contract-" + id, version, static_cast<int>(m_random() % 5));
    }
    void change()
    {
        const std::string path = randomFile();
        const bool exists = std::filesystem::exists(mesh.root() / path);
        switch (m_random() % 6) {
        case 0:
            mesh.remove(path);
            break;
        case 1:
            if (exists)
                mesh.move(path, randomFile());
            break;
        default:
            mesh.write(path, randomText());
        }
    }

    std::mt19937 m_random{GetParam()};
    MeshFolder mesh;
};

} // namespace

TEST_P(RandomFolder, CacheEqualsAFreshOne)
{
    sync::SyncOptions release;
    release.release = true;
    for (int round = 0; round < 12; ++round) {
        for (unsigned i = 0; i < 1 + m_random() % 5; ++i)
            change();
        mesh.sync(release);
        MeshFolder fresh;
        std::filesystem::remove_all(fresh.root());
        std::filesystem::copy(mesh.root(), fresh.root(), std::filesystem::copy_options::recursive);
        fresh.sync();
        ASSERT_EQ(contentsOf(*mesh.reader()), contentsOf(*fresh.reader())) << "round " << round;
        ASSERT_FALSE(mesh.sync(release).wrote) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomFolder, ::testing::Values(1U, 2U, 3U, 4U));
