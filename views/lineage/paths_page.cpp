// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/paths_page.h"

#include "views/lineage/lineage_link.h"
#include "views/lineage/question_rows.h"
#include "views/product/table_section.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

constexpr std::size_t kMostPaths = 200;
constexpr int kPathRows = 20;
constexpr int kNodeRows = 10;

QString firstName(const query::PathResult& result, const std::vector<std::size_t>& side, const QString& ref)
{
    return side.empty() ? singleLine(ref.section(u'/', -1), 80) : QuestionRows::nodeName(result.nodes[side.front()]);
}

} // namespace

PathsPage::PathsPage(query::CatalogService& catalog, const PathsLink& link, QWidget* parent)
    : QuestionPage(catalog, QStringLiteral("paths"), parent), m_link(link)
{
    const std::vector<int> nodeWidths{300, 170, 220, 0};
    m_paths = addSection(tr("Ways, the shortest first"), QuestionRows::pathHeaders(), {80, 0}, tr("None."), kPathRows);
    m_cut = addSection(tr("The fewest that sever every way"), QuestionRows::nodeHeaders(), nodeWidths, tr("None."), kNodeRows);
    m_unavoidable = addSection(tr("On every way"), QuestionRows::nodeHeaders(), nodeWidths, tr("Nothing but the two ends: there is always another way round."), kNodeRows);
    m_cycles = addSection(tr("Cycles that a way can pass through"), QuestionRows::cycleHeaders(), {80, 0}, tr("None."), kNodeRows);
    addAction(tr("The other way round"), [this] { emit openRequested(formatPathsLink({m_link.to, m_link.from}), false); });
    addAction(tr("Show its lineage"), [this] { emit openRequested(formatLineageLink({currentRef(), std::nullopt}), false); });
    finish();
    reload();
}

QString PathsPage::pageTitle() const
{
    const QString from = m_from.isEmpty() ? m_link.from.section(u'/', -1) : m_from;
    const QString to = m_to.isEmpty() ? m_link.to.section(u'/', -1) : m_to;
    return tr("%1 to %2").arg(singleLine(from, 60), singleLine(to, 60));
}

void PathsPage::ask()
{
    query::PathRequest request;
    request.from = m_link.from.toStdString();
    request.to = m_link.to.toStdString();
    request.limit = kMostPaths;
    request.cut = true;
    catalog().paths(channel(), request, this, [this](const Result<std::shared_ptr<const query::PathResult>>& answer) {
        if (arrived<query::PathResult>(answer, answer && *answer))
            fill(**answer);
        emit titleChanged();
        emit settled();
    });
}

void PathsPage::fill(const query::PathResult& result)
{
    m_from = firstName(result, result.from, m_link.from);
    m_to = firstName(result, result.to, m_link.to);
    m_paths->setRows(QuestionRows::paths(result));
    m_unavoidable->setRows(QuestionRows::nodes(result, result.unavoidable));
    m_cycles->setRows(QuestionRows::cycles(result));
    const QString uncut = QuestionRows::cutVerdict(result);
    m_cut->setRows(uncut.isEmpty() ? QuestionRows::nodes(result, result.cut->nodes) : std::vector<CellRow>{});
    say(pageTitle(), QuestionRows::verdict(result), result.count > 0 ? uncut : QString());
}

LoadedPage::Sayings PathsPage::sayings() const
{
    return {tr("Reading the ways \u2026"), tr("One of the two is not known: %1, %2").arg(singleLine(m_link.from, 120), singleLine(m_link.to, 120)),
            tr("Ways are asked between products, ports, tables and columns.")};
}

} // namespace tributary::views
