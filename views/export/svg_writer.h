// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

namespace tributary::views {

// Writes an SVG 1.1 document piece by piece. Every text is escaped and freed of what XML forbids; the
// document refers to nothing outside itself. Lengths are pixels at 96 dpi.
class SvgWriter {
public:
    void rect(const QRectF& area, double radius, const QColor& fill, const QColor& edge = {}, double edgeWidth = 1);
    void circle(const QPointF& centre, double radius, const QColor& fill, const QColor& edge = {}, double edgeWidth = 1);
    enum class Anchor { Start, Middle, End };
    // `baseline` is where the letters stand.
    void text(const QPointF& baseline, const QString& text, const QFont& font, const QColor& color, Anchor anchor = Anchor::Start);
    // One of resources/icons, as it is in the window.
    void icon(const QPointF& topLeft, double size, const QString& name, const QColor& color);
    // Keeps what follows inside until popClip().
    void pushClip(const QRectF& area);
    void popClip();

    QByteArray document(const QSizeF& size, const QString& title, const QString& description) const;

private:
    QByteArray m_body;
    int m_clips = 0;
};

// Text as XML character data; also fit for attribute values in double quotes.
QString xmlEscaped(const QString& text);

} // namespace tributary::views
