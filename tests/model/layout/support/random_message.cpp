// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/layout/support/random_message.h"

#include <random>

namespace tributary::test {

using namespace layout::worker;

namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    double length() { return static_cast<double>(below(4'000)) / 4; }

private:
    std::mt19937_64 m_engine;
};

} // namespace

Request randomRequest(std::uint64_t seed)
{
    Dice dice(seed);
    Request request;
    request.layerGap = dice.length();
    request.boxGap = dice.length();
    request.boxes.resize(2 + dice.below(8));
    for (Size& box : request.boxes)
        box = {dice.length(), dice.length()};
    request.links.resize(1 + dice.below(12));
    for (Link& link : request.links)
        link = {static_cast<std::uint32_t>(dice.below(request.boxes.size())),
                static_cast<std::uint32_t>(dice.below(request.boxes.size()))};
    return request;
}

Answer randomAnswer(std::uint64_t seed)
{
    Dice dice(seed);
    Answer answer;
    answer.boxes.resize(2 + dice.below(8));
    for (Spot& spot : answer.boxes)
        spot = {dice.length() - 300, dice.length(), static_cast<std::uint32_t>(dice.below(answer.boxes.size()))};
    answer.paths.resize(1 + dice.below(12));
    for (auto& path : answer.paths) {
        const std::size_t pieces = dice.below(4);
        path.resize(pieces == 0 ? 0 : 1 + 3 * pieces);
        for (Place& point : path)
            point = {dice.length(), dice.length() - 300};
    }
    return answer;
}

std::string damage(std::string bytes, std::uint64_t seed)
{
    Dice dice(seed);
    for (std::size_t i = 0; i < 1 + dice.below(3); ++i)
        bytes[dice.below(bytes.size())] = static_cast<char>(dice.below(256));
    return bytes;
}

} // namespace tributary::test
