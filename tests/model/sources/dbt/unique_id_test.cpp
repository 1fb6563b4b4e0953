// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/unique_id.h"

#include <gtest/gtest.h>

#include <tuple>

namespace tributary::sources::dbt::unique_id_test {

using IdCase = std::tuple<const char*, const char*, Kind, const char*>;

class DbtUniqueId : public ::testing::TestWithParam<IdCase> {};

TEST_P(DbtUniqueId, SaysTypeKindAndName)
{
    const auto& [id, type, kind, name] = GetParam();
    EXPECT_EQ(typeOf(id), type);
    EXPECT_EQ(kindOf(id), kind);
    EXPECT_EQ(nameOf(id), name);
}

INSTANTIATE_TEST_SUITE_P(Ids, DbtUniqueId,
                         ::testing::Values(IdCase{"model.shop.orders", "model", Kind::Dataset, "orders"},
                                           IdCase{"model.shop.orders.v2", "model", Kind::Dataset, "orders.v2"},
                                           IdCase{"seed.shop.codes", "seed", Kind::Dataset, "codes"},
                                           IdCase{"snapshot.shop.s", "snapshot", Kind::Dataset, "s"},
                                           IdCase{"source.shop.raw.orders", "source", Kind::Dataset, "orders"},
                                           IdCase{"exposure.shop.board", "exposure", Kind::Dashboard, "board"},
                                           IdCase{"metric.shop.sum", "metric", Kind::Metric, "sum"},
                                           IdCase{"test.shop.t.1", "test", Kind::Unknown, "t.1"},
                                           IdCase{"macro.shop.m", "macro", Kind::Unknown, "m"},
                                           IdCase{"Model.shop.m", "Model", Kind::Unknown, "m"},
                                           IdCase{"", "", Kind::Unknown, ""}, IdCase{"model", "model", Kind::Dataset, "model"},
                                           IdCase{"source.shop.raw", "source", Kind::Dataset, "raw"},
                                           IdCase{"model.shop.", "model", Kind::Dataset, "shop."}));

} // namespace tributary::sources::dbt::unique_id_test
