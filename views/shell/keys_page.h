// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

namespace tributary::views {

class CommandRegistry;
class KeysView;

// "tributary:keys": the keys of every command, to change them.
class KeysPage : public Page {
    Q_OBJECT
public:
    static QString reference() { return QStringLiteral("tributary:keys"); }

    explicit KeysPage(CommandRegistry& commands, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("key"); }
    bool isSettled() const override { return true; }
    void focusMain() override;
    QString section() const override { return QStringLiteral("settings"); }
    KeysView* keys() const { return m_keys; }

private:
    KeysView* m_keys;
};

} // namespace tributary::views
