// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/search/support/plain_search.h"

namespace tributary::test {

using search::Aspect;
using search::Facet;

namespace {

class RowMaker {
public:
    explicit RowMaker(std::mt19937& random) : m_random(random) {}

    std::string word()
    {
        static const char* const kWords[] = {"customer", "custmer", "order", "orders", "invoice", "invoiceId", "net", "revenue", "sku2",
                                             "gr\xC3\xBCn", "\xE9\xA1\xA7\xE5\xAE\xA2", "id", "total", "totals", "OrderLine"};
        return kWords[m_random() % std::size(kWords)];
    }

    std::string words(unsigned most)
    {
        static const char* const kBetween[] = {" ", "_", ""};
        std::string text = word();
        for (unsigned count = m_random() % most; count > 0; --count) {
            text += kBetween[m_random() % 3] + word();
        }
        return text;
    }

    std::vector<std::string> list(unsigned most)
    {
        std::vector<std::string> texts;
        for (unsigned count = m_random() % most; count > 0; --count) {
            texts.push_back(words(2));
        }
        return texts;
    }

    PlainRow row(EntityId entity)
    {
        static const char* const kKinds[] = {"product", "dataset", "column", "contract"};
        static const char* const kStatus[] = {"active", "draft", "Deprecated"};
        PlainRow row;
        row.entity = entity;
        row.weight = static_cast<int>(m_random() % 3);
        row.popularity = m_random() % 4;
        row.shown = m_random() % 5 != 0;
        row.name = words(3);
        row.id = m_random() % 2 == 0 ? words(2) : std::string();
        row.columns = list(4);
        row.tags = list(3);
        row.owners = list(2);
        row.text = m_random() % 2 == 0 ? words(6) : std::string();
        put(row, Facet::Kind, kKinds[m_random() % 4]);
        if (m_random() % 4 != 0) {
            put(row, Facet::Lifecycle, kStatus[m_random() % 3]);
        }
        if (m_random() % 3 != 0) {
            const std::string domain = m_random() % 2 == 0 ? "sales" : "emea";
            put(row, Facet::Domain, domain);
            put(row, Aspect::DomainPath, domain);
            put(row, Aspect::DomainPath, "world");
            put(row, Aspect::Flag, "has domain");
        }
        for (const std::string& tag : row.tags) {
            put(row, Facet::Tag, tag);
        }
        for (const std::string& owner : row.owners) {
            put(row, Facet::Owner, owner);
        }
        flag(row, "has tag", !row.tags.empty());
        flag(row, "has owner", !row.owners.empty());
        flag(row, "has column", !row.columns.empty());
        flag(row, "has description", !row.text.empty());
        flag(row, "pii", m_random() % 4 == 0);
        flag(row, "deprecated", m_random() % 5 == 0);
        flag(row, "breaking", m_random() % 5 == 0);
        flag(row, "placeholder", !row.shown && m_random() % 2 == 0);
        put(row, Aspect::Version, m_random() % 2 == 0 ? "1.0" : "2.0");
        put(row, Aspect::ColumnType, m_random() % 2 == 0 ? "varchar(10)" : "integer");
        if (m_random() % 3 == 0) {
            put(row, Aspect::PortType, "graph");
            put(row, Aspect::Use, m_random() % 2 == 0 ? "ml" : "reporting");
        }
        if (m_random() % 3 == 0) {
            put(row, Aspect::Campaign, m_random() % 2 == 0 ? "open" : "closed");
        }
        row.columnCount = m_random() % 3 == 0 ? search::kUncounted : static_cast<int>(m_random() % 60);
        row.quality = m_random() % 2 == 0 ? search::kUncounted : static_cast<float>(80 + m_random() % 21);
        row.changed = 1'790'000'000'000'000 + static_cast<Micros>(m_random() % 60) * kMicrosPerDay;
        return row;
    }

private:
    template <typename Key>
    static void put(PlainRow& row, Key key, const std::string& value)
    {
        row.values.emplace(static_cast<int>(key), value);
    }
    static void flag(PlainRow& row, const char* name, bool holds)
    {
        if (holds) {
            put(row, Aspect::Flag, name);
        }
    }

    std::mt19937& m_random;
};

} // namespace

std::vector<PlainRow> randomRows(std::mt19937& random, std::size_t count)
{
    RowMaker maker(random);
    std::vector<PlainRow> rows;
    for (std::size_t i = 0; i < count; ++i) {
        rows.push_back(maker.row(static_cast<EntityId>(i + 1)));
    }
    return rows;
}

} // namespace tributary::test
