// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_markdown.h"

#include "views/canvas/field_words.h"
#include "views/canvas/item_words.h"
#include "views/export/markdown_text.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {
namespace {

struct MarkdownWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString escapedLine(const QString& text)
{
    return markdownEscaped(singleLine(text, 20000).simplified());
}

QString escapedBlock(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : text.split(u'\n')) {
        if (const QString escaped = escapedLine(line); !escaped.isEmpty())
            paragraphs.append(escaped);
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString itemLine(const canvas::Item& item)
{
    QStringList parts{QStringLiteral("**%1**").arg(escapedLine(itemTitle(item)))};
    if (item.kind == "limitations")
        parts = {MarkdownWords::tr("Limitations: %1").arg(escapedLine(singleLine(item.title, 20000)))};
    if (item.kind == "usage")
        parts = {MarkdownWords::tr("Usage: %1").arg(escapedLine(singleLine(item.title, 20000)))};
    const bool isText = item.kind == "limitations" || item.kind == "usage"; // says itself what it is
    parts.append(isText ? QString() : escapedLine(itemSubtitle(item)));
    parts.append(escapedLine(evidenceText(item.evidence)));
    parts.removeAll(QString());
    return QStringLiteral("- ") + parts.join(QStringLiteral(", ")) + QLatin1Char('\n');
}

QString fieldSection(const canvas::FieldValue& value)
{
    QString out = QStringLiteral("\n## ") + escapedLine(fieldLabel(value.field));
    if (const StateMark mark = stateMark(value); value.state != canvas::State::Present)
        out += QStringLiteral(" (%1)").arg(mark.text);
    out += QStringLiteral("\n\n");
    if (const QString text = escapedBlock(valueText(value)); !text.isEmpty())
        out += text + QStringLiteral("\n\n");
    if (const QString detail = escapedLine(detailText(value)); !detail.isEmpty())
        out += detail + QStringLiteral("\n\n");
    for (const canvas::Item& item : value.items)
        out += itemLine(item);
    if (!value.items.empty())
        out += QLatin1Char('\n');
    if (const QString hint = escapedLine(hintText(value.hint, value.hintSubject)); !hint.isEmpty())
        out += QStringLiteral("*%1*").arg(hint) + QStringLiteral("\n\n");
    while (out.endsWith(QLatin1String("\n\n")))
        out.chop(1);
    return out;
}

} // namespace

QStringList completenessWords(const canvas::Completeness& completeness)
{
    QStringList words{MarkdownWords::tr("%1 of %2 fields filled").arg(completeness.filled).arg(completeness.fields),
                      MarkdownWords::tr("%1 of %2 required").arg(completeness.requiredFilled).arg(completeness.required)};
    if (completeness.assumed > 0)
        words.append(MarkdownWords::tr("%n assumed", nullptr, completeness.assumed));
    return words;
}

QString canvasMarkdown(const query::CanvasPage& page)
{
    QString out = QStringLiteral("# ") + escapedLine(singleLine(page.product.name)) + QLatin1Char('\n');
    out += QLatin1Char('\n') + escapedLine(singleLine(page.product.ref)) + QStringLiteral("\n\n");
    out += escapedLine(completenessWords(canvas::completenessOf(page.canvas)).join(QStringLiteral(", "))) + QLatin1Char('\n');
    for (const canvas::Field field : canvas::readingOrder())
        out += fieldSection(page.canvas.at(field));
    return out;
}

} // namespace tributary::views
