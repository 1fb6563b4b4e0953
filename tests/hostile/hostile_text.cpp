// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/hostile_text.h"

#include "tests/support/core/sanitizers.h"

#include <algorithm>
#include <iostream>

namespace tributary::test {

namespace {

std::string repeated(const std::string& part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += part;
    return text;
}

std::function<std::string(const std::string&)> around(std::string before, std::string behind = {})
{
    return [before = std::move(before), behind = std::move(behind)](const std::string& text) { return before + text + behind; };
}

// Hash of a text, the same in every run.
unsigned numberOf(const std::string& text)
{
    unsigned number = 7;
    for (const char c : text)
        number = number * 31 + static_cast<unsigned char>(c);
    return number;
}

// A megabyte in every field would be gigabytes: what stands once in the mesh gets one (a product's name and
// purpose, a comment), of the rest every so many distinct texts.
std::string huge(const std::string& text)
{
    const bool isRare = text == "Customers" || text == "one" || text.rfind("Customers without", 0) == 0 || text == "words";
    const unsigned number = numberOf(text);
    return text + std::string(isRare ? 1U << 20U : number % 11 == 0 ? 20'000U : 400U, 'x');
}

} // namespace

std::vector<HostileText> hostileTexts(const std::string& baitFile, const std::string& baitAddress)
{
    const std::string image = "<img src=\"file://" + baitFile + "\"><img src=\"" + baitAddress + "\">";
    return {
        {"markup", around(std::string("<b>") + kBold + "</b>" + image + "<a href=\"javascript:alert(1)\">x</a> ")},
        {"tables", around(repeated("<table><tr><td>", 20), repeated("</td></tr></table>", 20))},
        {"markdown", around("![x](file://" + baitFile + ") ![y](" + baitAddress + ") [a](javascript:alert(1)) [b](data:text/html,z) **bold** ")},
        {"page", around("<!DOCTYPE html><html><head><link rel=stylesheet href=\"file://" + baitFile + "\"></head><body style='background:url(file://" + baitFile + ")'>")},
        {"direction", around("\xE2\x80\xAE\xE2\x81\xA6\xE2\x81\xA7", "\xE2\x81\xA9\xE2\x80\x8F\xE2\x80\xAC")},
        {"controls", around("\x01\x07\x08\x0b\x0c\x7f\xC2\x85\xC2\x9B" "31m")},
        {"nul", around(std::string("\0", 1), std::string("\0end", 4))},
        {"escapes", around("\x1b[31m\x1b]0;title\x07\x1b[2J")},
        {"half-pairs", around(std::string(kHalfPair), kHalfPair)},
        {"marks", around("a" + repeated("\xCC\x81\xCC\xA3", 400))},
        {"long-words", around(std::string(6'000, 'W'))},
        {"huge", huge},
        {"paths", around("../../../../etc/passwd\\..\\", "/.")},
        {"sql", around("'; DROP TABLE entity; -- \" ", "\\")},
        {"formats", around("%s%n%1 %2 %L1 %%1 {} {0} ${x} ")},
        {"mnemonics", around("&File &&amp; &#60;b&#62; ")},
        {"lines", around("a\r\n\xE2\x80\xA8\xE2\x80\xA9" + repeated("\n", 300), "\n\n")},
        {"invisible", around("\xE2\x80\x8B\xE2\x80\x8D\xEF\xBB\xBF\xC2\xAD\xE1\xA0\x8E")},
        {"pictures", around(repeated("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC", 300))},
        {"formulas", around("=cmd|' /C calc'!A0 @SUM(1) +1 -1 | ` $(touch x) ")},
    };
}

std::vector<int> hostileTextNumbers()
{
#ifdef TRIBUTARY_SANITIZED
    constexpr int kStep = 3;
#else
    constexpr int kStep = 1;
#endif
    std::vector<int> numbers;
    for (int number = 0; number < static_cast<int>(hostileTexts("", "").size()); number += kStep)
        numbers.push_back(number);
    if (kStep > 1)
        std::cout << "[   NOTE   ] under a sanitizer: every " << kStep << "rd hostile text\n";
    return numbers;
}

std::string hostileTextName(int number)
{
    std::string name = hostileTexts("", "").at(static_cast<std::size_t>(number)).name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace tributary::test
