// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tributary::store {

// A statement of the house: constant text with a name. Every statement that runs against a table is
// one of these and enters itself into one list, so that a test can look at all query plans.
class Sql {
public:
    Sql(const char* name, const char* text) : m_name(name), m_text(text) { registry().push_back(this); }
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    const char* name() const { return m_name; }
    const char* text() const { return m_text; }

    static const std::vector<const Sql*>& all() { return registry(); }

private:
    static std::vector<const Sql*>& registry()
    {
        static std::vector<const Sql*> statements;
        return statements;
    }

    const char* m_name;
    const char* m_text;
};

} // namespace tributary::store
