// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/text.h"
#include "model/store/git_history.h"
#include "model/sync/git_sync.h"
#include "tests/model/sync/support/mesh_folder.h"
#include "tests/support/core/git_work.h"

#include <string>
#include <vector>

namespace tributary::test {

// A repository of specification files and the cache that syncs it.
struct GitMesh {
    using Texts = std::vector<std::string>;

    std::string catalogPath() const { return (temp.path() / "catalog.tributary").string(); }

    Result<sync::SyncReport> trySync(const std::string& location, const sync::SyncOptions& options = {})
    {
        auto writer = store::Writer::open(catalogPath());
        if (!writer)
            return tl::unexpected(writer.error());
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "git";
        source.location = location;
        return sync::syncSource(**writer, source, {(temp.path() / "mirrors").string(), nullptr}, options, {}, {});
    }
    sync::SyncReport sync(const std::string& location, const sync::SyncOptions& options = {})
    {
        auto report = trySync(location, options);
        EXPECT_TRUE(report) << report.error().code << " " << report.error().subject << " " << report.error().detail;
        return report ? *report : sync::SyncReport{};
    }
    sync::SyncReport sync() { return sync(work.path()); }

    std::unique_ptr<store::Reader> reader() const
    {
        auto opened = store::Reader::open(catalogPath());
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().code);
        return opened ? std::move(*opened) : nullptr;
    }
    std::vector<store::CommittedVersion> committed(const std::string& local) const
    {
        return store::committedVersions(*reader(), Kind::DataProduct, local).value();
    }
    // "version message" of each state, newest first.
    Texts states(const std::string& local) const
    {
        Texts out;
        for (const auto& state : committed(local))
            out.push_back(state.version.version + ' ' + state.commit.summary);
        return out;
    }
    Texts tags(const std::string& local) const
    {
        Texts out;
        for (const auto& state : committed(local))
            out.push_back(join(state.tags, " "));
        return out;
    }
    static Texts warnings(const sync::SyncReport& report)
    {
        Texts out;
        for (const auto& warning : report.warnings)
            out.push_back(warning.diagnostic.code + ' ' + warning.diagnostic.detail);
        return out;
    }

    TempFolder temp;
    GitWork work{temp.path() / "work"};
};

} // namespace tributary::test
