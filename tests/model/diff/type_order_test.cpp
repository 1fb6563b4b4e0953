// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/type_order.h"

#include <gtest/gtest.h>

namespace tributary::diff {
namespace {

struct Case {
    const char* before;
    const char* after;
    TypeChange change;
};

TEST(TypeOrder, WhatHoldsWhat)
{
    const Case kCases[] = {
        {"int", "bigint", TypeChange::Widened},
        {"integer", "number", TypeChange::Widened},
        {"INT", "integer", TypeChange::Same},
        {"smallint", "decimal(4,0)", TypeChange::Other},
        {"smallint", "decimal(5,0)", TypeChange::Widened},
        {"int", "double", TypeChange::Widened},
        {"bigint", "double", TypeChange::Other},
        {"float", "double", TypeChange::Widened},
        {"varchar(20)", "varchar(40)", TypeChange::Widened},
        {"varchar(20)", "text", TypeChange::Widened},
        {"string", "text", TypeChange::Same},
        {"decimal(10,2)", "decimal(12,2)", TypeChange::Widened},
        {"decimal(10,2)", "decimal(10,4)", TypeChange::Other},
        {"decimal(10, 2)", "DECIMAL(10,2)", TypeChange::Same},
        {"date", "timestamp", TypeChange::Widened},
        {"uint8", "smallint", TypeChange::Widened},
        {"uint16", "smallint", TypeChange::Other},
        {"string", "integer", TypeChange::Other},
        {"geography", "geometry", TypeChange::Other},
        {"geography", "GEOGRAPHY", TypeChange::Same},
        {"", "string", TypeChange::Other},
    };
    for (const Case& each : kCases) {
        EXPECT_EQ(typeChange(each.before, each.after), each.change) << each.before << " -> " << each.after;
    }
    (void)typeChange("decimal(x", "decimal(,)");
    (void)typeChange(")(", "(((");
}

TEST(TypeOrder, TheOtherWayRoundIsTheOpposite)
{
    const char* const kTypes[] = {"tinyint", "smallint", "int", "bigint", "uint32", "decimal(5,0)", "decimal(12,2)", "number", "float", "double",
                                  "varchar(3)", "varchar(30)", "text", "date", "time", "timestamp", "timestamp(3)", "boolean", "array<int>"};
    for (const char* before : kTypes) {
        for (const char* after : kTypes) {
            const TypeChange there = typeChange(before, after);
            const TypeChange back = typeChange(after, before);
            const TypeChange expected = there == TypeChange::Widened ? TypeChange::Narrowed : there == TypeChange::Narrowed ? TypeChange::Widened : there;
            EXPECT_EQ(back, expected) << before << " <-> " << after;
        }
    }
}

} // namespace
} // namespace tributary::diff
