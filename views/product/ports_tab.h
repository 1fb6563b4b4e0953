// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

namespace tributary::views {

class ScrollColumn;
class TableSection;

// Input, output and management ports with their contracts; who supplies the inputs; what the outputs
// are made from. Enter opens the contract or the product of a row.
class PortsTab : public ProductTab {
    Q_OBJECT
public:
    explicit PortsTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;

private:
    TableSection* addSection(const QString& title, const QStringList& headers, const std::vector<int>& widths, const QString& empty);

    ScrollColumn* m_scroll;
    TableSection* m_inputs;
    TableSection* m_outputs;
    TableSection* m_management;
    TableSection* m_suppliers;
    TableSection* m_madeFrom;
};

} // namespace tributary::views
