// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_files.h"

#include "model/base/yaml_parser.h"
#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

namespace tributary::query {

namespace {

bool isComparable(Kind kind)
{
    return kind == Kind::DataProduct || kind == Kind::DataContract;
}

// `isOnly`: one that cannot be read is an error then, not one of many to pass over.
Result<void> addDocumentsOf(const std::string& path, std::string_view bytes, bool isOnly, std::vector<diff::Part>& out)
{
    FileBatch batch = sources::readFile(path, bytes);
    if (batch.state == FileState::Failed && isOnly) {
        Error error{"file.unreadable", path, {}, path, {}};
        for (const Diagnostic& each : batch.diagnostics) {
            if (each.severity == tributary::Severity::Error)
                error = Error{each.code, each.subject, each.detail, path, each.mark};
        }
        return tl::unexpected(error);
    }
    for (diff::Part& part : diff::documentsOf(batch.entities)) {
        if (isComparable(part.kind))
            out.push_back(std::move(part));
    }
    return {};
}

Result<void> addDocuments(const std::string& root, const std::string& path, bool isOnly, std::vector<diff::Part>& out)
{
    const auto bytes = sources::readBytes(root, path, sources::maxBytesOf(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return addDocumentsOf(path, *bytes, isOnly, out);
}

} // namespace

Result<std::vector<diff::Part>> documentsInText(const std::string& path, std::string_view bytes)
{
    std::vector<diff::Part> documents;
    if (auto done = addDocumentsOf(path, bytes, true, documents); !done)
        return tl::unexpected(done.error());
    return documents;
}

Result<std::vector<diff::Part>> documentsInPath(const std::string& path)
{
    const auto found = sources::walk(path, {}, {});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<diff::Part> documents;
    for (const sources::FoundFile& file : found->files) {
        if (!file.candidate)
            continue;
        if (auto done = addDocuments(path, file.path, found->files.size() == 1, documents); !done)
            return tl::unexpected(done.error());
    }
    if (documents.empty())
        return fail("diff.no-document", path);
    return documents;
}

Result<diff::ChangeRules> changeRulesInText(const std::string& path, std::string_view bytes)
{
    const auto parsed = parseYaml(bytes);
    if (!parsed) {
        Error error = parsed.error();
        error.file = path;
        return tl::unexpected(error);
    }
    const Json document = parsed->tree.documents().empty() ? Json() : toJson(*parsed->tree.documents().front());
    if (!document.is_object() || textAt(document, "kind") != "ChangeRules")
        return fail("rules.kind", path, document.is_object() ? textAt(document, "kind") : std::string());
    std::vector<diff::ChangeRulesProblem> problems;
    diff::ChangeRules rules = diff::changeRulesFrom(document, &problems);
    if (!problems.empty())
        return fail(problems.front().code, path + ", " + problems.front().where, problems.front().detail);
    return rules;
}

Result<diff::ChangeRules> changeRulesInFile(const std::string& path)
{
    const auto bytes = sources::readBytes(path, {}, Limits{}.maxBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return changeRulesInText(path, *bytes);
}

} // namespace tributary::query
