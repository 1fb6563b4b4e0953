// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_field.h"

#include "views/canvas/choice_picker.h"
#include "views/canvas/field_editor.h"
#include "views/canvas/field_words.h"
#include "views/canvas/item_tile.h"
#include "views/product/glyphs.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr std::size_t kMostTiles = 10; // the table has them all
constexpr int kMostFieldLines = 60;
constexpr int kBesideWidth = 250; // of the label's column in a form
constexpr int kHeadMargins = 48; // around label and state, with the icon

int headHeight()
{
    return pillSize(QStringLiteral("x")).height();
}

} // namespace

CanvasField::CanvasField(canvas::Field field, QWidget* parent)
    : QFrame(parent), m_field(field), m_state(new Pill({}, Tone::Outline, {}, this)),
      m_pencil(iconButton(QStringLiteral("pencil"), tr("Edit: %1").arg(fieldLabel(field)), this)), m_head(new QWidget(this)), m_content(new QWidget(this)), m_body(new QVBoxLayout(m_content)),
      m_hint(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(1); // the board's columns are equal, whatever stands in them
    auto* label = new TextLabel(fieldLabel(field), TextRole::SmallStrong, Ink::Text2, this);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(1);
    head->addSpacing(19); // the icon is painted
    followTheme(label, [label] { label->setMinimumHeight(headHeight()); }); // as high as with a state, so that all labels stand alike
    head->addWidget(label);
    if (canvas::isRequired(field)) {
        auto* star = new TextLabel(QStringLiteral("*"), TextRole::SmallStrong, Ink::Err, this);
        star->setAccessibleName(tr("required"));
        followTheme(star, [star] { star->setFixedWidth(star->sizeHint().width()); });
        head->addWidget(star);
    }
    head->addStretch(1);
    head->addWidget(m_state);
    head->addWidget(m_pencil);
    m_pencil->setMinimumSize(24, 0);
    m_pencil->setIconSize(QSize(12, 12));
    followTheme(m_pencil, [this] { m_pencil->setFixedHeight(headHeight()); });
    m_pencil->hide();
    connect(m_pencil, &QToolButton::clicked, this, &CanvasField::startEdit);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    m_hint->setMaxLines(5);
    auto* below = new QVBoxLayout;
    below->setSpacing(5);
    below->addWidget(m_content);
    below->addStretch(1);
    below->addWidget(m_hint);
    auto* layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(10, 5, 10, 8);
    layout->setSpacing(5);
    layout->addWidget(m_head);
    layout->addLayout(below, 1);
}

void CanvasField::setBeside(bool beside)
{
    if (beside == m_isBeside)
        return;
    m_isBeside = beside;
    auto* box = static_cast<QBoxLayout*>(layout());
    box->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    box->setAlignment(m_head, beside ? Qt::AlignTop : Qt::Alignment());
    m_head->setMinimumWidth(beside ? kBesideWidth : 0);
    m_head->setMaximumWidth(beside ? kBesideWidth : QWIDGETSIZE_MAX);
    showState();
    updateGeometry();
}

void CanvasField::setValue(const canvas::FieldValue& value)
{
    if (m_editor && m_editor->isOver())
        closeEditor();
    if (m_value == value)
        return; // most fields stay as they are while one is edited
    m_value = value;
    m_lacks = value.state == canvas::State::Missing && canvas::isRequired(m_field);
    m_mark = stateMark(value);
    if (m_editing.isChanged && !m_lacks)
        m_mark = {tr("edited"), Tone::Warn, QStringLiteral("pencil")};
    showState();
    const QString hint = hintText(value.hint, value.hintSubject);
    m_hint->setPlain(hint);
    m_hint->setInk(m_lacks || stateMark(value).tone == Tone::Warn ? Ink::Warn : Ink::Text3);
    m_hint->setVisible(!hint.isEmpty());
    const bool hadFocus = m_content->isAncestorOf(window()->focusWidget());
    if (m_choices && hadFocus) {
        m_choices->setChosen(value.choice);
    } else {
        m_tiles.clear();
        m_entries.clear();
        m_choices = nullptr;
        m_add = nullptr;
        clearLayout(m_body);
        fillBody(value);
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
    }
    describe(value);
    update();
}

void CanvasField::fillBody(const canvas::FieldValue& value)
{
    if (m_field == canvas::Field::Owner) {
        addOwner(value);
    } else if (m_field == canvas::Field::Domain) {
        addDomain(value);
    } else if (canvas::isChoice(m_field)) {
        addChoices(value);
        if (value.choice.empty())
            addText(valueText(value), 3);
    } else {
        addText(valueText(value), kMostFieldLines, m_field == canvas::Field::Name);
        if (const QString detail = detailText(value); !detail.isEmpty())
            m_body->addWidget(new TextLabel(detail, TextRole::Caption, Ink::Text2, this));
    }
    addItems(value);
}

void CanvasField::addText(const QString& text, int maxLines, bool isStrong)
{
    if (text.isEmpty())
        return;
    auto* label = new TextLabel(text, isStrong ? TextRole::Heading : TextRole::Small, Ink::Text1, this);
    label->setMaxLines(isStrong ? 2 : maxLines);
    m_body->addWidget(label);
}

