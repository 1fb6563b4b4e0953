// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_snapshot.h"

#include "model/query/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

constexpr int kSnapshotVersion = 1;
constexpr qsizetype kMostSavedBoxes = 100'000;
constexpr qsizetype kMostSavedOthers = 10'000;
constexpr double kFarthestPoint = 1e7; // of a drawing
constexpr int kMostSavedDays = 3650;

using Narrowing = query::LineageNarrowing;

QJsonArray jsonTexts(const std::vector<std::string>& values)
{
    QJsonArray array;
    for (const std::string& value : values)
        array.append(toQt(value));
    return array;
}

std::vector<std::string> textsAt(const QJsonObject& object, const char* key)
{
    std::vector<std::string> values;
    for (const QJsonValue& value : object[QLatin1String(key)].toArray())
        if (value.isString() && static_cast<qsizetype>(values.size()) < kMostSavedOthers)
            values.push_back(fromQt(value.toString()));
    return values;
}

QJsonObject narrowingJson(const Narrowing& narrowing)
{
    QJsonArray kinds;
    for (const Kind kind : narrowing.kinds)
        kinds.append(toQt(kindName(kind)));
    QJsonArray edges;
    for (const lineage::EdgeKind kind : narrowing.edgeKinds)
        edges.append(toQt(lineage::edgeKindName(kind)));
    return {{QStringLiteral("domains"), jsonTexts(narrowing.domains)}, {QStringLiteral("kinds"), kinds},
            {QStringLiteral("platforms"), jsonTexts(narrowing.platforms)}, {QStringLiteral("tags"), jsonTexts(narrowing.tags)},
            {QStringLiteral("edge_kinds"), edges}};
}

Narrowing narrowingOf(const QJsonObject& object)
{
    Narrowing narrowing;
    narrowing.domains = textsAt(object, "domains");
    narrowing.platforms = textsAt(object, "platforms");
    narrowing.tags = textsAt(object, "tags");
    for (const std::string& name : textsAt(object, "kinds"))
        if (const auto kind = kindFromName(name))
            narrowing.kinds.push_back(*kind);
    for (const std::string& name : textsAt(object, "edge_kinds"))
        if (const auto kind = lineage::edgeKindFromName(name))
            narrowing.edgeKinds.push_back(*kind);
    return narrowing;
}

std::optional<QRectF> savedRect(const QJsonArray& numbers)
{
    if (numbers.size() != 4)
        return std::nullopt;
    const QRectF rect(numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble());
    const auto isFar = [](double value) { return !std::isfinite(value) || std::abs(value) > kFarthestPoint; };
    if (isFar(rect.x()) || isFar(rect.y()) || isFar(rect.width()) || isFar(rect.height()) || rect.width() <= 0 || rect.height() <= 0)
        return std::nullopt;
    return rect;
}

double savedNumber(const QJsonObject& object, const char* key, double low, double high, double otherwise)
{
    const double value = object[QLatin1String(key)].toDouble(otherwise);
    return std::isfinite(value) ? std::clamp(value, low, high) : otherwise;
}

void readSavedLists(const QJsonObject& object, LineageSnapshot& snapshot)
{
    for (const QJsonValue& value : object[QLatin1String("expansions")].toArray()) {
        const QJsonObject each = value.toObject();
        const int direction = each[QLatin1String("direction")].toInt();
        if (direction >= static_cast<int>(lineage::Direction::Upstream) && direction <= static_cast<int>(lineage::Direction::Both)
            && static_cast<qsizetype>(snapshot.expansions.size()) < kMostSavedOthers)
            snapshot.expansions.push_back({each[QLatin1String("ref")].toString(), fromQt(each[QLatin1String("column")].toString()),
                                           static_cast<lineage::Direction>(direction)});
    }
    for (const std::string& ref : textsAt(object, "unfolded"))
        snapshot.unfolded.push_back(toQt(ref));
    for (const QJsonValue& value : object[QLatin1String("boxes")].toArray()) {
        const auto rect = savedRect(value.toObject()[QLatin1String("at")].toArray());
        const QString ref = value.toObject()[QLatin1String("ref")].toString();
        if (rect && !ref.isEmpty() && static_cast<qsizetype>(snapshot.boxes.size()) < kMostSavedBoxes)
            snapshot.boxes.push_back({ref, *rect});
    }
}

} // namespace

