// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/state_catalog.h"

#include "model/query/check_log.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tributary {

namespace {

// A product, a domain and a person that are known by name alone.
constexpr auto kBareProduct = "apiVersion: v1.0.0\nkind: DataProduct\nid: new-product\nname: New product\nversion: \"0.1\"\nstatus: draft\n";
constexpr auto kBareDomain = "apiVersion: tributary/v1\nkind: Domains\ndomains:\n  - id: new-domain\n    name: New domain\n    code: ND\n";
constexpr auto kBarePerson = "apiVersion: tributary/v1\nkind: Stakeholders\nstakeholders:\n  - id: st-1\n    about: {domain: new-domain}\n"
                             "    person: robin@new.example\n    name: Robin New\n    role: watcher\n";
// A line that no reader of YAML can make sense of.
constexpr auto kBrokenProduct = "apiVersion: v1.0.0\nkind: DataProduct\nid: [cut off\n";

Result<void> putText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return fail("output.unwritable", fromQt(path), fromQt(file.errorString()));
    return {};
}

// One run over a source, with what it leaves for people to see.
Result<void> syncOnce(store::Writer& writer, const std::string& catalog, const store::SourceRow& source)
{
    query::CheckLog log(catalog);
    const auto report = sync::syncFolder(writer, source, {}, {}, {});
    if (report)
        log.record(*report, nowMicros());
    else if (report.error().code.starts_with("folder."))
        log.recordFailure(source.name, report.error(), nowMicros());
    else
        return tl::unexpected(report.error());
    return {};
}

Result<void> syncInto(const QString& catalog, const char* name, const QString& folder)
{
    auto writer = store::Writer::open(fromQt(catalog));
    if (!writer)
        return tl::unexpected(writer.error());
    store::SourceRow source;
    source.name = name;
    source.kind = "folder";
    source.location = fromQt(folder);
    return syncOnce(**writer, fromQt(catalog), source);
}

} // namespace

StateCatalog::StateCatalog(PageState state, QString catalog) : m_state(state), m_catalog(std::move(catalog)) {}

Result<std::unique_ptr<StateCatalog>> StateCatalog::make(PageState state, const QString& catalog)
{
    std::unique_ptr<StateCatalog> made(new StateCatalog(state, catalog));
    Result<void> done;
    if (state == PageState::Empty)
        done = made->makeEmpty();
    else if (state == PageState::Offline || state == PageState::Partial)
        done = made->copy();
    if (done && state == PageState::Offline)
        done = made->moveSourcesAway();
    if (done && state == PageState::Partial)
        done = made->addBrokenSource();
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

Result<void> StateCatalog::makeEmpty()
{
    const QString none = m_folder.filePath(QStringLiteral("nothing-yet"));
    const QString bare = m_folder.filePath(QStringLiteral("names-only"));
    QDir().mkpath(none);
    QDir().mkpath(bare);
    m_catalog = m_folder.filePath(QStringLiteral("empty.tributary"));
    m_bare = m_folder.filePath(QStringLiteral("bare.tributary"));
    if (auto done = syncInto(m_catalog, "nothing-yet", none); !done)
        return done;
    for (const auto& [file, text] : {std::pair{"new.odps.yaml", kBareProduct}, {"domains.yaml", kBareDomain}, {"stakeholders.yaml", kBarePerson}})
        if (auto done = putText(QDir(bare).filePath(QString::fromLatin1(file)), text); !done)
            return done;
    return syncInto(m_bare, "names-only", bare);
}

// With what is still in its log; where the last runs stood is left behind.
Result<void> StateCatalog::copy()
{
    const QString copied = m_folder.filePath(QFileInfo(m_catalog).fileName());
    for (const QString& end : {QString(), QStringLiteral("-wal")}) {
        if (QFile::exists(m_catalog + end) && !QFile::copy(m_catalog + end, copied + end))
            return fail("output.unwritable", fromQt(copied + end), "copy");
        QFile::setPermissions(copied + end, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_catalog = copied;
    return {};
}

Result<void> StateCatalog::moveSourcesAway()
{
    auto writer = store::Writer::open(fromQt(m_catalog));
    if (!writer)
        return tl::unexpected(writer.error());
    const auto sources = (*writer)->sources();
    if (!sources)
        return tl::unexpected(sources.error());
    for (store::SourceRow source : *sources) {
        do
            source.location += ".moved-away";
        while (QFileInfo::exists(toQt(source.location)));
        if (auto done = syncOnce(**writer, fromQt(m_catalog), source); !done)
            return done;
    }
    return {};
}

Result<void> StateCatalog::addBrokenSource()
{
    const QString broken = m_folder.filePath(QStringLiteral("with-gaps"));
    QDir().mkpath(broken);
    for (const auto& [file, text] : {std::pair{"new.odps.yaml", kBareProduct}, {"broken.odps.yaml", kBrokenProduct}})
        if (auto done = putText(QDir(broken).filePath(QString::fromLatin1(file)), text); !done)
            return done;
    return syncInto(m_catalog, "with-gaps", broken);
}

QString StateCatalog::catalogFor(const PageRequest& page) const
{
    const bool isAboutOne = page.page == QStringLiteral("product") || page.page == QStringLiteral("domain") || page.page == QStringLiteral("person")
        || page.page == QStringLiteral("impact") || page.page == QStringLiteral("versions") || page.page == QStringLiteral("campaign") || page.page == QStringLiteral("what-if") || (page.page == QStringLiteral("canvas") && !page.ref.isEmpty());
    return m_state == PageState::Empty && isAboutOne ? m_bare : m_catalog;
}

PageRequest StateCatalog::requestFor(PageRequest page) const
{
    if (m_state != PageState::Empty)
        return page;
    if (page.page == QStringLiteral("domain"))
        page.ref = QStringLiteral("tributary:domain/new-domain");
    else if (page.page == QStringLiteral("person"))
        page.ref = QStringLiteral("tributary:person/robin@new.example");
    else if (page.page == QStringLiteral("campaign"))
        page.ref = QStringLiteral("tributary:campaign/not-opened");
    else if (catalogFor(page) == m_bare)
        page.ref = QStringLiteral("tributary:product/new-product");
    else
        page.ref.clear();
    return page;
}

StagedCatalog::Staging StateCatalog::stagingFor(const PageRequest& page) const
{
    using Answers = StagedCatalog::Answers;
    // Two parts of a product's page read by themselves; the rest comes with the page.
    const bool readsItself = page.page == QStringLiteral("product") && (page.tab == QStringLiteral("schema") || page.tab == QStringLiteral("lineage"));
    if (m_state == PageState::Loading)
        return {Answers::Held, readsItself};
    if (m_state == PageState::Error)
        return {Answers::Failing, readsItself};
    return {};
}

} // namespace tributary
