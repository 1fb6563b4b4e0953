// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/diff_page.h"

#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/only_choice.h"
#include "views/product/reference_name.h"
#include "views/product/section_tabs.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/shell/campaign_link.h"
#include "views/versions/change_detail.h"
#include "views/versions/change_tree.h"
#include "views/versions/column_rows.h"
#include "views/versions/consumer_rows.h"
#include "views/versions/rename_bar.h"
#include "views/versions/text_diff_view.h"
#include "views/versions/version_bar.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/message_view.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kRoomForSide = 1180;
constexpr int kMargin = 12;

QString shortVersion(const std::string& version)
{
    return version.empty() ? DiffPage::tr("no version") : singleLine(version, 40);
}

QSplitter* splitterOf(Qt::Orientation orientation)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

DiffPage::DiffPage(query::CatalogService& catalog, DiffLink link, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("diff")), parent), m_link(std::move(link)), m_bar(new VersionBar(this)), m_alone(new MessageView(this)), m_renames(new RenameBar(this)),
      m_tree(new ChangeTree(this)), m_detail(new ChangeDetail(this)), m_tables(new QComboBox(this)), m_onlyTable(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_columns(new TableSection({}, ColumnRows::headers(tr("before"), tr("after")), {104, 122, 100, 72, 122, 100, 0}, tr("No table of the contracts changed, or none is declared."), 0, this)),
      m_consumers(ConsumerRows::makeTable(tr("Consumers that are hit"), this)),
      m_campaign(textButton(tr("Tell the consumers\u2026"), "primary", this)), m_columnsPart(makeColumns()),
      m_parts(new SectionTabs(this)), m_shown(new QStackedWidget(this)), m_text(new TextDiffView(this))
{
    m_parts->setAccessibleName(tr("What is compared"));
    m_parts->addSection(tr("Changes"));
    m_parts->addSection(tr("Text"));
    m_shown->addWidget(makeChanges());
    m_shown->addWidget(m_text);
    m_shown->addWidget(m_alone);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_renames);
    layout->addWidget(m_parts);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_shown, 1);
    setContent(content);
    m_columns->table()->setAccessibleName(tr("Columns of both versions"));
    connect(m_parts, &QTabBar::currentChanged, this, [this](int index) { showPart(static_cast<Part>(index)); });
    connect(m_bar, &VersionBar::chosen, this, &DiffPage::choosePair);
    connect(m_alone, &MessageView::actionTriggered, this, [this] { emit openRequested(m_link.after, false); });
    connect(m_tree, &ChangeTree::chosen, this, &DiffPage::showChange);
    connect(m_detail, &ChangeDetail::stepRequested, m_tree, &ChangeTree::step);
    connect(m_tables, &QComboBox::activated, this, &DiffPage::showTable);
    connect(m_consumers, &TableSection::refActivated, this, &Page::openRequested);
    m_campaign->setToolTip(tr("Begin a campaign that leads them from one version to the other"));
    connect(m_campaign, &QPushButton::clicked, this, [this] { emit openRequested(formatNewCampaignLink(m_link), false); });
    connect(m_columns->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_columns->table()->hasFocus()) // else it follows the tree
            chooseOfRow();
    });
    reload();
}

QWidget* DiffPage::makeChanges()
{
    auto* middle = splitterOf(Qt::Vertical);
    middle->addWidget(m_columnsPart);
    middle->addWidget(m_detail);
    middle->setSizes({420, 260});
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    sideLayout->setSpacing(kMargin);
    sideLayout->addWidget(m_consumers);
    sideLayout->addWidget(m_campaign, 0, Qt::AlignLeft);
    auto* parts = splitterOf(Qt::Horizontal);
    parts->addWidget(m_tree);
    parts->addWidget(middle);
    parts->addWidget(side);
    parts->setStretchFactor(1, 1);
    parts->setSizes({262, 782, 318});
    return parts;
}

QWidget* DiffPage::makeColumns()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(kMargin, 8, kMargin, 0);
    layout->setSpacing(8);
    m_tables->setAccessibleName(tr("Table"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_tables, 0, Qt::AlignLeft);
    layout->addWidget(m_onlyTable);
    layout->addWidget(m_columns, 1);
    return part;
}

