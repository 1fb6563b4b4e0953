// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/product/painted_button.h"

#include <QWidget>

#include <vector>

namespace tributary::views {

class StepButton : public PaintedButton {
    Q_OBJECT
public:
    StepButton(int position, QWidget* parent);
    void setStep(const query::Step& step);
    query::Step::Name name() const { return m_step.name; }

protected:
    void paintContent(QPainter* painter) override;

private:
    int m_position;
    query::Step m_step;
    QString m_title, m_summary;
};

// Input, Processing, Catalog, Service, Measure, Monitor as a chain of arrows. Left and Right (Home,
// End) move between the steps, Enter opens the part of the page that belongs to one.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(QWidget* parent = nullptr);
    void setSteps(const std::vector<query::Step>& steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepActivated(tributary::query::Step::Name name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeButtons();

    std::vector<StepButton*> m_buttons;
};

} // namespace tributary::views
