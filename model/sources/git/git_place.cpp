// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_place.h"

#include "model/base/redact.h"
#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"

#include <algorithm>
#include <filesystem>

namespace tributary::sources {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

// "user@host:path"; a path that exists is none, and neither is a drive or a name with a slash before the colon.
bool isShortAddress(const std::string& location)
{
    const std::size_t colon = location.find(':');
    if (colon == std::string::npos || colon < 2 || location.find("://") != std::string::npos) {
        return false;
    }
    const std::size_t at = location.find('@');
    return at != std::string::npos && at < colon && location.find('/') > colon && !isThere(location);
}

std::string schemeOf(const std::string& location)
{
    const std::size_t end = location.find("://");
    return end == std::string::npos ? std::string() : folded(location.substr(0, end));
}

// What stands between "://" and the "@" of the host.
std::string userPart(const std::string& address)
{
    const std::size_t begin = address.find("://") + 3;
    const std::string authority = address.substr(begin, address.find('/', begin) - begin);
    const std::size_t at = authority.rfind('@');
    return at == std::string::npos ? std::string() : authority.substr(0, at);
}

std::string withoutSlashes(std::string text)
{
    while (!text.empty() && text.front() == '/') {
        text.erase(0, 1);
    }
    while (!text.empty() && text.back() == '/') {
        text.pop_back();
    }
    return text;
}

bool isBare(const fs::path& path)
{
    return isThere(path / "HEAD") && isThere(path / "objects") && isThere(path / "refs");
}

} // namespace

bool isAddress(const std::string& location)
{
    return location.find("://") != std::string::npos || isShortAddress(location);
}

Result<GitPlace> parseGitPlace(const std::string& location)
{
    GitPlace out;
    out.place = location;
    if (const std::size_t hash = location.rfind('#'); hash != std::string::npos && !isThere(location)) {
        const std::string behind = location.substr(hash + 1);
        const std::size_t colon = behind.find(':');
        out.place = location.substr(0, hash);
        out.name = behind.substr(0, colon);
        out.folder = colon == std::string::npos ? std::string() : withoutSlashes(behind.substr(colon + 1));
    }
    out.remote = isAddress(out.place);
    const std::string scheme = schemeOf(out.place);
    if (scheme.empty()) {
        return out;
    }
    if (scheme != "file" && scheme != "https" && scheme != "ssh") {
        return fail(codes::kGitScheme, redacted(out.place), scheme);
    }
    // A token may also stand in the place of the user's name.
    const std::string user = userPart(out.place);
    if (user.find(':') != std::string::npos || (scheme == "https" && !user.empty())) {
        return fail(codes::kGitSecret, redacted(out.place));
    }
    return out;
}

std::string gitHostOf(const std::string& address)
{
    const std::size_t scheme = address.find("://");
    std::string host = scheme == std::string::npos ? address : address.substr(scheme + 3);
    host.resize(std::min(host.find('/'), host.size()));
    if (const std::size_t at = host.rfind('@'); at != std::string::npos) {
        host.erase(0, at + 1);
    }
    return host.substr(0, host.find(':'));
}

bool looksLikeGit(const std::string& location)
{
    const std::string place = isThere(location) ? location : location.substr(0, location.rfind('#'));
    const std::string scheme = schemeOf(place);
    if (scheme == "ssh" || scheme == "file" || isShortAddress(place)) {
        return true;
    }
    if (scheme == "https") {
        return withoutSlashes(place).ends_with(".git");
    }
    return scheme.empty() && isBare(place) && !isThere(fs::path(place) / ".git");
}

Result<GitRoot> findGitRoot(const std::string& path)
{
    std::error_code problem;
    const fs::path start = fs::canonical(path, problem);
    if (problem) {
        return fail(codes::kFolderMissing, path, problem.message());
    }
    for (fs::path at = start;; at = at.parent_path()) {
        if (isThere(at / ".git") || isBare(at)) {
            const fs::path within = start.lexically_relative(at);
            return GitRoot{at.string(), within == "." ? std::string() : within.generic_string()};
        }
        if (at == at.parent_path()) {
            return fail(codes::kGitNoRepository, path);
        }
    }
}

} // namespace tributary::sources
