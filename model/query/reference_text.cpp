// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/reference_text.h"

#include "model/base/text.h"

namespace tributary::query {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool staysPlain(unsigned char byte)
{
    if (byte >= 0x80) // other scripts stay readable
        return true;
    return std::string_view("%/@#? \"<>\\^`{|}").find(static_cast<char>(byte)) == std::string_view::npos &&
           byte > 0x20 && byte != 0x7f;
}

std::string encoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (staysPlain(byte)) {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        }
    }
    return out;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::string formatReference(const ReferenceText& reference)
{
    std::string out(kReferenceScheme);
    out += kindName(reference.kind);
    for (const auto& segment : reference.path) {
        out += '/';
        out += encoded(segment.local);
        if (!segment.version.empty())
            out += '@' + encoded(segment.version);
    }
    return out;
}

std::optional<ReferenceText> parseReference(std::string_view text)
{
    if (!text.starts_with(kReferenceScheme))
        return std::nullopt;
    text.remove_prefix(kReferenceScheme.size());
    while (text.starts_with('/')) // tributary:///product/... as some desktops hand it over
        text.remove_prefix(1);
    const auto parts = split(text, '/');
    if (parts.size() < 2)
        return std::nullopt;
    ReferenceText reference;
    const auto kind = kindFromName(parts.front());
    if (!kind)
        return std::nullopt;
    reference.kind = *kind;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto at = parts[i].find('@');
        ReferenceText::Segment segment;
        segment.local = decoded(std::string_view(parts[i]).substr(0, at));
        if (at != std::string::npos)
            segment.version = decoded(std::string_view(parts[i]).substr(at + 1));
        if (segment.local.empty())
            return std::nullopt;
        reference.path.push_back(std::move(segment));
    }
    return reference;
}

} // namespace tributary::query
