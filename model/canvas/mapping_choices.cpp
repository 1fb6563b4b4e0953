// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/mapping_parts.h"

#include "model/base/text.h"
#include "model/canvas/choices.h"
#include "model/canvas/hints.h"
#include "model/entities/fact_access.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

// The words of a custom property that may hold one or several.
std::vector<std::string> customWords(const Json& facts, std::string_view name)
{
    std::vector<std::string> words;
    for (const std::string& word : split(customText(facts, name), ',')) {
        if (const auto plain = trimmed(word); !plain.empty())
            words.emplace_back(plain);
    }
    return words;
}

void choose(FieldValue& value, const std::string& word, std::string_view choice, Origin origin, State state = State::Present)
{
    write(value, word, std::move(origin), state);
    value.choice = choice;
}

// A word that nobody foresaw is shown as it stands: the standards leave these fields open.
void takeUnknown(FieldValue& value, const std::string& word, Origin origin)
{
    write(value, word, std::move(origin));
    hint(value, hints::kUnknownWord, word);
}

Origin customOrigin(const CanvasInput& input, std::string_view name)
{
    return originAt(input.place, "product", "customProperties[" + std::string(name) + "].value");
}

void fillClassification(const CanvasInput& input, FieldValue& value)
{
    std::vector<std::pair<std::string, Origin>> words;
    for (std::string& word : customWords(input.product, "classification")) {
        // Some canvases name both axes in one box.
        if (!choiceFrom(Field::Materialisation, word))
            words.emplace_back(std::move(word), customOrigin(input, "classification"));
    }
    if (std::string type = factText(input.product, "type"); !type.empty())
        words.emplace_back(std::move(type), originAt(input.place, "product", "type"));
    for (const auto& [word, origin] : words) {
        if (const auto choice = choiceFrom(Field::Classification, word))
            return choose(value, word, *choice, origin);
    }
    for (const auto& [word, origin] : words) {
        if (!isAggregate(word))
            continue;
        choose(value, word, "shared-core", origin, State::Assumed);
        return hint(value, hints::kClassificationFromAggregate);
    }
    if (!words.empty())
        takeUnknown(value, words.front().first, words.front().second);
    else
        hint(value, hints::kClassificationMissing);
}

// Datasets that are all views are virtual; tables, topics and files are materialised.
std::optional<std::string_view> fromDatasets(const CanvasInput& input)
{
    const auto known = [](const DatasetInput& dataset) { return !dataset.physicalType.empty(); };
    const auto isView = [](const DatasetInput& dataset) { return folded(dataset.physicalType) == "view"; };
    if (!std::any_of(input.datasets.begin(), input.datasets.end(), known))
        return std::nullopt;
    return std::all_of(input.datasets.begin(), input.datasets.end(), isView) ? "virtual" : "materialised";
}

void fillMaterialisation(const CanvasInput& input, FieldValue& value)
{
    for (const char* name : {"materialisation", "materialization", "classification"}) {
        for (const std::string& word : customWords(input.product, name)) {
            if (const auto choice = choiceFrom(Field::Materialisation, word))
                return choose(value, word, *choice, customOrigin(input, name));
        }
    }
    if (const auto words = customWords(input.product, "materialisation"); !words.empty())
        return takeUnknown(value, words.front(), customOrigin(input, "materialisation"));
    if (const auto choice = fromDatasets(input)) {
        choose(value, std::string(*choice), *choice, originAt(input.datasets.front().place, "contract", "schema"), State::Assumed);
        return hint(value, hints::kMaterialisationFromDatasets);
    }
    hint(value, hints::kMaterialisationMissing);
}

void fillLifecycle(const CanvasInput& input, FieldValue& value)
{
    const std::string status = factText(input.product, "status");
    const std::string plain = folded(status);
    const bool ends = plain == "deprecated" || plain == "retired";
    for (const std::string& word : customWords(input.product, "lifecycle")) {
        if (const auto choice = choiceFrom(Field::Lifecycle, word); choice && value.state == State::Missing)
            choose(value, word, *choice, customOrigin(input, "lifecycle"));
    }
    if (value.state == State::Present) {
        if (ends)
            hint(value, hints::kLifecycleEnds, status);
        return;
    }
    if (const auto words = customWords(input.product, "lifecycle"); !words.empty())
        return takeUnknown(value, words.front(), customOrigin(input, "lifecycle"));
    const Origin origin = originAt(input.place, "product", "status");
    if (const auto choice = lifecycleOfStatus(status)) {
        choose(value, status, *choice, origin, State::Assumed);
        return hint(value, hints::kLifecycleFromStatus, status);
    }
    write(value, status, origin);
    if (value.state == State::Missing)
        hint(value, hints::kLifecycleMissing);
    else
        hint(value, ends ? hints::kLifecycleEnds : hints::kUnknownWord, status);
}

} // namespace

void fillChoices(const CanvasInput& input, Canvas& canvas)
{
    fillClassification(input, canvas.at(Field::Classification));
    fillMaterialisation(input, canvas.at(Field::Materialisation));
    fillLifecycle(input, canvas.at(Field::Lifecycle));
}

} // namespace tributary::canvas
