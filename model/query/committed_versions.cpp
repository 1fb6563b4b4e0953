// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/committed_versions.h"

#include "model/query/fact_access.h"
#include "model/query/reference_text.h"
#include "model/query/summaries.h"
#include "model/query/triplet.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"
#include "model/sources/git/git_repository.h"

#include <algorithm>

namespace tributary::query {

namespace {

constexpr std::size_t kShortCommit = 12;
constexpr std::size_t kFewestDigits = 4;

CommitItem commitItem(const store::CommittedVersion& state)
{
    const store::GitCommitRow& commit = state.commit;
    return {commit.oid, commit.at, commit.author, commit.email, commit.summary, state.tags, state.version.path, state.version.cameFrom};
}

VersionItem earlierItem(const EntitySummary& root, const store::CommittedVersion& state)
{
    const store::GitVersionRow& version = state.version;
    VersionItem item;
    item.product = root;
    item.product.version = version.version;
    item.product.ref = formatReference({root.kind, {{version.local, state.commit.oid.substr(0, kShortCommit)}}});
    item.product.name = textAt(version.facts, "name").empty() ? root.name : textAt(version.facts, "name");
    item.product.description = descriptionText(version.facts);
    item.product.status = textAt(version.facts, "status");
    item.product.deprecated = isRetired(item.product.status);
    item.product.latest = false;
    item.triplet = tripletOf(version.facts, version.path);
    item.provenance.file = version.path;
    item.present = false;
    item.earlier = true;
    return item;
}

void takeCommit(VersionItem& item, const store::CommittedVersion& state)
{
    item.commit = commitItem(state);
    item.createdAt = state.commit.at;
    item.author = state.commit.author;
}

bool isDigits(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

Result<std::vector<VersionItem>> addCommits(store::Reader& reader, const EntityRow& root, std::vector<VersionItem>& versions)
{
    const auto states = store::committedVersions(reader, root.kind, root.local);
    if (!states)
        return tl::unexpected(states.error());
    std::vector<VersionItem> earlier;
    const EntitySummary summary = states->empty() ? EntitySummary() : Summaries(reader).of(root);
    for (const store::CommittedVersion& state : *states) {
        // Only the document's own states stand for its versions: under a former id there may be others.
        const auto same = std::find_if(versions.begin(), versions.end(), [&](const VersionItem& item) {
            return !item.commit && item.product.version == state.version.version && state.version.local == root.local;
        });
        if (same != versions.end()) {
            takeCommit(*same, state);
        } else {
            takeCommit(earlier.emplace_back(earlierItem(summary, state)), state);
        }
    }
    return earlier;
}

Result<std::optional<store::CommittedVersion>> committedState(store::Reader& reader, const EntityRow& root, const std::string& label)
{
    auto states = store::committedVersions(reader, root.kind, root.local);
    if (!states)
        return tl::unexpected(states.error());
    const auto find = [&](auto&& fits) {
        const auto found = std::find_if(states->begin(), states->end(), fits);
        return found == states->end() ? std::nullopt : std::optional(*found);
    };
    if (label.empty())
        return std::nullopt;
    auto state = find([&](const store::CommittedVersion& each) {
        return std::find(each.tags.begin(), each.tags.end(), label) != each.tags.end();
    });
    if (!state)
        state = find([&](const store::CommittedVersion& each) { return each.version.version == label; });
    if (!state && label.size() >= kFewestDigits && isDigits(label))
        state = find([&](const store::CommittedVersion& each) { return each.commit.oid.starts_with(label); });
    return state;
}

Result<std::optional<store::CommittedVersion>> committedBy(store::Reader& reader, const EntityRow& root, const std::string& version,
                                                           Micros order)
{
    const auto states = store::committedVersions(reader, root.kind, root.local);
    if (!states)
        return tl::unexpected(states.error());
    std::optional<store::CommittedVersion> newest;
    for (const store::CommittedVersion& state : *states) {
        if (state.commit.order > order)
            continue;
        if (state.version.version == version)
            return state;
        if (!newest)
            newest = state;
    }
    return newest;
}

Result<diff::Part> committedDocument(const store::CommittedVersion& state)
{
    const store::GitVersionRow& version = state.version;
    const auto repository = sources::GitRepository::open(state.repository);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto bytes = (*repository)->blob(version.blob, version.path, sources::maxBytesOf(version.path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const FileBatch batch = sources::readFile(version.path, *bytes, {}, bytes->capacity());
    for (diff::Part& part : diff::documentsOf(batch.entities)) {
        if (part.kind == version.kind && part.local == version.local && part.version == version.version)
            return std::move(part);
    }
    return fail(sources::codes::kGitObjectMissing, version.path, version.blob);
}

} // namespace tributary::query
