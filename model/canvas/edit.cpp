// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/edit.h"

#include "model/base/text.h"
#include "model/base/utf8.h"
#include "model/canvas/choices.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

Error problem(const char* code, Field field, std::string detail = {})
{
    return {code, std::string(fieldName(field)), std::move(detail), {}, {}};
}

bool isMail(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == std::string_view::npos
        && text.find_first_of(" \t\n<>(),;:\"") == std::string_view::npos && text.back() != '.' && text[at + 1] != '.';
}

bool isText(std::string_view value)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; };
    return firstInvalidUtf8(value) == std::string_view::npos && std::none_of(value.begin(), value.end(), isControl);
}

std::optional<Error> problemOfValue(Field field, const std::string& value)
{
    if (!isText(value))
        return problem("canvas-edit.not-text", field);
    if (value.size() > kMostBytes)
        return problem("canvas-edit.too-long", field, std::to_string(kMostBytes));
    if (trimmed(value).empty())
        return problem("canvas-edit.empty", field);
    if (field != Field::Description && value.find('\n') != std::string::npos)
        return problem("canvas-edit.one-line", field, value);
    if (isChoice(field) && !choiceFrom(field, value))
        return problem("canvas-edit.unknown-word", field, value);
    if (field == Field::Owner && !isMail(ownerFrom(value).mail))
        return problem("canvas-edit.not-a-mail", field, value);
    const bool isPort = field == Field::InputPorts || field == Field::OutputPorts;
    const bool isFlow = field == Field::InboundFlows || field == Field::OutboundFlows;
    if ((isPort && portFrom(value).name.empty()) || (isFlow && flowFrom(value).name.empty()))
        return problem("canvas-edit.empty", field, value);
    return std::nullopt;
}

std::string clean(std::string_view text)
{
    return std::string(trimmed(text));
}

} // namespace

OwnerText ownerFrom(std::string_view text)
{
    text = trimmed(text);
    const std::size_t open = text.rfind('<');
    if (text.ends_with('>') && open != std::string_view::npos)
        return {clean(text.substr(0, open)), clean(text.substr(open + 1, text.size() - open - 2))};
    return isMail(text) ? OwnerText{{}, std::string(text)} : OwnerText{std::string(text), {}};
}

PortText portFrom(std::string_view text)
{
    PortText port;
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos)
        port.contract = clean(text.substr(equals + 1));
    text = text.substr(0, equals);
    const std::size_t at = text.rfind('@');
    if (at != std::string_view::npos)
        port.version = clean(text.substr(at + 1));
    port.name = clean(text.substr(0, at));
    return port;
}

FlowText flowFrom(std::string_view text)
{
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos)
        return {clean(text), {}};
    return {clean(text.substr(0, colon)), clean(text.substr(colon + 2))};
}

std::optional<Error> problemOf(const Edit& edit)
{
    if (edit.operation != Edit::Operation::Set && !isList(edit.field))
        return problem("canvas-edit.not-a-list", edit.field);
    if (!isList(edit.field) && edit.values.size() > 1)
        return problem("canvas-edit.one-value", edit.field);
    const bool isEmptied = edit.values.empty() || (!isList(edit.field) && trimmed(edit.values.front()).empty());
    if (isEmptied && edit.operation == Edit::Operation::Set)
        return edit.field == Field::Name ? std::optional(problem("canvas-edit.empty", edit.field)) : std::nullopt;
    if (isEmptied)
        return problem("canvas-edit.empty", edit.field);
    for (const std::string& value : edit.values) {
        if (auto wrong = problemOfValue(edit.field, value))
            return wrong;
    }
    return std::nullopt;
}

Result<Edit> editFromText(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail("canvas-edit.syntax", std::string(text));
    Edit edit;
    const char before = text[equals - 1];
    const bool hasSign = before == '+' || before == '-';
    edit.operation = !hasSign ? Edit::Operation::Set : before == '+' ? Edit::Operation::Add : Edit::Operation::Take;
    const std::string name = clean(text.substr(0, equals - (hasSign ? 1 : 0)));
    const auto field = fieldFromName(name);
    if (!field)
        return fail("canvas-edit.unknown-field", name);
    edit.field = *field;
    const std::string value(text.substr(equals + 1));
    if (isList(*field)) {
        for (const std::string& line : split(value, '\n')) {
            if (!trimmed(line).empty())
                edit.values.push_back(clean(line));
        }
    } else if (!trimmed(value).empty()) {
        edit.values.push_back(clean(value));
    }
    if (auto wrong = problemOf(edit))
        return fail(std::move(*wrong));
    return edit;
}

} // namespace tributary::canvas
