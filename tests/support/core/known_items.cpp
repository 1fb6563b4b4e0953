// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/known_items.h"

#include "model/base/text.h"
#include "model/search/tokens.h"
#include "tests/support/core/named_assets.h"

#include <algorithm>
#include <map>
#include <set>

namespace tributary::test {

namespace {

constexpr std::size_t kSharedBy = 3;      // names that a prefix may still mean
constexpr std::size_t kLettersForOne = 4; // a word that may hold a typo
constexpr std::size_t kLettersForTwo = 8;

// How many of the names begin so.
class Beginnings {
public:
    explicit Beginnings(const std::vector<std::string>& names)
    {
        std::set<std::string> distinct;
        for (const std::string& name : names)
            distinct.insert(search::compactName(name));
        m_names.assign(distinct.begin(), distinct.end());
    }
    std::size_t count(const std::string& beginning) const
    {
        const auto first = std::lower_bound(m_names.begin(), m_names.end(), beginning);
        return static_cast<std::size_t>(std::find_if_not(first, m_names.end(),
                                                         [&](const std::string& name) { return name.starts_with(beginning); }) - first);
    }

private:
    std::vector<std::string> m_names;
};

// Cut anywhere in the second half, behind the place from which on few names are left.
std::string prefixOf(const std::string& name, const Beginnings& beginnings, std::mt19937& random)
{
    std::size_t least = 1;
    while (least < name.size() && beginnings.count(search::compactName(name.substr(0, least))) > kSharedBy)
        ++least;
    least = std::max(least, name.size() / 2);
    return name.substr(0, least + random() % (name.size() - least + 1));
}

} // namespace

const char* knownName(Known how)
{
    constexpr const char* kNames[] = {"exact", "prefix", "split identifier", "one typo", "two typos", "word from a column"};
    return kNames[static_cast<std::size_t>(how)];
}

std::vector<KnownItem> knownItems(const std::vector<std::string>& assets, const std::vector<std::string>& columns, std::size_t count,
                                  unsigned seed)
{
    std::mt19937 random(seed);
    const Beginnings beginnings(assets);
    std::vector<KnownItem> items;
    while (items.size() < count) {
        const Known how = static_cast<Known>(items.size() % kKnownCount);
        const bool column = how == Known::ColumnWord;
        const std::string& name = column ? columns[random() % columns.size()] : assets[random() % assets.size()];
        std::vector<std::string> words = identifierWords(name);
        KnownItem item{how, name, search::compactName(name)};
        switch (how) {
        case Known::Exact: break;
        case Known::Prefix: item.query = prefixOf(name, beginnings, random); break;
        case Known::Split:
        case Known::ColumnWord: item.query = join(words, " "); break;
        case Known::OneTypo: item.query = join(withTypo(words, kLettersForOne, random), " "); break;
        case Known::TwoTypos: item.query = join(withTypo(withTypo(words, kLettersForTwo, random), kLettersForTwo, random), " "); break;
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<KnownScore> scoreKnownItems(const std::vector<KnownItem>& items,
                                        const std::function<std::vector<std::string>(const std::string& query)>& search)
{
    std::vector<KnownScore> scores(kKnownCount);
    for (const KnownItem& item : items) {
        KnownScore& score = scores[static_cast<std::size_t>(item.how)];
        const std::vector<std::string> names = search(item.query);
        const auto found = std::find(names.begin(), names.end(), item.name);
        ++score.asked;
        score.first += found == names.begin() && !names.empty() ? 1 : 0;
        score.reciprocalRank += found == names.end() ? 0 : 1.0 / static_cast<double>(found - names.begin() + 1);
    }
    return scores;
}

} // namespace tributary::test
