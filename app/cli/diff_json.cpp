// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_json.h"

#include "app/version.h"

#include <algorithm>
#include <set>

namespace tributary::cli {

namespace {

Json valueOrNull(const std::optional<Json>& value)
{
    return value ? *value : Json();
}

Json changeJson(const diff::Change& change, const query::DocumentDiff& document)
{
    return {{"document", document.id}, {"path", change.path}, {"entity", kindName(change.kind)}, {"kind", diff::natureName(change.nature)},
            {"rule", change.rule}, {"severity", diff::severityName(change.severity)}, {"reader", diff::severityName(change.reader)},
            {"writer", diff::severityName(change.writer)}, {"before", valueOrNull(change.before)}, {"after", valueOrNull(change.after)},
            {"reason", change.reason}, {"confidence", change.confidence}, {"waiver", change.waived() ? Json(change.waiver) : Json()},
            {"waived_until", change.waived() ? Json(change.waivedUntil) : Json()}};
}

Json consumerJson(const query::HitConsumer& consumer)
{
    return {{"name", consumer.name}, {"kind", consumer.kind}, {"ref", consumer.ref}, {"columns", consumer.columns},
            {"evidence", consumer.evidence == query::HitConsumer::Evidence::Columns ? "columns" : "declared"},
            {"severity", diff::severityName(consumer.severity)}, {"observed", consumer.observed}, {"proofs", consumer.proofs}};
}

Json questionJson(const diff::RenameQuestion& question, const query::DocumentDiff& document)
{
    return {{"document", document.id}, {"entity", kindName(question.kind)}, {"from", question.from}, {"to", question.to},
            {"likeness", question.likeness}, {"assumed", question.assumed}};
}

Json decisionJson(const diff::RenameDecision& decision, const query::DocumentDiff& document)
{
    return {{"document", document.id}, {"from", decision.from}, {"to", decision.to}, {"same", decision.isSame},
            {"author", decision.author.empty() ? Json() : Json(decision.author)}, {"at", decision.at == 0 ? Json() : Json(formatTime(decision.at))}};
}

std::string sarifLevel(diff::Severity severity)
{
    return severity == diff::Severity::Breaking ? "error" : severity == diff::Severity::Risky ? "warning" : "note";
}

std::string xmlEscaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

std::string nameOf(const query::DocumentDiff& document)
{
    return std::string(kindName(document.kind)) + " " + document.id;
}

} // namespace

std::string valueText(const std::optional<Json>& value)
{
    return !value ? std::string() : value->is_structured() ? dumpJson(*value) : scalarText(*value);
}

Json diffJson(const query::DiffAnswer& answer)
{
    Json changes = Json::array();
    Json documents = Json::array();
    Json questions = Json::array();
    Json decided = Json::array();
    diff::Bump advised = diff::Bump::None;
    for (const query::DocumentDiff& document : answer.documents) {
        for (const diff::Change& change : document.changes)
            changes.push_back(changeJson(change, document));
        for (const diff::RenameQuestion& question : document.questions)
            questions.push_back(questionJson(question, document));
        for (const diff::RenameDecision& decision : document.decisions)
            decided.push_back(decisionJson(decision, document));
        documents.push_back({{"kind", kindName(document.kind)}, {"id", document.id}, {"name", document.name}, {"before", document.versionBefore},
                             {"after", document.versionAfter}, {"advised_bump", diff::bumpName(document.advised)},
                             {"declared_bump", diff::bumpName(document.declared)}, {"mismatch", document.tooSmall}, {"changes", document.changes.size()}});
        advised = std::max(advised, document.advised);
    }
    const diff::Bump declared = answer.documents.empty() ? diff::Bump::None : answer.documents.front().declared;
    Json consumers = Json::array();
    for (const query::HitConsumer& consumer : answer.consumers)
        consumers.push_back(consumerJson(consumer));
    const bool mismatch = std::any_of(answer.documents.begin(), answer.documents.end(), [](const auto& document) { return document.tooSmall; });
    return {{"changes", changes}, {"advised_bump", diff::bumpName(advised)}, {"declared_bump", diff::bumpName(declared)}, {"mismatch", mismatch},
            {"worst", diff::severityName(answer.worst())}, {"documents", documents}, {"renames", {{"questions", questions}, {"decided", decided}}}, {"consumers", consumers}, {"consumers_known", answer.askedCatalog}};
}

Json diffSarif(const query::DiffAnswer& answer, diff::RuleSetName rules)
{
    Json results = Json::array();
    std::set<std::string> used;
    for (const query::DocumentDiff& document : answer.documents) {
        for (const diff::Change& change : document.changes) {
            used.insert(change.rule);
            std::string words = change.path + ": " + change.reason;
            if (change.before || change.after)
                words += " (" + valueText(change.before) + " -> " + valueText(change.after) + ")";
            Json location{{"logicalLocations", Json::array({Json{{"fullyQualifiedName", document.id + "/" + change.path}}})}};
            if (!document.fileAfter.empty())
                location["physicalLocation"] = {{"artifactLocation", {{"uri", document.fileAfter}}}};
            Json result{{"ruleId", change.rule}, {"level", sarifLevel(change.severity)}, {"message", {{"text", words}}}, {"locations", Json::array({location})}};
            if (change.waived())
                result["suppressions"] = Json::array({Json{{"kind", "external"}, {"justification", change.waiver}}});
            results.push_back(std::move(result));
        }
    }
    Json descriptors = Json::array();
    for (const std::string& id : used) {
        if (const diff::Rule* rule = diff::findRule(rules, id))
            descriptors.push_back({{"id", id}, {"shortDescription", {{"text", rule->reason}}}});
    }
    const Json driver{{"name", "tributary"}, {"version", versionText()}, {"rules", descriptors}};
    return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"},
            {"runs", Json::array({Json{{"tool", {{"driver", driver}}}, {"results", results}}})}};
}

