// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What became what is taken from the changes, so that the rows say the same as the list of changes does.
// Parts are told apart by their old names from the root on; what is new, by the old names of what it
// stands in and its own.
#include "model/diff/side_by_side.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tributary::diff {

namespace {

std::string keyBelow(const std::string& parent, Kind kind, const std::string& local)
{
    return parent + '\n' + std::to_string(static_cast<int>(kind)) + ' ' + local;
}

std::string keyOf(const PartPath& path)
{
    std::string key;
    for (const PartStep& step : path)
        key = keyBelow(key, step.kind, step.local);
    return key;
}

bool isShown(const Part& part)
{
    return part.kind == Kind::Dataset || part.kind == Kind::Column;
}

class Aligner {
public:
    explicit Aligner(const std::vector<Change>& changes)
    {
        for (std::size_t i = 0; i < changes.size(); ++i)
            if (!changes[i].edits.empty())
                place(changes[i].edits.front(), i);
    }

    std::vector<AlignedDataset> datasets(const Part& before, const Part& after)
    {
        std::vector<AlignedDataset> all;
        for (const Pair& pair : paired(before, after, {}, Kind::Dataset)) {
            AlignedDataset& dataset = all.emplace_back();
            dataset.before = pair.before;
            dataset.after = pair.after;
            dataset.changes = changesOf(pair.key);
            columns(pair, 0, dataset.columns);
        }
        return all;
    }

private:
    struct Pair {
        const Part* before = nullptr;
        const Part* after = nullptr;
        std::string key;
    };

    void place(const Edit& edit, std::size_t index)
    {
        const std::string key = edit.what == Edit::What::AddPart ? keyBelow(keyOf(edit.part), edit.whole.kind, edit.whole.local) : keyOf(edit.part);
        m_changes[key].push_back(index);
        if (edit.what != Edit::What::ReplacePart)
            return;
        if (!edit.moved) {
            m_renamed[key] = edit.renamed.local;
            return;
        }
        m_moved.insert(key);
        m_changes[keyBelow(keyOf(edit.newParent), edit.renamed.kind, edit.renamed.local)].push_back(index);
    }

    std::vector<std::size_t> changesOf(const std::string& key) const
    {
        const auto found = m_changes.find(key);
        return found == m_changes.end() ? std::vector<std::size_t>() : found->second;
    }

    // The children of one kind: those of the new part in their order, before each those that went and stood
    // before what it was.
    std::vector<Pair> paired(const Part& before, const Part& after, const std::string& parent, Kind kind) const
    {
        std::unordered_map<std::string, const Part*> oldByNewName;
        for (const Part& child : before.parts) {
            const std::string key = keyBelow(parent, kind, child.local);
            if (child.kind != kind || m_moved.contains(key))
                continue;
            const auto renamed = m_renamed.find(key);
            oldByNewName.emplace(renamed == m_renamed.end() ? child.local : renamed->second, &child);
        }
        std::unordered_map<const Part*, const Part*> newByOld;
        for (const Part& child : after.parts) {
            const auto old = child.kind == kind ? oldByNewName.find(child.local) : oldByNewName.end();
            if (old != oldByNewName.end())
                newByOld.emplace(old->second, &child);
        }
        std::vector<Pair> pairs;
        std::size_t told = 0; // of the old children
        const auto tellGone = [&](std::size_t end) {
            for (; told < end; ++told) {
                const Part& child = before.parts[told];
                if (child.kind == kind && !newByOld.contains(&child))
                    pairs.push_back({&child, nullptr, keyBelow(parent, kind, child.local)});
            }
        };
        for (const Part& child : after.parts) {
            if (child.kind != kind)
                continue;
            const auto old = oldByNewName.find(child.local);
            const Part* was = old != oldByNewName.end() && newByOld.at(old->second) == &child ? old->second : nullptr;
            if (was)
                tellGone(std::max(told, static_cast<std::size_t>(was - before.parts.data())));
            pairs.push_back({was, &child, keyBelow(parent, kind, was ? was->local : child.local)});
        }
        tellGone(before.parts.size());
        return pairs;
    }

    void columns(const Pair& parent, int depth, std::vector<AlignedColumn>& out) const
    {
        static const Part kNone;
        for (const Pair& pair : paired(parent.before ? *parent.before : kNone, parent.after ? *parent.after : kNone, parent.key, Kind::Column)) {
            AlignedColumn& column = out.emplace_back();
            column.before = pair.before;
            column.after = pair.after;
            column.depth = depth;
            column.changes = changesOf(pair.key);
            columns(pair, depth + 1, out);
        }
    }

    std::unordered_map<std::string, std::vector<std::size_t>> m_changes;
    std::unordered_map<std::string, std::string> m_renamed; // old place, new name
    std::unordered_set<std::string> m_moved;                  // old places
};

} // namespace

std::vector<AlignedDataset> sideBySide(const Part& before, const Part& after, const std::vector<Change>& changes)
{
    if (!std::any_of(before.parts.begin(), before.parts.end(), isShown) && !std::any_of(after.parts.begin(), after.parts.end(), isShown))
        return {};
    return Aligner(changes).datasets(before, after);
}

} // namespace tributary::diff
