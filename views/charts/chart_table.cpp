// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_table.h"

#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

class TwinText {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::TwinText)
};

bool isNumber(const QString& cell)
{
    bool is = false;
    QLocale::c().toDouble(cell, &is);
    return is;
}

QString csvCell(QString cell)
{
    static const QString kFormula = QStringLiteral("=+-@\t\r");
    if (!cell.isEmpty() && kFormula.contains(cell[0]) && !isNumber(cell))
        cell.prepend(QLatin1Char('\''));
    static const QString kQuoted = QStringLiteral(",\"\n\r");
    for (const QChar letter : cell) {
        if (kQuoted.contains(letter))
            return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    return cell;
}

QString csvLine(const QStringList& cells)
{
    QStringList out;
    for (const QString& cell : cells)
        out.append(csvCell(cell));
    return out.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

// Not modal: the chart stays in sight beside it.
void showTwin(QWidget* chart, const ChartTable& table)
{
    auto* dialog = new QDialog(chart);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(singleLine(table.name));
    auto* view = new QTableView;
    view->setAccessibleName(singleLine(table.name));
    view->setModel(new ChartTableModel(table, view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    auto* copy = textButton(TwinText::tr("Copy as CSV"));
    auto* close = textButton(TwinText::tr("Close"));
    QObject::connect(copy, &QPushButton::clicked, dialog, [table] { QApplication::clipboard()->setText(csvOf(table)); });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    dialog->resize(560, 420);
    dialog->show();
    view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

QString plainNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString csvOf(const ChartTable& table)
{
    QString out = csvLine(table.headers);
    for (const QStringList& row : table.rows)
        out += csvLine(row);
    return out;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    const QString cell = index.isValid() ? m_table.rows[static_cast<std::size_t>(index.row())].value(index.column()) : QString();
    if (role == Qt::DisplayRole)
        return singleLine(cell);
    if (role == Qt::TextAlignmentRole && isNumber(cell))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(singleLine(m_table.headers.value(section))) : QVariant();
}

void addTableTwin(QWidget* chart, const std::function<ChartTable()>& table)
{
    chart->setFocusPolicy(Qt::StrongFocus);
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [chart](const QString& text, const QKeySequence& key, const std::function<void()>& run) {
        auto* action = new QAction(buttonText(text), chart);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // only with the focus: the page has keys of its own
        QObject::connect(action, &QAction::triggered, chart, run);
        chart->addAction(action);
    };
    add(TwinText::tr("Copy as CSV"), QKeySequence::Copy, [table] { QApplication::clipboard()->setText(csvOf(table())); });
    add(TwinText::tr("Show as table"), Qt::Key_Return, [chart, table] { showTwin(chart, table()); });
}

} // namespace tributary::views
