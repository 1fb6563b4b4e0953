// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace tributary::test {

// A way to spoil every text of a mesh. Equal texts become equal texts, so that references still lead
// somewhere.
struct HostileText {
    const char* name;
    std::function<std::string(const std::string& text)> spoil;
};

// What a file may put where a name is expected. `bait` is an address that must never be opened, as file:
// and as http:.
std::vector<HostileText> hostileTexts(const std::string& baitFile, const std::string& baitAddress);

// The texts to try, by number; under a sanitizer every third, and it says so.
std::vector<int> hostileTextNumbers();

// The name of a text for the name of its test.
std::string hostileTextName(int number);

// Stands in a text for half a surrogate pair, which only JSON's escapes can write.
constexpr const char* kHalfPair = "HALFPAIR";

// Says that markup was understood where it stands without its tags.
constexpr const char* kBold = "BOLDMARK";

} // namespace tributary::test
