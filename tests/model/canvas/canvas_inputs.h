// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/mapping.h"

#include <gtest/gtest.h>

namespace tributary::canvas {

inline CanvasInput inputOf(const char* product)
{
    CanvasInput input;
    input.ref = "tributary:product/p@1";
    input.id = "p";
    input.version = "1";
    input.product = parseJson(product);
    input.place = {"shop", "p.odps.yaml", 3, 17};
    return input;
}

inline Canvas canvasFrom(const char* product)
{
    return canvasOf(inputOf(product));
}

// A product whose custom property has that value, as JSON.
inline Canvas withCustom(const std::string& name, const std::string& value, const std::string& more = {})
{
    return canvasFrom((R"({"customProperties":[{"property":")" + name + R"(","value":)" + value + "}]" + more + "}").c_str());
}

inline FlowInput flow(const std::string& key, bool observed, const std::string& title = {})
{
    FlowInput out;
    out.key = key;
    out.title = title.empty() ? key : title;
    out.kind = "product";
    out.ref = "tributary:product/" + key + "@1";
    out.observed = observed;
    out.origin.document = observed ? "lineage" : "product";
    return out;
}

inline const Item* itemCalled(const FieldValue& value, const std::string& title)
{
    for (const Item& item : value.items) {
        if (item.title == title)
            return &item;
    }
    return nullptr;
}

} // namespace tributary::canvas
