// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/resolver.h"

#include "model/base/text.h"
#include "model/query/reference_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tributary::query {

namespace {

constexpr std::array kKindOrder = {Kind::DataProduct,    Kind::DataContract, Kind::OutputPort, Kind::InputPort,
                                   Kind::ManagementPort, Kind::Dataset,      Kind::Domain,     Kind::Term,
                                   Kind::UsageAgreement, Kind::Policy,       Kind::Person};

int kindRank(Kind kind, Kind preferred)
{
    if (kind == preferred)
        return -1;
    const auto* const found = std::find(kKindOrder.begin(), kKindOrder.end(), kind);
    return static_cast<int>(found - kKindOrder.begin());
}

struct Wanted {
    std::string base, version, column;
};

class Resolver {
public:
    Resolver(store::Reader& reader, Kind preferred, std::vector<EntitySummary>* ambiguous)
        : m_reader(reader), m_preferred(preferred), m_ambiguous(ambiguous)
    {
    }

    Result<EntityRow> find(const std::string& text)
    {
        if (const auto reference = parseReference(text))
            return byReference(*reference, text);
        // The text may contain @ and # itself (an e-mail, a channel), so the longest reading wins.
        for (const Wanted& wanted : readings(text)) {
            auto rows = candidates(wanted.base);
            if (!rows)
                return tl::unexpected(rows.error());
            if (!wanted.version.empty())
                std::erase_if(*rows, [&](const EntityRow& row) { return row.version != wanted.version; });
            if (rows->empty())
                continue;
            auto row = choose(std::move(*rows), wanted.version.empty(), text);
            if (!row || wanted.column.empty())
                return row;
            return columnOf(*row, wanted.column, text);
        }
        // A reference whose scheme was left out: "domain/deal".
        if (const auto reference = parseReference(std::string(kReferenceScheme) + text))
            return byReference(*reference, text);
        return fail("ref.unknown", text);
    }

private:
    static std::vector<Wanted> readings(const std::string& text)
    {
        std::vector<Wanted> out{{text, {}, {}}};
        const auto at = text.rfind('@');
        const auto hash = text.rfind('#');
        if (at != std::string::npos && (hash == std::string::npos || hash < at))
            out.push_back({text.substr(0, at), text.substr(at + 1), {}});
        if (hash != std::string::npos) {
            const std::string before = text.substr(0, hash);
            out.push_back({before, {}, text.substr(hash + 1)});
            if (const auto inner = before.rfind('@'); inner != std::string::npos)
                out.push_back({before.substr(0, inner), before.substr(inner + 1), text.substr(hash + 1)});
        }
        return out;
    }

    Result<std::vector<EntityRow>> candidates(const std::string& base)
    {
        auto rows = m_reader.byLocal(base);
        if (!rows)
            return rows;
        std::set<EntityId> seen;
        for (const auto& row : *rows)
            seen.insert(row.id);
        if (rows->empty()) {
            auto named = m_reader.byName(base);
            if (!named)
                return named;
            for (auto& row : *named) {
                if (seen.insert(row.id).second)
                    rows->push_back(std::move(row));
            }
        }
        return rows;
    }

    Result<EntityRow> choose(std::vector<EntityRow> rows, bool anyVersion, const std::string& text)
    {
        const auto keepBest = [&rows](auto&& rank) {
            auto best = rank(rows.front());
            for (const auto& row : rows)
                best = std::min(best, rank(row));
            std::erase_if(rows, [&](const EntityRow& row) { return rank(row) != best; });
        };
        keepBest([](const EntityRow& row) { return row.placeholder ? 1 : 0; });
        keepBest([this](const EntityRow& row) { return kindRank(row.kind, m_preferred); });
        if (anyVersion)
            keepBest([](const EntityRow& row) { return row.latest ? 0 : 1; });
        // The same document in two sources is one thing to a reader; the source added first answers.
        const auto sameThing = [&rows](const EntityRow& row) {
            return row.parent == 0 && row.local == rows.front().local && row.version == rows.front().version;
        };
        if (std::all_of(rows.begin(), rows.end(), sameThing))
            keepBest([](const EntityRow& row) { return row.id; });
        if (rows.size() == 1)
            return rows.front();
        if (m_ambiguous) {
            Summaries summaries(m_reader);
            for (const auto& row : rows)
                m_ambiguous->push_back(summaries.of(row));
        }
        return fail("ref.ambiguous", text, std::to_string(rows.size()));
    }

