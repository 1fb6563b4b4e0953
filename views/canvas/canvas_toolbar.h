// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace tributary::views {

class TextLabel;

// Above the board: version, how much is filled, board or table, export, and the ways out.
class CanvasToolbar : public QWidget {
    Q_OBJECT
public:
    enum class Form { Board, Edit, Table, Review, Rebase }; // the last two have no button here
    enum class Sheet { Board, Form, Blocks }; // what Board and Edit show the fields on
    enum class Export { Svg, Png, Markdown, PdfA4, PdfA3, PdfA2, PdfA1, PdfA0 };

    explicit CanvasToolbar(QWidget* parent = nullptr);
    void setPage(const query::CanvasPage& page);
    void setForm(Form form);
    void setSheet(Sheet sheet);
    void setSideShown(bool shown);
    void offerLineage(bool offered); // there is a lineage page to open
    void offerEditing(bool offered); // canvases can be edited

    QComboBox* versionPicker() const { return m_versions; }
    QPushButton* productButton() const { return m_product; }
    QPushButton* lineageButton() const { return m_lineage; }
    QToolButton* formButton(Form form) const { return form == Form::Table ? m_table : form == Form::Edit ? m_edit : m_board; }
    QToolButton* sheetButton(Sheet sheet) const { return m_sheets[static_cast<std::size_t>(sheet)]; }
    QAction* exportAction(Export format) const { return m_exports[static_cast<std::size_t>(format)]; }

signals:
    void versionChosen(const QString& ref);
    void formChosen(Form form);
    void sheetChosen(Sheet sheet);
    void exportRequested(Export format);
    void productRequested();
    void lineageRequested();
    void sideToggled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWidth();
    QHBoxLayout* segments(const std::vector<QToolButton*>& buttons);
    QToolButton* makeButton(const QString& icon, const QString& text);
    QToolButton* makeFormButton(const QString& icon, const QString& text, Form form);
    QToolButton* makeSheetButton(const QString& icon, const QString& text, Sheet sheet);
    void makeExport();

    QComboBox* m_versions;
    TextLabel* m_only; // the version where there is but one
    TextLabel* m_filled;
    std::vector<QToolButton*> m_sheets; // by Sheet
    QToolButton* m_board;
    QToolButton* m_edit;
    QToolButton* m_table;
    QToolButton* m_export;
    std::vector<QAction*> m_exports; // by Export
    QPushButton* m_product;
    QPushButton* m_lineage;
    QToolButton* m_side;
};

} // namespace tributary::views
