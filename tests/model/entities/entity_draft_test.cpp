// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_draft.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary {
namespace {

EntityDraft sample()
{
    EntityDraft draft;
    draft.kind = Kind::DataProduct;
    draft.local = "orders";
    draft.name = "Orders";
    draft.facts = {{"status", "active"}, {"tags", {"a", "b"}}};
    draft.extra = {{"x-team", "blue"}};
    draft.references = {{Role::Domain, Kind::Domain, "sales", "", ""}, {Role::Owner, Kind::Person, "ada", "", "owner"}};
    return draft;
}

TEST(ContentDigest, ChangesWithEveryPartOfTheContent)
{
    const Digest before = contentDigest(sample());
    const auto expectChange = [&](const char* what, auto change) {
        EntityDraft draft = sample();
        change(draft);
        EXPECT_NE(contentDigest(draft), before) << what;
    };
    expectChange("name", [](EntityDraft& draft) { draft.name = "Orders 2"; });
    expectChange("facts", [](EntityDraft& draft) { draft.facts["status"] = "retired"; });
    expectChange("order of a list", [](EntityDraft& draft) { draft.facts["tags"] = {"b", "a"}; });
    expectChange("extra", [](EntityDraft& draft) { draft.extra.erase("x-team"); });
    expectChange("facts to extra", [](EntityDraft& draft) { std::swap(draft.facts, draft.extra); });
    expectChange("reference gone", [](EntityDraft& draft) { draft.references.pop_back(); });
    expectChange("reference role", [](EntityDraft& draft) { draft.references[0].role = Role::ParentDomain; });
    expectChange("reference kind", [](EntityDraft& draft) { draft.references[0].targetKind = Kind::Term; });
    expectChange("reference target", [](EntityDraft& draft) { draft.references[0].target = "ops"; });
    expectChange("reference version", [](EntityDraft& draft) { draft.references[0].targetVersion = "1"; });
    expectChange("reference part", [](EntityDraft& draft) { draft.references[1].part = "steward"; });
    expectChange("part to version", [](EntityDraft& draft) { std::swap(draft.references[1].part, draft.references[1].targetVersion); });
}

TEST(ContentDigest, IgnoresWhereAndInWhichOrderItStood)
{
    EntityDraft other = sample();
    other.mark = {7, 3, 120};
    other.parent = 4;
    std::reverse(other.references.begin(), other.references.end());
    other.facts = Json::parse(R"({"tags":["a","b"],"status":"active"})");
    EXPECT_EQ(contentDigest(other), contentDigest(sample()));
}

TEST(ContentDigest, TakesInvalidText)
{
    EntityDraft draft = sample();
    draft.facts["status"] = std::string("\xFF");
    EXPECT_NE(contentDigest(draft), contentDigest(sample()));
}

} // namespace
} // namespace tributary
