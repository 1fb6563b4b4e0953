// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/shortcut_rows.h"

#include <QListWidget>

namespace tributary::views {

// One group of the shortcut sheet: a list as high as its rows, so that the page scrolls and not it.
// Enter runs a command that can be run.
class ShortcutGroupList : public QListWidget {
    Q_OBJECT
public:
    ShortcutGroupList(const ShortcutGroup& group, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void commandChosen(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // the page scrolls
};

} // namespace tributary::views
