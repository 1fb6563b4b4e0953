// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/page_document.h"
#include "app/cli/page_json.h"
#include "app/cli/words.h"
#include "model/base/text.h"
#include "model/query/committed_versions.h"
#include "model/query/product_query.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"
#include "model/query/version_timeline.h"

namespace tributary::cli {

namespace {

Document versionsDocument(const query::EntitySummary& entity, const std::vector<query::VersionItem>& versions)
{
    Document document;
    document.title = toQt(entity.name);
    document.subtitle = Words::tr("%n version(s), newest first", nullptr, static_cast<int>(versions.size()));
    for (const auto& version : versions) {
        QString title = version.product.version.empty() ? Words::tr("without a version") : toQt(version.product.version);
        if (version.product.latest && version.present)
            title += Words::tr(" (newest in use)");
        if (version.earlier && version.commit)
            title += Words::tr(" as of commit %1").arg(toQt(version.commit->id.substr(0, 12)));
        Section section{title, toQt(version.triplet.definition), {}, {}, {}};
        section.add(Words::tr("Status"), version.present || version.earlier ? toQt(version.product.status) : Words::tr("gone from its source"));
        if (version.commit) {
            section.add(Words::tr("Commit"), toQt(version.commit->id));
            section.add(Words::tr("Message"), toQt(version.commit->summary));
            section.add(Words::tr("Tags"), toQt(join(version.commit->tags, ", ")));
            section.add(Words::tr("Renamed from"), toQt(version.commit->cameFrom));
        }
        section.add(Words::tr("Code commit"), toQt(version.triplet.codeCommit));
        section.add(Words::tr("Code"), toQt(version.triplet.codeUrl));
        section.add(Words::tr("Infrastructure"), toQt(version.triplet.infrastructureUrl));
        section.add(Words::tr("Time"), version.createdAt ? toQt(formatTime(*version.createdAt)) : QString());
        section.add(Words::tr("Author"), toQt(version.author));
        section.add(Words::tr("From"), version.earlier ? toQt(version.provenance.file) : provenanceText(version.provenance));
        section.add(Words::tr("Reference"), toQt(version.product.ref));
        document.add(std::move(section));
    }
    return document;
}

} // namespace

int runVersions(Session& session)
{
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    auto row = query::resolve(**reader, session.arguments.word(0), Kind::DataProduct, &candidates);
    if (!row)
        return session.output.fail(row.error(), candidates);
    // Ports, datasets and columns have the versions of the document that they stand in.
    query::Summaries summaries(**reader);
    const EntityRow root = summaries.rootOf(*row);
    auto versions = query::versionsOf(**reader, root);
    if (!versions)
        return session.output.fail(versions.error());
    const auto committed = query::addCommits(**reader, root, *versions);
    if (!committed)
        return session.output.fail(committed.error());
    versions = query::timelineOf(*versions, *committed);
    const auto entity = summaries.of(root);
    Json list = Json::array();
    for (const auto& version : *versions)
        list.push_back(versionJson(version));
    Document document = versionsDocument(entity, *versions);
    if (session.output.moment())
        document.subtitle += QStringLiteral(" - ") + session.output.momentWords();
    session.output.text(asText(document));
    session.output.json({{"ref", entity.ref}, {"kind", kindName(entity.kind)}, {"name", entity.name}, {"versions", list}});
    return kDone;
}

} // namespace tributary::cli
