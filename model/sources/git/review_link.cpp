// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/review_link.h"

#include "model/sources/git/git_place.h"

#include <array>
#include <string_view>

namespace tributary::sources {

namespace {

struct Forge {
    std::string_view host;       // a part of its servers' names
    std::string_view commit;     // between repository and commit
    std::string_view review;     // between repository and target branch, or branch
    std::string_view between;    // between target branch and branch; empty: the branch alone
};

constexpr std::array<Forge, 6> kForges{{
    {"github", "/commit/", "/compare/", "..."},
    {"gitlab", "/-/commit/", "/-/merge_requests/new?merge_request%5Bsource_branch%5D=", ""},
    {"bitbucket", "/commits/", "/pull-requests/new?source=", ""},
    {"gitea", "/commit/", "/compare/", "..."},
    {"forgejo", "/commit/", "/compare/", "..."},
    {"codeberg", "/commit/", "/compare/", "..."},
}};

const Forge* forgeOf(const std::string& host)
{
    for (const Forge& forge : kForges)
        if (host.find(forge.host) != std::string::npos)
            return &forge;
    return nullptr;
}

// Letters, digits and what a path may hold are left as they are.
std::string escaped(const std::string& text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kPlain = "-._~/";
    std::string out;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isPlain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || kPlain.find(letter) != std::string_view::npos;
        if (isPlain)
            out += letter;
        else
            (out += '%').append({kDigits[byte >> 4U], kDigits[byte & 15U]});
    }
    return out;
}

// "https://host/owner/name" of any way to write the address; empty where it has none.
std::string pageOf(const std::string& remote)
{
    const std::size_t scheme = remote.find("://");
    if (scheme != std::string::npos && remote.substr(0, scheme) == "file")
        return {};
    const std::string rest = scheme == std::string::npos ? remote : remote.substr(scheme + 3);
    const std::size_t end = scheme == std::string::npos ? rest.find(':') : rest.find('/');
    const std::string host = gitHostOf(remote);
    if (end == std::string::npos || host.empty())
        return {};
    std::string path = rest.substr(end + 1);
    while (path.ends_with('/'))
        path.pop_back();
    if (path.ends_with(".git"))
        path.resize(path.size() - 4);
    while (path.starts_with('/'))
        path.erase(0, 1);
    return path.empty() ? std::string() : "https://" + host + "/" + escaped(path);
}

} // namespace

std::string commitLink(const std::string& remote, const std::string& commit)
{
    const Forge* forge = forgeOf(gitHostOf(remote));
    const std::string page = pageOf(remote);
    return forge == nullptr || page.empty() ? std::string() : page + std::string(forge->commit) + commit;
}

std::string reviewLink(const std::string& remote, const std::string& branch, const std::string& into)
{
    const Forge* forge = forgeOf(gitHostOf(remote));
    const std::string page = pageOf(remote);
    if (forge == nullptr || page.empty())
        return {};
    const std::string start = page + std::string(forge->review);
    return forge->between.empty() ? start + escaped(branch) : start + escaped(into) + std::string(forge->between) + escaped(branch);
}

} // namespace tributary::sources
