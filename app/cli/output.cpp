// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/error_words.h"
#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/logging.h"
#include "model/base/utf8.h"
#include "model/query/qt_text.h"

#include <unistd.h>

#include <cstdio>

namespace tributary::cli {

namespace {

constexpr std::size_t kShownCandidates = 20;

void write(std::FILE* stream, const std::string& bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stream);
    std::fflush(stream);
}

// JSON's own escapes for what a terminal takes as an order: C1 controls, DEL, and marks that turn the
// direction of what follows. They stand in texts only, so that the document says the same.
std::string escapedForTerminals(const std::string& json)
{
    std::string out;
    out.reserve(json.size());
    for (std::size_t i = 0; i < json.size();) {
        const Utf8Char next = decodeUtf8(json, i);
        const char32_t c = next.code;
        const bool steers = next.isValid && ((c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
        if (steers) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out.append(json, i, next.length);
        }
        i += next.length;
    }
    return out;
}

Json errorJson(const Error& error, const QString& message, ExitCode exit,
               const std::vector<query::EntitySummary>& candidates)
{
    Json json = {{"code", error.code}, {"message", fromQt(message)}, {"exit", static_cast<int>(exit)}};
    if (!error.subject.empty())
        json["subject"] = error.subject;
    if (error.code.starts_with("query.") && error.mark.column > 0)
        json["position"] = {{"line", error.mark.line}, {"column", error.mark.column}, {"offset", error.mark.offset}};
    if (!candidates.empty()) {
        json["candidates"] = Json::array();
        for (const auto& one : candidates)
            json["candidates"].push_back({{"ref", one.ref}, {"kind", kindName(one.kind)}, {"name", one.name},
                                          {"version", one.version}, {"domain", one.domain}});
    }
    return {{"error", json}};
}

} // namespace

Output::Output(bool json, bool quiet) : m_json(json), m_quiet(quiet), m_terminal(isatty(STDERR_FILENO) == 1) {}

Json Output::withMoment(Json document) const
{
    if (m_moment && document.is_object() && !document.contains("error"))
        document["as_of"] = momentJson(*m_moment);
    return document;
}

QString Output::momentWords() const
{
    if (!m_moment)
        return {};
    // To the second: JSON has the rest.
    const Micros seconds = m_moment->at / kMicrosPerSecond * kMicrosPerSecond;
    return Words::tr("As of %1, revision %2").arg(toQt(formatTime(seconds))).arg(m_moment->revision);
}

QString Output::momentLine() const
{
    return m_moment ? momentWords() + QLatin1Char('\n') : QString();
}

void Output::text(const QString& text)
{
    if (!m_json)
        write(stdout, fromQt(text.endsWith(QLatin1Char('\n')) || text.isEmpty() ? text : text + QLatin1Char('\n')));
}

void Output::raw(const std::string& bytes)
{
    write(stdout, bytes);
}

void Output::rawJson(const Json& document)
{
    write(stdout, escapedForTerminals(dumpJson(document)) + "\n");
}

void Output::json(const Json& document)
{
    if (m_json)
        write(stdout, escapedForTerminals(withMoment(document).dump(2, ' ', false, Json::error_handler_t::replace)) + "\n");
}

void Output::plain(const QString& line)
{
    if (!m_quiet)
        write(stderr, fromQt(line) + "\n");
}

void Output::remark(const QString& line)
{
    if (!m_quiet)
        write(stderr, fromQt(printable(line)) + "\n");
}

void Output::progress(const QString& line)
{
    if (m_quiet || !m_terminal)
        return;
    write(stderr, "\r\x1b[K" + fromQt(printable(line)));
    m_progressShown = true;
}

void Output::endProgress()
{
    if (m_progressShown)
        write(stderr, "\r\x1b[K");
    m_progressShown = false;
}

ExitCode Output::fail(const Error& error, const std::vector<query::EntitySummary>& candidates)
{
    endProgress();
    const ExitCode exit = exitCodeOf(error);
    const QString message = printable(errorWords(error));
    write(stderr, "tributary: " + fromQt(message) + "\n");
    qCWarning(error.code.starts_with("store.") ? logStore : logCommand).noquote() << toQt(error.code) << message;
    for (std::size_t i = 0; i < candidates.size() && i < kShownCandidates; ++i) {
        const auto& one = candidates[i];
        const QString place = one.domain.empty() ? QString() : QStringLiteral(", ") + toQt(one.domain);
        write(stderr, "  " + fromQt(printable(toQt(one.ref) + QStringLiteral("  (") + toQt(kindName(one.kind)) +
                                              QLatin1Char(' ') + toQt(one.name) + place + QLatin1Char(')'))) + "\n");
    }
    if (candidates.size() > kShownCandidates)
        write(stderr, "  " + fromQt(Words::tr("... and %n more (all of them: --json)", nullptr,
                                              static_cast<int>(candidates.size() - kShownCandidates))) + "\n");
    json(errorJson(error, message, exit, candidates));
    return exit;
}

} // namespace tributary::cli
