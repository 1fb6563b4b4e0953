// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_file.h"

#include "model/base/text.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tributary {

namespace {

std::string older(const std::string& path, int number)
{
    return path + "." + std::to_string(number);
}

bool isSameFile(int descriptor, const std::string& path)
{
    struct stat open{};
    struct stat named{};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev
        && open.st_ino == named.st_ino;
}

std::string asLine(std::string_view text, std::size_t bytes)
{
    std::string line(clipped(text, bytes - 1));
    for (char& letter : line)
        if (static_cast<unsigned char>(letter) < ' ' || letter == '\x7f')
            letter = ' ';
    return line + '\n';
}

void appendLines(const std::string& path, std::vector<std::string>& lines)
{
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line);)
        lines.push_back(std::move(line));
}

} // namespace

LogFile::LogFile(std::string path, Limits limits) : m_path(std::move(path)), m_limits(limits)
{
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::path(m_path).parent_path(), ignored);
}

LogFile::~LogFile()
{
    closeCurrent();
}

void LogFile::write(std::string_view text)
{
    const std::string line = asLine(text, m_limits.lineBytes);
    const std::lock_guard lock(m_mutex);
    if (!openCurrent())
        return;
    struct stat status{};
    if (::fstat(m_descriptor, &status) == 0 && static_cast<std::size_t>(status.st_size) + line.size() > m_limits.bytes
        && status.st_size > 0) {
        rotate();
        if (!openCurrent())
            return;
    }
    [[maybe_unused]] const ssize_t written = ::write(m_descriptor, line.data(), line.size());
    ::flock(m_descriptor, LOCK_UN);
}

// Opens the file that has the name now, and locks it: another process may have put it aside.
bool LogFile::openCurrent()
{
    constexpr int kTries = 8;
    for (int i = 0; i < kTries; ++i) {
        if (m_descriptor < 0)
            m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (m_descriptor < 0)
            return false;
        ::flock(m_descriptor, LOCK_EX); // held for one line; without it lines could only stand in the older file
        if (isSameFile(m_descriptor, m_path))
            return true;
        closeCurrent();
    }
    return false;
}

void LogFile::closeCurrent()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

// Under the lock of the current file, so that two processes do not do it at once.
void LogFile::rotate()
{
    for (int number = m_limits.olderFiles; number > 1; --number)
        std::rename(older(m_path, number - 1).c_str(), older(m_path, number).c_str());
    if (m_limits.olderFiles > 0)
        std::rename(m_path.c_str(), older(m_path, 1).c_str());
    else
        std::remove(m_path.c_str());
    closeCurrent();
}

std::vector<std::string> LogFile::lastLines(const std::string& path, std::size_t count)
{
    std::vector<std::string> lines;
    appendLines(older(path, 1), lines);
    appendLines(path, lines);
    if (lines.size() > count)
        lines.erase(lines.begin(), std::prev(lines.end(), static_cast<std::ptrdiff_t>(count)));
    return lines;
}

} // namespace tributary
