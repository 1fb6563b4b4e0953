// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/step_text.h"

#include "views/widgets/number_text.h"
#include "views/theme/theme.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

using StepName = query::Step::Name;

// Gives the free functions below a context for translators.
struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

} // namespace

QString stepTitle(StepName name)
{
    switch (name) {
    case StepName::Input: return StepWords::tr("Input");
    case StepName::Processing: return StepWords::tr("Processing");
    case StepName::Catalog: return StepWords::tr("Catalog");
    case StepName::Service: return StepWords::tr("Service");
    case StepName::Measure: return StepWords::tr("Measure");
    case StepName::Monitor: return StepWords::tr("Monitor");
    }
    return {};
}

QString stepIcon(StepName name)
{
    switch (name) {
    case StepName::Input: return QStringLiteral("inbox");
    case StepName::Processing: return QStringLiteral("pipeline");
    case StepName::Catalog: return QStringLiteral("book");
    case StepName::Service: return QStringLiteral("server");
    case StepName::Measure: return QStringLiteral("gauge");
    case StepName::Monitor: return QStringLiteral("pulse");
    }
    return {};
}

QString stepSummary(const query::Step& step)
{
    const QString have = countText(step.have);
    const QString want = countText(step.want);
    if (step.want == 0) {
        switch (step.name) {
        case StepName::Input: return StepWords::tr("No input ports");
        case StepName::Processing: return StepWords::tr("No code known");
        case StepName::Catalog: return StepWords::tr("Not described");
        case StepName::Service: return StepWords::tr("No output ports");
        case StepName::Measure: return StepWords::tr("No objectives");
        case StepName::Monitor: return StepWords::tr("No consumers known");
        }
    }
    switch (step.name) {
    case StepName::Input: return StepWords::tr("%1 of %2 contracts known").arg(have, want);
    case StepName::Processing: return step.have > 0 ? StepWords::tr("Code commit known") : StepWords::tr("No code commit named");
    case StepName::Catalog: return StepWords::tr("%1 of %2 parts described").arg(have, want);
    case StepName::Service: return StepWords::tr("%1 of %2 ports with contract").arg(have, want);
    case StepName::Measure: return StepWords::tr("%1 of %2 objectives met").arg(have, want);
    case StepName::Monitor: return StepWords::tr("%1 of %2 consumers seen").arg(have, want);
    }
    return {};
}

QString stepAdvice(const query::Step& step)
{
    if (step.state == query::StepState::Good)
        return StepWords::tr("Nothing is missing.");
    switch (step.name) {
    case StepName::Input: return StepWords::tr("Name the contract of each input port, and read the folder that holds it.");
    case StepName::Processing: return StepWords::tr("Add codeCommit to the customProperties of the definition.");
    case StepName::Catalog: return StepWords::tr("Give the definition a purpose, an owner, a domain and a version.");
    case StepName::Service: return StepWords::tr("Give each output port a contract that is in the catalog.");
    case StepName::Measure: return StepWords::tr("Meet the objectives; where none is measured, add Measurement lines to an .ndjson file in the folder.");
    case StepName::Monitor: return StepWords::tr("Add usage agreements, and UsageRecord lines to an .ndjson file in the folder.");
    }
    return {};
}

QString stepStateWord(query::StepState state)
{
    switch (state) {
    case query::StepState::Missing: return StepWords::tr("missing");
    case query::StepState::Partial: return StepWords::tr("partly there");
    case query::StepState::Good: return StepWords::tr("complete");
    }
    return {};
}

std::pair<QString, QColor> stepMark(query::StepState state)
{
    const Theme& theme = Theme::current();
    switch (state) {
    case query::StepState::Missing: return {QStringLiteral("minus"), theme.text3};
    case query::StepState::Partial: return {QStringLiteral("warning"), theme.warn};
    case query::StepState::Good: break;
    }
    return {QStringLiteral("check"), theme.ok};
}

} // namespace tributary::views
