// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/value_edit.h"

#include <gtest/gtest.h>

namespace tributary::edit::test {

inline ValueEdit setTo(const std::string& pointer, Json value)
{
    return {ValueEdit::Kind::Set, pointer, std::move(value), 0};
}
inline ValueEdit insertAt(const std::string& pointer, Json value)
{
    return {ValueEdit::Kind::Insert, pointer, std::move(value), 0};
}
inline ValueEdit appendTo(const std::string& pointer, Json value)
{
    return {ValueEdit::Kind::Append, pointer, std::move(value), 0};
}
inline ValueEdit removeAt(const std::string& pointer)
{
    return {ValueEdit::Kind::Remove, pointer, nullptr, 0};
}

// The changed text, or the error's code and place as "! edit.tag 2:5".
inline std::string edited(const std::string& text, const ValueEdit& edit, Format format = Format::Yaml)
{
    const auto splices = planEdit(text, edit, format);
    if (!splices)
        return "! " + splices.error().code + " " + std::to_string(splices.error().mark.line) + ":" + std::to_string(splices.error().mark.column);
    const auto changed = applySplices(text, *splices);
    if (!changed)
        return "! " + changed.error().code;
    EXPECT_EQ(applySplices(*changed, inverseOf(*splices)).value_or("no way back"), text);
    return *changed;
}
inline std::string editedJson(const std::string& text, const ValueEdit& edit)
{
    return edited(text, edit, Format::Json);
}

} // namespace tributary::edit::test