QString DiffPage::pageTitle() const
{
    const QString name = m_name.isEmpty() ? referenceName(m_link.after) : m_name;
    if (!m_answer || m_answer->documents.empty())
        return tr("Compare %1").arg(name);
    const query::DocumentDiff& first = m_answer->documents.front();
    return tr("%1: %2 \u2192 %3").arg(name, shortVersion(first.versionBefore), shortVersion(first.versionAfter));
}

LoadedPage::Sayings DiffPage::sayings() const
{
    const QString name = referenceName(m_link.after);
    return {tr("Reading two versions of %1 \u2026").arg(name), tr("Nothing is known as %1").arg(name), tr("Products and contracts are compared in two of their versions.")};
}

void DiffPage::ask()
{
    askVersions();
}

// What can be compared beside it; a service that does not know may still compare the two.
void DiffPage::askVersions()
{
    catalog().versionTimeline(channel(), m_link.after, this, [this](const Result<TimelinePtr>& timeline) {
        if (timeline && *timeline)
            return askDiff(*timeline);
        if (!m_link.before.isEmpty() && !timeline && timeline.error().code == "ref.unknown")
            return askDiff(nullptr);
        arrived<query::VersionTimeline>(timeline, false);
        emit settled();
    });
}

void DiffPage::askDiff(const TimelinePtr& timeline)
{
    if (timeline) {
        m_name = singleLine(timeline->name, 80);
        m_versions = timeline->versions;
        m_link.after = toQt(timeline->ref);
    }
    if (m_link.before.isEmpty())
        m_link.before = toQt(query::refBefore(m_versions, fromQt(m_link.after)));
    m_bar->setVersions(m_name, m_versions, m_link.before, m_link.after);
    if (m_link.before.isEmpty()) {
        arrived<query::VersionTimeline>(Result<TimelinePtr>(timeline), true);
        showAnswer(nullptr);
        return;
    }
    query::DiffRequest request;
    request.before = fromQt(m_link.before);
    request.after = fromQt(m_link.after);
    catalog().diff(channel(), request, this, [this](const Result<AnswerPtr>& answer) {
        if (arrived<query::DiffAnswer>(answer, answer && *answer && !(*answer)->documents.empty()))
            showAnswer(*answer);
        else
            emit settled();
    });
}

void DiffPage::showAnswer(const AnswerPtr& answer)
{
    m_answer = answer;
    if (answer) {
        if (m_name.isEmpty())
            m_name = singleLine(answer->documents.front().name, 80);
        m_bar->setVersions(m_name, m_versions, m_link.before, m_link.after);
        m_bar->setAnswer(*answer);
    } else {
        m_bar->clearAnswer();
        m_alone->showMessage(tr("Only one version is known. Once its file has another version, or it is read from a git repository, the two can be compared."), tr("Open it"));
    }
    m_renames->setAnswer(answer.get());
    fillTables();
    m_tree->setAnswer(answer);
    showConsumers();
    showChange();
    fitSide();
    m_textOf = {};
    m_parts->setVisible(answer != nullptr);
    showPart(m_part);
    emit titleChanged();
    emit settled();
}

void DiffPage::showPart(Part part)
{
    m_part = part;
    m_parts->setCurrentIndex(static_cast<int>(part));
    m_shown->setCurrentWidget(m_answer ? m_shown->widget(static_cast<int>(part)) : m_alone);
    if (part == Part::Text && m_answer && m_textOf != m_link)
        askText();
}

void DiffPage::askText()
{
    query::DiffRequest request;
    request.before = fromQt(m_link.before);
    request.after = fromQt(m_link.after);
    m_textOf = m_link;
    m_isReadingText = true;
    catalog().textDiff(channel() + QStringLiteral(":text"), request, this, [this](const Result<std::shared_ptr<const query::TextDiffAnswer>>& answer) {
        m_isReadingText = false;
        m_text->setAnswer(answer);
        emit settled();
    });
}

void DiffPage::fillTables()
{
    m_shownTables.clear();
    m_tables->clear();
    for (int i = 0; m_answer && i < static_cast<int>(m_answer->documents.size()); ++i) {
        const query::DocumentDiff& document = m_answer->documents[static_cast<std::size_t>(i)];
        if (!document.before || !document.after)
            continue;
        for (diff::AlignedDataset& dataset : diff::sideBySide(*document.before, *document.after, document.changes)) {
            m_tables->addItem(ColumnRows::title(dataset));
            m_shownTables.push_back({i, std::move(dataset)});
        }
    }
    showChoice(*m_tables, *m_onlyTable);
    showTable(0);
}

