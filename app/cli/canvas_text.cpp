// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_text.h"

#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"
#include "views/canvas/canvas_markdown.h"
#include "views/canvas/field_words.h"
#include "views/canvas/item_words.h"

namespace tributary::cli {

namespace {

constexpr int kWidth = 100;
constexpr int kLabels = 26;

// The words of a text in lines of at most `width`; a longer word stands alone.
QStringList wrapped(const QString& text, int width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : printable(paragraph).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines.append(line);
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

// The sign before a flow says the same as the words behind it.
QString sign(canvas::Evidence evidence)
{
    switch (evidence) {
    case canvas::Evidence::Both: return QStringLiteral("= ");
    case canvas::Evidence::Declared: return QStringLiteral("- ");
    case canvas::Evidence::Observed: return QStringLiteral("+ ");
    case canvas::Evidence::None: break;
    }
    return QStringLiteral("* ");
}

QString itemText(const canvas::Item& item)
{
    if (item.kind == "limitations")
        return Words::tr("Limitations: %1").arg(toQt(item.title));
    if (item.kind == "usage")
        return Words::tr("Usage: %1").arg(toQt(item.title));
    QStringList parts{toQt(item.title), views::itemSubtitle(item), views::evidenceText(item.evidence)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList valueLines(const canvas::FieldValue& value)
{
    const int width = kWidth - kLabels;
    QStringList lines = wrapped(views::valueText(value), width);
    lines += wrapped(views::detailText(value), width);
    for (const canvas::Item& item : value.items) {
        QStringList entry = wrapped(itemText(item), width - 2);
        for (qsizetype i = 0; i < entry.size(); ++i)
            lines.append((i == 0 ? sign(item.evidence) : QStringLiteral("  ")) + entry[i]);
    }
    QString hint = views::hintText(value.hint, value.hintSubject);
    if (value.state == canvas::State::Missing && !hint.isEmpty())
        hint += QLatin1Char(' ') + Words::tr("Write %1.").arg(views::supplyText(value.field));
    const QString state = value.state == canvas::State::Present ? QString() : views::stateMark(value).text;
    if (!hint.isEmpty() || !state.isEmpty())
        lines += wrapped(QLatin1Char('(') + (state.isEmpty() || hint.isEmpty() ? state + hint : state + QStringLiteral(": ") + hint) + QLatin1Char(')'), width);
    return lines;
}

} // namespace

QString canvasText(const query::CanvasPage& page)
{
    const QString version = page.product.version.empty() ? QString() : QLatin1Char(' ') + toQt(page.product.version);
    QString out = printable(toQt(page.product.name) + version) + QLatin1Char('\n') + printable(toQt(page.product.ref)) + QLatin1Char('\n');
    out += views::completenessWords(canvas::completenessOf(page.canvas)).join(QStringLiteral(", ")) + QLatin1Char('\n');
    for (const canvas::Field field : canvas::readingOrder()) {
        QStringList labels = wrapped(views::fieldLabel(field) + (canvas::isRequired(field) ? QStringLiteral(" *") : QString()), kLabels - 2);
        const QStringList lines = valueLines(page.canvas.at(field));
        out += QLatin1Char('\n');
        for (qsizetype i = 0; i < std::max(lines.size(), labels.size()); ++i) {
            QString line = labels.value(i).leftJustified(kLabels) + lines.value(i);
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            out += line + QLatin1Char('\n');
        }
    }
    return out + QLatin1Char('\n') + Words::tr("* required   = declared and observed   - declared only   + observed only") + QLatin1Char('\n');
}

} // namespace tributary::cli
