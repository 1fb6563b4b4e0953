// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/check_log.h"

#include "model/base/json.h"
#include "model/query/qt_text.h"

#include <QFile>
#include <QSaveFile>

namespace tributary::query {

CheckLog::CheckLog(const std::string& catalogPath) : m_path(catalogPath + ".checks.json")
{
    QFile file(toQt(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Json json = parseJson(file.read(1 << 20).toStdString());
    if (!json.is_object())
        return;
    for (const auto& [name, at] : json.items()) {
        if (at.is_number_integer())
            m_checks[name] = at.get<Micros>();
    }
}

Micros CheckLog::lastCheck(const std::string& source) const
{
    const auto found = m_checks.find(source);
    return found == m_checks.end() ? 0 : found->second;
}

void CheckLog::record(const std::string& source, Micros at)
{
    m_checks[source] = at;
    QSaveFile file(toQt(m_path));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const std::string text = dumpJson(Json(m_checks));
    if (file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()))
        file.commit();
}

} // namespace tributary::query
