// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "tests/model/sources/corpus/corpus.h"
#include "tests/model/sources/corpus/event_counter.h"

#include <set>

namespace tributary::sources::test {

namespace {

void collect(const Json& value, std::multiset<std::string>& into)
{
    if (value.is_structured()) {
        for (const Json& each : value) {
            collect(each, into);
        }
    } else {
        into.insert(std::string(trimmed(scalarText(value))));
    }
}

class CorpusLossless : public CorpusTest {
protected:
    static void check(const std::string& folder)
    {
        forEachFile(folder, [](const std::string& path, const std::string& bytes) {
            const FileBatch batch = readFile(path, bytes);
            std::multiset<std::string> kept;
            for (const EntityDraft& each : batch.entities) {
                collect(each.facts, kept);
                collect(each.extra, kept);
            }
            const EventCount events = countEvents(bytes);
            EXPECT_TRUE(events.ok) << path;
            std::set<std::string> lost;
            for (const std::string& scalar : events.scalars) {
                const auto found = kept.find(std::string(trimmed(scalar)));
                if (found == kept.end()) {
                    lost.insert(scalar);
                } else {
                    kept.erase(found); // each occurrence counts
                }
            }
            // isNullable became required, which says the opposite.
            lost.erase("false");
            lost.erase("true");
            EXPECT_TRUE(lost.empty()) << path << " lost " << ::testing::PrintToString(lost);
        });
    }
};

TEST_F(CorpusLossless, Contracts) { check("odcs/docs"); }
TEST_F(CorpusLossless, OlderContracts)
{
    check("odcs/tag-v3.0.0");
    check("odcs/tag-v3.0.2");
    check("odcs/tag-v2.2.2");
}
TEST_F(CorpusLossless, Products)
{
    check("odps/docs");
    check("odps/v0.9.0");
}
TEST_F(CorpusLossless, Registries) { check("registry"); }

} // namespace

} // namespace tributary::sources::test
