// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/ports_tab.h"

#include "model/query/fact_access.h"
#include "model/query/product_insight.h"
#include "model/query/qt_text.h"
#include "views/product/connect_panel.h"
#include "views/product/data_table.h"
#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"
#include "views/product/scroll_column.h"
#include "views/product/text_label.h"
#include "views/product/table_section.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostPortRows = 14;

std::vector<CellRow> portRows(const std::vector<query::PortItem>& ports)
{
    std::vector<CellRow> rows;
    for (const query::PortItem& port : ports) {
        Cell name = textCell(port.port.name, CellStyle::Code);
        name.icon = technologyIcon(port.technology, port.type);
        rows.push_back({{std::move(name), textCell(port.port.version, CellStyle::Muted), textCell(port.type),
                         textCell(capitalised(singleLine(port.technology, 60))), textCell(port.location, CellStyle::Code),
                         textCell(contractName(port.contract)), textCell(contractVersion(port.contract), CellStyle::Muted),
                         contractStateCell(port.contract)},
                        portTarget(port), QStringLiteral("part:") + toQt(port.port.ref)});
    }
    return rows;
}

std::vector<CellRow> supplierRows(const std::vector<query::PortItem>& inputs)
{
    std::vector<CellRow> rows;
    for (const query::PortItem& port : inputs) {
        for (const query::EntitySummary& supplier : port.suppliers) {
            Cell product = textCell(supplier.name, CellStyle::Strong);
            product.icon = QStringLiteral("product");
            rows.push_back({{std::move(product), textCell(supplier.version, CellStyle::Muted), textCell(supplier.domain),
                             textCell(supplier.owner), textCell(port.port.name, CellStyle::Code)},
                            toQt(supplier.ref)});
        }
    }
    return rows;
}

std::vector<CellRow> madeFromRows(const std::vector<query::PortItem>& outputs)
{
    std::vector<CellRow> rows;
    for (const query::PortItem& port : outputs) {
        for (const query::ContractLink& link : port.inputContracts) {
            rows.push_back({{textCell(port.port.name, CellStyle::Code), textCell(contractName(link)),
                             textCell(contractVersion(link), CellStyle::Muted), contractStateCell(link)},
                            link.contract ? toQt(link.contract->ref) : QString()});
        }
    }
    return rows;
}

std::vector<CellRow> overlapRows(const std::vector<query::SegmentOverlap>& overlaps)
{
    std::vector<CellRow> rows;
    for (const query::SegmentOverlap& one : overlaps) {
        Cell product = textCell(one.product.name, CellStyle::Strong);
        product.icon = QStringLiteral("product");
        Cell relation = stateCell(segmentRelationText(one.relation), Tone::Warn, QStringLiteral("layers"));
        rows.push_back({{textCell(one.ours.port, CellStyle::Code), textCell(one.ours.place, CellStyle::Code), std::move(relation),
                         textCell(one.theirs.place, CellStyle::Code), std::move(product), textCell(one.theirs.port, CellStyle::Code),
                         textCell(one.product.owner)},
                        toQt(one.product.ref)});
    }
    return rows;
}

// What a management port is for: control changes the product, all else tells about it.
std::vector<query::PortItem> managementPorts(const query::ProductPage& page, bool control)
{
    std::vector<query::PortItem> out;
    for (const query::PortItem& port : page.management) {
        if ((query::factText(port.facts, "content") == "control") == control)
            out.push_back(port);
    }
    return out;
}

} // namespace

