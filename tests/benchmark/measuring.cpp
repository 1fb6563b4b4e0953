// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/measuring.h"

#include "model/base/json.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace tributary::benchmark {

namespace {

double statusMib(const char* member)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.compare(0, std::strlen(member), member) == 0)
            return std::strtod(line.c_str() + std::strlen(member), nullptr) / 1024;
    return 0;
}

const char* verdict(bool reached)
{
    return reached ? "  within the goal" : "  MISSES THE GOAL";
}

} // namespace

double secondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double percentileOf(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

double peakMemory()
{
    return statusMib("VmHWM:");
}

double memoryNow()
{
    return statusMib("VmRSS:");
}

void forgetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

Report::~Report()
{
    if (m_file.empty())
        return;
    Json json = Json::object();
    json["benchmark"] = m_name;
    for (const auto& [key, value] : m_values)
        json[key] = value;
    std::ofstream(m_file) << json.dump(2) << '\n';
}

void Report::line(const std::string& key, const char* what, double seconds, double limit, const char* limitName, double goal)
{
    const double ratio = limit > 0 ? seconds / limit : 0;
    std::printf("%-40s %10.1f ms   %7.2f x %s%s\n", what, seconds * 1000, ratio, limitName, goal > 0 ? verdict(ratio <= goal) : "");
    std::fflush(stdout);
    number(key + "_seconds", seconds);
    number(key + "_ratio", ratio);
}

void Report::megabytes(const std::string& key, const char* what, double value, double goal)
{
    std::printf("%-40s %10.1f MiB%s\n", what, value, goal > 0 ? verdict(value <= goal) : "");
    std::fflush(stdout);
    number(key + "_mib", value);
}

std::size_t Arguments::count(std::size_t fallback) const
{
    return rest.empty() ? fallback : std::strtoull(rest.front().c_str(), nullptr, 10);
}

Arguments argumentsOf(int argc, char** argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0 && i + 1 < argc)
            arguments.json = argv[++i];
        else
            arguments.rest.emplace_back(argv[i]);
    }
    return arguments;
}

void giveUp(const Error& error)
{
    std::fprintf(stderr, "failed: %s %s %s\n", error.code.c_str(), error.subject.c_str(), error.detail.c_str());
    std::exit(3);
}

ScratchFolder::ScratchFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "tributary-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        giveUp(Error{"scratch.failed", pattern, {}, {}, {}});
    m_path = pattern;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace tributary::benchmark
