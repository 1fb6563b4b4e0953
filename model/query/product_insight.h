// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/error_budget.h"
#include "model/contract/traits.h"
#include "model/contract/trust.h"
#include "model/query/product_page.h"

#include <optional>

namespace tributary::query {

// What is counted on a page, for the judgements of model/contract.
contract::ProductCounts countsOf(const ProductPage& page);

// The use cases of the output ports, each once, in the order of the ports.
std::vector<std::string> useCasesOf(const ProductPage& page);
std::vector<std::string> useCasesOf(const PortItem& port);

// Nothing where there is no target to miss.
std::optional<contract::ErrorBudget> errorBudgetOf(const Objective& objective);

// What a person who connects to an output port reads: the physical name of the first dataset of its
// contract, else the name of the port.
std::string connectionObject(const ProductPage& page, const PortItem& port);

bool isDeclared(const ConsumerItem& consumer); // by an agreement or an input port
bool isObserved(const ConsumerItem& consumer); // by reads

} // namespace tributary::query
