// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tributary::views {

// Where the user was, as a browser keeps it: going somewhere new forgets what lay ahead.
class History {
public:
    void visit(const QString& place);
    void correct(const QString& place); // the last visit was of this place instead
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < static_cast<int>(m_places.size()); }
    QString back();
    QString forward();

private:
    std::vector<QString> m_places;
    int m_at = -1;
};

} // namespace tributary::views
