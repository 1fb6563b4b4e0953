// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/blocks.h"
#include "views/export/svg_writer.h"

namespace tributary::views {

struct Theme;

// Draws one field of the board. With no writer it only measures, so that both can never differ.
class SvgField {
public:
    SvgField(const Theme& theme, SvgWriter* out) : m_theme(theme), m_out(out) {}

    // The height that the field needs at that width.
    int heightOf(const canvas::FieldValue& value, int width);
    void draw(const canvas::FieldValue& value, const QRectF& area);

    // The same of one of the ten blocks.
    int heightOfBlock(const canvas::BlockValue& value, int width);
    void drawBlock(const canvas::BlockValue& value, const QRectF& area);

private:
    double block(const canvas::BlockValue& value, const QRectF& area); // returns where it ends
    double content(const canvas::FieldValue& value, const QRectF& area); // returns where it ends
    double hint(const canvas::FieldValue& value, double left, double y, double width); // returns where it ends
    double paragraph(const QString& text, const QFont& font, const QColor& color, double x, double y, double width, int maxLines);
    double owner(const canvas::FieldValue& value, double x, double y, double width);
    double domain(const canvas::FieldValue& value, double x, double y, double width);
    double choices(const canvas::FieldValue& value, double x, double y, double width);
    double tile(const canvas::Item& item, double x, double y, double width);
    void header(const canvas::FieldValue& value, const QRectF& area);

    const Theme& m_theme;
    SvgWriter* m_out;
};

} // namespace tributary::views
