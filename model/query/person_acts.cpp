// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/text.h"
#include "model/query/fact_access.h"
#include "model/query/people_query.h"

namespace tributary::query {

namespace {

constexpr Kind kActs[] = {Kind::Comment, Kind::Rating, Kind::Endorsement, Kind::Decision, Kind::Waiver};

struct ActSubject {
    const char* field;
    Kind kind;
};
constexpr ActSubject kActSubjects[] = {{"product", Kind::DataProduct}, {"contract", Kind::DataContract}, {"domain", Kind::Domain},
                                       {"term", Kind::Term}};

EntityRow newestOf(store::Reader& reader, Kind kind, const std::string& id)
{
    EntityRow found;
    for (auto& row : reader.byLocal(id).value_or(std::vector<EntityRow>{}))
        if (row.kind == kind && (found.id == 0 || row.latest))
            found = std::move(row);
    return found;
}

} // namespace

bool forEachAct(store::Reader& reader, const std::function<void(const std::string& key, const EntityRow& act)>& visit)
{
    bool complete = true;
    for (const Kind kind : kActs) {
        const auto rows = reader.ofKind(kind, kMostOfKind + 1, 0).value_or(std::vector<EntityRow>{});
        complete = complete && rows.size() <= static_cast<std::size_t>(kMostOfKind);
        for (const EntityRow& row : rows)
            if (const std::string by = textAt(row.facts, "by"); !by.empty())
                visit(folded(by), row);
    }
    return complete;
}

PersonAct personAct(store::Reader& reader, Summaries& summaries, const EntityRow& act)
{
    PersonAct out;
    out.kind = act.kind;
    out.at = parseTime(textAt(act.facts, "at")).value_or(0);
    out.outcome = textAt(act.facts, "decision");
    for (const char* field : {"text", "reliableFor", "reason"})
        if (out.text.empty())
            out.text = textAt(act.facts, field);
    if (act.kind == Kind::Rating) {
        const std::string stars = scalarText(factAt(act.facts, "stars"));
        out.text = stars + (out.text.empty() ? "" : ": " + out.text);
    }
    const Json about = factAt(act.facts, "about");
    for (const ActSubject& subject : kActSubjects) {
        const std::string id = textAt(about, subject.field);
        if (id.empty())
            continue;
        out.aboutText = id;
        if (const EntityRow row = newestOf(reader, subject.kind, id); row.id != 0)
            out.about = summaries.of(row);
        break;
    }
    return out;
}

} // namespace tributary::query
