// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/latest_versions.h"

#include "model/base/json.h"
#include "model/base/text.h"
#include "model/store/derive/derive_sql.h"

namespace tributary::store {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// The next run of digits or of letters; separators are skipped. A '-' before letters is remembered
// by the letters themselves: they rank below the end of the text.
std::string_view nextPart(std::string_view& text)
{
    while (!text.empty() && !isWordCharacter(text.front()))
        text.remove_prefix(1);
    std::size_t size = 0;
    while (size < text.size() && isWordCharacter(text[size]) && isDigit(text[size]) == isDigit(text[0]))
        ++size;
    const std::string_view part = text.substr(0, size);
    text.remove_prefix(size);
    return part;
}

std::string_view withoutZeros(std::string_view digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits.remove_prefix(1);
    return digits;
}

int compareNumbers(std::string_view left, std::string_view right)
{
    left = withoutZeros(left);
    right = withoutZeros(right);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

// Letters < end < number, so that 1.0-rc1 < 1.0 < 1.0.1; but a zero equals the end: 2 = 2.0.
int rankOf(std::string_view part)
{
    if (part.empty())
        return 1;
    return isDigit(part.front()) ? 2 : 0;
}

} // namespace

int compareVersions(std::string_view left, std::string_view right)
{
    const auto skipPrefix = [](std::string_view& text) {
        if (text.size() > 1 && (text[0] == 'v' || text[0] == 'V') && isDigit(text[1]))
            text.remove_prefix(1);
        text = text.substr(0, text.find('+')); // build metadata does not count
    };
    skipPrefix(left);
    skipPrefix(right);
    while (true) {
        std::string_view a = nextPart(left);
        std::string_view b = nextPart(right);
        if (a.empty() && b.empty())
            return 0;
        if (a.empty() && isDigit(b.front()))
            a = "0";
        if (b.empty() && isDigit(a.front()))
            b = "0";
        if (rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b) ? -1 : 1;
        const int order = isDigit(a.front()) ? compareNumbers(a, b) : folded(a).compare(folded(b));
        if (order != 0)
            return order < 0 ? -1 : 1;
    }
}

namespace {

struct Candidate {
    VersionCandidate version;
    bool latest = false;
};

bool isOlder(const VersionCandidate& left, const VersionCandidate& right)
{
    if (left.retired != right.retired)
        return left.retired;
    const int order = compareVersions(left.version, right.version);
    if (order != 0)
        return order < 0;
    return left.version != right.version ? left.version < right.version : left.id < right.id;
}

} // namespace

bool isRetiredStatus(const Json& facts)
{
    const std::string status = folded(textAt(facts, "status"));
    return status == "deprecated" || status == "retired";
}

EntityId newestVersion(const std::vector<VersionCandidate>& versions)
{
    return std::max_element(versions.begin(), versions.end(), isOlder)->id;
}

void deriveLatest(Connection& connection, Touched& touched)
{
    for (const Touched::Versioned& key : touched.versioned) {
        std::vector<Candidate> candidates;
        {
            Statement row = connection.use(sql::kVersionsOf);
            row.bind(key.source, key.kind, key.local);
            while (row.step()) {
                candidates.push_back({{row.integer(0), row.text(1), isRetiredStatus(parseJson(row.view(2)))}, row.integer(3) != 0});
            }
        }
        const auto newest = std::max_element(candidates.begin(), candidates.end(), [](const Candidate& left, const Candidate& right) {
            return isOlder(left.version, right.version);
        });
        for (const Candidate& candidate : candidates) {
            const EntityId id = candidate.version.id;
            const bool latest = id == newest->version.id;
            // Rows that came in this revision under an older version start as latest, too: hence
            // every touched older version is written again, the newest only where its flag differs.
            if (latest && candidate.latest && touched.roots.count(id) == 0)
                continue;
            if (candidates.size() == 1 && candidate.latest)
                continue;
            connection.use(sql::kSetLatest).bind(id, latest).run();
            touched.roots.insert(id);
        }
    }
}

} // namespace tributary::store
