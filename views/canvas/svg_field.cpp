// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/svg_field.h"

#include "views/canvas/block_words.h"
#include "model/canvas/choices.h"
#include "model/query/qt_text.h"
#include "views/canvas/field_words.h"
#include "views/canvas/item_words.h"
#include "views/product/glyphs.h"
#include "views/theme/theme.h"
#include "views/widgets/broken_lines.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace tributary::views {
namespace {

constexpr double kPad = 10;
constexpr double kFieldHead = 28;
constexpr double kTileHeight = 42;
constexpr double kTileGap = 6;
constexpr int kMostSvgLines = 400;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

QString elided(const QString& text, const QFont& font, double width, Qt::TextElideMode mode = Qt::ElideRight)
{
    return QFontMetrics(font).elidedText(text, mode, static_cast<int>(width));
}

} // namespace

int SvgField::heightOf(const canvas::FieldValue& value, int width)
{
    SvgWriter* const out = std::exchange(m_out, nullptr);
    const double end = hint(value, 0, content(value, QRectF(0, 0, width, 0)) + 3, width);
    m_out = out;
    return static_cast<int>(end + kPad);
}

void SvgField::draw(const canvas::FieldValue& value, const QRectF& area)
{
    const bool lacks = value.state == canvas::State::Missing && canvas::isRequired(value.field);
    m_out->rect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, m_theme.surface, lacks ? m_theme.err : m_theme.line2);
    header(value, area);
    content(value, area);
    // At the bottom, where hints stand on the board.
    SvgField measure(m_theme, nullptr);
    hint(value, area.x(), area.bottom() - kPad - measure.hint(value, 0, 0, area.width()), area.width());
}

void SvgField::header(const canvas::FieldValue& value, const QRectF& area)
{
    const QFont font = weighted(m_theme.small, QFont::DemiBold);
    m_out->icon(area.topLeft() + QPointF(kPad, 8), 13, fieldIcon(value.field), m_theme.text3);
    const StateMark mark = stateMark(value);
    const QFont small = weighted(m_theme.caption, QFont::Medium);
    const double badge = mark.text.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(mark.text) + 12;
    const double x = area.x() + kPad + 19;
    const double room = area.width() - 2 * kPad - 19 - badge - 14;
    const QString label = elided(fieldLabel(value.field), font, room);
    m_out->text({x, area.y() + 19}, label, font, m_theme.text2);
    if (canvas::isRequired(value.field))
        m_out->text({x + QFontMetrics(font).horizontalAdvance(label) + 3, area.y() + 19}, QStringLiteral("*"), font, m_theme.err);
    if (badge == 0)
        return;
    const bool warns = mark.tone == Tone::Err || mark.tone == Tone::Warn;
    const QRectF box(area.right() - kPad - badge, area.y() + 6, badge, 17);
    m_out->rect(box, 4, warns ? (mark.tone == Tone::Err ? m_theme.errSoft : m_theme.warnSoft) : m_theme.neutralSoft);
    m_out->text({box.center().x(), box.y() + 12.5}, mark.text, small,
                warns ? (mark.tone == Tone::Err ? m_theme.err : m_theme.warn) : m_theme.neutral, SvgWriter::Anchor::Middle);
}

double SvgField::paragraph(const QString& text, const QFont& font, const QColor& color, double x, double y, double width, int maxLines)
{
    if (text.isEmpty())
        return y;
    const QFontMetrics metrics(font);
    for (const QString& line : brokenLines(text, font, static_cast<int>(width) - 2, maxLines)) {
        if (m_out)
            m_out->text({x, y + metrics.ascent()}, line, font, color);
        y += metrics.lineSpacing() + 1;
    }
    return y;
}

double SvgField::owner(const canvas::FieldValue& value, double x, double y, double width)
{
    const QString name = singleLine(value.text, 120);
    if (name.isEmpty())
        return y;
    if (m_out) {
        m_out->circle({x + 13, y + 15}, 13, m_theme.domainColor(name));
        m_out->text({x + 13, y + 19}, initialsOf(name), sized(weighted(m_theme.caption, QFont::DemiBold), 10), m_theme.onAccent, SvgWriter::Anchor::Middle);
    }
    const double end = paragraph(name, weighted(m_theme.small, QFont::DemiBold), m_theme.text1, x + 34, y, width - 34, 2);
    return std::max(paragraph(detailText(value), m_theme.caption, m_theme.text2, x + 34, end, width - 34, 2), y + 28);
}

double SvgField::domain(const canvas::FieldValue& value, double x, double y, double width)
{
    const QString path = singleLine(value.text, 300);
    const QString code = singleLine(value.code, 2);
    const double indent = code.isEmpty() ? 0 : 24;
    if (m_out && indent > 0) {
        m_out->rect({x, y + 1, 18, 14}, 3, m_theme.domainColor(path));
        m_out->text({x + 9, y + 11.5}, code, sized(weighted(m_theme.caption, QFont::DemiBold), 9), m_theme.onAccent, SvgWriter::Anchor::Middle);
    }
    const double end = paragraph(path, m_theme.small, m_theme.text2, x + indent, y, width - indent, 3);
    return paragraph(detailText(value), m_theme.small, m_theme.text1, x, end + 3, width, 3);
}

