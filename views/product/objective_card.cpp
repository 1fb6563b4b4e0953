// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/objective_card.h"

#include "views/charts/gauge.h"
#include "views/product/objective_state.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tributary::views {

// Sign and words in the colour of the state.
class ObjectiveCard::StateLine final : public TextLabel {
public:
    explicit StateLine(QWidget* parent) : TextLabel({}, TextRole::Caption, Ink::Text2, parent) { setContentsMargins(17, 0, 0, 0); }
    void setVerdict(ObjectiveState::Verdict verdict)
    {
        using Verdict = ObjectiveState::Verdict;
        m_icon = verdict == Verdict::Met ? QStringLiteral("check") : verdict == Verdict::Missed ? QStringLiteral("warning") : QStringLiteral("minus");
        m_tone = verdict == Verdict::Met ? Ink::Ok : verdict == Verdict::Missed ? Ink::Warn : Ink::Text3;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawPixmap(mirrored ? width() - 12 : 0, (height() - 12) / 2, iconPixmap(m_icon, colorOf(m_tone), 12, devicePixelRatioF()));
        QFont font = fontOf(TextRole::Caption);
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(colorOf(m_tone));
        const QRect area = rect().adjusted(mirrored ? 0 : 16, 0, mirrored ? -16 : 0, 0);
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, area.width()));
    }

private:
    QString m_icon = QStringLiteral("minus");
    Ink m_tone = Ink::Text3;
};

ObjectiveCard::ObjectiveCard(QWidget* parent)
    : QFrame(parent),
      m_gauge(new Gauge(this)),
      m_name(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_target(new TextLabel({}, TextRole::Caption, Ink::Text3, this)),
      m_state(new StateLine(this))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_target);
    words->addWidget(m_state);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_gauge);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int ObjectiveCard::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + m_gauge->sizeHint().width() + layout()->spacing() + m_name->sizeHint().width() + margins.right();
}

void ObjectiveCard::setObjective(const query::Objective& objective)
{
    const ObjectiveState state = judge(objective);
    m_gauge->setReading(metricTitle(objective), gaugeReading(objective));
    m_name->setPlain(metricTitle(objective));
    m_target->setPlain(targetText(objective));
    m_state->setPlain(verdictText(objective, state));
    m_state->setVerdict(state.verdict);
}

void ObjectiveCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusCard, theme.radiusCard);
}

} // namespace tributary::views
