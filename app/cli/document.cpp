// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/document.h"

#include "app/cli/text_table.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr int kWidestCell = 60;
constexpr qsizetype kMostPrintedCell = 600;
constexpr qsizetype kMostPrintedText = 20'000;
constexpr qsizetype kWidestName = 60;

QStringList lines(const QString& text)
{
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return normal.split(QLatin1Char('\n'));
}

} // namespace

Document forPrinting(Document document)
{
    const auto cut = [](QString& text, qsizetype most) {
        if (text.size() > most)
            text = text.left(most - 1) + QChar(0x2026);
    };
    cut(document.title, kMostPrintedCell);
    cut(document.subtitle, kMostPrintedCell);
    for (Section& section : document.sections) {
        cut(section.title, kMostPrintedCell);
        cut(section.text, kMostPrintedText);
        for (auto& [name, value] : section.fields) {
            cut(name, kMostPrintedCell);
            cut(value, kMostPrintedCell);
        }
        for (QStringList& row : section.rows)
            for (QString& cell : row)
                cut(cell, kMostPrintedCell);
    }
    return document;
}

void Section::add(const QString& name, const QString& value)
{
    if (!value.trimmed().isEmpty())
        fields.emplace_back(name, value);
}

void Document::add(Section section)
{
    if (!section.empty())
        sections.push_back(std::move(section));
}

QString asText(const Document& document)
{
    QString out = printable(document.title) + QLatin1Char('\n');
    if (!document.subtitle.isEmpty())
        out += printable(document.subtitle) + QLatin1Char('\n');
    for (const auto& section : document.sections) {
        const QString title = printable(section.title);
        out += QLatin1Char('\n') + title + QLatin1Char('\n') + QString(std::min(title.size(), kWidestName), QLatin1Char('-')) + QLatin1Char('\n');
        if (!section.text.isEmpty()) {
            for (const QString& line : lines(section.text))
                out += printable(line) + QLatin1Char('\n');
        }
        qsizetype width = 0;
        for (const auto& [name, value] : section.fields)
            width = std::max(width, std::min(printable(name).size(), kWidestName));
        for (const auto& [name, value] : section.fields)
            out += printable(name).leftJustified(static_cast<int>(width) + 2) + printable(value.simplified()) + QLatin1Char('\n');
        TextTable table(section.header);
        for (QStringList row : section.rows) {
            for (QString& cell : row)
                cell = shortened(cell, kWidestCell);
            table.add(std::move(row));
        }
        if (!table.empty())
            out += table.text();
    }
    return out;
}

QString markdownEscaped(const QString& text)
{
    QString out;
    for (const QChar c : printable(text.simplified())) {
        // Any ASCII punctuation may be escaped; escaping all of it needs no knowledge of the dialect.
        if (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol()))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

QString asMarkdown(const Document& document)
{
    QString out = QStringLiteral("# ") + markdownEscaped(document.title) + QStringLiteral("\n");
    if (!document.subtitle.isEmpty())
        out += QLatin1Char('\n') + markdownEscaped(document.subtitle) + QLatin1Char('\n');
    const auto row = [](const QStringList& cells) {
        QString line = QStringLiteral("|");
        for (const QString& cell : cells)
            line += QLatin1Char(' ') + markdownEscaped(cell) + QStringLiteral(" |");
        return line + QLatin1Char('\n');
    };
    for (const auto& section : document.sections) {
        out += QStringLiteral("\n## ") + markdownEscaped(section.title) + QStringLiteral("\n\n");
        if (!section.text.isEmpty()) {
            for (const QString& line : lines(section.text))
                out += markdownEscaped(line) + QLatin1Char('\n');
            out += QLatin1Char('\n');
        }
        for (const auto& [name, value] : section.fields)
            out += QStringLiteral("- **") + markdownEscaped(name) + QStringLiteral(":** ") + markdownEscaped(value) + QLatin1Char('\n');
        if (section.rows.empty())
            continue;
        if (!section.fields.empty())
            out += QLatin1Char('\n');
        out += row(section.header) + QLatin1Char('|') + QStringLiteral(" --- |").repeated(section.header.size()) + QLatin1Char('\n');
        for (const auto& cells : section.rows)
            out += row(cells);
    }
    return out;
}

} // namespace tributary::cli
