// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QFrame>

namespace tributary::views {

class Gauge;
class Panel;
class TextLabel;

// A gauge with the name of the objective, its target and its state in words.
class ObjectiveCard : public QFrame {
    Q_OBJECT
public:
    explicit ObjectiveCard(QWidget* parent = nullptr);
    int neededWidth() const; // for its name
    void setObjective(const query::Objective& objective);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class StateLine;
    Gauge* m_gauge;
    TextLabel* m_name;
    TextLabel* m_target;
    StateLine* m_state;
};

} // namespace tributary::views
