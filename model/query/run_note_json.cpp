// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/run_note_json.h"

namespace tributary::query {

namespace {

template <typename Number>
Number numberAt(const Json& json, const char* member)
{
    const auto found = json.find(member);
    return found != json.end() && found->is_number_integer() ? found->get<Number>() : Number{};
}

} // namespace

Json removalsJson(const std::vector<sync::Removal>& removals)
{
    Json list = Json::array();
    for (const sync::Removal& each : removals)
        list.push_back({{"kind", kindName(each.kind)}, {"name", each.name}, {"within", each.within}, {"file", each.file}});
    return list;
}

Json runNoteJson(const RunNote& note)
{
    Json json = {{"at", note.at}, {"state", note.state}};
    if (!note.error.code.empty())
        json["error"] = {{"code", note.error.code}, {"subject", note.error.subject}, {"detail", note.error.detail},
                         {"file", note.error.file}, {"line", note.error.mark.line}, {"column", note.error.mark.column}};
    if (note.wouldRemove > 0) {
        json["would_remove"] = note.wouldRemove;
        json["removals"] = removalsJson(note.removals);
        json["removal_digest"] = note.removalDigest;
    }
    return json;
}

RunNote runNoteOf(const Json& json)
{
    RunNote note;
    if (!json.is_object())
        return note;
    note.state = textAt(json, "state");
    if (note.state != sync::runStateName(sync::RunState::Quarantined) && note.state != sync::runStateName(sync::RunState::Failed))
        return {};
    note.at = numberAt<Micros>(json, "at");
    if (const auto error = json.find("error"); error != json.end() && error->is_object()) {
        note.error = {textAt(*error, "code"), textAt(*error, "subject"), textAt(*error, "detail"), textAt(*error, "file"), {}};
        note.error.mark.line = numberAt<int>(*error, "line");
        note.error.mark.column = numberAt<int>(*error, "column");
    }
    note.wouldRemove = numberAt<int>(json, "would_remove");
    note.removalDigest = textAt(json, "removal_digest");
    if (const auto list = json.find("removals"); list != json.end() && list->is_array()) {
        for (const Json& each : *list) {
            if (note.removals.size() == sync::kMostRemovals)
                break;
            note.removals.push_back({kindFromName(textAt(each, "kind")).value_or(Kind::Unknown), textAt(each, "name"),
                                     textAt(each, "within"), textAt(each, "file")});
        }
    }
    return note;
}

} // namespace tributary::query
