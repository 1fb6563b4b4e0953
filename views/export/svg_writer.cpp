// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/svg_writer.h"

#include "views/theme/theme_resources.h"

#include <QFile>

namespace tributary::views {
namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QString paint(const char* attribute, const QColor& color)
{
    return color.isValid() ? QStringLiteral(" %1=\"%2\"").arg(QLatin1String(attribute), color.name())
                           : QStringLiteral(" %1=\"none\"").arg(QLatin1String(attribute));
}

QString edgeOf(const QColor& edge, double width)
{
    return edge.isValid() ? paint("stroke", edge) + QStringLiteral(" stroke-width=\"%1\"").arg(number(width)) : QString();
}

// What stands between the outer tags of an icon file.
QString iconShapes(const QString& name)
{
    registerResources();
    QFile file(QStringLiteral(":/tributary/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString all = QString::fromUtf8(file.readAll());
    const qsizetype begin = all.indexOf(u'>', all.indexOf(QLatin1String("<svg"))) + 1;
    return all.mid(begin, all.lastIndexOf(QLatin1String("</svg>")) - begin).trimmed();
}

} // namespace

QString xmlEscaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE || (c.unicode() < 0x20 && c != u'\t' && c != u'\n')) {
            out += QChar::ReplacementCharacter;
        } else {
            out += c;
        }
    }
    return out.toHtmlEscaped();
}

void SvgWriter::rect(const QRectF& area, double radius, const QColor& fill, const QColor& edge, double edgeWidth)
{
    m_body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\"%6%7/>\n")
                  .arg(number(area.x()), number(area.y()), number(area.width()), number(area.height()), number(radius),
                       paint("fill", fill), edgeOf(edge, edgeWidth)).toUtf8();
}

void SvgWriter::circle(const QPointF& centre, double radius, const QColor& fill, const QColor& edge, double edgeWidth)
{
    m_body += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\"%4%5/>\n")
                  .arg(number(centre.x()), number(centre.y()), number(radius), paint("fill", fill), edgeOf(edge, edgeWidth)).toUtf8();
}

void SvgWriter::text(const QPointF& baseline, const QString& text, const QFont& font, const QColor& color, Anchor anchor)
{
    if (text.isEmpty())
        return;
    const QString side = anchor == Anchor::Start ? QString()
        : QStringLiteral(" text-anchor=\"%1\"").arg(anchor == Anchor::Middle ? QLatin1String("middle") : QLatin1String("end"));
    const bool isCode = font.fixedPitch() || font.family().contains(QLatin1String("Mono"));
    // The attribute is for small viewers, which read no lists; where the style sheet is read, it wins.
    QString piece = QStringLiteral("<text %1 x=\"%2\" y=\"%3\" font-size=\"%4\" font-weight=\"%5\"%6%7>")
                        .arg(isCode ? QLatin1String("class=\"code\" font-family=\"JetBrains Mono\"") : QLatin1String("class=\"plain\" font-family=\"Inter\""), number(baseline.x()), number(baseline.y()))
                        .arg(font.pixelSize()).arg(static_cast<int>(font.weight()))
                        .arg(paint("fill", color), side);
    // Not through arg(): the text may hold place marks of its own.
    piece += xmlEscaped(text) + QStringLiteral("</text>\n");
    m_body += piece.toUtf8();
}

void SvgWriter::icon(const QPointF& topLeft, double size, const QString& name, const QColor& color)
{
    const QString head = QStringLiteral("<g transform=\"translate(%1 %2) scale(%3)\" fill=\"none\"%4 stroke-width=\"1.35\" "
                                        "stroke-linecap=\"round\" stroke-linejoin=\"round\">")
                             .arg(number(topLeft.x()), number(topLeft.y()), QString::number(size / 16, 'f', 4), paint("stroke", color));
    QString shapes = iconShapes(name);
    shapes.replace(QLatin1String("currentColor"), color.name());
    m_body += (head + shapes + QStringLiteral("</g>\n")).toUtf8();
}

void SvgWriter::pushClip(const QRectF& area)
{
    m_body += QStringLiteral("<defs><clipPath id=\"clip%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/></clipPath></defs>\n<g clip-path=\"url(#clip%1)\">\n")
                  .arg(m_clips++).arg(number(area.x()), number(area.y()), number(area.width()), number(area.height())).toUtf8();
}

void SvgWriter::popClip()
{
    m_body += "</g>\n";
}

QByteArray SvgWriter::document(const QSizeF& size, const QString& title, const QString& description) const
{
    const QString box = number(size.width()) + u' ' + number(size.height());
    QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %3\" role=\"img\">\n")
                       .arg(number(size.width()), number(size.height()), box);
    head += QStringLiteral("<title>") + xmlEscaped(title) + QStringLiteral("</title>\n<desc>") + xmlEscaped(description) + QStringLiteral("</desc>\n");
    head += QStringLiteral("<style>.plain { font-family: Inter, 'Helvetica Neue', Arial, sans-serif; } "
                           ".code { font-family: 'JetBrains Mono', 'DejaVu Sans Mono', monospace; }</style>\n");
    return head.toUtf8() + m_body + "</svg>\n";
}

} // namespace tributary::views
