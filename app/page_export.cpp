// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_export.h"

#include "app/cli/diff_document.h"
#include "app/cli/diff_json.h"
#include "app/cli/error_words.h"
#include "app/cli/shown_page.h"
#include "app/cli/summary_json.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/query/diff_query.h"
#include "model/query/people_query.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "model/query/resolver.h"
#include "views/shell/diff_link.h"

namespace tributary {

namespace {

struct ReadPage {
    cli::Document document;
    std::optional<Moment> moment;
    Json json = {}; // of a comparison; null: this page has none
};

QString momentWords(const Moment& moment)
{
    const Micros seconds = moment.at / kMicrosPerSecond * kMicrosPerSecond;
    return cli::Words::tr("As of %1, revision %2").arg(toQt(formatTime(seconds))).arg(moment.revision);
}

bool isJsonFile(const QString& file)
{
    return file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

Result<void> writePage(ReadPage& page, const QString& file)
{
    if (isJsonFile(file)) {
        if (page.moment)
            page.json["as_of"] = cli::momentJson(*page.moment);
        return cli::writeFile(file, QByteArray::fromStdString(page.json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"));
    }
    if (page.moment)
        page.document.subtitle += QStringLiteral(" - ") + momentWords(*page.moment);
    return cli::writeDocument(page.document, *cli::formatOfFile(file), file);
}

constexpr qsizetype kMostNameCharacters = 80;

Result<ReadPage> readPage(const std::string& catalog, const std::string& ref, const std::optional<Moment>& moment)
{
    auto reader = store::Reader::open(catalog);
    if (!reader)
        return tl::unexpected(reader.error());
    if (moment && moment->at == 0) { // known by its number alone so far
        const auto whole = (*reader)->momentOf(moment->revision);
        if (!whole)
            return tl::unexpected(whole.error());
        (*reader)->setMoment(*whole);
    } else {
        (*reader)->setMoment(moment);
    }
    if (const auto link = views::parseDiffLink(toQt(ref))) {
        const auto answer = query::diffOf(**reader, {fromQt(link->before), fromQt(link->after), {}, {}, 0});
        if (!answer)
            return tl::unexpected(answer.error());
        return ReadPage{cli::diffDocument(*answer, link->before.section(u'/', -1), link->after.section(u'/', -1)), (*reader)->moment(), cli::diffJson(*answer)};
    }
    const auto shown = [&]() -> Result<cli::ShownPage> {
        if (ref == query::kPeopleReference)
            return cli::shownPeople(**reader);
        const auto row = query::resolve(**reader, ref, Kind::DataProduct);
        return row ? cli::shownPage(**reader, *row) : tl::unexpected(row.error());
    };
    auto page = shown();
    if (!page)
        return tl::unexpected(page.error());
    return ReadPage{std::move(page->document), (*reader)->moment()};
}

} // namespace

PageExport::PageExport(QString catalogPath, QObject* parent) : QObject(parent), m_catalog(std::move(catalogPath)) {}

PageExport::~PageExport()
{
    if (m_thread.joinable())
        m_thread.join();
}

void PageExport::start(const QString& ref, const std::optional<Moment>& moment, const QString& file)
{
    if (m_running)
        return;
    if (!cli::formatOfFile(file) && !(isJsonFile(file) && canExportJson(ref))) {
        finish(file, Error{"usage.choice", fromQt(file), canExportJson(ref) ? ".md, .html, .pdf, .json" : ".md, .html, .pdf", {}, {}});
        return;
    }
    if (m_thread.joinable())
        m_thread.join(); // has ended: it is not running
    m_running = true;
    m_thread = std::thread([this, catalog = fromQt(m_catalog), text = fromQt(ref), moment, file] {
        std::optional<Error> error;
        if (auto page = readPage(catalog, text, moment); !page) {
            error = page.error();
        } else if (const auto done = writePage(*page, file); !done) {
            error = done.error();
        }
        QMetaObject::invokeMethod(this, [this, file, error] { finish(file, error); }, Qt::QueuedConnection);
    });
}

void PageExport::finish(const QString& file, const std::optional<Error>& error)
{
    m_running = false;
    if (error)
        emit failed(cli::errorWords(*error));
    else
        emit written(file);
}

bool PageExport::canExport(const QString& ref)
{
    if (fromQt(ref) == query::kPeopleReference)
        return true;
    if (const auto link = views::parseDiffLink(ref))
        return !link->before.isEmpty();
    const auto reference = query::parseReference(fromQt(ref));
    return reference && (reference->kind == Kind::DataProduct || reference->kind == Kind::Domain || reference->kind == Kind::Person);
}

bool PageExport::canExportJson(const QString& ref)
{
    return canExport(ref) && views::parseDiffLink(ref);
}

QString PageExport::suggestedName(const QString& title)
{
    QString name;
    for (const QChar each : title.simplified().left(kMostNameCharacters))
        name += each.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(each) ? each : QLatin1Char('-');
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1); // neither hidden nor taken for an option
    return (name.isEmpty() ? QStringLiteral("page") : name) + QStringLiteral(".pdf");
}

} // namespace tributary
