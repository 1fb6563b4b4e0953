// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/kind.h"
#include "views/widgets/pill.h"

#include <QString>

#include <string>

namespace tributary::views {

// How an entity looks wherever it is shown.
QString kindIcon(Kind kind, const std::string& technology = {});

struct LifecycleLook {
    QString text; // empty where nothing is declared
    Tone tone = Tone::Neutral;
    QString icon;
};
LifecycleLook lifecycleLook(const std::string& status, bool deprecated);

// The two-letter square of a domain, 18 x 14 at 100 %. Returns its width.
// `factor` 0: as large as other texts are.
int paintDomainCode(QPainter* painter, const QPoint& topLeft, const QString& code, const QString& domain, double factor = 0);

// "Quote to Cash / Deal" -> "Deal".
QString domainLeaf(const std::string& domainPath);

} // namespace tributary::views
