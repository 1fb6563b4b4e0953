// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/definitions.h"

#include "model/base/text.h"

#include <unordered_set>

namespace tributary::sources::dcs {

namespace {

constexpr std::string_view kRef = "$ref";
// Definitions that point at definitions; also what ends a circle of them.
constexpr int kMaxHops = 16;
// Members laid under fields, over the whole document: a large definition can be named very often.
constexpr std::size_t kMaxLaid = 1'000'000;

// "~1" and "~0" of a JSON pointer (RFC 6901).
std::string unescaped(const std::string& part)
{
    std::string plain;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const bool escape = part[i] == '~' && i + 1 < part.size() && (part[i + 1] == '0' || part[i + 1] == '1');
        plain += escape ? (part[i + 1] == '1' ? '/' : '~') : part[i];
        i += escape ? 1 : 0;
    }
    return plain;
}

void layUnder(const Node& definition, Node& field)
{
    std::unordered_set<std::string_view> own;
    for (const auto& member : field.members) {
        own.insert(member.first->text);
    }
    for (const auto& member : definition.members) {
        if (member.first->text != kRef && own.insert(member.first->text).second) {
            field.members.push_back(member);
        }
    }
}

} // namespace

const Node* Definitions::at(std::string_view pointer) const
{
    if (pointer.substr(0, 2) != "#/") {
        return nullptr;
    }
    const Node* node = &m_document;
    for (const std::string& part : split(pointer.substr(2), '/')) {
        node = node->find(unescaped(part));
        if (node == nullptr) {
            return nullptr;
        }
    }
    return node->isMapping() ? node : nullptr;
}

Definitions::Field Definitions::resolve(const Node& field)
{
    std::string target(trimmed(field.textOf(kRef)));
    if (target.empty()) {
        return {&field, Outcome::Plain};
    }
    Node joined = field;
    for (int hop = 0; !target.empty(); ++hop) {
        const Node* definition = hop < kMaxHops ? at(target) : nullptr;
        m_laid += definition == nullptr ? 0 : joined.members.size() + definition->members.size();
        if (definition == nullptr || m_laid > kMaxLaid) {
            return {&field, Outcome::Unresolved};
        }
        layUnder(*definition, joined);
        target = std::string(trimmed(definition->textOf(kRef)));
    }
    m_joined.push_back(std::move(joined));
    return {&m_joined.back(), Outcome::Resolved};
}

} // namespace tributary::sources::dcs