std::string diffJunit(const query::DiffAnswer& answer, diff::Severity failOn)
{
    std::string suites;
    std::size_t allFailed = 0;
    std::size_t all = 0;
    for (const query::DocumentDiff& document : answer.documents) {
        std::string cases;
        std::size_t failed = 0;
        std::size_t skipped = 0;
        for (const diff::Change& change : document.changes) {
            const std::string head = xmlEscaped(change.path + " " + change.rule);
            cases += "    <testcase classname=\"" + xmlEscaped(nameOf(document)) + "\" name=\"" + head + "\"";
            const bool isFailure = change.severity >= failOn;
            if (!isFailure) {
                cases += "/>\n";
                continue;
            }
            cases += ">\n";
            if (change.waived()) {
                ++skipped;
                cases += "      <skipped message=\"" + xmlEscaped(change.waiver) + "\"/>\n";
            } else {
                ++failed;
                cases += "      <failure type=\"" + std::string(diff::severityName(change.severity)) + "\" message=\"" + xmlEscaped(change.reason) + "\">" +
                         xmlEscaped(valueText(change.before) + " -> " + valueText(change.after)) + "</failure>\n";
            }
            cases += "    </testcase>\n";
        }
        suites += "  <testsuite name=\"" + xmlEscaped(nameOf(document)) + "\" tests=\"" + std::to_string(document.changes.size()) + "\" failures=\"" +
                  std::to_string(failed) + "\" errors=\"0\" skipped=\"" + std::to_string(skipped) + "\">\n" + cases + "  </testsuite>\n";
        allFailed += failed;
        all += document.changes.size();
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tributary diff\" tests=\"" + std::to_string(all) + "\" failures=\"" +
           std::to_string(allFailed) + "\">\n" + suites + "</testsuites>\n";
}

} // namespace tributary::cli
