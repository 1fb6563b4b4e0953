// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/evaluator.h"

namespace tributary::search {

std::vector<Place> placesOfField(Field field)
{
    switch (field) {
    case Field::Name: return {Place::Name, Place::Id};
    case Field::Description: return {Place::Text};
    case Field::Column: return {Place::Column};
    case Field::Tag: return {Place::Tag};
    case Field::Owner: return {Place::Owner};
    case Field::Any: return {Place::Name, Place::Id, Place::Column, Place::Tag, Place::Owner, Place::Text};
    default: return {};
    }
}

std::optional<Facet> facetOfField(Field field)
{
    switch (field) {
    case Field::Kind: return Facet::Kind;
    case Field::Domain: return Facet::Domain;
    case Field::Archetype: return Facet::Archetype;
    case Field::Status: return Facet::Lifecycle;
    case Field::Technology: return Facet::Technology;
    case Field::Owner: return Facet::Owner;
    case Field::Tag: return Facet::Tag;
    case Field::Classification: return Facet::Classification;
    case Field::Source: return Facet::Source;
    default: return std::nullopt;
    }
}

std::vector<int> facetsOfField(Field field)
{
    switch (field) {
    case Field::Domain: return {static_cast<int>(Aspect::DomainPath)};
    case Field::Owner: return {static_cast<int>(Facet::Owner), static_cast<int>(Aspect::OwnerKey)};
    case Field::Version: return {static_cast<int>(Aspect::Version)};
    case Field::Is:
    case Field::Has: return {static_cast<int>(Aspect::Flag)};
    case Field::Type: return {static_cast<int>(Aspect::ColumnType)};
    case Field::PortType: return {static_cast<int>(Aspect::PortType)};
    case Field::Use: return {static_cast<int>(Aspect::Use)};
    case Field::Campaign: return {static_cast<int>(Aspect::Campaign)};
    default: break;
    }
    const std::optional<Facet> facet = facetOfField(field);
    return facet ? std::vector<int>{static_cast<int>(*facet)} : std::vector<int>{};
}

} // namespace tributary::search
