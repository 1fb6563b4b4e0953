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
    return text.size() > limit ? text.left(limit - 1) + QChar(0x2026) : text;
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
    QString text = cutAt(decodeStart(utf8, limit), limit);
    text.removeIf(steersDirection);
    return text.trimmed();
}

QString plainToolTip(const QString& text)
{
    QString shown = text.size() > 1000 ? text.left(999) + QChar(0x2026) : text;
    shown.removeIf(steersDirection); // a link must not read as another one
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
