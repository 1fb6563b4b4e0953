// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/campaign_rows.h"

#include "model/query/qt_text.h"
#include "views/versions/notice_words.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

Cell statusCell(const query::CampaignItem& item)
{
    if (!item.campaign.isOpen())
        return stateCell(NoticeWords::status(item), Tone::Neutral, QStringLiteral("check"));
    return stateCell(NoticeWords::status(item), item.overdue ? Tone::Err : Tone::Info, item.overdue ? QStringLiteral("warning") : QStringLiteral("bell"));
}

QString columnsText(const std::vector<std::string>& columns)
{
    QStringList list;
    for (const std::string& column : columns)
        list.append(singleLine(column, 200));
    return list.join(QStringLiteral(", "));
}

} // namespace

QStringList CampaignRows::headers()
{
    return {tr("Campaign"), tr("State"), tr("Old version"), tr("Moved by")};
}

std::vector<CellRow> CampaignRows::rows(const std::vector<query::CampaignItem>& campaigns)
{
    std::vector<CellRow> rows;
    for (const query::CampaignItem& item : campaigns) {
        Cell name = textCell(QStringLiteral("%1 \u2192 %2").arg(singleLine(item.campaign.fromVersion, 40), singleLine(item.campaign.toVersion, 40)), CellStyle::Strong);
        name.icon = QStringLiteral("bell");
        name.tip = singleLine(item.campaign.reason, 300);
        rows.push_back({{std::move(name), statusCell(item), textCell(NoticeWords::decision(item.campaign.decision)), dayCell(item.campaign.migrateBy)},
                        toQt(item.entity.ref)});
    }
    return rows;
}

QStringList CampaignRows::noticeHeaders()
{
    return {tr("Consumer"), tr("Reads"), tr("Answer"), tr("In words"), tr("Moves by")};
}

std::vector<CellRow> CampaignRows::notices(const query::CampaignItem& item)
{
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < item.campaign.notices.size(); ++i) {
        const campaign::Notice& notice = item.campaign.notices[i];
        Cell reads = notice.columns.empty() ? textCell(tr("not known"), CellStyle::Muted) : textCell(columnsText(notice.columns), CellStyle::Code);
        reads.tip = columnsText(notice.columns);
        Cell words = textCell(singleLine(notice.words, 300));
        words.tip = singleLine(notice.words, 1'000);
        rows.push_back({{textCell(singleLine(item.readers[i].name, 120), CellStyle::Strong), std::move(reads),
                         stateCell(NoticeWords::answer(notice.answer), answerTone(notice.answer), answerIcon(notice.answer)), std::move(words),
                         dayCell(notice.migrateBy)},
                        toQt(item.readers[i].ref)});
    }
    return rows;
}

Tone CampaignRows::answerTone(campaign::Answer answer)
{
    switch (answer) {
    case campaign::Answer::Acknowledged: return Tone::Ok;
    case campaign::Answer::Objected: return Tone::Err;
    case campaign::Answer::Migrating: return Tone::Info;
    case campaign::Answer::None: break;
    }
    return Tone::Neutral;
}

QString CampaignRows::answerIcon(campaign::Answer answer)
{
    switch (answer) {
    case campaign::Answer::Acknowledged: return QStringLiteral("check");
    case campaign::Answer::Objected: return QStringLiteral("error");
    case campaign::Answer::Migrating: return QStringLiteral("clock");
    case campaign::Answer::None: break;
    }
    return {};
}

} // namespace tributary::views
