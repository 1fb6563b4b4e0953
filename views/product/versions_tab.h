// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

class QPlainTextEdit;
class QPushButton;

namespace tributary::views {

class TableSection;
class TextLabel;

// All versions, newest first, each with its triplet, and what was committed of it before; below, the definition text of the chosen one.
class VersionsTab : public ProductTab {
    Q_OBJECT
public:
    explicit VersionsTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* whatIfButton() const { return m_whatIf; }
    TableSection* campaigns() const { return m_campaigns; }

private:
    void showDefinition();
    const query::VersionItem* chosen() const; // null: none
    void compare();

    PagePtr m_page;
    std::vector<query::VersionItem> m_shown; // by row
    TableSection *m_versions, *m_campaigns;
    TextLabel* m_title;
    QPlainTextEdit* m_text;
    QPushButton *m_compare, *m_whatIf;
};

} // namespace tributary::views
