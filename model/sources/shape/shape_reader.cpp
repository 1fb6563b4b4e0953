// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/shape/shape_reader.h"

#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"

namespace tributary::sources {

namespace {

// A free key, so that a key written twice loses nothing: "x", "x~2", "x~3", ... Halving instead of
// counting, since a hostile file writes one key a million times.
std::string freeKey(const Json& object, const std::string& wanted)
{
    if (!object.contains(wanted)) {
        return wanted;
    }
    const auto numbered = [&wanted](std::size_t number) { return wanted + "~" + std::to_string(number); };
    std::size_t taken = 1;
    std::size_t free = 2;
    while (object.contains(numbered(free))) {
        taken = free;
        free *= 2;
    }
    while (free - taken > 1) {
        const std::size_t middle = taken + (free - taken) / 2;
        (object.contains(numbered(middle)) ? taken : free) = middle;
    }
    return numbered(free);
}

} // namespace

std::string joinPath(const std::string& base, std::string_view name)
{
    // Paths are for people; a key of a megabyte is not.
    const std::string part(clipped(name, kMaxNameBytes));
    return base.empty() ? part : base + "." + part;
}

std::string indexPath(const std::string& base, std::size_t index)
{
    return base + "[" + std::to_string(index) + "]";
}

ShapeReader::Place ShapeReader::Place::below(std::string_view name) const
{
    return Place{joinPath(document, name), joinPath(entity, name), extra};
}

ShapeReader::Place ShapeReader::Place::at(std::size_t index) const
{
    return Place{indexPath(document, index), indexPath(entity, index), extra};
}

ShapeReader::Parts ShapeReader::read(const Node& mapping, const ObjectSpec& spec, const std::string& path)
{
    Parts parts;
    readObject(mapping, spec, Place{path, {}, &parts.extra}, parts.facts);
    return parts;
}

std::vector<std::pair<const Node*, std::string>> ShapeReader::itemsOf(const Node& owner, std::string_view name,
                                                                      const std::string& ownerPath, Json& extra)
{
    std::vector<std::pair<const Node*, std::string>> found;
    const Node* value = owner.find(name);
    const std::string path = joinPath(ownerPath, name);
    if (value == nullptr || value->isNull()) {
        return found;
    }
    if (!value->isSequence()) {
        m_out.warn(codes::kFieldType, value->begin, path, "list");
        if (value->isMapping()) {
            found.emplace_back(value, path);
        } else {
            extra[freeKey(extra, std::string(name))] = toJson(*value);
        }
        return found;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        const Node* item = value->items[i];
        if (item->isMapping()) {
            found.emplace_back(item, indexPath(path, i));
        } else if (!item->isNull()) {
            m_out.warn(codes::kItemShape, item->begin, indexPath(path, i));
            extra[freeKey(extra, indexPath(std::string(name), i))] = toJson(*item);
        }
    }
    return found;
}

void ShapeReader::readObject(const Node& mapping, const ObjectSpec& spec, const Place& place, Json& facts)
{
    for (const auto& [key, value] : mapping.members) {
        const FieldSpec* known = key->isScalar() ? spec.find(key->text) : nullptr;
        if (known != nullptr && known->shape != Shape::Children && facts.contains(known->factName())) {
            keep(*value, place.below(known->name)); // the same thing said twice: the first holds
        } else if (known != nullptr) {
            readField(*key, *value, *known, place, facts);
        } else {
            readUnknown(*key, *value, spec, place, facts);
        }
    }
    checkRequired(mapping, spec, place);
}

void ShapeReader::readField(const Node& key, const Node& value, const FieldSpec& spec, const Place& place, Json& facts)
{
    checkVersion(key, spec, place);
    if (value.isNull() || spec.shape == Shape::Children) {
        return;
    }
    const Place here = place.below(spec.name);
    switch (spec.shape) {
    case Shape::Kept:
        keep(value, here);
        return;
    case Shape::Any:
        facts[std::string(spec.factName())] = toJson(value);
        return;
    case Shape::Map:
    case Shape::List:
    case Shape::Object:
    case Shape::ObjectList:
        readContainer(value, spec, here, facts);
        return;
    default:
        readScalar(value, spec, here, facts);
    }
}

void ShapeReader::readContainer(const Node& value, const FieldSpec& spec, const Place& place, Json& facts)
{
    const std::string name(spec.factName());
    if (spec.shape == Shape::Map && value.isMapping()) {
        facts[name] = toJson(value);
    } else if (spec.shape == Shape::List && value.isSequence()) {
        facts[name] = toJson(value);
    } else if (spec.shape == Shape::List && value.isScalar()) {
        wrongShape(value, place, "list");
        facts[name] = Json::array({toJson(value)}); // the meaning is clear: a list of one
    } else if (spec.shape == Shape::Object && value.isMapping()) {
        Json inner = Json::object();
        readObject(value, spec.object(), place, inner);
        facts[name] = std::move(inner);
    } else if (spec.shape == Shape::Object && value.isSequence() && !spec.listTarget.empty()) {
        const FieldSpec* member = spec.object().find(spec.listTarget);
        Json inner = Json::object();
        inner[std::string(spec.listTarget)] = readObjects(value, member->object(), place);
        facts[name] = std::move(inner);
    } else if (spec.shape == Shape::Object && value.isScalar() && !spec.scalarTarget.empty()) {
        wrongShape(value, place, "mapping");
        facts[name] = Json{{std::string(spec.scalarTarget), value.text}};
    } else if (spec.shape == Shape::ObjectList && value.isSequence()) {
        facts[name] = readObjects(value, spec.object(), place);
    } else if (spec.shape == Shape::ObjectList && value.isMapping()) {
        m_out.warn(codes::kFieldType, value.begin, place.document, "list");
        Json inner = Json::object();
        readObject(value, spec.object(), place.at(0), inner);
        facts[name] = Json::array({std::move(inner)});
    } else {
        wrongShape(value, place, spec.shape == Shape::List || spec.shape == Shape::ObjectList ? "list" : "mapping");
    }
}

Json ShapeReader::readObjects(const Node& sequence, const ObjectSpec& spec, const Place& place)
{
    Json all = Json::array();
    for (std::size_t i = 0; i < sequence.items.size(); ++i) {
        const Node& item = *sequence.items[i];
        if (item.isMapping()) {
            Json inner = Json::object();
            readObject(item, spec, place.at(i), inner);
            all.push_back(std::move(inner));
        } else if (!item.isNull()) {
            wrongShape(item, place.at(i), "mapping");
        }
    }
    return all;
}

void ShapeReader::readUnknown(const Node& key, const Node& value, const ObjectSpec& spec, const Place& place, Json& facts)
{
    const std::string name = key.isScalar() ? key.text : dumpJson(toJson(key));
    if (spec.open) {
        facts[freeKey(facts, name)] = toJson(value);
        return;
    }
    const Place here = place.below(name);
    const bool lax = m_version != 0 && m_version < spec.laxBefore;
    m_out.remark(lax ? Severity::Info : Severity::Warning, codes::kFieldUnknown, key.begin, here.document);
    keep(value, here);
}

void ShapeReader::keep(const Node& value, const Place& place)
{
    (*place.extra)[freeKey(*place.extra, place.entity)] = toJson(value);
}

void ShapeReader::wrongShape(const Node& value, const Place& place, std::string_view expected)
{
    m_out.warn(codes::kFieldType, value.begin, place.document, std::string(expected));
    keep(value, place);
}

} // namespace tributary::sources
