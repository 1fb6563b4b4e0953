// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/mapping_rules.h"

#include <algorithm>
#include <unordered_set>

namespace tributary {
namespace {

constexpr std::size_t kMaxDiagnostics = 1000;
constexpr std::size_t kLinearUpTo = 12;

using Member = std::pair<const Node*, const Node*>;

// The members kept so far. Most mappings are small, and there a hash table costs more than looking.
class Members {
public:
    bool add(const Member& member)
    {
        if (member.first->isScalar() && !isNew(member.first->text)) {
            return false;
        }
        m_members.push_back(member);
        return true;
    }
    std::vector<Member> take() { return std::move(m_members); }

private:
    bool isNew(std::string_view key)
    {
        if (m_members.size() < kLinearUpTo) {
            return std::none_of(m_members.begin(), m_members.end(),
                                [&](const Member& member) { return member.first->isScalar() && member.first->text == key; });
        }
        if (m_keys.empty()) {
            for (const Member& member : m_members) {
                if (member.first->isScalar()) {
                    m_keys.insert(member.first->text);
                }
            }
        }
        return m_keys.insert(key).second;
    }

    std::vector<Member> m_members;
    std::unordered_set<std::string_view> m_keys;
};

bool isMergeKey(const Node& key)
{
    return key.isScalar() && key.style == Node::Style::Plain && key.text == "<<";
}

// A merge key takes a mapping or a list of mappings.
std::vector<const Node*> mergeSources(const Node& value)
{
    if (value.isMapping()) {
        return {&value};
    }
    const bool allMappings = std::all_of(value.items.begin(), value.items.end(), [](const Node* item) { return item->isMapping(); });
    return allMappings ? value.items : std::vector<const Node*>();
}

} // namespace

void addDiagnostic(std::vector<Diagnostic>& diagnostics, Diagnostic diagnostic)
{
    if (diagnostics.size() < kMaxDiagnostics) {
        diagnostics.push_back(std::move(diagnostic));
    }
}

void applyMappingRules(Node& mapping, Syntax syntax, std::vector<Diagnostic>& diagnostics)
{
    Members kept;
    std::vector<const Node*> merged;
    for (const Member& member : mapping.members) {
        const auto& [key, value] = member;
        if (syntax == Syntax::YamlText && isMergeKey(*key)) {
            const std::vector<const Node*> sources = mergeSources(*value);
            merged.insert(merged.end(), sources.begin(), sources.end());
            const bool isUsable = !sources.empty();
            addDiagnostic(diagnostics, {isUsable ? Severity::Info : Severity::Warning, "yaml.merge-key", key->begin, key->text,
                                        isUsable ? "" : "not a mapping"});
        } else if (!kept.add(member)) {
            addDiagnostic(diagnostics, {Severity::Warning, syntax == Syntax::YamlText ? "yaml.duplicate-key" : "json.duplicate-key",
                                        key->begin, key->text, value->isScalar() ? value->text.substr(0, 80) : ""});
        }
    }
    for (const Node* source : merged) {
        for (const Member& member : source->members) {
            kept.add(member);
        }
    }
    mapping.members = kept.take();
}

} // namespace tributary
