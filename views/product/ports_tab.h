// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

namespace tributary::views {

class ConnectPanel;
class ScrollColumn;
class TableSection;

// The interfaces of the product in three groups: communication (input and output ports with their
// contracts, who supplies the inputs, what the outputs are made from, which port serves which use case,
// how to connect, who else keeps data in the same place), information and configuration (the management ports). Enter opens the contract or
// the product of a row.
class PortsTab : public ProductTab {
    Q_OBJECT
public:
    explicit PortsTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;

private:
    void addGroup(const QString& title, const QString& what);
    void fillMatrix(const query::ProductPage& page);
    void fillOverlaps(const query::ProductPage& page);
    TableSection* addSection(const QString& title, const QStringList& headers, const std::vector<int>& widths, const QString& empty);

    ScrollColumn* m_scroll;
    TableSection* m_inputs;
    TableSection* m_outputs;
    TableSection* m_information;
    TableSection* m_configuration;
    TableSection* m_matrix;
    ConnectPanel* m_connect;
    TableSection* m_suppliers;
    TableSection* m_madeFrom;
    TableSection* m_overlaps;
};

} // namespace tributary::views