double SvgField::choices(const canvas::FieldValue& value, double x, double y, double width)
{
    const QFontMetrics metrics(m_theme.small);
    double at = x;
    for (const std::string_view choice : canvas::choicesOf(value.field)) {
        const bool chosen = value.choice == choice;
        const QFont font = chosen ? weighted(m_theme.small, QFont::DemiBold) : m_theme.small;
        const QString text = choiceText(value.field, choice);
        const double wide = 20 + QFontMetrics(font).horizontalAdvance(text) + 18;
        if (at > x && at + wide - 18 > x + width) {
            at = x;
            y += metrics.lineSpacing() + 6;
        }
        if (m_out) {
            m_out->circle({at + 7, y + 8}, 6, m_theme.surface, chosen ? m_theme.accent : m_theme.control, chosen ? 4 : 1);
            m_out->text({at + 20, y + 12}, text, font, chosen ? m_theme.text1 : m_theme.text3);
        }
        at += wide;
    }
    y += metrics.lineSpacing() + 6;
    return value.choice.empty() ? paragraph(valueText(value), m_theme.small, m_theme.text1, x, y, width, 3) : y;
}

double SvgField::tile(const canvas::Item& item, double x, double y, double width)
{
    if (!m_out)
        return y + kTileHeight + kTileGap;
    m_out->rect({x + 0.5, y + 0.5, width - 1, kTileHeight - 1}, 4, m_theme.sunken, m_theme.line);
    m_out->icon({x + 8, y + 14}, 14, itemIcon(item), m_theme.text3);
    const QFont title = isCode(item) ? sized(m_theme.code, 11) : weighted(m_theme.small, QFont::Medium);
    const QString sign = evidenceIcon(item.evidence);
    const double room = width - 30 - 8 - (sign.isEmpty() ? 0 : 20);
    const QString below = tileSubtitle(item);
    m_out->text({x + 30, y + (below.isEmpty() ? 25 : 17)}, elided(itemTitle(item), title, room, isCode(item) ? Qt::ElideMiddle : Qt::ElideRight), title, m_theme.text1);
    if (!sign.isEmpty()) {
        const QColor color = item.evidence == canvas::Evidence::Observed ? m_theme.warn : item.evidence == canvas::Evidence::Both ? m_theme.ok : m_theme.text3;
        m_out->icon({x + width - 22, y + 14}, 14, sign, color);
    }
    m_out->text({x + 30, y + 33}, elided(below, m_theme.caption, room), m_theme.caption, m_theme.text3);
    return y + kTileHeight + kTileGap;
}

double SvgField::content(const canvas::FieldValue& value, const QRectF& area)
{
    const double x = area.x() + kPad;
    const double width = area.width() - 2 * kPad;
    double y = area.y() + kFieldHead + 2;
    if (value.field == canvas::Field::Owner) {
        y = owner(value, x, y, width);
    } else if (value.field == canvas::Field::Domain) {
        y = domain(value, x, y, width);
    } else if (canvas::isChoice(value.field)) {
        y = choices(value, x, y, width);
    } else {
        const bool big = value.field == canvas::Field::Name;
        y = paragraph(valueText(value), big ? m_theme.heading : m_theme.small, m_theme.text1, x, y, width, kMostSvgLines);
        y = paragraph(detailText(value), m_theme.caption, m_theme.text2, x, y, width, 3);
    }
    for (const canvas::Item& item : value.items) {
        if (value.field == canvas::Field::Description) {
            const QString text = plainBlock(item.title);
            const bool limits = item.kind == "limitations";
            y = paragraph(limits ? QCoreApplication::translate("Canvas", "Limitations: %1").arg(text) : QCoreApplication::translate("Canvas", "Usage: %1").arg(text),
                          m_theme.small, m_theme.text2, x, y + 6, width, kMostSvgLines);
        } else {
            y = tile(item, x, y + (&item == &value.items.front() ? 3 : 0), width);
        }
    }
    return y;
}

double SvgField::hint(const canvas::FieldValue& value, double left, double y, double width)
{
    const bool warns = value.state == canvas::State::Missing || stateMark(value).tone == Tone::Warn;
    return paragraph(hintText(value.hint, value.hintSubject), m_theme.caption, warns ? m_theme.warn : m_theme.text3, left + kPad, y, width - 2 * kPad, 4);
}

int SvgField::heightOfBlock(const canvas::BlockValue& value, int width)
{
    SvgWriter* const out = std::exchange(m_out, nullptr);
    const double end = block(value, QRectF(0, 0, width, 0));
    m_out = out;
    return static_cast<int>(end + kPad);
}

void SvgField::drawBlock(const canvas::BlockValue& value, const QRectF& area)
{
    m_out->rect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, m_theme.surface, value.isMissing() ? m_theme.warn : m_theme.line2);
    m_out->icon(area.topLeft() + QPointF(kPad, 8), 13, blockIcon(value.block), m_theme.text3);
    const QFont font = weighted(m_theme.small, QFont::DemiBold);
    m_out->text({area.x() + kPad + 19, area.y() + 19}, elided(blockLabel(value.block), font, area.width() - 2 * kPad - 19), font, m_theme.text2);
    block(value, area);
}

double SvgField::block(const canvas::BlockValue& value, const QRectF& area)
{
    const double x = area.x() + kPad;
    const double width = area.width() - 2 * kPad;
    double y = area.y() + kFieldHead + 2;
    y = paragraph(singleLine(value.text, 300), value.block == canvas::Block::Name ? m_theme.heading : m_theme.small, m_theme.text1, x, y, width, 4);
    y = paragraph(plainBlock(value.detail), m_theme.small, m_theme.text2, x, y, width, kMostSvgLines);
    for (const canvas::Item& item : value.items)
        y = tile(item, x, y + (&item == &value.items.front() ? 3 : 0), width);
    return value.isMissing() ? paragraph(blockMissing(value.block), m_theme.caption, m_theme.warn, x, y, width, 8) : y;
}

} // namespace tributary::views
