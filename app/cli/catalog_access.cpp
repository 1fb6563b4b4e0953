// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"

#include "model/query/moment_text.h"
#include "model/query/qt_text.h"
#include "model/store/catalog_upgrade.h"

#include <QFileInfo>

namespace tributary::cli {

namespace {

// An error about the cache names its file.
Error withPlace(Error error, const Session& session)
{
    if (error.subject.empty())
        error.subject = session.catalog;
    return error;
}

} // namespace

bool catalogExists(const Session& session)
{
    return QFileInfo::exists(toQt(session.catalog));
}

Result<std::unique_ptr<store::Reader>> openReader(const Session& session)
{
    if (!catalogExists(session))
        return fail("catalog.missing", session.catalog);
    auto reader = store::Reader::open(session.catalog);
    if (!reader)
        return fail(withPlace(reader.error(), session));
    if (!session.arguments.asOf.empty()) {
        const auto moment = query::momentFromText(**reader, session.arguments.asOf);
        if (!moment)
            return tl::unexpected(moment.error());
        (*reader)->setMoment(*moment);
        session.output.setMoment(*moment);
    }
    return reader;
}

Result<std::unique_ptr<store::Writer>> openWriter(const Session& session)
{
    auto writer = store::Writer::open(session.catalog);
    if (!writer)
        return fail(withPlace(writer.error(), session));
    return writer;
}

Result<std::vector<store::SourceRow>> knownSources(const Session& session)
{
    if (!catalogExists(session))
        return std::vector<store::SourceRow>{};
    // Whoever asks for the sources is about to change something.
    const auto reader = store::openUpToDate(session.catalog);
    if (!reader)
        return fail(withPlace(reader.error(), session));
    return (*reader)->sources();
}

} // namespace tributary::cli
