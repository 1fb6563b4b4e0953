// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/history.h"

namespace tributary::views {
namespace {

constexpr std::size_t kMostPlaces = 200;

} // namespace

void History::visit(const QString& place)
{
    if (m_at >= 0 && m_places[static_cast<std::size_t>(m_at)] == place) {
        return;
    }
    m_places.resize(static_cast<std::size_t>(m_at + 1));
    m_places.push_back(place);
    if (m_places.size() > kMostPlaces) {
        m_places.erase(m_places.begin());
    }
    m_at = static_cast<int>(m_places.size()) - 1;
}

void History::correct(const QString& place)
{
    if (m_at >= 0) {
        m_places.resize(static_cast<std::size_t>(m_at));
        --m_at;
    }
    visit(place);
}

QString History::back()
{
    return canGoBack() ? m_places[static_cast<std::size_t>(--m_at)] : QString();
}

QString History::forward()
{
    return canGoForward() ? m_places[static_cast<std::size_t>(++m_at)] : QString();
}

} // namespace tributary::views
