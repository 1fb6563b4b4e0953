// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tributary {

// Our words (all but those of Qt's own classes) with accents, brackets and a good third more length, still readable: what is cut off or
// never went through a catalogue shows at once. Places for values (%1, %n), line ends and key marks
// stay. Numbers, names and other contents of the catalog are not words of ours.
class PseudoLanguage : public QTranslator {
    Q_OBJECT
public:
    // `plural` knows the forms for one and for several.
    explicit PseudoLanguage(const QTranslator& plural, QObject* parent = nullptr) : QTranslator(parent), m_plural(plural) {}

    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString stretched(const QString& text);

private:
    const QTranslator& m_plural;
};

// The code under which it is asked for: English of the exclave XA, which locales leave free for it.
extern const char* const kPseudoLanguage;

} // namespace tributary
