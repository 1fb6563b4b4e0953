// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/block_scalar.h"

#include "model/base/text.h"
#include "model/edit/lines.h"
#include "model/edit/plain_text.h"

#include <algorithm>

namespace tributary::edit {

namespace {

constexpr std::size_t kUsualWidth = 100;
constexpr std::size_t kLeastWidth = 40;

// Breaks a line at single blanks, so that folding puts it together again.
std::string wrapped(std::string_view line, std::size_t width, const std::string& between)
{
    if (width == std::string_view::npos)
        return std::string(line);
    std::string out;
    std::size_t start = 0;
    std::size_t lastBlank = std::string_view::npos;
    for (std::size_t at = 1; at + 1 < line.size(); ++at) {
        const bool canBreak = line[at] == ' ' && line[at - 1] != ' ' && line[at + 1] != ' ' && line[at + 1] != '\t';
        if (!canBreak)
            continue;
        if (lastBlank != std::string_view::npos && columnOf(line.substr(start), at - start) > width) {
            out.append(line.substr(start, lastBlank - start)).append(between);
            start = lastBlank + 1;
        }
        lastBlank = at;
    }
    if (lastBlank != std::string_view::npos && lastBlank > start && columnOf(line.substr(start), line.size() - start) > width) {
        out.append(line.substr(start, lastBlank - start)).append(between);
        start = lastBlank + 1;
    }
    return out.append(line.substr(start));
}

std::string header(const BlockShape& shape, std::size_t endings)
{
    std::string out(1, shape.sign);
    if (endings == 0)
        out += '-';
    else if (endings > 1 || shape.keeps)
        out += '+';
    return out + shape.remark;
}

} // namespace

std::optional<BlockShape> blockShapeOf(std::string_view written, std::size_t marginIfEmpty)
{
    BlockShape shape;
    const std::size_t end = lineEnd(written, 0);
    const std::size_t signs = std::min(written.find_first_not_of("|>+-", 0), end);
    if (written.empty() || (signs < end && written[signs] >= '0' && written[signs] <= '9'))
        return std::nullopt;
    shape.sign = written[0];
    shape.keeps = written.substr(0, signs).find('+') != std::string_view::npos;
    shape.remark = written.substr(signs, end - signs);
    shape.margin = marginIfEmpty;
    shape.lineBreak = lineBreakNear(written, 0);
    std::size_t lines = 0;
    std::size_t longest = 0;
    for (std::size_t at = afterLineEnd(written, end); at < written.size(); at = afterLineEnd(written, lineEnd(written, at))) {
        const std::string_view line = written.substr(at, lineEnd(written, at) - at);
        const std::size_t blanks = line.find_first_not_of(' ');
        if (blanks == std::string_view::npos)
            continue;
        if (lines++ == 0)
            shape.margin = blanks;
        longest = std::max(longest, columnOf(line, line.size()) - std::min(shape.margin, blanks));
    }
    // Who wrote one long line does not break lines.
    shape.width = lines > 1 ? std::max(longest, kLeastWidth) : longest > kUsualWidth ? std::string_view::npos : kUsualWidth;
    return shape;
}

std::optional<std::string> blockScalar(std::string_view text, const BlockShape& shape)
{
    const std::size_t contentEnd = text.find_last_not_of('\n') + 1; // 0 where there is none
    const std::size_t firstLine = text.find_first_not_of('\n');
    if (contentEnd == 0 || !isPrintable(text) || text[firstLine] == ' ' || text[firstLine] == '\t')
        return std::nullopt;
    const std::size_t endings = text.size() - contentEnd;
    const std::string margin(shape.margin, ' ');
    std::string out = header(shape, endings);
    bool isFirst = true;
    for (const std::string& line : split(std::string(text.substr(0, contentEnd)), '\n')) {
        const bool isFolded = shape.sign == '>';
        // In a folded text a line that begins with a blank is kept as it stands, and so are its neighbours.
        if (isFolded && !line.empty() && (line.front() == ' ' || line.front() == '\t'))
            return std::nullopt;
        if (isFolded && !isFirst)
            out += shape.lineBreak; // the empty line that stands for a line end
        out += shape.lineBreak;
        if (isFolded && line.empty()) {
            out.resize(out.size() - shape.lineBreak.size());
            isFirst = false;
            continue;
        }
        if (!line.empty())
            out += margin + (isFolded ? wrapped(line, shape.width, shape.lineBreak + margin) : line);
        isFirst = false;
    }
    for (std::size_t i = 1 + shape.emptyBehind; i < endings; ++i)
        out += shape.lineBreak;
    return out;
}

} // namespace tributary::edit
