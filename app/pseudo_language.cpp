// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pseudo_language.h"

#include <cctype>

namespace tributary {

namespace {

QChar accented(QChar plain)
{
    static const QString kPlain = QStringLiteral("aceinoszuyACEINOSZUY");
    static const QString kAccented = QString::fromUtf8("\u00e1\u00e7\u00e9\u00ed\u00f1\u00f6\u0161\u017e\u00fc\u00fd"
                                                       "\u00c1\u00c7\u00c9\u00cd\u00d1\u00d6\u0160\u017d\u00dc\u00dd");
    const qsizetype at = kPlain.indexOf(plain);
    return at < 0 ? plain : kAccented[at];
}

// The length of the place for a value that begins at `at`: "%1", "%L2", "%n", "%%"; else 0.
qsizetype placeAt(const QString& text, qsizetype at)
{
    if (text[at] != QLatin1Char('%') || at + 1 >= text.size())
        return 0;
    qsizetype end = at + 1;
    if (text[end] == QLatin1Char('L') && end + 1 < text.size())
        ++end;
    if (text[end] == QLatin1Char('n') || text[end] == QLatin1Char('%'))
        return end + 1 - at;
    qsizetype digits = 0;
    while (end + digits < text.size() && digits < 2 && text[end + digits].isDigit())
        ++digits;
    return digits == 0 ? 0 : end + digits - at;
}

} // namespace

const char* const kPseudoLanguage = "en_XA";

QString PseudoLanguage::stretched(const QString& text)
{
    QString out;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype place = placeAt(text, i); place > 0) {
            out += text.mid(i, place);
            i += place;
            continue;
        }
        letters += text[i].isLetter() ? 1 : 0;
        out += accented(text[i++]);
    }
    if (letters < 2)
        return text; // a sign, a unit
    // Short words grow most in translation.
    const qsizetype more = letters < 10 ? (letters + 1) / 2 : (letters + 2) / 3;
    static const QString kTail = QString::fromUtf8(" l\u00f6r\u00e9m \u00edps\u00fcm d\u00f6l\u00f6r s\u00edt");
    QString tail;
    while (tail.size() < more)
        tail += kTail;
    return QLatin1Char('[') + out + tail.left(more) + QLatin1Char(']');
}

QString PseudoLanguage::translate(const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    // Qt's own words tell more than words: whether a window is mirrored, for one.
    const QByteArrayView view(context);
    if (view.size() > 1 && view[0] == 'Q' && std::isupper(static_cast<unsigned char>(view[1])))
        return {};
    QString text = m_plural.translate(context, sourceText, disambiguation, n);
    if (text.isNull())
        text = QString::fromUtf8(sourceText);
    return stretched(text);
}

} // namespace tributary
