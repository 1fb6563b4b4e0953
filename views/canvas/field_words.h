// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas.h"
#include "views/widgets/pill.h"

#include <QString>

#include <string_view>

namespace tributary::views {

// The words and signs of the canvas; the model has codes only.

QString fieldLabel(canvas::Field field); // "Data product owner"
QString fieldIcon(canvas::Field field);
QString choiceText(canvas::Field field, std::string_view choice); // "Consumer-aligned"

// Where to write the field, in which file: "customProperties, property: system, in the product's file".
QString supplyText(canvas::Field field);

// The sentence behind a hint's code.
QString hintText(std::string_view code, const std::string& subject);

struct StateMark {
    QString text; // empty where nothing needs saying
    Tone tone = Tone::Outline;
    QString icon;
};
StateMark stateMark(const canvas::FieldValue& value); // "assumed", "missing"; a hint that needs a look

// The value as one text: the choice in our words, else what the file says; empty for lists.
QString valueText(const canvas::FieldValue& value);
// The line below it: e-mail, capability, servers, what was measured.
QString detailText(const canvas::FieldValue& value);

} // namespace tributary::views
