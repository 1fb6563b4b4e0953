// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace tributary::test {

// Names as catalogs are full of: business words, some of them in every second name and most of them
// rare, joined in the spellings of many hands. Always the same for a seed.
class NameMaker {
public:
    explicit NameMaker(unsigned seed) : m_random(seed) {}

    std::string word();                             // frequent ones far more often than rare ones
    std::vector<std::string> words(std::size_t count);
    std::string spelled(const std::vector<std::string>& words); // order_line, orderLine, OrderLine, order.line, ...
    std::string sentence(std::size_t count);
    std::size_t below(std::size_t end) { return m_random() % end; }

private:
    std::mt19937 m_random;
};

// A letter left out, put in, changed or swapped with the next one, in one of the words of at least
// `least` letters; the words as they were where there is none.
std::vector<std::string> withTypo(std::vector<std::string> words, std::size_t least, std::mt19937& random);

} // namespace tributary::test
