// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/reading.h"

#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"

namespace tributary::sources {

SpecVersion declaredVersion(const Node& document, bool (*isKnown)(SpecVersion), BatchBuilder& out, std::string_view field)
{
    const std::string text(trimmed(document.textOf(field)));
    const SpecVersion version = parseSpecVersion(text);
    if (version != 0 && isKnown(version)) {
        return version;
    }
    const Node* node = document.find(field);
    out.warn(codes::kVersionUnknown, node == nullptr ? document.begin : node->begin, std::string(field), text);
    return 0;
}

std::string plainName(std::string_view raw)
{
    std::string name(trimmed(clipped(trimmed(raw), kMaxNameBytes)));
    for (char& c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            c = ' ';
        }
    }
    return name;
}

void nameRoot(EntityDraft& root, const Node& document, BatchBuilder& out, const std::string& fallback)
{
    const Node* idNode = document.find("id");
    const Mark mark = idNode == nullptr ? document.begin : idNode->begin;
    root.local = out.cleanName(textAt(root.facts, "id"), mark, "id");
    root.version = plainName(textAt(root.facts, "version"));
    root.name = out.cleanName(textAt(root.facts, "name"), mark, "name");
    if (root.local.empty()) {
        root.local = !root.name.empty() ? root.name : !fallback.empty() ? fallback : out.path();
        out.warn(codes::kIdMissing, mark, "id", root.local);
    }
    if (root.name.empty()) {
        root.name = root.local;
    }
}

std::string childName(const Json& facts, const Node& node, const std::string& path, BatchBuilder& out)
{
    std::string name = out.cleanName(textAt(facts, "name"), node.begin, path + ".name");
    if (name.empty()) {
        name = plainName(textAt(facts, "id"));
    }
    // A part without a name is still there; its place is the only thing that tells it from others.
    return name.empty() ? path : name;
}

const Json& membersOf(const Json& facts, std::string_view key)
{
    static const Json kNone = Json::array();
    const auto found = facts.is_object() ? facts.find(std::string(key)) : facts.end();
    return found != facts.end() && found->is_array() ? *found : kNone;
}

const Json& objectAt(const Json& facts, std::string_view key)
{
    static const Json kNone = Json::object();
    const auto found = facts.is_object() ? facts.find(std::string(key)) : facts.end();
    return found != facts.end() && found->is_object() ? *found : kNone;
}

} // namespace tributary::sources
