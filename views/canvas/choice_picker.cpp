// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/choice_picker.h"

#include "model/canvas/choices.h"
#include "views/canvas/field_words.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/plain_text.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kBetweenChoices = 12;
constexpr int kBetweenRows = 4;

} // namespace

ChoicePicker::ChoicePicker(canvas::Field field, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(fieldLabel(field));
    for (const std::string_view choice : canvas::choicesOf(field)) {
        auto* button = new QRadioButton(buttonText(choiceText(field, choice)), this);
        button->setAccessibleName(QStringLiteral("%1, %2").arg(fieldLabel(field), choiceText(field, choice)));
        followTheme(button, [button] { button->setFont(fontOf(TextRole::Small)); });
        m_group->addButton(button, static_cast<int>(m_choices.size()));
        m_choices.emplace_back(choice);
        m_buttons.push_back(button);
        connect(button, &QRadioButton::clicked, this, [this, word = m_choices.back()] { emit picked(word); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoicePicker::setChosen(const std::string& choice)
{
    const auto at = std::find(m_choices.begin(), m_choices.end(), choice);
    if (at != m_choices.end()) {
        m_buttons[static_cast<std::size_t>(at - m_choices.begin())]->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // else the last one could not be taken back
    for (QRadioButton* button : m_buttons)
        button->setChecked(false);
    m_group->setExclusive(true);
}

int ChoicePicker::place(int width, bool isReal) const
{
    int x = 0;
    int y = 0;
    int row = 0;
    for (QRadioButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += row + kBetweenRows;
        }
        const QRect area(x, y, std::min(size.width(), width), size.height());
        if (isReal)
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        row = size.height();
        x += size.width() + kBetweenChoices;
    }
    return y + row;
}

int ChoicePicker::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ChoicePicker::sizeHint() const
{
    int width = 0;
    for (const QRadioButton* button : m_buttons)
        width += button->sizeHint().width() + kBetweenChoices;
    return {width, heightForWidth(width)};
}

QSize ChoicePicker::minimumSizeHint() const
{
    return {60, heightForWidth(sizeHint().width())};
}

void ChoicePicker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

} // namespace tributary::views
