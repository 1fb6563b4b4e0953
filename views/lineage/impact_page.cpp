// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/impact_page.h"

#include "views/lineage/lineage_link.h"
#include "views/lineage/question_rows.h"
#include "views/product/reference_name.h"
#include "views/product/table_section.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

constexpr int kConsumerRows = 16;
constexpr int kReachedRows = 24;

} // namespace

ImpactPage::ImpactPage(query::CatalogService& catalog, const QString& ref, QWidget* parent)
    : QuestionPage(catalog, QStringLiteral("impact"), parent), m_ref(ref)
{
    m_consumers = addSection(tr("Who has to be told"), QuestionRows::consumerHeaders(), {170, 95, 150, 130, 150, 130, 0},
                             tr("Nobody is known who depends on it. Agreements, input ports, lineage and UsageRecord lines would tell."), kConsumerRows);
    m_reached = addSection(tr("What it reaches"), QuestionRows::reachedHeaders(), {200, 120, 130, 60, 150, 0},
                           tr("Nothing is known to be made from it."), kReachedRows);
    addAction(tr("Show its lineage"), [this] { emit openRequested(formatLineageLink({currentRef(), std::nullopt}), false); });
    addAction(tr("Open it"), [this] { emit openRequested(currentRef(), false); });
    finish();
    reload();
}

QString ImpactPage::pageTitle() const
{
    return tr("Impact of %1").arg(m_name.isEmpty() ? referenceName(m_ref) : singleLine(m_name, 80));
}

void ImpactPage::ask()
{
    catalog().impact(channel(), {m_ref.toStdString(), 0}, this, [this](const Result<std::shared_ptr<const query::ImpactResult>>& answer) {
        if (arrived<query::ImpactResult>(answer, answer && *answer)) {
            const query::ImpactResult& result = **answer;
            m_name = result.items.empty() ? QString() : QuestionRows::nodeName(result.items.front().node);
            m_consumers->setRows(QuestionRows::consumers(result));
            m_reached->setRows(QuestionRows::reached(result));
            say(pageTitle(), QuestionRows::impactSentence(result),
                result.columnKnown ? QString() : tr("No edge of this column is known: its table stands for it."));
        }
        emit titleChanged();
        emit settled();
    });
}

LoadedPage::Sayings ImpactPage::sayings() const
{
    const QString name = referenceName(m_ref);
    return {tr("Reading who depends on %1 \u2026").arg(name), tr("Nothing is known as %1").arg(name),
            tr("Impact is asked of products, ports, tables and columns.")};
}

} // namespace tributary::views
