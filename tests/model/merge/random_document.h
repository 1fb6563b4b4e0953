// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <map>
#include <random>
#include <string>

namespace tributary::merge::test {

// Documents of the shape of products and contracts, and changes of all sorts to them.
class DocumentMaker {
public:
    explicit DocumentMaker(unsigned seed) : m_random(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    Json document();
    void change(Json& document);
    // As the one above, but only members and elements that have a name of their own.
    void changeNamed(Json& document);

private:
    std::string word();
    Json keyed(const char* key);
    void changeKeyed(Json& list, const char* key);
    void changeSet(Json& list);

    std::mt19937 m_random;
};

// What a document says, leaf by leaf, each under a place that does not depend on the order of lists: elements of
// `slaProperties` by their property, those of `schema` and `properties` by their name, all others by what
// they are, with how often they are there.
std::map<std::string, std::string> leavesOf(const Json& document);

} // namespace tributary::merge::test
