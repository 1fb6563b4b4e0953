// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

// What the benchmarks share.
namespace tributary::benchmark {

double secondsOf(const std::function<void()>& work);
double medianOf(std::vector<double> values);
// The value that `part` of them, 0 to 1, do not pass.
double percentileOf(std::vector<double> values, double part);

// The most memory that this process ever had, in MiB; and what it has now.
double peakMemory();
double memoryNow();
// Forgets the peak so far, where the system allows it (Linux).
void forgetPeakMemory();

// What was measured: printed line by line beside its limit, and written as JSON at the end where a file is given.
class Report {
public:
    Report(std::string name, std::string jsonFile) : m_name(std::move(name)), m_file(std::move(jsonFile)) {}
    ~Report();
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;

    void number(const std::string& key, double value) { m_values.emplace_back(key, value); }
    // Times in seconds; `goal` is the ratio that should not be passed, 0 for none.
    void line(const std::string& key, const char* what, double seconds, double limit, const char* limitName, double goal = 0);
    void megabytes(const std::string& key, const char* what, double value, double goal = 0);

private:
    std::string m_name;
    std::string m_file;
    std::vector<std::pair<std::string, double>> m_values;
};

// "name [--json FILE] [further]": FILE and the rest.
struct Arguments {
    std::string json;
    std::vector<std::string> rest;
    std::size_t count(std::size_t fallback) const;
};
Arguments argumentsOf(int argc, char** argv);

// Leaves with a message where the answer is an error.
[[noreturn]] void giveUp(const Error& error);
template <typename T>
T orGiveUp(Result<T> answer)
{
    if (!answer)
        giveUp(answer.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*answer);
}

// A folder that goes when the benchmark ends.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    std::filesystem::path path() const { return m_path; }
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

} // namespace tributary::benchmark
