// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/merge_drafts.h"
#include "tests/model/sources/batch_support.h"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

// The lineage that several batches tell together.
namespace tributary::sources::test {

using Edge = std::vector<std::string>;
using Edges = std::set<Edge>;

class LineageOf {
public:
    void add(const FileBatch& batch)
    {
        std::vector<EntityDraft> part;
        std::vector<int> placeOf;
        for (const EntityDraft& each : batch.entities) {
            EntityDraft draft = each;
            if (draft.parent < 0) {
                flush(part);
            } else {
                draft.parent = placeOf[static_cast<std::size_t>(draft.parent)];
            }
            placeOf.push_back(static_cast<int>(part.size()));
            part.push_back(std::move(draft));
        }
        flush(part);
        for (const auto& [kind, count] : batch.read) {
            m_read[kind] += count;
        }
    }

    int read(const std::string& kind) const
    {
        const auto found = m_read.find(kind);
        return found == m_read.end() ? 0 : found->second;
    }

    // Joined with its parts from all files.
    std::vector<std::vector<EntityDraft>> merged(Kind kind) const
    {
        std::vector<std::vector<EntityDraft>> all;
        for (const auto& [key, parts] : m_parts) {
            if (key.first == kind) {
                all.push_back(mergeDrafts(parts));
            }
        }
        return all;
    }

    // (root, target) or, with `fields`, (root, column, target, part), of all references of a role.
    Edges edges(Kind kind, std::set<Role> roles, bool fields = false) const
    {
        Edges found;
        for (const auto& document : merged(kind)) {
            for (const EntityDraft& draft : document) {
                for (const Reference& each : draft.references) {
                    if (roles.count(each.role) == 0 || (fields && draft.kind != Kind::Column)) {
                        continue;
                    }
                    Edge edge{document.front().local, each.target};
                    if (fields) {
                        edge = {document.front().local, draft.local, each.target, each.part};
                    }
                    found.insert(std::move(edge));
                }
            }
        }
        return found;
    }

private:
    void flush(std::vector<EntityDraft>& part)
    {
        if (!part.empty()) {
            m_parts[{part.front().kind, part.front().local}].push_back(std::move(part));
        }
        part.clear();
    }

    std::map<std::pair<Kind, std::string>, std::vector<std::vector<EntityDraft>>> m_parts;
    std::map<std::string, int> m_read;
};

} // namespace tributary::sources::test
