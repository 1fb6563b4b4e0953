// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tributary::store {

// A file beside the catalog that keeps what was made of it, so that the next start need not make it again. It is a
// copy that may go at any moment: where it is not there, of another state of the catalog, of another version of the
// program or damaged, there is none.

// What makes a file the right one: the form its bytes have, which a version of the program that writes others
// names otherwise, and the state of the catalog that it was made of.
struct KeptFor {
    std::string form;
    std::string state;
};

class KeptBytes {
public:
    KeptBytes(std::string file, std::size_t head) : m_file(std::move(file)), m_head(head) {}
    std::string_view bytes() const { return std::string_view(m_file).substr(m_head); }

private:
    std::string m_file;
    std::size_t m_head;
};

std::optional<KeptBytes> readKeptFile(const std::string& path, const KeptFor& wanted);

// Whole or not at all, readable for whom the catalog is. False where it cannot be written, which does no harm.
bool writeKeptFile(const std::string& path, const std::string& catalog, const KeptFor& made, std::string_view bytes);

} // namespace tributary::store
