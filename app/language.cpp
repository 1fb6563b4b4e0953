// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "app/pseudo_language.h"
#include "model/query/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tributary {

namespace {

void install(QTranslator& translator)
{
    QCoreApplication::removeTranslator(&translator);
    if (!translator.isEmpty())
        QCoreApplication::installTranslator(&translator);
}

QTranslator& ourCatalogue()
{
    static QTranslator ours;
    return ours;
}

void loadCatalogues(const QLocale& locale)
{
    QTranslator& ours = ourCatalogue();
    static QTranslator qts;
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("tributary");
    if (!ours.load(locale, name, QStringLiteral("_"), folder) && !ours.load(name + QStringLiteral("_en"), folder))
        return;
    // Qt's own words follow ours and not the locale: half of a window in another language helps nobody,
    // and its catalogue also says whether a window is mirrored.
    if (!qts.load(QLocale(ours.language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::removeTranslator(&qts);
    else
        install(qts);
    install(ours);
}

bool isPseudoLanguage(const std::string& code)
{
    return toQt(code).replace(QLatin1Char('-'), QLatin1Char('_')).compare(QLatin1String(kPseudoLanguage), Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList offeredLanguages()
{
    QStringList codes;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("tributary_*.qm")}))
        codes.append(file.mid(10, file.size() - 13));
    return codes;
}

Result<void> useLanguage(const std::string& code)
{
    static PseudoLanguage pseudo(ourCatalogue());
    QCoreApplication::removeTranslator(&pseudo);
    if (isPseudoLanguage(code)) {
        QLocale::setDefault(QLocale(QLocale::English));
        loadCatalogues(QLocale());
        QCoreApplication::installTranslator(&pseudo);
        return {};
    }
    if (!code.empty()) {
        const QLocale locale(toQt(code));
        // An unknown code gives the C locale, which nobody asks for by another name.
        if (locale.language() == QLocale::C && code != "C")
            return fail("usage.language", code);
        QLocale::setDefault(locale);
    }
    loadCatalogues(QLocale());
    return {};
}

} // namespace tributary
