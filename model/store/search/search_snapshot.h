// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::store {

// All search rows without their texts, in slot order: what filtering, counting and ranking need.
// Immutable; shared by all readers of a process while the revision stands.
class SearchSnapshot {
public:
    struct Value {
        int facet = 0; // search::Facet or Aspect
        std::string text;
        std::string folded;
    };

    // Within the caller's read transaction, so that it fits what the index answers. Throws Failure.
    static std::shared_ptr<const SearchSnapshot> of(Connection& connection);

    std::size_t size() const { return m_slots.size(); }
    std::int64_t slot(std::size_t row) const { return m_slots[row]; }
    std::int64_t entity(std::size_t row) const { return m_slots[row] & ((std::int64_t{1} << 40) - 1); }
    bool shown(std::size_t row) const { return m_shown[row] != 0; }
    std::string_view name(std::size_t row) const
    {
        return std::string_view(m_names).substr(m_nameBegin[row], m_nameBegin[row + 1] - m_nameBegin[row]);
    }
    const std::uint32_t* codesBegin(std::size_t row) const { return m_codes.data() + m_codeBegin[row]; }
    const std::uint32_t* codesEnd(std::size_t row) const { return m_codes.data() + m_codeBegin[row + 1]; }
    const std::vector<Value>& values() const { return m_values; } // by code

private:
    void load(Connection& connection);

    std::vector<std::int64_t> m_slots;
    std::vector<std::uint8_t> m_shown;
    std::string m_names;
    std::vector<std::size_t> m_nameBegin{0};
    std::vector<std::uint32_t> m_codes;
    std::vector<std::size_t> m_codeBegin{0};
    std::vector<Value> m_values;
};

} // namespace tributary::store
