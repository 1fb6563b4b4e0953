// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/top_bar.h"

#include "views/command/command_registry.h"
#include "views/shell/moment_bar.h"
#include "views/shell/search_field.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/worded_button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace tributary::views {

class TopBar::Avatar : public QWidget {
public:
    explicit Avatar(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(24, 24);
    }
    void setName(const QString& name)
    {
        m_name = singleLine(name).trimmed();
        setAccessibleName(m_name);
        setToolTip(plainToolTip(m_name));
        const QStringList words = m_name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_initials = words.isEmpty() ? QString() : words.first().left(1) + (words.size() > 1 ? words.last().left(1) : QString());
        setVisible(!m_name.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.domainColor(m_name));
        painter.drawEllipse(rect());
        QFont font = theme.caption;
        font.setPixelSize(10);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.surface);
        painter.drawText(rect(), Qt::AlignCenter, m_initials.toUpper());
    }

private:
    QString m_name, m_initials;
};

TopBar::TopBar(CommandRegistry& commands, const QString& catalogName, const QString& userName, QWidget* parent)
    : QWidget(parent), m_commands(commands)
{
    setProperty("role", "chrome");
    setAttribute(Qt::WA_StyledBackground);
    followTheme(this, [this] { setFixedHeight(Theme::current().topBar); });
    m_menu = iconButton(QStringLiteral("menu"), tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &TopBar::fillMenu);
    m_back = iconButton(QStringLiteral("arrow-left"), tr("Back"));
    m_forward = iconButton(QStringLiteral("arrow-right"), tr("Forward"));
    connect(m_back, &QToolButton::clicked, this, [this] { m_commands.run(QStringLiteral("go.back")); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_commands.run(QStringLiteral("go.forward")); });
    m_search = new SearchField;
    m_moment = new WordedButton;
    m_moment->setIcon(themedIcon(QStringLiteral("clock")));
    m_moment->setFocusPolicy(Qt::TabFocus);
    m_moment->setMinimumSize(28, 28);
    m_moment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_moment, &QToolButton::clicked, this, [this] { m_commands.run(QStringLiteral("moment.choose")); });

    // Equal shares at both sides keep the field in the middle of the window.
    auto* left = new QHBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_menu);
    left->addWidget(m_back);
    left->addWidget(m_forward);
    left->addStretch(1);
    auto* right = new QHBoxLayout;
    right->setSpacing(10);
    right->addStretch(1);
    auto* name = plainLabel(catalogName, "value");
    right->addWidget(m_moment);
    right->addWidget(name);
    m_avatar = new Avatar(this);
    right->addWidget(m_avatar);
    m_avatar->setName(userName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 12, 0);
    layout->addLayout(left, 1);
    layout->addWidget(m_search);
    layout->addLayout(right, 1);
    setHistory(false, false);
    setMoment(false, {});
}

void TopBar::setUserName(const QString& name)
{
    m_avatar->setName(name);
}

void TopBar::setMoment(bool choosable, const std::optional<Moment>& moment)
{
    m_moment->setEnabled(choosable);
    m_moment->setText(moment ? QStringLiteral("@%1").arg(moment->revision) : tr("Now"));
    const QString what = moment ? MomentBar::words(*moment) : choosable ? tr("This page shows now; choose a past moment") : tr("This page always shows now");
    m_moment->setAccessibleName(what);
    m_moment->setToolTip(plainToolTip(what));
}

void TopBar::setHistory(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::fillMenu()
{
    QMenu* menu = m_menu->menu();
    menu->clear();
    for (const Command* command : m_commands.matching({})) {
        const QString keys = command->keys.isEmpty() ? QString() : command->keys.first().toString(QKeySequence::NativeText);
        QAction* action = menu->addAction(keys.isEmpty() ? command->text : command->text + QLatin1Char('\t') + keys);
        connect(action, &QAction::triggered, this, [this, id = command->id] { m_commands.run(id); });
    }
}

} // namespace tributary::views
