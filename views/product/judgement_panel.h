// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/panel.h"
#include "views/product/product_tab.h"

class QGridLayout;

namespace tributary::views {

enum class Tone;

// A judgement in parts: what, how it stands, why in words, and what would mend it.
class JudgementPanel : public Panel {
    Q_OBJECT
public:
    explicit JudgementPanel(const QString& title, QWidget* parent = nullptr);
    void showTraits(const query::ProductPage& page); // the five traits, with the figure "3 of 5"
    void showTrust(const query::ProductPage& page);  // the trust score and what each part of it earned
    int rows() const { return m_rows; }
    QString reasonAt(int row) const;

private:
    void clearRows();
    void addRow(const QString& name, const QString& state, Tone tone, const QString& icon, const QString& reason, const QString& advice);

    QGridLayout* m_grid;
    int m_rows = 0;
    QStringList m_reasons;
};

} // namespace tributary::views