void DiffPage::showTable(int index)
{
    if (index < 0 || index >= static_cast<int>(m_shownTables.size())) {
        m_columns->setRows({});
        return;
    }
    const Table& table = m_shownTables[static_cast<std::size_t>(index)];
    const query::DocumentDiff& document = m_answer->documents[static_cast<std::size_t>(table.document)];
    m_tables->setCurrentIndex(index);
    m_columns->model()->setHeaders(ColumnRows::headers(shortVersion(document.versionBefore), shortVersion(document.versionAfter)));
    m_columns->setRows(ColumnRows::rows(table.dataset, document.changes));
}

// The table and the row that the current change is of come along with it.
void DiffPage::showChange()
{
    const ChangePlace place = m_tree->current();
    if (!m_answer || !place.isValid()) {
        m_detail->clear(!m_answer ? QString() : m_tree->count() == 0 ? tr("The two versions say the same.") : tr("Choose a change to read what it means."));
        return;
    }
    const auto& changes = m_answer->documents[static_cast<std::size_t>(place.document)].changes;
    const auto change = static_cast<std::size_t>(place.change);
    m_detail->showChange(changes[change], m_tree->position(), m_tree->count());
    for (std::size_t i = 0; i < m_shownTables.size(); ++i) {
        const Table& table = m_shownTables[i];
        if (table.document != place.document)
            continue;
        const auto names = [&](const std::vector<std::size_t>& list) { return std::find(list.begin(), list.end(), change) != list.end(); };
        const auto row = std::find_if(table.dataset.columns.begin(), table.dataset.columns.end(), [&](const diff::AlignedColumn& column) { return names(column.changes); });
        if (row == table.dataset.columns.end() && !names(table.dataset.changes))
            continue;
        if (m_tables->currentIndex() != static_cast<int>(i))
            showTable(static_cast<int>(i));
        if (row != table.dataset.columns.end())
            m_columns->table()->showSourceRow(static_cast<int>(row - table.dataset.columns.begin()));
        return;
    }
}

void DiffPage::chooseOfRow()
{
    const int row = m_columns->table()->sourceIndex(m_columns->table()->currentIndex()).row();
    const int index = m_tables->currentIndex();
    if (row < 0 || index < 0 || index >= static_cast<int>(m_shownTables.size()))
        return;
    const Table& table = m_shownTables[static_cast<std::size_t>(index)];
    if (row < static_cast<int>(table.dataset.columns.size()) && !table.dataset.columns[static_cast<std::size_t>(row)].changes.empty())
        m_tree->choose({table.document, static_cast<int>(table.dataset.columns[static_cast<std::size_t>(row)].changes.front())});
}

void DiffPage::showConsumers()
{
    m_consumers->setRows(m_answer ? ConsumerRows::rows(m_answer->consumers) : std::vector<CellRow>());
    const bool areTwo = m_answer && !m_answer->documents.empty() && m_answer->documents.front().versionBefore != m_answer->documents.front().versionAfter;
    m_campaign->setEnabled(areTwo);
}

void DiffPage::choosePair(const QString& before, const QString& after)
{
    if (before.isEmpty() || after.isEmpty() || (before == m_link.before && after == m_link.after))
        return;
    m_link = {before, after};
    reload();
}

QWidget* DiffPage::firstFocus()
{
    if (!m_answer)
        return m_alone->findChild<QPushButton*>();
    if (m_part == Part::Text)
        return m_text->lines();
    return m_tree->count() > 0 ? static_cast<QWidget*>(m_tree) : m_bar->after();
}

void DiffPage::toggleSidePanel()
{
    m_sideWanted = m_consumers->parentWidget()->isHidden();
    fitSide();
}

void DiffPage::fitSide()
{
    m_consumers->parentWidget()->setVisible(m_sideWanted.value_or(width() >= kRoomForSide));
}

void DiffPage::resizeEvent(QResizeEvent* event)
{
    LoadedPage::resizeEvent(event);
    fitSide();
}

} // namespace tributary::views
