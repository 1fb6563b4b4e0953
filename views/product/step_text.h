// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QColor>
#include <QString>

#include <utility>

namespace tributary::views {

// The words and signs of the six steps.
QString stepTitle(query::Step::Name name);
QString stepIcon(query::Step::Name name);
QString stepSummary(const query::Step& step); // "2 of 3 contracts known"
QString stepAdvice(const query::Step& step);  // what would complete it
QString stepStateWord(query::StepState state);
std::pair<QString, QColor> stepMark(query::StepState state); // icon and its colour

} // namespace tributary::views