    Result<EntityRow> byReference(ReferenceText reference, const std::string& text)
    {
        // People are known by folded addresses, which have no versions, whoever wrote the "@" as it is.
        if (auto& own = reference.path.front(); reference.kind == Kind::Person && reference.path.size() == 1) {
            if (!own.version.empty())
                own.local += "@" + std::exchange(own.version, {});
            if (const auto exact = m_reader.byLocal(own.local); exact && exact->empty())
                own.local = folded(own.local);
        }
        auto rows = m_reader.byLocal(reference.path.front().local);
        if (!rows)
            return tl::unexpected(rows.error());
        const bool isRoot = reference.path.size() == 1;
        std::erase_if(*rows, [&](const EntityRow& row) {
            const auto& wanted = reference.path.front();
            return row.parent != 0 || (isRoot && row.kind != reference.kind) ||
                   (wanted.version.empty() ? !row.latest && !row.version.empty() : row.version != wanted.version);
        });
        std::sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) {
            return std::tie(a.placeholder, a.id) < std::tie(b.placeholder, b.id);
        });
        for (const auto& root : *rows) {
            if (auto row = descend(root, reference, 1); row && row->id != 0)
                return row;
        }
        return fail("ref.unknown", text);
    }

    // An id 0 where there is no such child.
    Result<EntityRow> descend(const EntityRow& row, const ReferenceText& reference, std::size_t depth)
    {
        if (depth == reference.path.size())
            return row.kind == reference.kind ? row : EntityRow{};
        auto children = m_reader.children(row.id, Kind::Unknown);
        if (!children)
            return tl::unexpected(children.error());
        const auto& wanted = reference.path[depth];
        for (const auto& child : *children) {
            if (child.local != wanted.local || (!wanted.version.empty() && child.version != wanted.version))
                continue;
            if (auto found = descend(child, reference, depth + 1); !found || found->id != 0)
                return found;
        }
        return EntityRow{};
    }

    Result<EntityRow> columnOf(const EntityRow& row, const std::string& column, const std::string& text)
    {
        std::vector<EntityRow> level{row};
        const auto path = split(column, '.');
        for (int depth = 0; depth < 4 && !level.empty(); ++depth) {
            std::vector<EntityRow> found;
            std::vector<EntityRow> below;
            for (const auto& parent : level) {
                auto children = m_reader.children(parent.id, Kind::Unknown);
                if (!children)
                    return tl::unexpected(children.error());
                for (auto& child : *children) {
                    if (child.kind == Kind::Column && child.local == path.front())
                        found.push_back(child);
                    if (child.kind == Kind::Dataset)
                        below.push_back(std::move(child));
                }
            }
            if (!found.empty())
                return choose(followPath(std::move(found), path), false, text);
            level = std::move(below);
        }
        return fail("ref.unknown", text);
    }

    std::vector<EntityRow> followPath(std::vector<EntityRow> rows, const std::vector<std::string>& path)
    {
        for (std::size_t i = 1; i < path.size(); ++i) {
            std::vector<EntityRow> next;
            for (const auto& row : rows) {
                auto children = m_reader.children(row.id, Kind::Column);
                for (auto& child : children ? *children : std::vector<EntityRow>{}) {
                    if (child.local == path[i])
                        next.push_back(std::move(child));
                }
            }
            if (next.empty())
                break;
            rows = std::move(next);
        }
        return rows;
    }

    store::Reader& m_reader;
    Kind m_preferred;
    std::vector<EntitySummary>* m_ambiguous;
};

} // namespace

Result<EntityRow> resolve(store::Reader& reader, const std::string& text, Kind preferred,
                          std::vector<EntitySummary>* ambiguous)
{
    return Resolver(reader, preferred, ambiguous).find(std::string(trimmed(text)));
}

} // namespace tributary::query
