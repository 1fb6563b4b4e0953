// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"

#include <QComboBox>

namespace tributary::views {

QString sortOrderText(search::SortOrder order); // "Last changed"

// What comes first among the results.
class SortBox : public QComboBox {
    Q_OBJECT
public:
    explicit SortBox(QWidget* parent = nullptr);
    search::SortOrder order() const;
    void setOrder(search::SortOrder order); // tells nobody

signals:
    void orderChosen(tributary::search::SortOrder order);
};

} // namespace tributary::views
