// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"
#include "model/sources/shape/field_spec.h"

#include <string>
#include <string_view>

namespace tributary::sources {

// Reads mappings by their field tables: what a table knows becomes facts under the newest version's
// names, everything else is kept verbatim as extra, and each deviation becomes a remark. Nothing of
// a document is lost: a value is in the facts, or in the extra fields, or in a child's.
class ShapeReader {
public:
    // With version 0 nothing is said about versions.
    ShapeReader(BatchBuilder& out, SpecVersion version) : m_out(out), m_version(version) {}

    struct Parts {
        Json facts = Json::object();
        // Keys are dotted paths below the entity: "assetType", "team.members[1].nickname".
        Json extra = Json::object();
    };

    // `path` is where the mapping stands in its document ("outputPorts[1]"), for remarks.
    Parts read(const Node& mapping, const ObjectSpec& spec, const std::string& path);

    // The members of a list that are mappings, with their paths; what is no mapping is kept in
    // `extra` of the owner. A mapping in the list's place counts as a list of one.
    std::vector<std::pair<const Node*, std::string>> itemsOf(const Node& owner, std::string_view name,
                                                             const std::string& ownerPath, Json& extra);

    BatchBuilder& out() { return m_out; }
    SpecVersion version() const { return m_version; }

private:
    struct Place {
        std::string document; // for remarks
        std::string entity;   // for the keys of extra
        Json* extra;
        Place below(std::string_view name) const;
        Place at(std::size_t index) const;
    };

    void readObject(const Node& mapping, const ObjectSpec& spec, const Place& place, Json& facts);
    void readField(const Node& key, const Node& value, const FieldSpec& spec, const Place& place, Json& facts);
    void readContainer(const Node& value, const FieldSpec& spec, const Place& place, Json& facts);
    void readScalar(const Node& value, const FieldSpec& spec, const Place& place, Json& facts);
    Json readObjects(const Node& sequence, const ObjectSpec& spec, const Place& place);
    void readUnknown(const Node& key, const Node& value, const ObjectSpec& spec, const Place& place, Json& facts);
    void checkVersion(const Node& key, const FieldSpec& spec, const Place& place);
    void checkRequired(const Node& mapping, const ObjectSpec& spec, const Place& place);
    void keep(const Node& value, const Place& place);
    void wrongShape(const Node& value, const Place& place, std::string_view expected);

    BatchBuilder& m_out;
    SpecVersion m_version;
};

// "outputPorts" below "" and below "a" -> "outputPorts", "a.outputPorts".
std::string joinPath(const std::string& base, std::string_view name);
std::string indexPath(const std::string& base, std::size_t index);

} // namespace tributary::sources
