// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/check_log.h"

#include "model/query/qt_text.h"
#include "model/query/run_note_json.h"

#include <QFile>
#include <QSaveFile>

namespace tributary::query {

namespace {

constexpr qint64 kMostBytes = 8 << 20;

} // namespace

CheckLog::CheckLog(const std::string& catalogPath) : m_path(catalogPath + ".checks.json")
{
    QFile file(toQt(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Json json = parseJson(file.read(kMostBytes).toStdString());
    if (!json.is_object())
        return;
    for (const auto& [name, entry] : json.items()) {
        // The time alone, as long as the last run ended well.
        const Json& at = entry.is_object() && entry.contains("checked") ? entry.at("checked") : entry;
        if (at.is_number_integer())
            m_entries[name].checked = at.get<Micros>();
        if (entry.is_object() && entry.contains("note"))
            m_entries[name].note = runNoteOf(entry.at("note"));
    }
}

Micros CheckLog::lastCheck(const std::string& source) const
{
    const auto found = m_entries.find(source);
    return found == m_entries.end() ? 0 : found->second.checked;
}

const RunNote& CheckLog::note(const std::string& source) const
{
    static const RunNote kNone;
    const auto found = m_entries.find(source);
    return found == m_entries.end() ? kNone : found->second.note;
}

void CheckLog::record(const std::string& source, Micros at)
{
    m_entries[source] = {at, {}};
    write();
}

void CheckLog::record(const sync::SyncReport& report, Micros at)
{
    if (report.state != sync::RunState::Quarantined)
        return record(report.source, at);
    RunNote& note = m_entries[report.source].note;
    note = {at, sync::runStateName(report.state), {}, report.wouldRemove, report.removals, report.removalDigest};
    write();
}

void CheckLog::recordFailure(const std::string& source, const Error& error, Micros at)
{
    m_entries[source].note = {at, sync::runStateName(sync::RunState::Failed), error, 0, {}, {}};
    write();
}

void CheckLog::forget(const std::string& source)
{
    if (m_entries.erase(source) != 0)
        write();
}

void CheckLog::write() const
{
    Json json = Json::object();
    for (const auto& [name, entry] : m_entries) {
        if (entry.note.at == 0)
            json[name] = entry.checked;
        else
            json[name] = {{"checked", entry.checked}, {"note", runNoteJson(entry.note)}};
    }
    QSaveFile file(toQt(m_path));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const std::string text = dumpJson(json);
    if (file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()))
        file.commit();
}

} // namespace tributary::query
