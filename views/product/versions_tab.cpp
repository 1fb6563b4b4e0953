// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/versions_tab.h"

#include "model/query/qt_text.h"
#include "model/query/version_timeline.h"
#include "views/product/data_table.h"
#include "views/product/lifecycle_text.h"
#include "views/widgets/plain_text.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/shell/diff_link.h"
#include "views/shell/what_if_link.h"
#include "views/versions/campaign_rows.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kMostDefinition = 256 * 1024;

Cell tripletCell(const query::Triplet& triplet)
{
    QStringList missing;
    if (triplet.definition.empty())
        missing.append(VersionsTab::tr("definition"));
    if (triplet.codeCommit.empty())
        missing.append(VersionsTab::tr("code commit"));
    if (triplet.infrastructureUrl.empty())
        missing.append(VersionsTab::tr("infrastructure"));
    if (missing.isEmpty())
        return stateCell(VersionsTab::tr("complete"), Tone::Ok, QStringLiteral("check"));
    Cell cell = stateCell(VersionsTab::tr("no %1").arg(missing.join(QStringLiteral(", "))), Tone::Warn, QStringLiteral("warning"));
    if (missing.size() == 3)
        cell.text = VersionsTab::tr("all three missing");
    return cell;
}

// The commit with its tags; what was done in it as the tip.
Cell commitCell(const query::VersionItem& item)
{
    if (!item.commit)
        return textCell(QString(), CellStyle::Code);
    QStringList parts{toQt(item.commit->id).left(8)};
    for (const std::string& tag : item.commit->tags)
        parts.append(singleLine(tag, 40));
    Cell cell = textCell(parts.join(QLatin1Char(' ')), CellStyle::Code);
    cell.tip = singleLine(item.commit->summary, 200);
    return cell;
}

CellRow versionRow(const query::VersionItem& item)
{
    const QString version = singleLine(item.product.version, 60);
    Cell name = textCell(version.isEmpty() ? VersionsTab::tr("no version") : version, CellStyle::Strong);
    name.icon = QStringLiteral("tag");
    const LifecycleMark mark = lifecycleMark(item.product);
    if (item.earlier)
        name.style = CellStyle::Muted;
    const QString state = item.earlier ? VersionsTab::tr("earlier commit") : !item.present ? VersionsTab::tr("gone from source") : item.product.latest ? VersionsTab::tr("%1, latest").arg(mark.text) : mark.text;
    const Tone tone = item.present ? mark.tone : item.earlier ? Tone::Neutral : Tone::Warn;
    const QString icon = item.present ? mark.icon : item.earlier ? QStringLiteral("commit") : QStringLiteral("cloud-off");
    const QString place = item.provenance.line > 0
        ? QStringLiteral("%1:%2").arg(singleLine(item.provenance.file), QString::number(item.provenance.line)) : singleLine(item.provenance.file);
    return {{std::move(name), stateCell(state, tone, icon), tripletCell(item.triplet),
             textCell(singleLine(item.triplet.codeCommit, 64).left(12), CellStyle::Code),
             textCell(item.triplet.infrastructureUrl, CellStyle::Code), textCell(item.author),
             timeCell(item.createdAt.value_or(0), CellStyle::Date), commitCell(item),
             textCell(place, CellStyle::Code)},
            item.earlier ? QString() : toQt(item.product.ref)};
}

} // namespace

VersionsTab::VersionsTab(QWidget* parent)
    : ProductTab(parent),
      m_versions(new TableSection({}, {tr("Version"), tr("State"), tr("Triplet"), tr("Code commit"), tr("Infrastructure"), tr("Author"), tr("Date"), tr("Commit"), tr("Source file")},
                                  {120, 160, 180, 120, 200, 130, 100, 130, 0},
                                  tr("No versions are known. Give the definition a version."), 12, this)),
      m_campaigns(new TableSection(tr("Campaigns"), CampaignRows::headers(), {160, 0, 220, 130},
                                   tr("No campaign leads consumers from one version to another. Compare two versions to begin one."), 4, this)),
      m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_text(new QPlainTextEdit(this)), m_compare(textButton(tr("Compare with the one before"), "", this)),
      m_whatIf(textButton(tr("What if\u2026"), "", this))
{
    m_versions->table()->setAccessibleName(tr("Versions"));
    m_campaigns->table()->setAccessibleName(tr("Campaigns"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Definition text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    followTheme(m_text, [this] { m_text->setFont(Theme::current().body); }); // prose: how the version is meant
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_versions);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(m_whatIf);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_campaigns);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addStretch(0);
    connect(m_compare, &QPushButton::clicked, this, &VersionsTab::compare);
    m_whatIf->setToolTip(tr("Try a change of its files and see whom it would hit"));
    connect(m_whatIf, &QPushButton::clicked, this, [this] { emit openRequested(formatWhatIfLink(toQt(m_page->product.ref)), false); });
    connect(m_versions, &TableSection::refActivated, this, &ProductTab::openRequested);
    connect(m_campaigns, &TableSection::refActivated, this, &ProductTab::openRequested);
    connect(m_versions->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsTab::showDefinition);
}

void VersionsTab::setPage(PagePtr page)
{
    m_page = std::move(page);
    std::vector<CellRow> rows;
    int current = 0;
    m_shown = query::timelineOf(m_page->versions, m_page->committed);
    for (const query::VersionItem& item : m_shown) {
        if (item.product.ref == m_page->product.ref)
            current = static_cast<int>(rows.size());
        rows.push_back(versionRow(item));
    }
    m_campaigns->setRows(CampaignRows::rows(m_page->campaigns));
    const bool isEmpty = rows.empty();
    m_versions->setRows(std::move(rows));
    if (!isEmpty && !m_versions->table()->currentIndex().isValid())
        m_versions->table()->selectRow(current);
    showDefinition();
}

const query::VersionItem* VersionsTab::chosen() const
{
    const QModelIndex current = m_versions->table()->sourceIndex(m_versions->table()->currentIndex());
    const bool inRange = m_page && current.isValid() && current.row() < static_cast<int>(m_shown.size());
    return inRange ? &m_shown[static_cast<std::size_t>(current.row())] : nullptr;
}

// With the row below: the version before it, or the commit.
void VersionsTab::compare()
{
    const query::VersionItem* item = chosen();
    const std::string before = item ? query::refBefore(m_shown, item->product.ref) : std::string();
    if (!before.empty())
        emit openRequested(formatDiffLink({toQt(before), toQt(item->product.ref)}), false);
}

void VersionsTab::showDefinition()
{
    const query::VersionItem* shown = chosen();
    m_compare->setEnabled(shown && shown != &m_shown.back());
    if (!shown) {
        m_title->setPlain({});
        m_text->clear();
        return;
    }
    const query::VersionItem& item = *shown;
    const QString file = singleLine(item.triplet.definitionFile.empty() ? item.provenance.file : item.triplet.definitionFile);
    m_title->setPlain(item.triplet.definition.empty() ? tr("Definition: its text is not in the cache. Sync the folder that holds it.")
                                                       : tr("Definition %1 in %2").arg(singleLine(item.product.version, 60), file));
    m_text->setPlainText(plainBlock(item.triplet.definition, kMostDefinition));
    m_text->setVisible(!item.triplet.definition.empty());
}

} // namespace tributary::views
