// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/random_catalog.h"

namespace tributary::test {

namespace {

constexpr std::size_t kDocuments = 18;

int below(std::mt19937& random, int end)
{
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

Json randomValue(std::mt19937& random, int depth)
{
    switch (below(random, depth > 0 ? 9 : 7)) {
    case 0: return nullptr;
    case 1: return below(random, 3);
    case 2: return static_cast<double>(below(random, 3));
    case 3: return below(random, 2) == 0;
    case 4: return "text " + std::to_string(below(random, 4));
    case 5: return std::string();
    case 6: return Json::object();
    case 7: {
        Json list = Json::array();
        for (int i = below(random, 4); i > 0; --i)
            list.push_back(randomValue(random, depth - 1));
        return list;
    }
    default: return randomJson(random, depth - 1);
    }
}

} // namespace

Json randomJson(std::mt19937& random, int depth)
{
    static const char* const kKeys[] = {"a", "b", "status", "x/y", "m~n", "", "description", "é"};
    Json object = Json::object();
    for (int i = below(random, 6); i > 0; --i)
        object[kKeys[below(random, 8)]] = randomValue(random, depth);
    return object;
}

RandomCatalog::RandomCatalog(std::mt19937& random) : m_random(random), m_documents(kDocuments) {}

void RandomCatalog::mutate()
{
    for (int i = 0; i < 6; ++i) {
        Document& document = m_documents[static_cast<std::size_t>(below(m_random, kDocuments))];
        if (below(m_random, 3) == 0)
            document.present = !document.present;
        else
            document = {true, below(m_random, 1'000)};
    }
}

std::vector<Drafts> RandomCatalog::files() const
{
    std::vector<Drafts> files;
    for (std::size_t i = 0; i < m_documents.size(); ++i)
        if (m_documents[i].present)
            files.push_back(fileOf(i));
    return files;
}

// Documents in turn: a product, a version of one of three contracts, or a domain.
Drafts RandomCatalog::fileOf(std::size_t index) const
{
    static const char* const kStatus[] = {"active", "draft", "deprecated", "Retired"};
    std::mt19937 random(static_cast<unsigned>(m_documents[index].shape * 31) + static_cast<unsigned>(index));
    const std::string number = std::to_string(index);
    Drafts file("document-" + number + ".yaml");
    Json facts = randomJson(random, 2);
    facts["status"] = kStatus[below(random, 4)];
    facts["description"] = "About customerOrders " + std::to_string(below(random, 3));
    facts["tags"] = {"gold", "tier " + std::to_string(below(random, 3))};
    const std::string domain = "domain-" + std::to_string(below(random, 4));
    const std::string owner = "Person" + std::to_string(below(random, 3)) + "@example.org";
    if (index % 3 == 0) {
        facts["team"] = {{"members", {{{"username", owner}, {"name", "Name " + std::to_string(below(random, 2))}}}}};
        const int product = file.product("product-" + number, "Product " + std::to_string(below(random, 5)), "1", facts);
        file.refer(product, Role::Domain, Kind::Domain, domain).refer(product, Role::Owner, Kind::Person, owner);
        for (int port = below(random, 3); port > 0; --port)
            file.outputPort(product, "port-" + std::to_string(port), "contract-" + std::to_string(below(random, 4)));
    } else if (index % 3 == 1) {
        const std::string version = std::to_string(index / 3 % 2 + 1) + ".0";
        const int contract = file.contract("contract-" + std::to_string(index / 6), version, facts);
        file.refer(contract, Role::Domain, Kind::Domain, domain);
        const int dataset = file.dataset(contract, "orders", {"customer_id"});
        for (int column = below(random, 4); column > 0; --column)
            file.add(Kind::Column, "field" + std::to_string(column), randomJson(random, 1), dataset);
    } else {
        const int entity = file.add(Kind::Domain, "domain-" + std::to_string(index / 3 % 4), facts);
        file.draft(entity).name = "Domain " + std::to_string(below(random, 2)) + number;
        // Two files may describe one domain; a catalog has one row for each, so names differ by file.
        file.draft(entity).version = number;
        if (below(random, 2) == 0)
            file.refer(entity, Role::ParentDomain, Kind::Domain, domain);
    }
    return file;
}

} // namespace tributary::test
