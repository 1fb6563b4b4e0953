// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/origin_text.h"

#include "model/base/time.h"
#include "model/query/qt_text.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <set>

namespace tributary::views {
namespace {

class OriginWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::Origin)
};

constexpr int kMostVariants = 5;

QString seriesKey(PointKind kind)
{
    switch (kind) {
    case PointKind::Measurement: return QStringLiteral("measurements");
    case PointKind::Usage: return QStringLiteral("usage");
    case PointKind::Cost: break;
    }
    return QStringLiteral("costs");
}

CellRow factRow(const QString& name, const query::Fact& fact)
{
    const std::string value = factValueText(fact.value);
    Cell shown = textCell(std::string_view(value));
    shown.tip = plainBlock(value, 1000);
    return {{textCell(name, CellStyle::Code), std::move(shown), textCell(fact.provenance.source, CellStyle::Muted),
             textCell(placeText(fact.provenance), CellStyle::Code), timeCell(fact.provenance.readAt), timeCell(fact.since)},
            {}};
}

CellRow seriesRow(const query::SeriesOrigin& series)
{
    return {{textCell(seriesTitle(series.kind)), textCell(seriesText(series)), textCell(series.provenance.source, CellStyle::Muted),
             textCell(placeText(series.provenance), CellStyle::Code), timeCell(series.provenance.readAt)},
            {}};
}

// "description" holds "description.purpose", but not "descriptions".
bool isWithin(const std::string& field, const QString& wanted)
{
    const QString name = toQt(field);
    return name == wanted || (name.startsWith(wanted) && (name.at(wanted.size()) == u'.' || name.at(wanted.size()) == u'['));
}

struct Found {
    std::vector<const query::Fact*> facts;
    std::vector<const query::PartOrigin*> parts;
    std::vector<const query::SeriesOrigin*> series;

    bool empty() const { return facts.empty() && parts.empty() && series.empty(); }
};

void findOne(const query::ProductPage& page, const QString& key, Found& found)
{
    const QString kind = key.section(u':', 0, 0);
    const QString what = key.section(u':', 1);
    if (kind == u"fields") {
        const QStringList names = what.split(u',');
        for (const query::Fact& fact : page.facts)
            if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return isWithin(fact.name, name); }))
                found.facts.push_back(&fact);
    } else if (kind == u"part" || kind == u"kind") {
        for (const query::PartOrigin& part : page.parts)
            if (toQt(kind == u"part" ? part.part.ref : std::string(kindName(part.part.kind))) == what)
                found.parts.push_back(&part);
    } else if (kind == u"series") {
        for (const query::SeriesOrigin& series : page.series)
            if (seriesKey(series.kind) == what)
                found.series.push_back(&series);
    }
}

Found find(const query::ProductPage& page, const QString& key)
{
    Found found;
    for (const QString& one : key.split(u'|', Qt::SkipEmptyParts))
        findOne(page, one, found);
    if (found.empty())
        for (const query::Fact& fact : page.facts)
            found.facts.push_back(&fact);
    return found;
}

QString lineOf(const query::Provenance& from)
{
    QStringList parts{singleLine(from.source, 80), placeText(from)};
    if (from.readAt != 0)
        parts.append(OriginWords::tr("read %1").arg(toQt(formatTime(from.readAt))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void setOrigin(QWidget* widget, const QString& key, const QString& subject, const QString& remark)
{
    widget->setProperty("origin", key);
    widget->setProperty("originSubject", subject);
    widget->setProperty("originRemark", remark);
}

OriginAnswer originAnswer(const query::ProductPage& page, const QString& key)
{
    OriginAnswer answer;
    answer.headers = {OriginWords::tr("What"),          OriginWords::tr("Value"),   OriginWords::tr("Source"),
                      OriginWords::tr("File and line"), OriginWords::tr("Read at"), OriginWords::tr("Since")};
    const Found found = find(page, key);
    for (const query::Fact* fact : found.facts)
        answer.rows.push_back(factRow(toQt(fact->name), *fact));
    for (const query::PartOrigin* part : found.parts) {
        // What many parts say is too much; one says all of itself.
        if (found.parts.size() == 1) {
            for (const query::Fact& fact : part->facts)
                answer.rows.push_back(factRow(toQt(fact.name), fact));
            continue;
        }
        answer.rows.push_back({{textCell(partTitle(part->part)), textCell(part->part.version), textCell(part->provenance.source, CellStyle::Muted),
                                textCell(placeText(part->provenance), CellStyle::Code), timeCell(part->provenance.readAt)},
                               {}});
    }
    for (const query::SeriesOrigin* series : found.series)
        answer.rows.push_back(seriesRow(*series));
    if (!found.facts.empty() && !page.variantFiles.empty()) {
        QStringList files;
        for (const std::string& file : page.variantFiles)
            files.append(singleLine(file, 120));
        answer.remark = OriginWords::tr("Other files claim the same product version; this one holds because its path comes first: %1")
                            .arg(files.mid(0, kMostVariants).join(QStringLiteral(", ")));
    }
    return answer;
}

QString originLine(const query::ProductPage& page, const QString& key)
{
    const Found found = find(page, key);
    std::vector<QString> lines; // each once
    const auto add = [&lines](const query::Provenance& from) {
        const QString line = lineOf(from);
        if (!line.isEmpty() && std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(line);
    };
    for (const query::Fact* fact : found.facts)
        add(fact->provenance);
    for (const query::PartOrigin* part : found.parts)
        add(part->provenance);
    for (const query::SeriesOrigin* series : found.series)
        add(series->provenance);
    if (lines.empty())
        return {};
    const auto more = static_cast<int>(lines.size()) - 1;
    return more == 0 ? lines.front() : OriginWords::tr("%1, and %n more place(s)", nullptr, more).arg(lines.front());
}

QString originPart(const query::ProductPage& page, const QString& key)
{
    Found found;
    findOne(page, key, found);
    return found.parts.size() == 1 ? partTitle(found.parts.front()->part) : QString();
}

QString placeText(const query::Provenance& from)
{
    const QString file = singleLine(from.file);
    return from.line > 0 ? QStringLiteral("%1:%2").arg(file, QString::number(from.line)) : file;
}

QString partTitle(const query::EntitySummary& part)
{
    return QStringLiteral("%1 %2").arg(kindWord(part.kind), singleLine(part.name, 120));
}

QString seriesTitle(PointKind kind)
{
    switch (kind) {
    case PointKind::Measurement: return OriginWords::tr("Measurements");
    case PointKind::Usage: return OriginWords::tr("Usage records");
    case PointKind::Cost: break;
    }
    return OriginWords::tr("Cost records");
}

QString seriesText(const query::SeriesOrigin& series)
{
    return OriginWords::tr("%n observation(s), the newest of %1", nullptr, static_cast<int>(series.points)).arg(toQt(formatTime(series.newest)));
}

std::string factValueText(const Json& value)
{
    return value.is_structured() ? dumpJson(value) : scalarText(value);
}

} // namespace tributary::views
