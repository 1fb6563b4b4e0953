// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/shape/field_spec.h"

namespace tributary::sources {

const FieldSpec* ObjectSpec::find(std::string_view name) const
{
    for (const FieldSpec& each : fields) {
        if (each.name == name) {
            return &each;
        }
    }
    return nullptr;
}

SpecVersion parseSpecVersion(std::string_view text)
{
    if (!text.empty() && (text.front() == 'v' || text.front() == 'V')) {
        text.remove_prefix(1);
    }
    int parts[3] = {0, 0, 0};
    int index = 0;
    bool digit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9' && parts[index] < 10) {
            parts[index] = parts[index] * 10 + (c - '0');
            digit = true;
        } else if (c == '.' && digit && index < 2) {
            ++index;
            digit = false;
        } else {
            return 0;
        }
    }
    return digit ? parts[0] * 10'000 + parts[1] * 100 + parts[2] : 0;
}

} // namespace tributary::sources
