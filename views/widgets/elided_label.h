// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tributary::views {

// One line of plain text that gives way: cut at the end, or in the middle for paths. The whole text is
// in the tooltip and the accessible name.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    enum class Style { Heading, Value, Meta, Code };
    explicit ElidedLabel(Style style, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont styleFont() const;
    QString m_text;
    Style m_style;
};

} // namespace tributary::views
