// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/splitter_memory.h"

#include <QSplitter>

namespace tributary::views {
namespace {

// Pages are built the same way each time: the number of a splitter among its page's is its name.
QString splitterKey(const QWidget* page, int number)
{
    QString kind = QString::fromLatin1(page->metaObject()->className());
    kind.remove(0, kind.lastIndexOf(QLatin1Char(':')) + 1);
    return QStringLiteral("%1-%2").arg(kind).arg(number);
}

} // namespace

void SplitterMemory::watch(QWidget* page)
{
    m_pages.removeAll(nullptr);
    m_pages.append(page);
    int number = 0;
    for (QSplitter* splitter : page->findChildren<QSplitter*>()) {
        const QString key = splitterKey(page, number++);
        connect(splitter, &QSplitter::splitterMoved, this, [this, key, splitter] { m_states[key] = splitter->saveState(); });
    }
    apply(page);
}

void SplitterMemory::setStates(const States& states)
{
    m_states = states;
    for (const QPointer<QWidget>& page : std::as_const(m_pages)) {
        if (page) {
            apply(page);
        }
    }
}

void SplitterMemory::apply(QWidget* page)
{
    int number = 0;
    for (QSplitter* splitter : page->findChildren<QSplitter*>()) {
        if (const QByteArray state = m_states.value(splitterKey(page, number++)); !state.isEmpty()) {
            splitter->restoreState(state); // one that it does not understand changes nothing
        }
    }
}

} // namespace tributary::views
