// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStringList>

namespace tributary::views {

// What is replaced is deleted a little later: until then it would still be found.
inline void dropDeleted()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// The texts of all labels that are not hidden, by themselves or with what holds them.
inline QStringList shownLabels(const QWidget& root)
{
    QStringList texts;
    for (const TextLabel* label : root.findChildren<TextLabel*>()) {
        bool isShown = !label->text().isEmpty();
        for (const QWidget* part = label; isShown && part != &root; part = part->parentWidget())
            isShown = !part->isHidden() || part->parentWidget() == nullptr;
        if (isShown)
            texts.append(label->text());
    }
    return texts;
}

inline bool showsLabel(const QWidget& root, const QString& start)
{
    for (const QString& text : shownLabels(root)) {
        if (text.startsWith(start))
            return true;
    }
    return false;
}

} // namespace tributary::views
