// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace tributary::cli {

// What a page can be written as.
enum class DocumentFormat { Markdown, Html, Pdf };

std::optional<DocumentFormat> formatNamed(const std::string& name);    // "markdown", "html", "pdf"
std::optional<DocumentFormat> formatOfFile(const QString& fileName);   // by its ending: .md, .markdown, .html, .htm, .pdf

} // namespace tributary::cli
