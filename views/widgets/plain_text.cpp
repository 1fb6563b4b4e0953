// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_text.h"

#include <QTextDocument>

#include <algorithm>

namespace tributary::views {
namespace {

// Overrides can make a name read as another; embeddings and isolates can leak into what follows.
bool steersDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString cutAt(const QString& text, int limit)
{
    if (text.size() <= limit)
        return text;
    QString cut = text.left(limit - 1);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1); // not through the middle of a character
    return cut + QChar(0x2026);
}

// Only as many bytes as can matter are decoded; a character has at most four.
QString decodeStart(std::string_view utf8, int limit)
{
    const std::size_t most = static_cast<std::size_t>(limit) * 4 + 4;
    const std::string_view part = utf8.substr(0, std::min(utf8.size(), most));
    return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
}

} // namespace

QString singleLine(const QString& text, int limit)
{
    QString line;
    const QStringView view = QStringView(text).left(limit + 1);
    line.reserve(view.size());
    for (const QChar c : view) {
        if (steersDirection(c))
            continue;
        const bool breaks = c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!breaks)
            line.append(c);
        else if (!line.endsWith(u' '))
            line.append(u' ');
    }
    return cutAt(line, limit);
}

QString singleLine(std::string_view utf8, int limit)
{
    return singleLine(decodeStart(utf8, limit), limit);
}

QString plainBlock(std::string_view utf8, int limit)
{
    return plainLines(decodeStart(utf8, limit), limit).trimmed();
}

QString plainLines(const QString& text, int limit)
{
    QString shown = cutAt(text, limit);
    shown.removeIf([](QChar c) { return steersDirection(c) || c == u'\r'; });
    for (QChar& c : shown) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return shown;
}

QString plainToolTip(const QString& text)
{
    const QString shown = plainLines(text, 1000);
    if (!Qt::mightBeRichText(shown))
        return shown;
    return QStringLiteral("<qt>%1</qt>").arg(shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString buttonText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

bool isOfferedLink(const QUrl& url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme().toLower();
    if (scheme == u"mailto")
        return url.path().contains(u'@');
    return (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
}

} // namespace tributary::views
