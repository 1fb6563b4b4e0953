// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/scope_words.h"

#include <QStringList>

namespace tributary::views {
namespace {

const QStringList& knownScopes()
{
    static const QStringList kKnown = {kWindowScope,
                                       QStringLiteral("search"),
                                       QStringLiteral("discover"),
                                       QStringLiteral("product"),
                                       QStringLiteral("lineage"),
                                       QStringLiteral("canvas"),
                                       QStringLiteral("sync"),
                                       QStringLiteral("outbox"),
                                       QStringLiteral("conflicts"),
                                       QStringLiteral("settings")};
    return kKnown;
}

} // namespace

QString ScopeWords::scope(const QString& scope)
{
    switch (knownScopes().indexOf(scope)) {
    case 0: return tr("Whole window");
    case 1: return tr("Search field");
    case 2: return tr("Discover");
    case 3: return tr("Product page");
    case 4: return tr("Lineage");
    case 5: return tr("Canvas");
    case 6: return tr("Sync");
    case 7: return tr("Outbox");
    case 8: return tr("Conflicts");
    case 9: return tr("Settings");
    default: return scope.left(1).toUpper() + scope.mid(1);
    }
}

int ScopeWords::order(const QString& scope)
{
    const auto at = knownScopes().indexOf(scope);
    return static_cast<int>(at < 0 ? knownScopes().size() : at);
}

QString ScopeWords::keys(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral(", "));
}

QString ScopeWords::spokenKeys(const QList<QKeySequence>& keys)
{
    QString text;
    for (const QKeySequence& key : keys) {
        const QString one = key.toString(QKeySequence::NativeText);
        text = text.isEmpty() ? one : tr("%1 or %2").arg(text, one);
    }
    return text.isEmpty() ? tr("no keys") : text;
}

QString ScopeWords::clash(const KeyClash& clash)
{
    return tr("%1 is taken by \u201c%2\u201d (%3).").arg(clash.key.toString(QKeySequence::NativeText), clash.text, scope(clash.scope));
}

} // namespace tributary::views
