// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/choices.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace tributary::canvas {

namespace {

struct Spelling {
    Field field;
    std::string_view word; // its parts joined by dashes
    std::string_view choice;
};

constexpr std::array<Spelling, 15> kSpellings = {{
    {Field::Classification, "source-aligned", "source-aligned"},
    {Field::Classification, "source", "source-aligned"},
    {Field::Classification, "consumer-aligned", "consumer-aligned"},
    {Field::Classification, "consumer", "consumer-aligned"},
    {Field::Classification, "shared-core", "shared-core"},
    {Field::Classification, "core", "shared-core"},
    {Field::Materialisation, "virtual", "virtual"},
    {Field::Materialisation, "virtualised", "virtual"},
    {Field::Materialisation, "virtualized", "virtual"},
    {Field::Materialisation, "view", "virtual"},
    {Field::Materialisation, "materialised", "materialised"},
    {Field::Materialisation, "materialized", "materialised"},
    {Field::Lifecycle, "experimental", "experimental"},
    {Field::Lifecycle, "experiment", "experimental"},
    {Field::Lifecycle, "stable", "stable"},
}};

std::string plainWord(std::string_view word)
{
    return join(identifierWords(word), "-");
}

} // namespace

std::vector<std::string_view> choicesOf(Field field)
{
    std::vector<std::string_view> out;
    for (const Spelling& one : kSpellings) {
        if (one.field == field && std::find(out.begin(), out.end(), one.choice) == out.end())
            out.push_back(one.choice);
    }
    return out;
}

std::optional<std::string_view> choiceFrom(Field field, std::string_view word)
{
    const std::string plain = plainWord(word);
    for (const Spelling& one : kSpellings) {
        if (one.field == field && one.word == plain)
            return one.choice;
    }
    return std::nullopt;
}

bool isAggregate(std::string_view word)
{
    const std::string plain = plainWord(word);
    return plain == "aggregate" || plain == "aggregated";
}

std::optional<std::string_view> lifecycleOfStatus(std::string_view status)
{
    const std::string plain = plainWord(status);
    for (const char* word : {"active", "production", "live"}) {
        if (plain == word)
            return "stable";
    }
    for (const char* word : {"proposed", "draft", "development", "in-development", "testing"}) {
        if (plain == word)
            return "experimental";
    }
    return choiceFrom(Field::Lifecycle, status);
}

} // namespace tributary::canvas
