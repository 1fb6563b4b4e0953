// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_page_view.h"

#include <QString>

#include <utility>
#include <vector>

namespace tributary {

// The tabs of the product page by the names that `render --tab` knows them by, in their order.
const std::vector<std::pair<QString, views::ProductPageView::Part>>& productParts();

} // namespace tributary
