// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/text_fit.h"

#include "views/product/step_strip.h"
#include "views/product/text_label.h"
#include "views/shell/nav_rail.h"
#include "views/theme/theme.h"
#include "views/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QAbstractScrollArea>
#include <QToolButton>

namespace tributary::test {

namespace {

using views::ElidedLabel;
using views::TextLabel;

QString described(const QWidget& widget, const QString& text, const QString& trouble)
{
    const QWidget* parent = widget.parentWidget();
    return QStringLiteral("%1 in %2: %3 \"%4\" has %5x%6").arg(QString::fromLatin1(widget.metaObject()->className()), QString::fromLatin1(parent ? parent->metaObject()->className() : "-"),
                                                               trouble, text.left(60)).arg(widget.width()).arg(widget.height());
}

QString needs(QSize size)
{
    return QStringLiteral("needs %1x%2").arg(size.width()).arg(size.height());
}

QString troubleOfLabel(const QLabel& label)
{
    const QSize room = label.contentsRect().size();
    if (const auto* own = qobject_cast<const TextLabel*>(&label)) {
        if (own->isShortened() && own->toolTip().isEmpty())
            return QStringLiteral("is shortened without a tooltip");
        return own->height() < own->heightForWidth(own->width()) ? needs({own->width(), own->heightForWidth(own->width())}) : QString();
    }
    const QFontMetrics metrics(label.font());
    if (label.wordWrap()) {
        const int tall = label.heightForWidth(label.width());
        if (tall > label.height())
            return needs({label.width(), tall});
        for (const QString& word : label.text().split(QLatin1Char(' '))) {
            if (metrics.horizontalAdvance(word) > room.width() + 1 && label.toolTip().isEmpty())
                return QStringLiteral("is too narrow for a word of");
        }
        return {};
    }
    const QSize wanted = metrics.size(0, label.text());
    // A pixel at the edges holds no ink.
    return wanted.width() > room.width() + 1 || metrics.ascent() > room.height() ? needs(wanted) : QString();
}

QString troubleOfButton(const QAbstractButton& button)
{
    if (qobject_cast<const views::NavRail*>(button.parentWidget())) { // paints its label itself
        const QFontMetrics metrics(views::Theme::current().caption);
        const int wide = metrics.horizontalAdvance(button.text());
        return wide > button.width() && button.toolTip().isEmpty() ? needs({wide, button.height()}) : QString();
    }
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    // The style sheet bounds the height: what has to fit is the text.
    const QSize wanted(button.sizeHint().width(), QFontMetrics(button.font()).height());
    const bool isShort = wanted.width() > button.width() + 1 && button.toolTip().isEmpty();
    return isShort || wanted.height() > button.height() ? needs(wanted) : QString();
}

// What the arrow and the frame take is not known to every style: the text alone has to fit.
QString troubleOfChoice(const QComboBox& choice)
{
    const QFontMetrics metrics(choice.font());
    const QSize wanted(metrics.horizontalAdvance(choice.currentText()), metrics.height());
    const bool isShort = wanted.width() > choice.width() && choice.toolTip().isEmpty();
    return isShort || wanted.height() > choice.height() ? needs(wanted) : QString();
}

bool isScrolled(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto* area = parent ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
    return area && area->viewport() == parent;
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* elided = qobject_cast<const ElidedLabel*>(&widget))
        return elided->text();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        return choice->currentText();
    return {};
}

} // namespace

QStringList textTroubles(const QWidget& top)
{
    QStringList troubles;
    QList<const QWidget*> texts;
    for (const QWidget* one : top.findChildren<QWidget*>()) {
        const bool counts = one->isVisibleTo(&top) && one->window() == &top && !textOf(*one).trimmed().isEmpty();
        if (!counts || qobject_cast<const QLineEdit*>(one->parentWidget()))
            continue;
        texts.append(one);
        QString trouble;
        if (const auto* label = qobject_cast<const QLabel*>(one))
            trouble = troubleOfLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            trouble = troubleOfButton(*button);
        else if (const auto* choice = qobject_cast<const QComboBox*>(one))
            trouble = troubleOfChoice(*choice);
        else if (one->height() < one->minimumSizeHint().height())
            trouble = needs(one->minimumSizeHint());
        const QWidget* parent = one->parentWidget();
        if (trouble.isEmpty() && parent && !isScrolled(*one) && !parent->rect().adjusted(-1, -1, 1, 1).contains(one->geometry()))
            trouble = QStringLiteral("sticks out (%1,%2 of %3x%4)").arg(one->x()).arg(one->y()).arg(parent->width()).arg(parent->height());
        if (!trouble.isEmpty())
            troubles.append(described(*one, textOf(*one), trouble));
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            // Steps interlock by the tips of their arrows, beyond which no text goes.
            const bool siblings = texts[i]->parentWidget() == texts[j]->parentWidget() && !qobject_cast<const views::StepButton*>(texts[i]);
            if (siblings && texts[i]->geometry().intersects(texts[j]->geometry()))
                troubles.append(described(*texts[i], textOf(*texts[i]), QStringLiteral("lies on \"%1\":").arg(textOf(*texts[j]).left(40))));
        }
    }
    troubles.removeDuplicates();
    return troubles;
}

} // namespace tributary::test
