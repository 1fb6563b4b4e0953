// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/page_document.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

QString valueText(const Json& value)
{
    return toQt(value.is_structured() ? dumpJson(value) : scalarText(value));
}

Section linkSection(const QString& title, const std::vector<Link>& links)
{
    Section section{title, {}, {}, {Words::tr("Role"), Words::tr("Kind"), Words::tr("Name"), Words::tr("Part"), Words::tr("Reference")}, {}};
    for (const auto& link : links) {
        const QString wanted = toQt(link.target + (link.version.empty() ? "" : "@" + link.version));
        const Kind kind = link.entity ? link.entity->kind : link.kind;
        section.rows.push_back({toQt(link.role), toQt(kindName(kind)), link.entity ? toQt(link.entity->name) : wanted,
                                toQt(link.part), link.entity ? toQt(link.entity->ref) : QString()});
    }
    return section;
}

} // namespace

QString provenanceText(const query::Provenance& provenance)
{
    QString place = toQt(provenance.file);
    if (provenance.line > 0)
        place += QStringLiteral(":%1").arg(provenance.line);
    // To the second: JSON has the rest.
    const Micros seconds = provenance.readAt / kMicrosPerSecond * kMicrosPerSecond;
    const QString time = seconds == 0 ? Words::tr("never") : toQt(formatTime(seconds));
    if (place.isEmpty())
        return Words::tr("source %1").arg(toQt(provenance.source));
    return Words::tr("source %1, file %2, read %3").arg(toQt(provenance.source), place, time);
}

Document entityDocument(const EntityPage& page)
{
    Document document;
    document.title = toQt(page.entity.name) + QLatin1Char(' ') + toQt(page.entity.version);
    document.subtitle = toQt(page.entity.ref) +
                        (page.entity.placeholder ? QStringLiteral(" - ") + Words::tr("named by others, described by nobody") : QString());
    Section head{Words::tr("About"), toQt(page.entity.description), {}, {}, {}};
    head.add(Words::tr("Kind"), toQt(kindName(page.entity.kind)));
    head.add(Words::tr("Domain"), toQt(page.entity.domain));
    head.add(Words::tr("Owner"), toQt(page.entity.owner));
    head.add(Words::tr("Status"), toQt(page.entity.status));
    if (page.parent)
        head.add(Words::tr("Part of"), toQt(page.parent->ref));
    head.add(Words::tr("From"), provenanceText(page.provenance));
    document.add(std::move(head));

    Section children{Words::tr("Parts"), {}, {}, {Words::tr("Kind"), Words::tr("Name"), Words::tr("Description"), Words::tr("Reference")}, {}};
    for (const auto& child : page.children)
        children.rows.push_back({toQt(kindName(child.kind)), toQt(child.name), toQt(child.description), toQt(child.ref)});
    document.add(std::move(children));
    document.add(linkSection(Words::tr("Points at"), page.references));
    document.add(linkSection(Words::tr("Pointed at by"), page.referencedBy));

    Section facts{Words::tr("All fields"), {}, {}, {}, {}};
    for (const auto& fact : page.facts)
        facts.add(toQt(fact.name), valueText(fact.value));
    document.add(std::move(facts));
    return document;
}

} // namespace tributary::cli
