// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/mesh/mesh_reader.h"

#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/mesh/mesh_references.h"
#include "model/sources/mesh/mesh_tables.h"
#include "model/sources/mesh/point_reader.h"
#include "model/sources/reading.h"
#include "model/sources/shape/entity_reading.h"

namespace tributary::sources {

namespace {

void readEntity(const Node& node, const mesh::Part& part, const std::string& path, ShapeReader& shapes)
{
    EntityDraft draft = draftOf(part.kind, node, part.spec(), path, shapes);
    const std::string fallback = path.empty() ? std::string() : shapes.out().path() + "#" + path;
    nameRoot(draft, node, shapes.out(), fallback);
    draft.version.clear(); // none of these kinds has versions
    addMeshReferences(draft);
    shapes.out().add(std::move(draft));
}

// Beside its lists a document holds nothing but what kind it is.
void remarkOnRest(const Node& document, std::string_view kind, BatchBuilder& out)
{
    for (const auto& [key, value] : document.members) {
        bool known = key->text == "apiVersion" || key->text == "kind";
        for (const mesh::Part& part : mesh::parts()) {
            known = known || (part.documentKind == kind && part.field == key->text);
        }
        if (!known) {
            out.warn(codes::kFieldUnknown, key->begin, key->text);
        }
    }
}

} // namespace

void readMesh(const Node& document, BatchBuilder& out)
{
    const std::string kind(trimmed(document.textOf("kind")));
    if (readPoint(document, kind, out)) {
        return;
    }
    ShapeReader shapes(out, 0);
    bool known = false;
    bool lists = false;
    Json left = Json::object();
    for (const mesh::Part& part : mesh::parts()) {
        if (part.documentKind != kind) {
            continue;
        }
        known = true;
        lists = !part.field.empty();
        if (!lists) {
            readEntity(document, part, {}, shapes);
            continue;
        }
        for (const auto& [node, path] : shapes.itemsOf(document, part.field, {}, left)) {
            readEntity(*node, part, path, shapes);
        }
    }
    if (!known) {
        out.warn(codes::kKindUnknown, document.begin, kind);
    } else if (lists) {
        remarkOnRest(document, kind, out);
    }
}

} // namespace tributary::sources
