// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_text.h"

#include "model/base/text.h"

#include <charconv>

namespace tributary::query {

namespace {

constexpr std::size_t kDateSize = 10; // 2026-10-03

} // namespace

Result<Moment> momentFromText(store::Reader& reader, const std::string& text)
{
    const std::string wanted(trimmed(text));
    if (wanted.starts_with('@')) {
        RevisionId revision = 0;
        const char* const end = wanted.data() + wanted.size();
        const auto [rest, error] = std::from_chars(wanted.data() + 1, end, revision);
        if (error != std::errc() || rest != end || wanted[1] == '-')
            return fail("moment.malformed", text);
        return reader.momentOf(revision);
    }
    const std::optional<Micros> time = wanted.size() < kDateSize ? std::nullopt : parseTime(wanted);
    if (!time)
        return fail("moment.malformed", text);
    return reader.momentAt(wanted.size() == kDateSize ? *time + kMicrosPerDay - 1 : *time);
}

} // namespace tributary::query
