// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/file_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

// Small questions that the tests of the readers ask of a batch.
namespace tributary::sources::test {

inline FileBatch readYaml(std::string_view text)
{
    return readFile("some/file.yaml", text);
}

inline std::vector<const EntityDraft*> ofKind(const FileBatch& batch, Kind kind)
{
    std::vector<const EntityDraft*> found;
    for (const EntityDraft& each : batch.entities) {
        if (each.kind == kind) {
            found.push_back(&each);
        }
    }
    return found;
}

inline EntityDraft entity(const FileBatch& batch, Kind kind, std::string_view local, std::string_view version = "*")
{
    for (const EntityDraft& each : batch.entities) {
        if (each.kind == kind && each.local == local && (version == "*" || each.version == version)) {
            return each;
        }
    }
    ADD_FAILURE() << "no " << kindName(kind) << " " << local;
    return {};
}

// "code subject" of every diagnostic at or above that severity.
inline std::vector<std::string> remarks(const FileBatch& batch, Severity least = Severity::Warning)
{
    std::vector<std::string> all;
    for (const Diagnostic& each : batch.diagnostics) {
        if (each.severity >= least) {
            all.push_back(each.code + " " + each.subject);
        }
    }
    return all;
}

inline bool has(const FileBatch& batch, const std::string& remark, Severity least = Severity::Info)
{
    const std::vector<std::string> all = remarks(batch, least);
    return std::find(all.begin(), all.end(), remark) != all.end();
}

inline bool refers(const EntityDraft& draft, Role role, std::string_view target, std::string_view version = "",
                   std::string_view part = "")
{
    return std::any_of(draft.references.begin(), draft.references.end(), [&](const Reference& each) {
        return each.role == role && each.target == target && each.targetVersion == version && each.part == part;
    });
}

inline int counted(const FileBatch& batch, const std::string& kind)
{
    const auto found = batch.read.find(kind);
    return found == batch.read.end() ? 0 : found->second;
}

} // namespace tributary::sources::test
