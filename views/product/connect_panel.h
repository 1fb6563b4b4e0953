// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/panel.h"
#include "views/product/product_tab.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace tributary::views {

// How to reach an output port: a choice of port and tool, the text to copy, and the button that does it.
class ConnectPanel : public Panel {
    Q_OBJECT
public:
    explicit ConnectPanel(QWidget* parent = nullptr);
    void setPage(const PagePtr& page);
    QComboBox* choice() const { return m_choice; }
    QString snippet() const;
    QPushButton* copyButton() const { return m_copy; }

private:
    void showChoice();

    std::vector<QString> m_texts; // by entry of the choice
    QComboBox* m_choice;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace tributary::views
