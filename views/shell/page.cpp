// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page.h"

#include "model/query/moment_catalog.h"

namespace tributary::views {

query::MomentCatalog* Page::moments() const
{
    return qobject_cast<query::MomentCatalog*>(m_moments.data());
}

void Page::setMoments(query::MomentCatalog* moments)
{
    m_moments = moments;
    if (moments)
        moments->setParent(this);
}

} // namespace tributary::views
