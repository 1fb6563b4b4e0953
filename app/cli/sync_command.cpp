// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/saved_searches.h"
#include "app/cli/source_names.h"
#include "app/cli/sync_json.h"
#include "app/cli/sync_text.h"
#include "app/cli/words.h"
#include "app/paths.h"
#include "app/sync_log.h"
#include "model/query/check_log.h"
#include "model/query/keychain_credentials.h"
#include "model/query/qt_text.h"
#include "model/sync/git_sync.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr Micros kProgressEvery = kMicrosPerSecond / 10;

int exitCodeOf(const sync::SyncReport& report)
{
    if (report.filesFailed > 0 && report.filesRead + report.filesWarned == 0)
        return kInput;
    return report.state == sync::RunState::Complete ? kDone : kNo;
}

class SyncCommand {
public:
    explicit SyncCommand(Session& session) : m_session(session) {}

    int run()
    {
        if (reviewing() && m_session.arguments.has("release"))
            return m_session.output.fail(Error{"usage.exclusive", "--review", "--release", {}, {}});
        auto sources = wantedSources();
        if (!sources)
            return m_session.output.fail(sources.error());
        Json list = Json::array();
        int exit = kDone;
        if (sources->empty())
            m_session.output.text(Words::tr("No sources yet: tributary source add NAME FOLDER, or tributary sync FOLDER"));
        else if (auto done = syncAll(*sources, list, exit); !done)
            return m_session.output.fail(done.error());
        Json document = {{"sources", list}};
        if (!m_saved.empty())
            document["saved_searches"] = m_saved;
        m_session.output.json(document);
        return exit;
    }

private:
    Result<std::vector<store::SourceRow>> wantedSources()
    {
        auto known = knownSources(m_session);
        if (!known || m_session.arguments.words.empty())
            return known;
        std::vector<store::SourceRow> wanted;
        for (const auto& word : m_session.arguments.words) {
            auto source = sourceFor(word, *known);
            if (!source)
                return tl::unexpected(source.error());
            const bool twice = std::any_of(wanted.begin(), wanted.end(),
                                           [&](const auto& other) { return other.name == source->name; });
            if (twice)
                continue;
            wanted.push_back(*source);
            known->push_back(*source); // so that two new folders of one name get two names
        }
        return wanted;
    }

    Result<void> syncAll(const std::vector<store::SourceRow>& sources, Json& list, int& exit)
    {
        auto writer = openWriter(m_session);
        if (!writer)
            return tl::unexpected(writer.error());
        Interrupt interrupt;
        for (const auto& source : sources) {
            auto report = syncOne(**writer, source, interrupt);
            m_session.output.endProgress();
            note(source, report);
            if (!report && cli::exitCodeOf(report.error()) == kCatalog)
                return tl::unexpected(report.error());
            if (!report) {
                tellFailure(source, report.error());
                list.push_back(failureJson(source, report.error()));
                exit = std::max<int>(exit, cli::exitCodeOf(report.error()));
                continue;
            }
            logReport(*report);
            if (!m_session.arguments.quiet)
                m_session.output.text(reviewing() ? reviewText(*report) : reportText(*report));
            list.push_back(reportJson(*report));
            exit = std::max(exit, exitCodeOf(*report));
        }
        m_saved = tellSavedSearches(m_session, **writer);
        return {};
    }

    bool reviewing() const { return m_session.arguments.has("review"); }

    // What the window tells of the last run; a review is none.
    void note(const store::SourceRow& source, const Result<sync::SyncReport>& report) const
    {
        if (reviewing() || (!report && report.error().code == "cancelled"))
            return;
        query::CheckLog log(m_session.catalog);
        if (report)
            log.record(*report, nowMicros());
        else
            log.recordFailure(source.name, report.error(), nowMicros());
    }

    Result<sync::SyncReport> syncOne(store::Writer& writer, const store::SourceRow& source, Interrupt& interrupt)
    {
        sync::SyncOptions options;
        options.full = m_session.arguments.has("full");
        options.release = m_session.arguments.has("release");
        options.review = reviewing();
        Micros last = 0;
        const auto progress = [&](const sync::SyncProgress& now) {
            interrupt.poll();
            if (nowMicros() - last < kProgressEvery)
                return;
            last = nowMicros();
            m_session.output.progress(progressText(source.name, now));
        };
        const sync::Surroundings surroundings{fromQt(gitMirrorPath()), &m_keychain};
        return sync::syncSource(writer, source, surroundings, options, progress, interrupt.token());
    }

    // With JSON the failure is part of the document, beside the sources that went well.
    void tellFailure(const store::SourceRow& source, Error error)
    {
        Output words(false, m_session.arguments.quiet);
        if (error.subject.empty())
            error.subject = source.name;
        words.fail(error);
    }

    Session& m_session;
    query::KeychainCredentials m_keychain;
    Json m_saved = Json::array();
};

} // namespace

int runSync(Session& session)
{
    return SyncCommand(session).run();
}

} // namespace tributary::cli
