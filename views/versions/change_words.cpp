// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/change_words.h"

#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

constexpr int kShortValue = 40;
constexpr int kMostPath = 120;

// A thing that came or went as a whole is told by its name alone.
bool isWhole(const diff::Change& change)
{
    return (change.nature == diff::Nature::Added || change.nature == diff::Nature::Removed) && change.field.empty();
}

} // namespace

QString ChangeWords::severity(diff::Severity severity)
{
    switch (severity) {
    case diff::Severity::Breaking: return tr("breaking");
    case diff::Severity::Risky: return tr("risky");
    case diff::Severity::Compatible: return tr("compatible");
    case diff::Severity::Cosmetic: break;
    }
    return tr("cosmetic");
}

QString ChangeWords::count(diff::Severity severity, int count)
{
    switch (severity) {
    case diff::Severity::Breaking: return tr("%n breaking", nullptr, count);
    case diff::Severity::Risky: return tr("%n risky", nullptr, count);
    case diff::Severity::Compatible: return tr("%n compatible", nullptr, count);
    case diff::Severity::Cosmetic: break;
    }
    return tr("%n cosmetic", nullptr, count);
}

Tone ChangeWords::tone(diff::Severity severity)
{
    switch (severity) {
    case diff::Severity::Breaking: return Tone::Err;
    case diff::Severity::Risky: return Tone::Warn;
    case diff::Severity::Compatible: return Tone::Ok;
    case diff::Severity::Cosmetic: break;
    }
    return Tone::Neutral;
}

QString ChangeWords::icon(diff::Severity severity)
{
    switch (severity) {
    case diff::Severity::Breaking: return QStringLiteral("error");
    case diff::Severity::Risky: return QStringLiteral("warning");
    case diff::Severity::Compatible: return QStringLiteral("plus");
    case diff::Severity::Cosmetic: break;
    }
    return QStringLiteral("pencil");
}

QString ChangeWords::nature(diff::Nature nature)
{
    switch (nature) {
    case diff::Nature::Added: return tr("added");
    case diff::Nature::Removed: return tr("removed");
    case diff::Nature::Changed: return tr("changed");
    case diff::Nature::Renamed: return tr("renamed");
    case diff::Nature::Moved: return tr("moved");
    case diff::Nature::Widened: return tr("widened");
    case diff::Nature::Narrowed: return tr("narrowed");
    case diff::Nature::Stated: break;
    }
    return tr("stated");
}

QString ChangeWords::bump(diff::Bump bump)
{
    switch (bump) {
    case diff::Bump::None: return tr("none");
    case diff::Bump::Patch: return tr("patch");
    case diff::Bump::Minor: return tr("minor");
    case diff::Bump::Major: return tr("major");
    case diff::Bump::Unknown: break;
    }
    return tr("not to be told");
}

QString ChangeWords::value(const std::optional<Json>& value, int limit)
{
    if (!value)
        return {};
    return singleLine(value->is_string() ? value->get<std::string>() : value->dump(-1, ' ', false, Json::error_handler_t::replace), limit);
}

QString ChangeWords::subject(const diff::Change& change)
{
    QString path = singleLine(change.path, kMostPath);
    // The heading names the kind of port: "ranking@3.0.0.version" instead of "outputPorts[ranking@3.0.0].version".
    const bool isPort = change.kind == Kind::InputPort || change.kind == Kind::OutputPort || change.kind == Kind::ManagementPort;
    if (const auto open = path.indexOf(u'['), close = path.indexOf(u']', open); isPort && open > 0 && close > open)
        return path.mid(open + 1, close - open - 1) + path.mid(close + 1);
    const bool isInTable = !change.dataset.empty();
    const auto dot = path.indexOf(u'.');
    // The heading names the table; by its new name, as the path does.
    return isInTable && dot > 0 && (change.kind == Kind::Column || change.kind == Kind::Dataset) ? path.mid(dot + 1) : path;
}

QString ChangeWords::what(const diff::Change& change)
{
    if (isWhole(change))
        return nature(change.nature);
    if (change.isText)
        return change.before && change.after ? tr("reworded") : nature(change.presence);
    const QString before = value(change.before, kShortValue);
    const QString after = value(change.after, kShortValue);
    if (before.isEmpty() || after.isEmpty())
        return nature(change.presence);
    return before + QStringLiteral(" \u2192 ") + after;
}

QString ChangeWords::group(const diff::Change& change)
{
    if (!change.dataset.empty() && (change.kind == Kind::Dataset || change.kind == Kind::Column))
        return tr("Table %1").arg(singleLine(change.dataset, 80));
    switch (change.kind) {
    case Kind::Dataset:
    case Kind::Column: return tr("Tables");
    case Kind::InputPort: return tr("Input ports");
    case Kind::OutputPort: return tr("Output ports");
    case Kind::ManagementPort: return tr("Management ports");
    case Kind::DataContract: return tr("Contract terms");
    default: return tr("Product");
    }
}

} // namespace tributary::views
