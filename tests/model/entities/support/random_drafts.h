// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <limits>
#include <random>
#include <string>
#include <vector>

namespace tributary::test {

// Drafts of all shapes that a document may have, and of some that no reader makes.
class RandomDrafts {
public:
    explicit RandomDrafts(unsigned seed) : m_random(seed) {}

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    std::string text()
    {
        static const std::string kTexts[] = {"", "customer_id", "order", std::string("a\0b", 3), "\xff\xfe", "\"quoted\\\"", "\n\r\t", "é\u20ac\U0001F600", "  ", "{}"};
        if (below(200) == 0)
            return std::string(1'000'000, static_cast<char>('a' + below(26)));
        std::string made = kTexts[below(static_cast<int>(std::size(kTexts)))];
        for (int i = below(4); i > 0; --i)
            made += kTexts[below(static_cast<int>(std::size(kTexts)))];
        return made;
    }

    EntityDraft draft(int parent)
    {
        EntityDraft made;
        made.kind = static_cast<Kind>(below(kKindCount));
        made.local = text();
        made.version = text();
        made.parent = parent;
        made.name = below(2) == 0 ? made.local : text();
        made.merges = below(3) == 0;
        made.mark = {number(), number(), static_cast<std::size_t>(m_random()) << static_cast<unsigned>(below(33))};
        for (int i = below(4); i > 0; --i)
            made.references.push_back({static_cast<Role>(1 + below(20)), static_cast<Kind>(below(kKindCount)), text(), text(), text()});
        for (Json* object : {&made.facts, &made.extra}) {
            for (int i = below(4); i > 0; --i)
                (*object)["m" + std::to_string(below(9))] = below(2) == 0 ? Json(below(100)) : Json{{"deep", {1.5, nullptr, "x", true}}};
        }
        return made;
    }

    // Root first, parents before their children.
    std::vector<EntityDraft> document(int most)
    {
        std::vector<EntityDraft> drafts;
        for (int i = 0, count = 1 + below(most); i < count; ++i)
            drafts.push_back(draft(i == 0 ? -1 : below(i)));
        return drafts;
    }

private:
    int number()
    {
        constexpr int kEnds[] = {0, 1, -1, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
        return below(3) == 0 ? kEnds[below(5)] : below(100'000);
    }

    std::mt19937 m_random;
};

} // namespace tributary::test
