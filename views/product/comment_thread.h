// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <vector>

namespace tributary::views {

// Comments in reading order: each answer under what it answers, oldest first within a thread, threads
// newest first. An answer to a comment nobody has, and a ring of answers, start threads of their own:
// every comment is in the result exactly once.
struct ThreadedComment {
    const query::CommentItem* comment = nullptr; // lives as long as the list given
    int depth = 0;
};

std::vector<ThreadedComment> threaded(const std::vector<query::CommentItem>& comments);

} // namespace tributary::views
