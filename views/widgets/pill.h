// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace tributary::views {

enum class Tone { Neutral, Ok, Warn, Err, Info, Accent, Outline };

// One paint routine for the widget and for rows. Returns the width used; `icon` may be empty.
int paintPill(QPainter* painter, const QRect& area, const QString& text, Tone tone, const QString& icon = {});
QSize pillSize(const QString& text, const QString& icon = {});

QColor toneFill(Tone tone); // the ground of a pill, or of a row that is marked as a whole

class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString& text, Tone tone = Tone::Neutral, const QString& icon = {}, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone, const QString& icon = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text, m_icon;
    Tone m_tone;
};

} // namespace tributary::views
