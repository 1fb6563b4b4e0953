// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/judgement_panel.h"

#include "model/query/product_insight.h"
#include "views/product/insight_text.h"
#include "views/product/text_label.h"
#include "views/widgets/number_text.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace tributary::views {
namespace {

QString iconOf(contract::TraitState state)
{
    switch (state) {
    case contract::TraitState::Missing: return QStringLiteral("minus");
    case contract::TraitState::Partial: return QStringLiteral("warning");
    case contract::TraitState::Good: break;
    }
    return QStringLiteral("check");
}

Tone toneOf(const contract::Trait& trait)
{
    if (trait.basis != contract::TraitBasis::Computed)
        return Tone::Info;
    return trait.state == contract::TraitState::Good ? Tone::Ok : trait.state == contract::TraitState::Partial ? Tone::Warn : Tone::Outline;
}

} // namespace

JudgementPanel::JudgementPanel(const QString& title, QWidget* parent) : Panel(title, parent), m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 6, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
}

QString JudgementPanel::reasonAt(int row) const
{
    return m_reasons.value(row);
}

void JudgementPanel::clearRows()
{
    clearLayout(m_grid);
    m_rows = 0;
    m_reasons.clear();
}

void JudgementPanel::addRow(const QString& name, const QString& state, Tone tone, const QString& icon, const QString& reason, const QString& advice)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(name, TextRole::SmallStrong, Ink::Text1, this));
    auto* why = new TextLabel(reason, TextRole::Caption, Ink::Text2, this);
    why->setMaxLines(3);
    words->addWidget(why);
    if (!advice.isEmpty()) {
        auto* how = new TextLabel(advice, TextRole::Caption, Ink::Text3, this);
        how->setMaxLines(4);
        words->addWidget(how);
    }
    auto* pill = new Pill(state, tone, icon, this);
    pill->setAccessibleDescription(QStringLiteral("%1: %2").arg(name, reason));
    m_grid->addLayout(words, m_rows, 1);
    m_grid->addWidget(pill, m_rows, 0, Qt::AlignLeft | Qt::AlignTop);
    m_reasons.append(reason);
    ++m_rows;
}

void JudgementPanel::showTraits(const query::ProductPage& page)
{
    clearRows();
    int good = 0;
    const auto traits = contract::traitsOf(query::countsOf(page));
    for (const contract::Trait& trait : traits) {
        good += trait.state == contract::TraitState::Good ? 1 : 0;
        const bool isShown = trait.state == contract::TraitState::Good;
        addRow(traitTitle(trait.id), traitStateText(trait), toneOf(trait), iconOf(trait.state), reasonText(trait.checks),
               isShown ? QString() : adviceText(trait.checks));
    }
    setFigure(tr("%1 of %2").arg(countText(good), countText(static_cast<qint64>(traits.size()))));
    setCaption(tr("computed from facts, or attested by somebody; an attestation is marked as one"));
}

void JudgementPanel::showTrust(const query::ProductPage& page)
{
    clearRows();
    const contract::Trust trust = contract::trustOf(query::countsOf(page));
    for (const contract::TrustPart& part : trust.parts) {
        const bool isWhole = part.earned >= part.weight - 0.05;
        const QString state = tr("%1 of %2").arg(numberText(part.earned, 1), countText(part.weight));
        addRow(trustPartTitle(part.id), state, isWhole ? Tone::Ok : part.earned > 0 ? Tone::Warn : Tone::Outline,
               isWhole ? QStringLiteral("check") : part.earned > 0 ? QStringLiteral("warning") : QStringLiteral("minus"),
               reasonText(part.checks), adviceText(part.checks));
    }
    setFigure(numberText(std::round(trust.score), 0));
    setCaption(tr("of 100, the sum of its parts; what is not known earns nothing"));
}

} // namespace tributary::views
