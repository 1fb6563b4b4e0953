// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_item.h"
#include "views/product/cell_table_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {

// Campaigns, and whom one tells, as rows of tables.
class CampaignRows {
    Q_DECLARE_TR_FUNCTIONS(CampaignRows)
public:
    static QStringList headers(); // of campaigns
    static std::vector<CellRow> rows(const std::vector<query::CampaignItem>& campaigns);

    static QStringList noticeHeaders();
    static std::vector<CellRow> notices(const query::CampaignItem& item);

    static Tone answerTone(campaign::Answer answer);
    static QString answerIcon(campaign::Answer answer);
};

} // namespace tributary::views
