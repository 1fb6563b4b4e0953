// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/document.h"
#include "app/cli/text_table.h"

namespace tributary::cli {

namespace {

// The policy forbids what the page does not do anyway: should a name ever slip through unescaped, the
// browser still loads and runs nothing.
constexpr auto kHead =
    "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<style>\n"
    "body { font-family: Inter, sans-serif; font-size: 14px; margin: 2em auto; max-width: 64em; }\n"
    "h1 { font-size: 22px; } h2 { font-size: 16px; margin-top: 1.6em; }\n"
    "table { border-collapse: collapse; } th, td { text-align: left; padding: 3px 12px 3px 0; vertical-align: top; }\n"
    "th { font-weight: 600; } pre { white-space: pre-wrap; font-family: inherit; }\n"
    "</style>\n";

QString escaped(const QString& text)
{
    return printable(text.simplified()).toHtmlEscaped();
}

QString paragraph(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.trimmed().remove(QLatin1Char('\r')).split(QLatin1Char('\n')))
        lines.append(printable(line).toHtmlEscaped());
    return QStringLiteral("<p>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</p>\n");
}

QString row(const QStringList& cells, const QString& tag)
{
    QString out = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        out += QLatin1Char('<') + tag + QLatin1Char('>') + escaped(cell) + QStringLiteral("</") + tag + QLatin1Char('>');
    return out + QStringLiteral("</tr>\n");
}

} // namespace

QString asHtml(const Document& document)
{
    QString out = QString::fromLatin1(kHead) + QStringLiteral("<title>") + escaped(document.title) +
                  QStringLiteral("</title>\n</head>\n<body>\n<h1>") + escaped(document.title) + QStringLiteral("</h1>\n");
    if (!document.subtitle.isEmpty())
        out += paragraph(document.subtitle);
    for (const auto& section : document.sections) {
        out += QStringLiteral("<h2>") + escaped(section.title) + QStringLiteral("</h2>\n");
        if (!section.text.isEmpty())
            out += paragraph(section.text);
        if (!section.fields.empty()) {
            out += QStringLiteral("<table>\n");
            for (const auto& [name, value] : section.fields)
                out += QStringLiteral("<tr><th>") + escaped(name) + QStringLiteral("</th><td>") + escaped(value) +
                       QStringLiteral("</td></tr>\n");
            out += QStringLiteral("</table>\n");
        }
        if (section.rows.empty())
            continue;
        out += QStringLiteral("<table>\n") + row(section.header, QStringLiteral("th"));
        for (const auto& cells : section.rows)
            out += row(cells, QStringLiteral("td"));
        out += QStringLiteral("</table>\n");
    }
    return out + QStringLiteral("</body>\n</html>\n");
}

} // namespace tributary::cli
