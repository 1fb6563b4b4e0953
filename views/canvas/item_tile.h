// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas.h"
#include "views/product/painted_button.h"

namespace tributary::views {

// An entry of a list field: icon, name over its kind, and for a flow the sign of how it is known. One
// that opens something takes the focus; any other is only text.
class ItemTile : public PaintedButton {
    Q_OBJECT
public:
    explicit ItemTile(const canvas::Item& item, QWidget* parent = nullptr);
    QString ref() const { return m_ref; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

signals:
    void openRequested(const QString& ref, bool newTab);

protected:
    void paintContent(QPainter* painter) override;
    qreal ringRadius() const override { return 4; }
    void keyPressEvent(QKeyEvent* event) override; // arrows belong to the field

private:
    QString m_ref, m_title, m_subtitle, m_icon, m_sign;
    canvas::Evidence m_evidence;
    bool m_isCode;
};

} // namespace tributary::views
