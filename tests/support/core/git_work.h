// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <sys/wait.h>

namespace tributary::test {

// A working copy that the git command makes in a folder of a test: no configuration of whoever runs the test
// counts, and each commit is an hour after the one before.
class GitWork {
public:
    explicit GitWork(std::filesystem::path folder, bool init = true) : m_folder(std::move(folder))
    {
        if (init) {
            std::filesystem::create_directories(m_folder);
            git({"init", "--quiet", "--initial-branch=main"});
        }
    }

    const std::filesystem::path& folder() const { return m_folder; }
    std::string path() const { return m_folder.string(); }

    void write(const std::string& file, const std::string& text) const
    {
        const auto full = m_folder / file;
        std::filesystem::create_directories(full.parent_path());
        std::ofstream(full, std::ios::binary) << text;
    }

    // What is in the folder now, as a commit. Gives its id.
    std::string commit(const std::string& message, const std::string& author = "Ada")
    {
        git({"add", "--all"});
        git({"commit", "--quiet", "--allow-empty", "--author", author + " <" + author + "@example.org>", "-m", message});
        return git({"rev-parse", "HEAD"});
    }
    std::string commit(const std::string& file, const std::string& text, const std::string& message)
    {
        write(file, text);
        return commit(message);
    }

    // Runs git there; gives what it prints, without the last line's end.
    std::string git(const std::vector<std::string>& words)
    {
        const std::string date = std::to_string(1'790'000'000 + 3600 * m_steps++) + " +0000";
        std::string line = "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_DATE='" + date + "' GIT_COMMITTER_DATE='" + date +
                           "' GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.org GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.org"
                           " git -c protocol.file.allow=always -C " + quoted(m_folder.string());
        for (const std::string& word : words)
            line += ' ' + quoted(word);
        FILE* pipe = ::popen((line + " 2>&1").c_str(), "r");
        if (pipe == nullptr) {
            ADD_FAILURE() << "git cannot be run";
            return {};
        }
        std::string out;
        char buffer[4096];
        for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
            out.append(buffer, got);
        const int status = ::pclose(pipe);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << line << '\n' << out;
        while (!out.empty() && out.back() == '\n')
            out.pop_back();
        return out;
    }

private:
    static std::string quoted(const std::string& word)
    {
        std::string out = "'";
        for (const char c : word)
            out += c == '\'' ? std::string("'\\''") : std::string(1, c);
        return out + "'";
    }

    std::filesystem::path m_folder;
    int m_steps = 0;
};

} // namespace tributary::test
