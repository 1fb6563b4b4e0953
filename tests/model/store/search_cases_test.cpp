// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hash.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test::search_case_tests {
namespace {

using Names = std::vector<std::string>;

Drafts described(const std::string& id, const std::string& name, const Json& facts, const std::string& domain, const std::string& owner)
{
    Drafts file(id + ".yaml");
    const int product = file.product(id, name, "1.0.0", facts);
    if (!domain.empty())
        file.refer(product, Role::Domain, Kind::Domain, domain);
    if (!owner.empty())
        file.refer(product, Role::Owner, Kind::Person, owner);
    return file;
}

// A domain tree world > europe > france, five products and one contract.
std::vector<Drafts> world()
{
    Drafts domains("domains.yaml");
    domains.add(Kind::Domain, "world");
    domains.refer(domains.add(Kind::Domain, "europe"), Role::ParentDomain, Kind::Domain, "world");
    domains.refer(domains.add(Kind::Domain, "france"), Role::ParentDomain, Kind::Domain, "europe");
    domains.draft(2).name = "La France";
    Drafts contract("contract.yaml");
    const int root = contract.contract("c-42", "1.0.0", {{"servers", {{{"type", "BigQuery"}}}}});
    const int table = contract.dataset(root, "payment_events", {"eventId", "paid_at"});
    contract.add(Kind::Column, "card_number", {{"classification", "restricted"}, {"tags", {"pii"}}}, table);
    Drafts payments = described("pay", "Payment Events", {{"status", "active"}, {"description", "Every card payment, settled."},
                                {"tags", {"finance", "gold tier"}}}, "france", "zoe@x.org");
    payments.outputPort(0, "feed", "c-42");
    return {domains, contract, payments,
            described("ref", "Refunds", {{"status", "draft"}, {"description", "Payment sent back."}}, "europe", "zoe@x.org"),
            described("cus", "Customer 360", {{"status", "retired"}, {"tags", {"gold"}}, {"type", "aggregate"}}, "world", "yan@x.org"),
            described("loose", "Loose Ends", {{"type", "consumer-aligned"}}, "", ""),
            described("paris", "Paris Stores", {{"status", "active"}, {"synonyms", {"boutique"}}}, "france", "")};
}

struct Asked {
    const char* query;
    Names found;
};

std::ostream& operator<<(std::ostream& out, const Asked& asked)
{
    return out << digestOf(asked.query).hex(); // names of tests bear no quotes
}

class SearchCases : public ::testing::TestWithParam<Asked> {
protected:
    static void SetUpTestSuite()
    {
        s_catalog = std::make_unique<Catalog>();
        s_catalog->sync(world());
    }
    static void TearDownTestSuite() { s_catalog.reset(); }
    static inline std::unique_ptr<Catalog> s_catalog;
};

TEST_P(SearchCases, FindExactlyThese)
{
    Names found = s_catalog->found(std::string(GetParam().query) + " kind:product");
    Names expected = GetParam().found;
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(found, expected) << GetParam().query;
}

const char* const kPay = "Payment Events";
const char* const kRef = "Refunds";
const char* const kCus = "Customer 360";
const char* const kLoose = "Loose Ends";
const char* const kParis = "Paris Stores";

INSTANTIATE_TEST_SUITE_P(Words, SearchCases, ::testing::Values(
    Asked{"payment", {kPay, kRef}}, Asked{"PAYM", {kPay, kRef}}, Asked{"ayment", {kPay}}, Asked{"payment settled", {kPay, kRef}},
    Asked{"settled payment", {kPay, kRef}}, Asked{"\"card payment\"", {kPay}}, Asked{"\"payment card\"", {}},
    Asked{"\"card paym\"", {}}, Asked{"360", {kCus}}, Asked{"customer360", {kCus}}, Asked{"boutique", {kParis}},
    Asked{"eventId", {kPay}}, Asked{"event_id", {kPay}}, Asked{"Event-Id", {kPay}}, Asked{"column:event_id", {kPay}},
    Asked{"paidAt", {kPay}}, Asked{"paid_at", {kPay}}, Asked{"cardNumber", {kPay}}, Asked{"payment -refunds", {kPay}},
    Asked{"payment -\"card payment\"", {kRef}}, Asked{"-payment", {kCus, kLoose, kParis}}, Asked{"payment zebra", {kPay, kRef}}));

INSTANTIATE_TEST_SUITE_P(Fields, SearchCases, ::testing::Values(
    Asked{"name:payment", {kPay}}, Asked{"name:\"payment events\"", {kPay}}, Asked{"description:payment", {kPay, kRef}},
    Asked{"-name:payment description:payment", {kRef}}, Asked{"column:paid", {kPay}}, Asked{"column:payments", {}},
    Asked{"tag:gold", {kCus}}, Asked{"tag:GOLD", {kCus}}, Asked{"tag:\"gold tier\"", {kPay}}, Asked{"tag:fin", {kPay}},
    Asked{"-tag:gold", {kPay, kRef, kLoose, kParis}}, Asked{"owner:zoe@x.org", {kPay, kRef}}, Asked{"owner:zoe", {kPay, kRef}},
    Asked{"owner:ZOE@X.ORG -status:draft", {kPay}}, Asked{"-owner:zoe@x.org", {kCus, kLoose, kParis}},
    Asked{"status:active", {kPay, kParis}}, Asked{"status:act", {kPay, kParis}}, Asked{"status:Draft", {kRef}},
    Asked{"-status:active", {kRef, kCus, kLoose}}, Asked{"archetype:aggregate", {kCus}},
    Asked{"archetype:consumer", {kLoose}}, Asked{"archetype:none", {kPay, kRef, kParis}}, Asked{"source:main status:draft", {kRef}},
    Asked{"source:other", {}}, Asked{"-source:other status:draft", {kRef}}, Asked{"classification:restricted", {}},
    Asked{"STATUS:draft", {kRef}}));

INSTANTIATE_TEST_SUITE_P(Domains, SearchCases, ::testing::Values(
    Asked{"domain:world", {kPay, kRef, kCus, kParis}}, Asked{"domain:europe", {kPay, kRef, kParis}},
    Asked{"domain:france", {kPay, kParis}}, Asked{"domain:\"La France\"", {kPay, kParis}},
    Asked{"domain:\"la france\"", {kPay, kParis}}, Asked{"domain:fran", {}}, Asked{"-domain:europe", {kCus, kLoose}},
    Asked{"domain:europe -domain:france", {kRef}}, Asked{"domain:europe domain:france", {kPay, kParis}},
    Asked{"domain:mars", {}}));

INSTANTIATE_TEST_SUITE_P(Flags, SearchCases, ::testing::Values(
    Asked{"is:deprecated", {kCus}}, Asked{"-is:deprecated", {kPay, kRef, kLoose, kParis}},
    Asked{"is:latest", {kPay, kRef, kCus, kLoose, kParis}}, Asked{"is:placeholder", {}}, Asked{"is:late", {}},
    Asked{"has:owner", {kPay, kRef, kCus}}, Asked{"has:owners", {kPay, kRef, kCus}}, Asked{"-has:owner", {kLoose, kParis}},
    Asked{"has:tags", {kPay, kCus}}, Asked{"has:domain", {kPay, kRef, kCus, kParis}}, Asked{"-has:domain", {kLoose}},
    Asked{"has:column", {kPay}}, Asked{"has:wings", {}}, Asked{"-has:wings status:draft", {kRef}},
    Asked{"version:1.0.0 status:draft", {kRef}}, Asked{"version:1.0 status:draft", {kRef}}, Asked{"version:2", {}}));

TEST(SearchKinds, AreNamedAsPeopleNameThem)
{
    Catalog catalog;
    catalog.sync(world());
    const std::pair<const char*, int> named[] = {
    std::pair{"product", 5}, std::pair{"Product", 5}, std::pair{"\"data product\"", 5}, std::pair{"DataContract", 1},
    std::pair{"contract", 1}, std::pair{"dataset", 1}, std::pair{"table", 1}, std::pair{"column", 3},
    std::pair{"output-port", 1}, std::pair{"domain", 3}, std::pair{"person", 2}, std::pair{"dom", 0}, std::pair{"term", 0}};
    for (const auto& [kind, count] : named)
        EXPECT_EQ(catalog.search(std::string("kind:") + kind).total, count) << kind;
}

TEST(SearchInheritance, AColumnHasTheContextOfItsContract)
{
    Catalog catalog;
    catalog.sync(world());
    EXPECT_EQ(catalog.found("technology:bigquery kind:column card"), Names{"card_number"});
    EXPECT_EQ(catalog.found("classification:restricted kind:column"), Names{"card_number"});
    EXPECT_EQ(catalog.found("classification:restricted kind:dataset"), Names{"payment_events"});
    EXPECT_EQ(catalog.found("tag:pii"), Names{"card_number"});
    EXPECT_EQ(catalog.found("c-42 kind:contract"), Names{"c-42"});
}

} // namespace
} // namespace tributary::test::search_case_tests
