// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

class QVBoxLayout;

namespace tributary::views {

// The right column of the overview: who reads it, what they think of it, who stands behind it.
class OverviewSide : public QWidget {
    Q_OBJECT
public:
    explicit OverviewSide(QWidget* parent = nullptr);
    void setPage(PagePtr page);

signals:
    void openRequested(const QString& ref, bool newTab);
    void consumersRequested();
    void discussionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* addSection(const QString& title, const QString& figure, QWidget* extra = nullptr);
    void addConsumers();
    void addRating();
    void addPeople();
    void addEmpty(QVBoxLayout* section, const QString& sentence);

    PagePtr m_page;
    QVBoxLayout* m_column;
};

} // namespace tributary::views
