// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/document_format.h"

#include <QFileInfo>

namespace tributary::cli {

std::optional<DocumentFormat> formatNamed(const std::string& name)
{
    if (name == "markdown")
        return DocumentFormat::Markdown;
    if (name == "html")
        return DocumentFormat::Html;
    if (name == "pdf")
        return DocumentFormat::Pdf;
    return std::nullopt;
}

std::optional<DocumentFormat> formatOfFile(const QString& fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("md") || ending == QLatin1String("markdown"))
        return DocumentFormat::Markdown;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return DocumentFormat::Html;
    if (ending == QLatin1String("pdf"))
        return DocumentFormat::Pdf;
    return std::nullopt;
}

} // namespace tributary::cli
