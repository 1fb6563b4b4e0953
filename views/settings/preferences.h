// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tributary::views {

// What a person chooses for the window, wherever it is kept.
struct PreferenceValues {
    enum class Theme { System, Light, Dark, Contrast };
    enum class Role { None, Steward, Consumer, Reviewer };

    QString userName;
    QString userEmail;
    Role role = Role::None;
    Theme theme = Theme::System;
    int textPercent = 100; // 90 to 150
    bool reduceMotion = false;
    QString language; // the code of a catalogue; empty: as the system
    bool ownBranches = false; // of git sources: each published change on a branch of its own

    bool operator==(const PreferenceValues&) const = default;
};

// Holds the values and tells their changes. By itself it only remembers them; the program's own also
// keeps them and puts them into effect.
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(PreferenceValues values = {}, QObject* parent = nullptr) : QObject(parent), m_values(std::move(values)) {}
    const PreferenceValues& values() const { return m_values; }
    void change(const PreferenceValues& values); // at once; the same values change nothing

signals:
    void changed();

protected:
    virtual void take(const PreferenceValues&) {} // before it is told

private:
    PreferenceValues m_values;
};

} // namespace tributary::views
