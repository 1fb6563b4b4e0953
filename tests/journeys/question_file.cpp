// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/question_file.h"

#include "model/base/text.h"

#include <fstream>

namespace tributary::test {

namespace {

std::vector<std::string> shellWords(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    bool quoted = false;
    bool open = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            word += text[++i];
            open = true;
        } else if (c == '"') {
            quoted = !quoted;
            open = true;
        } else if (c == ' ' && !quoted) {
            if (open)
                words.push_back(word);
            word.clear();
            open = false;
        } else {
            word += c;
            open = true;
        }
    }
    if (open)
        words.push_back(word);
    return words;
}

// "facts[name=description.purpose].value": dots within brackets separate nothing.
std::vector<std::string> steps(const std::string& path)
{
    std::vector<std::string> out(1);
    bool inside = false;
    for (const char c : path) {
        if (c == '[' || (c == '.' && !inside))
            out.emplace_back();
        if (c == '[')
            inside = true;
        else if (c == ']')
            inside = false;
        if (c != '.' || inside)
            out.back() += c;
    }
    std::erase(out, "");
    return out;
}

void step(const Json& value, const std::string& name, std::vector<Json>& out)
{
    if (name == "*") {
        for (const auto& element : value)
            out.push_back(element);
    } else if (name.starts_with('[')) {
        const std::string inside = name.substr(1, name.size() - 2);
        const auto equals = inside.find('=');
        for (std::size_t i = 0; i < value.size() && value.is_array(); ++i) {
            const bool wanted = equals == std::string::npos
                                    ? std::to_string(i) == inside
                                    : value[i].is_object() && value[i].contains(inside.substr(0, equals)) &&
                                          scalarText(value[i][inside.substr(0, equals)]) == inside.substr(equals + 1);
            if (wanted)
                out.push_back(value[i]);
        }
    } else if (value.is_object() && value.contains(name)) {
        out.push_back(value[name]);
    }
}

} // namespace

std::vector<Question> readQuestions(const std::string& file)
{
    std::vector<Question> questions;
    std::ifstream stream(file);
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto bar = line.find(" | ");
        Question question{number, line, shellWords(line.substr(0, bar)), {}};
        if (bar != std::string::npos) {
            for (const auto& part : split(line.substr(bar + 3), ';'))
                question.expectations.emplace_back(trimmed(part));
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<Json> valuesAt(const Json& document, const std::string& path)
{
    std::vector<Json> values{document};
    for (const auto& name : steps(path)) {
        std::vector<Json> next;
        for (const auto& value : values)
            step(value, name, next);
        values = std::move(next);
    }
    return values;
}

std::string problemWith(const std::string& expectation, int exit, const Json& document)
{
    const auto words = split(expectation, ' ');
    if (words.size() == 2 && words[0] == "exit")
        return std::to_string(exit) == words[1] ? "" : "exit " + std::to_string(exit);
    if (words.size() < 3)
        return "not an expectation";
    const std::string& sign = words[1];
    const std::string wanted(trimmed(expectation.substr(words[0].size() + sign.size() + 2)));
    const auto values = valuesAt(document, words[0]);
    const Json json = parseJson(wanted);
    const std::string met = dumpJson(Json(values)).substr(0, 600);
    const bool found = std::find(values.begin(), values.end(), json) != values.end();
    const bool oneNumber = values.size() == 1 && values[0].is_number() && json.is_number();
    bool holds = false;
    if (sign == "=")
        holds = values.size() == 1 && found;
    else if (sign == "has")
        holds = found;
    else if (sign == "lacks")
        holds = !found && !values.empty();
    else if (sign == "count")
        holds = json.is_number() && Json(values.size()) == json;
    else if (sign == ">=")
        holds = oneNumber && values[0] >= json;
    else if (sign == "<=")
        holds = oneNumber && values[0] <= json;
    else if (sign == "~")
        holds = std::any_of(values.begin(), values.end(), [&](const Json& v) { return scalarText(v).find(wanted) != std::string::npos; });
    else
        return "unknown sign " + sign;
    return holds ? "" : met;
}

} // namespace tributary::test
