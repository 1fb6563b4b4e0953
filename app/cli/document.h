// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace tributary::cli {

// What `show` says, before it is decided how: words, Markdown, HTML and PDF are made from the same
// sections. Everything in it is plain text, however it looks: escaping is the writers' work.
struct Section {
    QString title;
    QString text;
    std::vector<std::pair<QString, QString>> fields; // empty values are left out by add()
    QStringList header;                              // of the table
    std::vector<QStringList> rows;

    void add(const QString& name, const QString& value);
    bool empty() const { return text.isEmpty() && fields.empty() && rows.empty(); }
};

struct Document {
    QString title;
    QString subtitle;
    std::vector<Section> sections;

    void add(Section section); // empty sections are left out
};

// The same with long texts cut: laying out pages costs by the character, and a printed cell of a megabyte
// tells nobody anything.
Document forPrinting(Document document);

QString asText(const Document& document);
QString asMarkdown(const Document& document);
QString asHtml(const Document& document); // whole page, own style, loads nothing

// Untrusted text as Markdown that shows exactly that text, on one line.
QString markdownEscaped(const QString& text);

} // namespace tributary::cli
