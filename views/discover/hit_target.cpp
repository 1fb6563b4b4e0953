// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/hit_target.h"

#include "model/query/qt_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

// As a value of the query language: a quotation mark within would end it.
QString quoted(const std::string& name)
{
    return QLatin1Char('"') + toQt(name).remove(QLatin1Char('"')).simplified() + QLatin1Char('"');
}

} // namespace

HitTarget hitTarget(const query::EntitySummary& entity)
{
    using Way = HitTarget::Way;
    switch (entity.kind) {
    case Kind::DataProduct:
    case Kind::InputPort:
    case Kind::OutputPort:
    case Kind::ManagementPort:
    case Kind::DataContract:
    case Kind::Dataset:
    case Kind::Column:
    case Kind::Domain:
    case Kind::Person:
        return {Way::Page, {}, QCoreApplication::translate("HitTarget", "Open")};
    case Kind::Team:
        return {Way::Search, QStringLiteral("owner:") + quoted(entity.name), QCoreApplication::translate("HitTarget", "Show what they own")};
    default:
        return {Way::Preview, {}, {}};
    }
}

} // namespace tributary::views
