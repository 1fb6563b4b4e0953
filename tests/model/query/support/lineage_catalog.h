// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/lineage_query.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>

namespace tributary::test {

inline std::string corpusFolder(const std::string& name)
{
    const char* root = std::getenv("TRIBUTARY_CORPUS");
    return (std::filesystem::path(root == nullptr ? TRIBUTARY_SOURCE_DIR "/../shared/data" : root) / name).string();
}

// A cache filled from one folder, and questions about its lineage.
class LineageCatalog {
public:
    explicit LineageCatalog(const std::string& folder)
    {
        auto writer = store::Writer::open(path());
        EXPECT_TRUE(writer);
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "folder";
        source.location = folder;
        const auto report = sync::syncFolder(**writer, source, {}, {}, {});
        EXPECT_TRUE(report) << (report ? "" : report.error().code + " " + report.error().detail);
        auto reader = store::Reader::open(path());
        EXPECT_TRUE(reader);
        m_reader = std::move(*reader);
    }

    lineage::LineageResult ask(const query::LineageRequest& request)
    {
        auto answer = query::lineageOf(*m_reader, request);
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().code + " " + answer.error().subject);
        return answer.value_or(lineage::LineageResult{});
    }
    lineage::LineageResult all(lineage::Level level, bool columns = false)
    {
        query::LineageRequest request;
        request.level = level;
        request.columns = columns;
        request.at = m_at;
        return ask(request);
    }
    void judgeAt(Micros at) { m_at = at; }
    store::Reader& reader() { return *m_reader; }

private:
    std::string path() const { return (std::filesystem::path(m_folder.path()) / "catalog.tributary").string(); }
    TempFolder m_folder;
    std::unique_ptr<store::Reader> m_reader;
    Micros m_at = 0;
};

using TextPairs = std::set<std::pair<std::string, std::string>>;

// The edges as pairs of first native ids; of one kind of reason, or of any.
inline TextPairs nativePairs(const lineage::LineageResult& result, std::set<lineage::EdgeKind> kinds = {})
{
    TextPairs pairs;
    for (const lineage::ResultEdge& edge : result.edges)
        for (const lineage::ResultReason& reason : edge.reasons)
            if (kinds.empty() || kinds.count(reason.kind) != 0)
                pairs.emplace(result.nodes[edge.from].native.front(), result.nodes[edge.to].native.front());
    return pairs;
}

} // namespace tributary::test
