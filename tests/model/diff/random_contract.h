// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/part.h"

#include <random>

namespace tributary::diff::test {

// Contracts as random as they can be, and small changes of them: always the same for a seed.
class ContractMaker {
public:
    explicit ContractMaker(unsigned seed) : m_random(seed) {}

    Part contract();
    void change(Part& contract);          // one thing, anywhere
    void shuffle(Part& part);             // children and lists, at every level
    Part* anyColumn(Part& contract);      // null where there is none
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    std::mt19937& random() { return m_random; }

private:
    Part column(const std::string& name, int depth);
    Json facts(const std::string& name);
    void changeFacts(Json& facts);
    void shuffle(Json& value, const std::string& name);

    std::mt19937 m_random;
};

// A column with a type, as few facts as that takes.
Part columnPart(const std::string& name, const std::string& type, Json more = Json::object());
// A contract with one dataset "orders" of these columns.
Part contractOf(std::vector<Part> columns, Json facts = Json::object());

} // namespace tributary::diff::test
