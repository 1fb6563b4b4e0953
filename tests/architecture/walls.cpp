// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/walls.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>

namespace tributary::test {
namespace {

const std::map<std::string, int>& ranks()
{
    static const std::map<std::string, int> kRanks = {
        {"base", 0},   {"ddl", 1},    {"edit", 1},   {"entities", 1}, {"contract", 2}, {"lineage", 3}, {"diff", 3},  {"merge", 4}, {"search", 4},
        {"policy", 4}, {"access", 5}, {"campaign", 5}, {"canvas", 5},   {"layout", 6},   {"store", 7},   {"jobs", 8},  {"sources", 9},
        {"sync", 10},  {"outbox", 10}, {"query", 11},  {"views", 12},   {"app", 13},
    };
    return kRanks;
}

constexpr int kLastWithoutQt = 8;

// "model/store/x.h" -> "store", "views/shell/x.h" -> "views"; empty where the path is of no room.
std::string roomOf(const std::string& path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos) {
        return {};
    }
    const std::string top = path.substr(0, slash);
    if (top != "model") {
        return top == "views" || top == "app" ? top : std::string();
    }
    return path.substr(slash + 1, path.find('/', slash + 1) - slash - 1);
}

bool isQt(const std::string& target)
{
    const bool isClass = target.size() > 1 && target[0] == 'Q' && std::isupper(static_cast<unsigned char>(target[1])) != 0;
    return isClass || target.starts_with("Qt") || target.starts_with("qt6keychain/");
}

bool isSqlite(const std::string& target)
{
    return target.starts_with("sqlite3") || target.starts_with("SQLiteCpp/");
}

bool isGit(const std::string& target)
{
    return target == "git2.h" || target.starts_with("git2/");
}

std::string libraryProblem(const std::string& room, int rank, const std::string& target)
{
    if (isGit(target) && room != "sources") {
        return "libgit2 outside the sources";
    }
    if (isQt(target) && rank <= kLastWithoutQt) {
        return "no Qt in " + room;
    }
    return isSqlite(target) && room != "store" ? "SQLite outside the store" : "";
}

bool isGraphviz(const std::string& target)
{
    static const std::set<std::string> kHeaders = {"cgraph.h", "gvc.h", "gvcext.h", "cdt.h", "gvplugin.h", "types.h"};
    return target.starts_with("graphviz/") || kHeaders.count(target) > 0;
}

std::string workerProblem(const std::string& file, const Include& include)
{
    if (!isForGraphviz(file)) {
        if (isGraphviz(include.target)) {
            return "Graphviz outside the layout worker";
        }
        return include.target.starts_with("app/layout_worker/") ? "the layout worker is a program of its own" : "";
    }
    if (isQt(include.target)) {
        return "no Qt in the layout worker";
    }
    return include.isQuoted && !isForGraphviz(include.target) ? "under another licence than the layout worker" : "";
}

bool mayViewsInclude(const std::string& targetRoom, const std::string& target)
{
    static const std::set<std::string> kRooms = {"views", "query", "entities", "base", "contract", "lineage", "diff", "canvas", "layout"};
    return kRooms.count(targetRoom) > 0 || target == "model/sync/sync_report.h";
}

} // namespace

bool isForGraphviz(const std::string& file)
{
    static const std::set<std::string> kShared = {"model/layout/bytes.h", "model/layout/worker_protocol.h",
                                                  "model/layout/worker_protocol.cpp"};
    return file.starts_with("app/layout_worker/") || kShared.count(file) > 0;
}

std::string wallProblem(const std::string& file, const Include& include)
{
    if (std::string problem = workerProblem(file, include); !problem.empty()) {
        return problem;
    }
    const std::string room = roomOf(file);
    const auto rank = ranks().find(room);
    if (rank == ranks().end()) {
        return "a room that the architecture does not know: " + room;
    }
    if (const std::string problem = libraryProblem(room, rank->second, include.target); !problem.empty()) {
        return problem;
    }
    if (include.target.ends_with(".moc")) {
        return {};
    }
    const std::string targetRoom = roomOf(include.target);
    const auto targetRank = ranks().find(targetRoom);
    if (targetRank == ranks().end()) {
        const bool isModel = include.target.starts_with("model/") || include.target.starts_with("tests/");
        return include.isQuoted || isModel ? "not a rooted path of a room" : "";
    }
    if (!include.isQuoted) {
        return "our own headers stand in quotes";
    }
    if (room == targetRoom) {
        return {};
    }
    if (targetRank->second >= rank->second) {
        return room + " does not see " + targetRoom;
    }
    if (room == "sources" && targetRoom == "store") {
        return "sources never touch the store";
    }
    return room == "views" && !mayViewsInclude(targetRoom, include.target) ? "views do not see " + include.target : "";
}

} // namespace tributary::test
