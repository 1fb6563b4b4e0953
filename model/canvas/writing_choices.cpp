// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/pen.h"

#include "model/base/text.h"
#include "model/canvas/choices.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

bool isOf(Field field, std::string_view word)
{
    return choiceFrom(field, word).has_value();
}

// A custom property may hold words of two fields ("consumer-aligned, virtual"), as a list or one text:
// only the field's own words are exchanged, or taken away where the new one is empty.
Json withWord(const Json& old, Field field, const std::string& word)
{
    const bool isListOfWords = old.is_array();
    Json words = Json::array();
    bool isWritten = word.empty();
    std::vector<std::string> all;
    if (isListOfWords) {
        for (const Json& one : old)
            all.push_back(scalarText(one));
    } else {
        all = split(scalarText(old), ',');
    }
    for (const std::string& one : all) {
        const bool isOther = isOf(field == Field::Materialisation ? Field::Classification : Field::Materialisation, one);
        if (isOther && field != Field::Lifecycle)
            words.push_back(std::string(trimmed(one)));
        else if (!std::exchange(isWritten, true))
            words.push_back(word);
    }
    if (!isWritten)
        words.push_back(word);
    if (isListOfWords)
        return words;
    std::vector<std::string> texts;
    for (const Json& one : words)
        texts.push_back(one.get<std::string>());
    return join(texts, ", ");
}

bool holdsWordOf(const Json& value, Field field)
{
    if (value.is_array())
        return std::any_of(value.begin(), value.end(), [field](const Json& one) { return isOf(field, scalarText(one)); });
    const auto words = split(scalarText(value), ',');
    return std::any_of(words.begin(), words.end(), [field](const std::string& one) { return isOf(field, one); });
}

// The property in which the reading side finds the field's word first.
std::string propertyOf(const Pen& pen, Field field)
{
    if (field != Field::Materialisation)
        return std::string(fieldName(field));
    for (const char* name : {"materialisation", "materialization", "classification"}) {
        const std::string pointer = pen.customPointer(name);
        if (!pointer.empty() && holdsWordOf(pen.at(pointer), field))
            return name;
    }
    return "materialisation";
}

// ODPS 1.1 has a field for it, with its own spelling, and no word for the shared core.
bool writeType(Pen& pen, const std::string& word)
{
    const auto old = textAt(pen.value(), "type");
    const std::string pointer = pen.customPointer("classification");
    const bool isElsewhere = !pointer.empty() && holdsWordOf(pen.at(pointer), Field::Classification);
    if (pen.isContract() || old.empty() || isElsewhere || word == "shared-core")
        return false;
    pen.set("/type", word.empty() ? std::string() : word == "source-aligned" ? "sourceAligned" : "consumerAligned");
    return true;
}

} // namespace

std::string readChoice(const Pen& pen, Field field)
{
    const std::string pointer = pen.customPointer(propertyOf(pen, field));
    std::vector<std::string> words;
    if (!pointer.empty() && pen.at(pointer).is_array()) {
        for (const Json& one : pen.at(pointer))
            words.push_back(scalarText(one));
    } else if (!pointer.empty()) {
        words = split(scalarText(pen.at(pointer)), ',');
    }
    if (field == Field::Classification && !pen.isContract())
        words.push_back(textAt(pen.value(), "type"));
    for (const std::string& word : words) {
        if (const auto choice = choiceFrom(field, word))
            return std::string(*choice);
    }
    return {};
}

void writeChoice(Pen& pen, Field field, const std::string& value)
{
    const std::string word = value.empty() ? std::string() : std::string(*choiceFrom(field, value));
    if (field == Field::Classification && writeType(pen, word))
        return;
    if (!pen.expect("/customProperties", Json::value_t::array))
        return;
    const std::string property = propertyOf(pen, field);
    const std::string pointer = pen.customPointer(property);
    const Json changed = pointer.empty() ? Json(word) : withWord(pen.at(pointer), field, word);
    const bool isGone = changed.is_string() ? changed.get_ref<const std::string&>().empty() : changed.empty();
    if (isGone)
        return pen.removeCustom(property);
    pen.setCustom(property, changed);
}

} // namespace tributary::canvas