void CanvasField::addOwner(const canvas::FieldValue& value)
{
    const QString name = singleLine(value.text, 120);
    if (name.isEmpty())
        return;
    auto* avatar = new Avatar(26, this);
    avatar->setName(name);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(name, TextRole::SmallStrong, Ink::Text1, this));
    if (const QString mail = detailText(value); !mail.isEmpty())
        words->addWidget(new TextLabel(mail, TextRole::Caption, Ink::Text2, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(avatar, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    m_body->addLayout(row);
}

void CanvasField::addDomain(const canvas::FieldValue& value)
{
    const QString path = singleLine(value.text);
    if (path.isEmpty())
        return;
    auto* glyph = new DomainGlyph(this);
    glyph->setDomain(path, singleLine(value.code, 2));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(glyph);
    row->addWidget(new TextLabel(path, TextRole::Small, Ink::Text2, this), 1);
    m_body->addLayout(row);
    if (const QString capability = detailText(value); !capability.isEmpty())
        m_body->addWidget(new TextLabel(capability, TextRole::Small, Ink::Text1, this));
}

void CanvasField::addItems(const canvas::FieldValue& value)
{
    if (m_field == canvas::Field::Description) {
        for (const canvas::Item& item : value.items) {
            const QString text = plainBlock(item.title);
            auto* label = new TextLabel(item.kind == "limitations" ? tr("Limitations: %1").arg(text) : tr("Usage: %1").arg(text), TextRole::Small, Ink::Text2, this);
            label->setMaxLines(kMostFieldLines);
            m_body->addWidget(label);
        }
        return;
    }
    if (m_editing.isOn && canvas::isList(m_field))
        return addEntries(value);
    for (std::size_t i = 0; i < std::min(value.items.size(), kMostTiles); ++i)
        m_body->addWidget(addTile(value.items[i], this));
    if (value.items.size() <= kMostTiles)
        return;
    auto* more = new LinkButton(tr("%n more in the table", nullptr, static_cast<int>(value.items.size() - kMostTiles)), this);
    connect(more, &LinkButton::clicked, this, &CanvasField::tableRequested);
    m_body->addWidget(more);
}

ItemTile* CanvasField::addTile(const canvas::Item& item, QWidget* parent)
{
    auto* tile = new ItemTile(item, parent);
    connect(tile, &ItemTile::openRequested, this, &CanvasField::openRequested);
    m_tiles.push_back(tile);
    return tile;
}

// What a screen reader says of the field as a whole.
void CanvasField::describe(const canvas::FieldValue& value)
{
    setAccessibleName(canvas::isRequired(m_field) ? tr("%1, required").arg(fieldLabel(m_field)) : fieldLabel(m_field));
    QStringList parts{valueText(value), detailText(value)};
    if (canvas::isList(m_field) && !value.items.empty())
        parts.append(tr("%n item(s)", nullptr, static_cast<int>(value.items.size())));
    parts.append(m_mark.text);
    parts.append(hintText(value.hint, value.hintSubject));
    parts.removeAll(QString());
    setAccessibleDescription(singleLine(parts.join(QStringLiteral(". ")), 1500));
}

// The label needs the room of a narrow field: the sign stays, its word is in the tooltip and read out.
void CanvasField::showState()
{
    const int star = canvas::isRequired(m_field) ? QFontMetrics(fontOf(TextRole::SmallStrong)).horizontalAdvance(u'*') + 6 : 0;
    const int label = QFontMetrics(fontOf(TextRole::SmallStrong)).horizontalAdvance(fieldLabel(m_field));
    const int pencil = m_pencil->isHidden() ? 0 : m_pencil->sizeHint().width() + 1;
    const bool isNarrow = pencil + kHeadMargins + label + star + pillSize(m_mark.text, m_mark.icon).width() > (m_isBeside ? kBesideWidth : width());
    m_state->set(isNarrow ? QString() : m_mark.text, m_mark.tone, m_mark.icon);
    m_state->setAccessibleName(m_mark.text);
    m_state->setToolTip(m_mark.text);
    m_state->setVisible(!m_mark.text.isEmpty());
    m_state->setMinimumWidth(m_mark.text.isEmpty() ? 0 : m_state->sizeHint().width()); // the label gives way
}

void CanvasField::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_mark.text.isEmpty())
        return;
    showState();
    layout()->activate(); // the row of the label was laid out with the sign of before
}

void CanvasField::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void CanvasField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = m_selected ? 2 : 1;
    painter.setPen(QPen(m_selected ? theme.accent : m_lacks ? theme.err : m_editing.isChanged ? theme.warn : theme.line2, wide));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), theme.radiusButton, theme.radiusButton);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 10 - 14 : 10;
    painter.drawPixmap(x, 5 + headHeight() / 2 - 7, iconPixmap(fieldIcon(m_field), theme.text3, 14, devicePixelRatioF()));
}

void CanvasField::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    emit chosen(m_field);
}

void CanvasField::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
}

// Up and down walk the entries while one of them has the focus, and leave the list at its ends.
bool CanvasField::stepTile(int key)
{
    const auto has = std::find_if(m_tiles.begin(), m_tiles.end(), [](const ItemTile* tile) { return tile->hasFocus(); });
    if (has == m_tiles.end() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    auto at = has - m_tiles.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_tiles.size());
    for (at += key == Qt::Key_Down ? 1 : -1; at >= 0 && at < count; at += key == Qt::Key_Down ? 1 : -1) {
        ItemTile* next = m_tiles[static_cast<std::size_t>(at)];
        if (next->focusPolicy() == Qt::NoFocus)
            continue;
        next->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Down)
        return false;
    setFocus(Qt::TabFocusReason);
    return true;
}

void CanvasField::keyPressEvent(QKeyEvent* event)
{
    if (takeEditKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!stepTile(event->key()))
            emit stepRequested(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (ItemTile* tile : m_tiles) {
            if (tile->focusPolicy() != Qt::NoFocus) {
                tile->setFocus(Qt::TabFocusReason);
                return;
            }
        }
        return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace tributary::views
