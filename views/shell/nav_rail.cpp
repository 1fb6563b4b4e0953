// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/nav_rail.h"

#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kRailIcon = 20;
constexpr int kRailGap = 2; // between it and the word

// As wide as at 100 %, and wider for larger labels.
int railWidth()
{
    return grownHeight(76);
}

// Icon above its label, with the accent bar at the window's edge.
class RailButton : public QToolButton {
public:
    RailButton(const RailEntry& entry, QWidget* parent) : QToolButton(parent), m_icon(entry.icon)
    {
        setText(entry.text);
        setAccessibleName(entry.text);
        setToolTip(plainToolTip(entry.digit > 0 ? NavRail::tr("%1 (Ctrl+%2)").arg(entry.text).arg(entry.digit) : entry.text));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        followTheme(this, [this] { setFixedSize(railWidth(), Theme::current().rail); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect box = rect().adjusted(6, 0, -6, 0);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? theme.select : theme.hover);
            painter.drawRoundedRect(box, theme.radiusCard, theme.radiusCard);
        }
        if (isChecked()) {
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 10, 3, height() - 20)), theme.accent);
        }
        const QColor color = isChecked() ? theme.accentText : theme.text2;
        QFont font = theme.caption;
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.15);
        painter.setFont(font);
        painter.setPen(color);
        const int words = QFontMetrics(font).height();
        const int top = (height() - kRailIcon - kRailGap - words) / 2;
        painter.drawPixmap(box.center().x() - kRailIcon / 2 + 1, top, iconPixmap(m_icon, color, kRailIcon, devicePixelRatioF()));
        painter.drawText(QRect(2, top + kRailIcon + kRailGap, width() - 4, words), Qt::AlignHCenter | Qt::AlignTop, text());
        if (m_keyboardFocus) {
            paintFocusRing(&painter, box, theme.radiusCard);
        }
    }
    void focusInEvent(QFocusEvent* event) override
    {
        const Qt::FocusReason reason = event->reason();
        m_keyboardFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        QToolButton::focusInEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        m_keyboardFocus = false;
        QToolButton::focusOutEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
            if (QWidget* next = event->key() == Qt::Key_Down ? nextInFocusChain() : previousInFocusChain();
                next && next->parentWidget() == parentWidget()) {
                next->setFocus(Qt::TabFocusReason);
            }
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QToolButton::keyPressEvent(event);
    }

private:
    QString m_icon;
    bool m_keyboardFocus = false;
};

} // namespace

NavRail::NavRail(const std::vector<RailEntry>& entries, QWidget* parent) : QWidget(parent)
{
    setProperty("role", "chrome");
    setAttribute(Qt::WA_StyledBackground);
    followTheme(this, [this] { setFixedWidth(railWidth()); });
    setAccessibleName(tr("Sections"));
    m_buttons = new QButtonGroup(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(2);
    for (const bool bottom : {false, true}) {
        for (const RailEntry& entry : entries) {
            if (entry.atBottom == bottom) {
                auto* button = new RailButton(entry, this);
                m_buttons->addButton(button, static_cast<int>(m_ids.size()));
                m_ids.push_back(entry.id);
                layout->addWidget(button);
            }
        }
        if (!bottom) {
            layout->addStretch(1);
        }
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(m_ids[static_cast<std::size_t>(id)]); });
}

void NavRail::setCurrent(const QString& id)
{
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (m_ids[i] == id) {
            m_buttons->button(static_cast<int>(i))->setChecked(true);
        }
    }
}

void NavRail::focusCurrent()
{
    if (QAbstractButton* button = m_buttons->checkedButton()) {
        button->setFocus(Qt::ShortcutFocusReason);
    }
}

QString NavRail::current() const
{
    const int id = m_buttons->checkedId();
    return id < 0 ? QString() : m_ids[static_cast<std::size_t>(id)];
}

} // namespace tributary::views
