// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::test {

// What the real program answered.
struct Answer {
    int exit = -1; // -1: it did not start, crashed or took too long
    std::string out;
    std::string err;
    Json json() const; // null where `out` is not exactly one document
};

// Runs the tributary that was just built, with a home of its own and no display.
class Program {
public:
    // The catalog lies in `folder`, unless a call names another one.
    explicit Program(std::string folder);

    Answer run(const std::vector<std::string>& words) const;
    Answer json(std::vector<std::string> words) const; // with --json
    std::string catalog() const { return m_folder + "/catalog.tributary"; }
    void setEnvironment(const std::string& name, const std::string& value) { m_environment[name] = value; }

private:
    std::string m_folder;
    std::map<std::string, std::string> m_environment;
};

} // namespace tributary::test
