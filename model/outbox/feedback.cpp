// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/feedback.h"

#include "model/base/hash.h"
#include "model/base/json_parser.h"
#include "model/base/text.h"
#include "model/base/yaml_parser.h"
#include "model/edit/value_writer.h"

#include <algorithm>
#include <cctype>

namespace tributary::outbox {

namespace {

constexpr std::size_t kEntryColumn = 4; // of the members of an entry in its list
constexpr std::size_t kLongestName = 60;

const char* listOf(Feedback::Kind kind)
{
    switch (kind) {
    case Feedback::Kind::Comment: return "comments";
    case Feedback::Kind::Rating: return "ratings";
    case Feedback::Kind::Endorsement: return "endorsements";
    }
    return "comments";
}

const char* textKey(Feedback::Kind kind)
{
    return kind == Feedback::Kind::Endorsement ? "reliableFor" : "text";
}

// A name for a folder or a file of whatever an id is made of; two ids never share one.
std::string fileName(const std::string& id)
{
    std::string name;
    for (const char c : id) {
        const bool isPlain = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || (c == '.' && !name.empty());
        name += isPlain ? c : '-';
    }
    if (name == id && name.size() <= kLongestName && !name.empty())
        return name;
    return name.substr(0, kLongestName) + '-' + digestOf(id).hex().substr(0, 8);
}

void addMember(std::string& out, bool first, const std::string& key, const Json& value)
{
    out += first ? "  - " : "    ";
    out += key + ':' + edit::textBehindColon(value, kEntryColumn, {}) + '\n';
}

std::optional<Feedback> readEntry(const Json& entry, Feedback::Kind kind)
{
    if (!entry.is_object() || !entry.contains("about") || !entry["about"].is_object())
        return std::nullopt;
    Feedback feedback;
    feedback.kind = kind;
    feedback.id = textAt(entry, "id");
    feedback.by = textAt(entry, "by");
    feedback.at = parseTime(textAt(entry, "at")).value_or(0);
    feedback.product = textAt(entry["about"], "product");
    feedback.version = textAt(entry["about"], "version");
    feedback.text = textAt(entry, textKey(kind));
    feedback.replyTo = textAt(entry, "replyTo");
    if (const auto stars = entry.find("stars"); stars != entry.end() && stars->is_number_integer())
        feedback.stars = static_cast<int>(stars->get<std::int64_t>());
    return feedback;
}

} // namespace

std::string feedbackPath(const Feedback& feedback)
{
    return "feedback/" + fileName(feedback.product) + '/' + formatTime(feedback.at).substr(0, 10) + '-' + fileName(feedback.id) + ".yaml";
}

Result<std::string> feedbackText(const Feedback& feedback)
{
    const bool isRating = feedback.kind == Feedback::Kind::Rating;
    if (trimmed(feedback.by).empty())
        return fail("feedback.by", feedback.product);
    if (!isRating && trimmed(feedback.text).empty())
        return fail("feedback.empty", feedback.product);
    if (isRating && (feedback.stars < 1 || feedback.stars > 5))
        return fail("feedback.stars", feedback.product, std::to_string(feedback.stars));
    Json about = {{"product", feedback.product}};
    if (!feedback.version.empty())
        about["version"] = feedback.version;
    for (const std::string* text : {&feedback.id, &feedback.by, &feedback.product, &feedback.version, &feedback.text, &feedback.replyTo})
        if (!edit::isWritable(*text))
            return fail("feedback.unwritable", feedback.product);
    std::string out = std::string("apiVersion: tributary/v1\nkind: Feedback\n") + listOf(feedback.kind) + ":\n";
    addMember(out, true, "id", feedback.id);
    addMember(out, false, "by", feedback.by);
    addMember(out, false, "at", formatTime(feedback.at));
    addMember(out, false, "about", about);
    if (isRating)
        addMember(out, false, "stars", feedback.stars);
    if (!feedback.text.empty())
        addMember(out, false, textKey(feedback.kind), feedback.text);
    if (!feedback.replyTo.empty())
        addMember(out, false, "replyTo", feedback.replyTo);
    return out;
}

std::optional<Feedback> feedbackFrom(const std::string& text)
{
    const auto parsed = parseYaml(text);
    if (!parsed || parsed->tree.documents().size() != 1)
        return std::nullopt;
    const Json document = toJson(*parsed->tree.documents().front());
    if (!document.is_object() || textAt(document, "kind") != "Feedback")
        return std::nullopt;
    for (const auto kind : {Feedback::Kind::Comment, Feedback::Kind::Rating, Feedback::Kind::Endorsement}) {
        const auto list = document.find(listOf(kind));
        if (list != document.end() && list->is_array() && list->size() == 1)
            return readEntry(list->front(), kind);
    }
    return std::nullopt;
}

} // namespace tributary::outbox
