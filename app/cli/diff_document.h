// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/document.h"
#include "model/query/diff_answer.h"

namespace tributary::cli {

// What `tributary diff` says in words, Markdown and HTML.
Document diffDocument(const query::DiffAnswer& answer, const QString& before, const QString& after);

// "+[new words]" and "-[old words]" among what was kept.
QString wordDiffText(const std::string& before, const std::string& after);

} // namespace tributary::cli