PortsTab::PortsTab(QWidget* parent)
    : ProductTab(parent), m_scroll(new ScrollColumn(tr("Ports and contracts"), this))
{
    const QStringList ports{tr("Name"), tr("Version"), tr("Type"), tr("Technology"), tr("Location"), tr("Contract"), tr("Contract version"), tr("State")};
    const std::vector<int> widths{210, 64, 84, 110, 0, 210, 150, 150};
    addGroup(tr("Communication"), tr("What data comes in and goes out"));
    m_inputs = addSection(tr("Input ports"), ports, widths, tr("No input ports. Add inputPorts to the definition, each with the contractId it reads."));
    m_outputs = addSection(tr("Output ports"), ports, widths, tr("No output ports. Add outputPorts to the definition, each with the contractId it promises."));
    m_connect = new ConnectPanel(this);
    m_scroll->column()->addWidget(m_connect);
    m_matrix = addSection(tr("Ports by use case"), {tr("Output port")}, {0},
                          tr("No output port names a use case. Add a customProperty useCase to the output ports."));
    m_suppliers = addSection(tr("Suppliers of the inputs"), {tr("Product"), tr("Version"), tr("Domain"), tr("Owner"), tr("Input port")},
                             {260, 90, 240, 200, 0}, tr("No product is known whose output has the contract of an input. Read the folders of the suppliers."));
    m_madeFrom = addSection(tr("Contracts the outputs are made from"), {tr("Output port"), tr("Input contract"), tr("Contract version"), tr("State")},
                            {260, 330, 200, 0}, tr("No output names its inputContracts. Add them to the output ports of the definition."));
    m_overlaps = addSection(tr("Places shared with other products"),
                            {tr("Output port"), tr("Place"), tr("Is"), tr("Their place"), tr("Product"), tr("Their port"), tr("Owner")},
                            {170, 0, 150, 260, 200, 150, 150}, tr("No other product keeps data where this one does."));
    addGroup(tr("Information"), tr("Where the product tells about itself: metadata, lineage, metrics"));
    m_information = addSection(tr("Discovery and observability ports"), ports, widths,
                               tr("No port tells about the product. Add managementPorts with content discoverability or observability to the definition."));
    addGroup(tr("Configuration"), tr("Where its security options, policies and sharing are set"));
    m_configuration = addSection(tr("Control ports"), ports, widths, tr("No control port. Add managementPorts with content control to the definition."));
    m_scroll->column()->setSpacing(16);
    m_scroll->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_inputs);
}

void PortsTab::addGroup(const QString& title, const QString& what)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(title, TextRole::Heading, Ink::Text1, this));
    words->addWidget(new TextLabel(what, TextRole::Caption, Ink::Text3, this));
    m_scroll->column()->addLayout(words);
}

// One row a port, one column a use case; a mark with a word where the port serves it.
void PortsTab::fillMatrix(const query::ProductPage& page)
{
    constexpr std::size_t kMostCases = 12;
    constexpr int kCaseWidth = 150;
    std::vector<std::string> cases = query::useCasesOf(page);
    cases.resize(std::min(cases.size(), kMostCases));
    QStringList headers{tr("Output port")};
    for (const std::string& name : cases)
        headers.append(capitalised(singleLine(name, 40)));
    std::vector<CellRow> rows;
    for (const query::PortItem& port : page.outputs) {
        const std::vector<std::string> served = query::useCasesOf(port);
        CellRow row{{textCell(port.port.name, CellStyle::Code)}, portTarget(port)};
        for (const std::string& name : cases) {
            const bool serves = std::find(served.begin(), served.end(), name) != served.end();
            row.cells.push_back(serves ? stateCell(tr("serves"), Tone::Ok, QStringLiteral("check")) : textCell(QStringLiteral("–"), CellStyle::Muted));
        }
        rows.push_back(std::move(row));
    }
    if (cases.empty())
        rows.clear();
    m_matrix->model()->setHeaders(headers);
    m_matrix->setRows(std::move(rows));
    std::vector<int> widths(cases.size() + 1, kCaseWidth);
    widths.front() = 0;
    m_matrix->table()->setColumnWidths(widths);
}

// Where it is not known where the ports keep their data, nothing can be said.
void PortsTab::fillOverlaps(const query::ProductPage& page)
{
    m_overlaps->setRows(overlapRows(page.overlaps));
    m_overlaps->setVisible(!page.segments.empty());
}

TableSection* PortsTab::addSection(const QString& title, const QStringList& headers, const std::vector<int>& widths, const QString& empty)
{
    auto* section = new TableSection(title, headers, widths, empty, kMostPortRows, this);
    section->table()->setAligned(); // the ports of all directions have the same columns
    m_scroll->column()->addWidget(section);
    connect(section, &TableSection::refActivated, this, &ProductTab::openRequested);
    return section;
}

void PortsTab::setPage(PagePtr page)
{
    m_inputs->setRows(portRows(page->inputs));
    m_outputs->setRows(portRows(page->outputs));
    m_information->setRows(portRows(managementPorts(*page, false)));
    m_configuration->setRows(portRows(managementPorts(*page, true)));
    fillMatrix(*page);
    m_connect->setPage(page);
    m_suppliers->setRows(supplierRows(page->inputs));
    m_madeFrom->setRows(madeFromRows(page->outputs));
    fillOverlaps(*page);
}

} // namespace tributary::views
