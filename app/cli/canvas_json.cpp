// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_json.h"

#include "app/cli/summary_json.h"

namespace tributary::cli {

namespace {

Json wordOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json originJson(const canvas::Origin& origin)
{
    if (origin.document.empty())
        return {};
    return {{"document", origin.document}, {"path", origin.path}, {"source", origin.source},
            {"file", origin.file},         {"line", origin.line}, {"read_at", timeJson(origin.readAt)}};
}

Json itemJson(const canvas::Item& item)
{
    return {{"title", item.title},
            {"detail", item.detail},
            {"kind", item.kind},
            {"technology", item.technology},
            {"type", item.type},
            {"version", item.version},
            {"ref", wordOrNull(item.ref)},
            {"count", item.count},
            {"evidence", canvas::evidenceName(item.evidence)},
            {"hint", wordOrNull(item.hint)},
            {"origin", originJson(item.origin)}};
}

Json fieldJson(const canvas::FieldValue& value)
{
    Json items = Json::array();
    for (const canvas::Item& item : value.items)
        items.push_back(itemJson(item));
    return {{"field", canvas::fieldName(value.field)},
            {"required", canvas::isRequired(value.field)},
            {"state", canvas::stateName(value.state)},
            {"text", value.text},
            {"detail", value.detail},
            {"choice", wordOrNull(value.choice)},
            {"items", items},
            {"hint", wordOrNull(value.hint)},
            {"hint_subject", wordOrNull(value.hintSubject)},
            {"origin", originJson(value.origin)}};
}

} // namespace

Json canvasJson(const query::CanvasPage& page)
{
    const canvas::Completeness completeness = canvas::completenessOf(page.canvas);
    Json missing = Json::array();
    for (const canvas::Field field : completeness.missing)
        missing.push_back(canvas::fieldName(field));
    Json fields = Json::array();
    for (const canvas::Field field : canvas::allFields())
        fields.push_back(fieldJson(page.canvas.at(field)));
    return {{"ref", page.product.ref},
            {"name", page.product.name},
            {"version", page.product.version},
            {"provenance", provenanceJson(page.provenance)},
            {"completeness",
             {{"filled", completeness.filled}, {"fields", completeness.fields}, {"required_filled", completeness.requiredFilled},
              {"required", completeness.required}, {"assumed", completeness.assumed}, {"missing", missing}}},
            {"fields", fields},
            {"took_ms", page.tookMs}};
}

} // namespace tributary::cli
