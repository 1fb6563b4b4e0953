// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text_check.h"

#include "model/base/marks.h"
#include "model/base/utf8.h"

#include <simdjson.h>

namespace tributary {

std::optional<Error> textProblem(std::string_view text, const Limits& limits, const char* syntaxCode)
{
    if (text.size() > limits.maxBytes) {
        return Error{"limit.bytes", {}, std::to_string(text.size()), {}, {}};
    }
    if (!simdjson::validate_utf8(text.data(), text.size())) {
        const Mark mark = advanced(textStart(text), text, firstInvalidUtf8(text));
        return Error{"text.not-utf8", {}, {}, {}, mark};
    }
    const std::size_t nul = text.find('\0');
    if (nul != std::string_view::npos) {
        return Error{syntaxCode, {}, "NUL character", {}, advanced(textStart(text), text, nul)};
    }
    return std::nullopt;
}

} // namespace tributary
