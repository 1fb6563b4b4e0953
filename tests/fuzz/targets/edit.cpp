// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says what is done, up to the mark stands where, up to the next the value, and the rest is
// the text: of YAML, or of JSON where the byte says so.
#include "model/base/json_parser.h"
#include "model/edit/value_edit.h"
#include "tests/fuzz/targets/byte_source.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/targets.h"
#include "tests/fuzz/targets/tree_check.h"

namespace tributary::fuzz {

namespace {

constexpr std::size_t kMostTextBytes = 1U << 14U;

} // namespace

void edit(std::string_view bytes)
{
    using namespace tributary::edit;
    ByteSource source(bytes);
    const unsigned choice = source.byte();
    const auto kind = static_cast<ValueEdit::Kind>(choice % 4);
    const Format format = (choice / 4) % 2 == 0 ? Format::Yaml : Format::Json;
    const std::string pointer(source.until(kEndOfValue));
    const std::string_view written = source.until(kEndOfValue);
    const std::string text = std::string(bytes.substr(std::min(bytes.size(), pointer.size() + written.size() + 3))).substr(0, kMostTextBytes);
    const Json read = parseJson(written);
    const ValueEdit wanted{kind, pointer, read.is_null() && !written.empty() ? Json(std::string(written)) : read, (choice / 8) % 2};
    const auto splices = planEdit(text, wanted, format);
    if (!splices) {
        require(!splices.error().code.empty() && splices.error().mark.offset <= text.size(), "a refusal says why and where");
        return;
    }
    const auto changed = applySplices(text, *splices);
    require(changed && applySplices(*changed, inverseOf(*splices)).value_or("\xFF") == text, "the way back is exact");
    const auto again = format == Format::Json ? parseJsonTree(*changed) : parseYaml(*changed);
    require(again.has_value(), "a changed text can be read");
    checkTree(again->tree, *changed);
    if (kind == ValueEdit::Kind::Set) {
        const auto repeated = planEdit(*changed, wanted, format);
        require(repeated && repeated->empty(), "what is set says so");
    }
}

} // namespace tributary::fuzz
