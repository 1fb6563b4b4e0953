// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

class QProcess;

namespace tributary::test {

// What the real program answered.
struct Answer {
    int exit = -1; // -1: it did not start, crashed or took too long
    std::string out;
    std::string err;
    Json json() const; // null where `out` is not exactly one document
};

// When a run is to be ended from outside.
struct Moment {
    static Moment after(int milliseconds); // of the start
    static Moment ofLog(std::int64_t bytes);  // when the catalog's write-ahead log has grown so far

    int milliseconds = 0;
    std::int64_t logBytes = -1;
};

// Runs the tributary that was just built, with a home of its own and no display.
class Program {
public:
    // The catalog lies in `folder`, unless a call names another one.
    explicit Program(std::string folder);

    Answer run(const std::vector<std::string>& words) const;
    // The same, after `inChild` was run in the new process: for limits and rights of its own.
    Answer run(const std::vector<std::string>& words, const std::function<void()>& inChild) const;
    Answer json(std::vector<std::string> words) const; // with --json
    // Sends a signal at that moment, and waits for the end.
    Answer signalled(const std::vector<std::string>& words, const Moment& moment, int signal) const;
    // Ends the run with SIGKILL. False where it had ended by itself before.
    bool kill(const std::vector<std::string>& words, const Moment& moment) const;
    std::string catalog() const { return m_folder + "/catalog.tributary"; }
    const std::string& folder() const { return m_folder; }
    void setEnvironment(const std::string& name, const std::string& value) { m_environment[name] = value; }

private:
    void prepare(QProcess& process, const std::vector<std::string>& words) const;

    std::string m_folder;
    std::map<std::string, std::string> m_environment;
};

} // namespace tributary::test
