// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace tributary::views {

// A table as every part of the page uses it: uniform rows, no grid, sorting by header, filter by text,
// Enter opens the row's reference, Ctrl+C copies the selected rows as tab-separated text.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);
    void setSource(QAbstractItemModel* model); // not owned
    // 0: takes what is left. They are what a column has; where texts would be cut, those with room to spare give it.
    void setColumnWidths(const std::vector<int>& widths);
    void setTwoLines(); // room for Cell::detail in every row
    void setAligned(); // its columns stand below those of another table: they stay as they were declared
    void setFilterText(const QString& text);
    int shownRows() const;
    void showSourceRow(int row); // makes it the current one, where it is not filtered out
    QModelIndex sourceIndex(const QModelIndex& index) const; // in the model given to setSource
    QString selectedText() const;
    void setFitsRows(int most); // as high as its rows, at most that many; no scroll bar of its own below
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void refActivated(const QString& ref, bool newTab);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyMetrics();
    void measureColumns();
    void fitToRoom();
    bool isFilled(int column) const;
    void keepPlaceOver(QAbstractItemModel* model);
    void activateRow(const QModelIndex& index, bool newTab);

    QSortFilterProxyModel* m_proxy;
    std::vector<int> m_widths;  // at 100 %
    std::vector<int> m_headings; // what each heading needs
    std::vector<int> m_natural;  // what the texts of each column need; 0: nothing is in it
    bool m_isByHand = false;    // a person has drawn a column wider or narrower: so it stays
    bool m_isAligned = false;
    bool m_hasTwoLines = false;
    bool m_isFitting = false;
    double m_factor = 0;       // that the columns are drawn for
    int m_fitRows = 0;
    bool m_tight = false; // the columns are wider than the table
};

} // namespace tributary::views
