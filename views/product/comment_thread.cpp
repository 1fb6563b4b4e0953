// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/comment_thread.h"

#include <algorithm>
#include <unordered_map>

namespace tributary::views {

std::vector<ThreadedComment> threaded(const std::vector<query::CommentItem>& comments)
{
    const std::size_t count = comments.size();
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::unordered_map<std::string_view, std::size_t> byId;
    for (std::size_t i = 0; i < count; ++i) {
        if (!comments[i].id.empty())
            byId.emplace(comments[i].id, i);
    }
    std::vector<std::vector<std::size_t>> answers(count);
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < count; ++i) {
        const auto found = comments[i].replyTo.empty() ? byId.end() : byId.find(comments[i].replyTo);
        const std::size_t parent = found == byId.end() || found->second == i ? kNone : found->second;
        if (parent == kNone)
            roots.push_back(i);
        else
            answers[parent].push_back(i);
    }
    const auto older = [&](std::size_t left, std::size_t right) { return comments[left].at < comments[right].at; };
    for (std::vector<std::size_t>& list : answers)
        std::stable_sort(list.begin(), list.end(), older);
    std::stable_sort(roots.begin(), roots.end(), [&](std::size_t left, std::size_t right) { return older(right, left); });

    std::vector<ThreadedComment> order;
    std::vector<bool> placed(count, false);
    const auto place = [&](std::size_t root) {
        std::vector<std::pair<std::size_t, int>> open{{root, 0}};
        while (!open.empty()) {
            const auto [at, depth] = open.back();
            open.pop_back();
            if (placed[at])
                continue;
            placed[at] = true;
            order.push_back({&comments[at], depth});
            for (auto answer = answers[at].rbegin(); answer != answers[at].rend(); ++answer)
                open.emplace_back(*answer, depth + 1);
        }
    };
    for (const std::size_t root : roots)
        place(root);
    for (std::size_t i = 0; i < count; ++i)
        place(i); // only rings are left
    return order;
}

} // namespace tributary::views
