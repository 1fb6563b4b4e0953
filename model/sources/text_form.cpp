// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/text_form.h"

#include "model/base/text.h"
#include "model/sources/json_skim.h"

#include <algorithm>
#include <array>
#include <string>

namespace tributary::sources {

namespace {

std::string extensionOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const std::size_t dot = name.rfind('.');
    std::string extension(dot == std::string_view::npos ? std::string_view() : name.substr(dot));
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension;
}

bool looksDelimited(std::string_view bytes)
{
    const std::string_view text = trimmed(withoutByteOrderMark(bytes));
    const std::size_t end = text.find('\n');
    if (text.empty() || text.front() != '{' || end == std::string_view::npos) {
        return false;
    }
    const std::string_view first = trimmed(text.substr(0, end));
    const std::string_view rest = trimmed(text.substr(end));
    return first.back() == '}' && rest.front() == '{' && skimJson(first).has_value();
}

} // namespace

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return bytes.substr(0, kMark.size()) == kMark ? bytes.substr(kMark.size()) : bytes;
}

TextForm textFormOf(std::string_view path, std::string_view bytes)
{
    const std::string extension = extensionOf(path);
    if (extension == ".ndjson" || extension == ".jsonl") {
        return TextForm::Ndjson;
    }
    if (extension == ".json") {
        return looksDelimited(bytes) ? TextForm::Ndjson : TextForm::Json;
    }
    return TextForm::Yaml;
}

bool nameSaysText(std::string_view path)
{
    static constexpr std::array<std::string_view, 5> kKnown{".yaml", ".yml", ".json", ".ndjson", ".jsonl"};
    return std::find(kKnown.begin(), kKnown.end(), extensionOf(path)) != kKnown.end();
}

} // namespace tributary::sources
