// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/text_diff_query.h"

#include "model/query/compared_sides.h"
#include "model/query/diff_commits.h"
#include "model/query/source_file.h"
#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"
#include "model/sources/git/git_repository.h"
#include "model/sources/git/git_text_diff.h"

#include <algorithm>
#include <filesystem>

namespace tributary::query {

namespace {

struct SideText {
    std::string path;
    std::string text;
};

Result<SideText> committedText(const store::CommittedVersion& state)
{
    const auto repository = sources::GitRepository::open(state.repository);
    if (!repository)
        return tl::unexpected(repository.error());
    const std::string& path = state.version.path;
    auto bytes = (*repository)->blob(state.version.blob, path, sources::maxBytesOf(path));
    return bytes ? Result<SideText>(SideText{path, std::move(*bytes)}) : tl::unexpected(bytes.error());
}

// Of a source that is kept in git, the newest commit that brought this version.
std::optional<store::CommittedVersion> commitOf(store::Reader& reader, const EntityRow& root)
{
    const auto states = store::committedVersions(reader, root.kind, root.local);
    for (const store::CommittedVersion& state : states ? *states : std::vector<store::CommittedVersion>()) {
        if (state.source == root.source && state.version.version == root.version && state.version.local == root.local)
            return state;
    }
    return std::nullopt;
}

Result<SideText> textOf(store::Reader& reader, const DiffSide& side)
{
    if (side.committed)
        return committedText(*side.committed);
    const store::MomentScope then(reader, side.moment);
    if (const auto state = commitOf(reader, side.root))
        return committedText(*state);
    if (side.moment)
        return fail("text.past", side.root.name);
    auto file = sourceFileOf(reader, side.root);
    return file ? Result<SideText>(SideText{file->path, std::move(file->text)}) : tl::unexpected(file.error());
}

void addPatch(FileTextDiff& file, const Result<SideText>& before, const Result<SideText>& after)
{
    file.pathBefore = before ? before->path : std::string();
    file.pathAfter = after ? after->path : std::string();
    if (!before || !after) {
        file.trouble = !before ? before.error() : after.error();
        return;
    }
    auto patch = sources::textPatch(before->text, after->text, before->path, after->path);
    if (patch)
        file.patch = std::move(*patch);
    else
        file.trouble = patch.error();
}

FileTextDiff fileOf(store::Reader& reader, const SidePair& sides)
{
    FileTextDiff file;
    file.kind = sides.after.root.kind;
    file.name = sides.after.root.name.empty() ? sides.after.root.local : sides.after.root.name;
    addPatch(file, textOf(reader, sides.before), textOf(reader, sides.after));
    return file;
}

} // namespace

Result<TextDiffAnswer> textDiffOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous)
{
    const auto whole = sidesOf(reader, request, ambiguous);
    if (!whole)
        return tl::unexpected(whole.error());
    TextDiffAnswer answer;
    answer.files.push_back(fileOf(reader, *whole));
    if (whole->before.root.kind != Kind::DataProduct)
        return answer;
    const auto left = partOfSide(reader, whole->before);
    const auto right = partOfSide(reader, whole->after);
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    for (const SidePair& sides : contractSides(reader, *whole, *left, *right)) {
        FileTextDiff file = fileOf(reader, sides);
        const bool isKnown = std::any_of(answer.files.begin(), answer.files.end(), [&](const FileTextDiff& known) {
            return !file.pathAfter.empty() && known.pathAfter == file.pathAfter && known.pathBefore == file.pathBefore && known.patch == file.patch;
        });
        if (!isKnown)
            answer.files.push_back(std::move(file));
    }
    return answer;
}

Result<TextDiffAnswer> textDiffOfFiles(const std::string& before, const std::string& after)
{
    const auto read = [](const std::string& path) -> Result<SideText> {
        std::error_code none;
        if (std::filesystem::is_directory(path, none))
            return fail("text.folder", path);
        auto bytes = sources::readBytes(path, {}, sources::maxBytesOf(path));
        return bytes ? Result<SideText>(SideText{path, std::move(*bytes)}) : tl::unexpected(bytes.error());
    };
    const auto left = read(before);
    const auto right = read(after);
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    FileTextDiff file;
    file.name = std::filesystem::path(after).filename().string();
    addPatch(file, left, right);
    return TextDiffAnswer{{std::move(file)}};
}

Result<TextDiffAnswer> textDiffOfCommits(const std::string& folder, const std::string& range)
{
    const auto files = filesInCommits(folder, range);
    if (!files)
        return tl::unexpected(files.error());
    TextDiffAnswer answer;
    for (const CommittedFile& each : *files) {
        FileTextDiff file;
        file.name = each.path.empty() ? each.pathBefore : each.path;
        addPatch(file, SideText{each.pathBefore.empty() ? file.name : each.pathBefore, each.textBefore}, SideText{file.name, each.text});
        answer.files.push_back(std::move(file));
    }
    return answer;
}

} // namespace tributary::query