QString formatSnapshot(const LineageSnapshot& snapshot)
{
    QJsonArray expansions;
    for (const LineageSnapshot::Expansion& each : snapshot.expansions)
        expansions.append(QJsonObject{{QStringLiteral("ref"), each.ref}, {QStringLiteral("column"), toQt(each.column)},
                                      {QStringLiteral("direction"), static_cast<int>(each.direction)}});
    QJsonArray unfolded;
    for (const QString& ref : snapshot.unfolded)
        unfolded.append(ref);
    QJsonArray boxes;
    for (const LineageSnapshot::Box& box : snapshot.boxes)
        boxes.append(QJsonObject{{QStringLiteral("ref"), box.ref},
                                 {QStringLiteral("at"), QJsonArray{box.rect.x(), box.rect.y(), box.rect.width(), box.rect.height()}}});
    const QJsonObject document{{QStringLiteral("lineage_view"), kSnapshotVersion},
                               {QStringLiteral("ref"), snapshot.ref},
                               {QStringLiteral("level"), toQt(lineage::levelName(snapshot.level))},
                               {QStringLiteral("upstream"), snapshot.upstream},
                               {QStringLiteral("downstream"), snapshot.downstream},
                               {QStringLiteral("narrowing"), narrowingJson(snapshot.narrowing)},
                               {QStringLiteral("fresh_days"), snapshot.freshDays},
                               {QStringLiteral("expansions"), expansions},
                               {QStringLiteral("unfolded"), unfolded},
                               {QStringLiteral("engine"), snapshot.engine == layout::Engine::Dot ? QStringLiteral("dot") : QStringLiteral("layered")},
                               {QStringLiteral("since"), static_cast<qint64>(snapshot.since)},
                               {QStringLiteral("tables"), snapshot.tables},
                               {QStringLiteral("zoom"), snapshot.zoom},
                               {QStringLiteral("middle"), QJsonArray{snapshot.middle.x(), snapshot.middle.y()}},
                               {QStringLiteral("spot"), snapshot.spot},
                               {QStringLiteral("boxes"), boxes}};
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

std::optional<LineageSnapshot> parseSnapshot(const QString& document)
{
    const QJsonObject object = QJsonDocument::fromJson(document.toUtf8()).object();
    const auto level = lineage::levelFromName(fromQt(object[QLatin1String("level")].toString()));
    if (object[QLatin1String("lineage_view")].toInt() != kSnapshotVersion || !level)
        return std::nullopt;
    LineageSnapshot snapshot;
    snapshot.ref = object[QLatin1String("ref")].toString();
    snapshot.level = *level;
    snapshot.upstream = std::clamp(object[QLatin1String("upstream")].toInt(2), 0, 100);
    snapshot.downstream = std::clamp(object[QLatin1String("downstream")].toInt(2), 0, 100);
    snapshot.narrowing = narrowingOf(object[QLatin1String("narrowing")].toObject());
    snapshot.freshDays = std::clamp(object[QLatin1String("fresh_days")].toInt(), 0, kMostSavedDays);
    snapshot.engine = object[QLatin1String("engine")].toString() == QLatin1String("dot") ? layout::Engine::Dot : layout::Engine::Layered;
    snapshot.since = std::max<qint64>(0, object[QLatin1String("since")].toInteger());
    snapshot.tables = object[QLatin1String("tables")].toBool();
    snapshot.zoom = savedNumber(object, "zoom", 0.001, 100, 1);
    const QJsonArray middle = object[QLatin1String("middle")].toArray();
    snapshot.middle = {std::clamp(middle[0].toDouble(), -kFarthestPoint, kFarthestPoint), std::clamp(middle[1].toDouble(), -kFarthestPoint, kFarthestPoint)};
    snapshot.spot = object[QLatin1String("spot")].toString();
    readSavedLists(object, snapshot);
    return snapshot;
}

} // namespace tributary::views
