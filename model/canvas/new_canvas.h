// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/document_edits.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

// The files that a canvas begins with: a product after ODPS 1.0 (https://bitol-io.github.io/open-data-product-standard/)
// and, where nobody describes its data yet, a contract after ODCS 3.1
// (https://bitol-io.github.io/open-data-contract-standard/).
namespace tributary::canvas {

struct NewProduct {
    std::string id;
    std::string name;
    std::string version = "0.1.0";
    // By Field, in the words of an edit (see edit.h). Those of the name are passed over.
    std::array<std::vector<std::string>, kFieldCount> values;
};

struct NewColumn {
    std::string name;
    std::string physicalType; // empty: not known
    std::string logicalType;  // one of ODCS; empty: not known
    std::string description;
    bool required = false;
    int primaryKey = 0; // place in the key, from 1; 0: not in it
};

struct NewDataset {
    std::string name;
    std::string physicalName; // empty: as the name
    std::string physicalType; // "table", "view"
    std::string description;
    std::vector<NewColumn> columns;
};

struct NewContract {
    std::string id;
    std::string name;
    std::string version = "1.0.0";
    std::string product; // name of the product that it belongs to
    std::string domain;
    std::string purpose;
    std::vector<NewDataset> datasets;
};

// What findDocument() and writtenValues() read of it is what was given. Errors: canvas-edit.empty (the name),
// canvas-edit.not-text, and those of editText().
Result<std::string> productText(const NewProduct& product);

// The same of its schema. Errors: canvas-edit.empty, canvas-edit.not-text.
Result<std::string> contractText(const NewContract& contract);

// An id, also a file's name, for something called so: small letters, digits and '-'. Never empty; the same name always
// gives the same id.
std::string idFor(std::string_view name);

// "cust_orders_daily" -> "Cust orders daily": what people may call a dataset.
std::string titleFor(std::string_view name);

} // namespace tributary::canvas
