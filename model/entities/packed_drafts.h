// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/document_drafts.h"

#include <cstdint>
#include <string>

namespace tributary {

// A document compressed, in a small part of the room that its drafts take: a first sync holds all of a
// source until it is written. For this process alone, neither stored nor sent.
class PackedDrafts {
public:
    PackedDrafts() = default; // of no drafts
    explicit PackedDrafts(const DocumentDrafts& document);
    PackedDrafts(std::string bytes, std::size_t count) : m_bytes(std::move(bytes)), m_count(static_cast<std::uint32_t>(count)) {}

    std::size_t count() const { return m_count; }
    const std::string& bytes() const { return m_bytes; }
    // All that was packed, from any thread. Throws std::logic_error where the bytes are not whole.
    DocumentDrafts unpack() const;

private:
    std::string m_bytes;
    std::uint32_t m_count = 0;
};

} // namespace tributary
