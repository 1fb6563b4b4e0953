// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace tributary::test {

void writeText(const std::filesystem::path& file, const std::string& text);

// A folder of three products (one of them in two versions), a contract and two domains with a term:
//   orders 1.0.0 reads quotes' contract, offers contract orders-lake; quotes 0.9 and 1.0;
//   "Orders" is also the name of a second product, so that the name fits two.
void writeSmallMesh(const std::filesystem::path& folder);

std::string smallProductText(const std::string& id, const std::string& name, const std::string& version,
                        const std::string& purpose, const std::string& more = {});

} // namespace tributary::test
