// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas.h"

#include <QString>

namespace tributary::views {

// How an entry of a list field reads.
QString itemIcon(const canvas::Item& item);
QString itemTitle(const canvas::Item& item);
QString itemSubtitle(const canvas::Item& item); // "Snowflake table · 2.3", "Dashboard · 603 reads a week"
QString tileSubtitle(const canvas::Item& item); // of a flow that differs: "observed only" in front
bool isCode(const canvas::Item& item);          // a technical name, in the code font

// Design against reality: "declared and observed", "declared only", "observed only".
QString evidenceText(canvas::Evidence evidence);
QString evidenceIcon(canvas::Evidence evidence); // empty where it is no question

// "deal/top-10.odps.yaml:3"; the document where no file is known.
QString originPlace(const canvas::Origin& origin);
// "product definition, customProperties[system].value"
QString originText(const canvas::Origin& origin);

} // namespace tributary::views
