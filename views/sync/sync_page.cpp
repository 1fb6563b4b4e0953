// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sync_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/command/command_registry.h"
#include "views/outbox/outbox_link.h"
#include "views/product/text_label.h"
#include "views/sync/source_delegate.h"
#include "views/sync/source_model.h"
#include "views/sync/source_panel.h"
#include "views/sync/source_review.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/message_view.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace tributary::views {
namespace {

constexpr int kBesideFrom = 1100; // width of the page from which both parts have room beside each other
constexpr int kSourceWidth = 320;
constexpr int kSourceWidthNarrow = 240;
constexpr double kMostColumnGrowth = 1.2; // the progress takes what is left
constexpr int kSaySourcesAfterMs = 150; // below this a read needs no word

} // namespace

SyncPage::SyncPage(query::CatalogService& catalog, query::SyncService& sync, QWidget* parent)
    : Page(parent), m_catalog(catalog), m_sync(sync)
{
    m_message = new MessageView;
    m_panel = new SourcePanel;
    m_panel->setMinimumWidth(280);
    buildTable();
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildLeft());
    m_stack->addWidget(m_message);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1016, 348});
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_splitter, 1);

    connect(m_panel, &SourcePanel::syncRequested, this, [this](const QString& name) { m_sync.sync(name); });
    connect(m_panel, &SourcePanel::removeRequested, this, &SyncPage::confirmRemoval);
    connect(m_review, &SourceReview::syncRequested, this, [this](const QString& name) { m_sync.sync(name); });
    connect(m_review, &SourceReview::releaseRequested, this, [this](const QString& name) { m_sync.release(name); });
    connect(m_review, &SourceReview::listShown, this, &SyncPage::arrangeParts);
    connect(m_table, &QTableView::activated, m_review, &SourceReview::focusList);
    connect(m_message, &MessageView::actionTriggered, this, [this] {
        if (m_failed) {
            refresh();
        } else {
            chooseFolder();
        }
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSaySourcesAfterMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_model->rowCount() == 0) {
            m_message->showMessage(tr("Reading the sources\u2026"));
            m_stack->setCurrentWidget(m_message);
        }
    });
    connectSync();
    updateButtons();
}

QWidget* SyncPage::buildHeader()
{
    auto* header = new QWidget;
    followTheme(header, [header] { header->setFixedHeight(grownHeight(46)); });
    m_summary = new TextLabel({}, TextRole::Small, Ink::Text2);
    m_cancel = textButton(tr("Cancel"));
    m_add = textButton(tr("Add folder\u2026"));
    m_addGit = textButton(tr("Add repository\u2026"));
    m_syncAll = textButton(tr("Sync all"), "primary");
    m_outbox = iconButton(QStringLiteral("outbox"), tr("Outbox"));
    m_outbox->setAccessibleDescription(tr("Changes on their way into the sources"));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Sync"), "heading"));
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_outbox);
    layout->addWidget(m_add);
    layout->addWidget(m_addGit);
    layout->addWidget(m_syncAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_sync.cancel(); });
    connect(m_add, &QPushButton::clicked, this, &SyncPage::chooseFolder);
    connect(m_addGit, &QPushButton::clicked, this, &SyncPage::askForRepository);
    connect(m_syncAll, &QPushButton::clicked, this, [this] { m_sync.sync({}); });
    connect(m_outbox, &QToolButton::clicked, this, [this] { emit openRequested(formatOutboxLink({OutboxLink::Place::Outbox, 0}), false); });
    return header;
}

void SyncPage::buildTable()
{
    m_model = new SourceModel(this);
    m_table = new QTableView;
    m_table->setModel(m_model);
    auto* delegate = new SourceDelegate(m_table);
    m_table->setItemDelegate(delegate);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    followTheme(m_table, [this, delegate] { m_table->verticalHeader()->setDefaultSectionSize(delegate->sizeHint({}, {}).height()); });
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    followTheme(header, [header] { header->setFixedHeight(grownHeight(28)); });
    header->setSectionResizeMode(SourceModel::ProgressColumn, QHeaderView::Stretch);
    followTheme(header, [this] { fitColumns(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SyncPage::updatePanel);
}

// With large text the columns are wider, as far as the page has room for that.
void SyncPage::fitColumns()
{
    const double factor = m_wide ? qMin(Theme::current().textFactor, kMostColumnGrowth) : 1.0;
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(SourceModel::SourceColumn, m_wide ? kSourceWidth : kSourceWidthNarrow);
    header->resizeSection(SourceModel::StateColumn, qRound(124 * factor));
    header->resizeSection(SourceModel::DeltaColumn, qRound(150 * factor));
    header->resizeSection(SourceModel::TimeColumn, qRound(112 * factor));
}

QWidget* SyncPage::buildLeft()
{
    m_review = new SourceReview;
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_review, 1);
    return left;
}

void SyncPage::connectSync()
{
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &SyncPage::noteChange);
    connect(&m_sync, &query::SyncService::sourcesChanged, this, &SyncPage::noteChange);
    connect(&m_sync, &query::SyncService::started, this, [this](const QString& source) {
        RunningSync run;
        run.running = true;
        setRun(source, run);
    });
    connect(&m_sync, &query::SyncService::progressed, this, [this](const QString& source, int stage, qint64 done, qint64 total) {
        setRun(source, {true, stage, done, total, {}});
    });
    connect(&m_sync, &query::SyncService::finished, this, [this](const QString& source) {
        setRun(source, {});
        noteChange();
    });
    connect(&m_sync, &query::SyncService::failed, this, [this](const QString& source, const QString& message) {
        RunningSync run;
        run.error = message;
        setRun(source, run);
        noteChange();
    });
}

void SyncPage::setRun(const QString& source, const RunningSync& run)
{
    m_model->setRunning(source, run);
    updateButtons();
    if (m_panel->shownName() == source) {
        updatePanel();
    }
}

void SyncPage::updateButtons()
{
    const bool running = m_sync.isRunning();
    m_cancel->setVisible(running);
    m_syncAll->setEnabled(!running && m_model->rowCount() > 0);
}

void SyncPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_wide != (width() >= kBesideFrom)) {
        m_wide = !m_wide;
        fitColumns();
    }
    const Qt::Orientation wanted = width() < kBesideFrom ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation()) {
        return;
    }
    arrangeParts();
    const bool below = wanted == Qt::Vertical;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(below ? QList<int>{220, 260} : QList<int>{1016, 348});
}

// A list to be read has no room beside the panel in a narrow page: while it is there, the panel is not.
void SyncPage::arrangeParts()
{
    m_panel->setVisible(width() >= kBesideFrom || !m_review->showsList());
}

void SyncPage::focusMain()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void SyncPage::addCommands(CommandRegistry& commands)
{
    commands.add({QStringLiteral("source.add-repository"), tr("Add a git repository\u2026"), {}, {}, [this] { askForRepository(); }});
    const auto canRelease = [this] { return isVisible() && !m_sync.isRunning() && m_review->canRelease(); };
    commands.add({QStringLiteral("sync.review"), tr("Review what a quarantined run would remove"), {}, canRelease,
                  [this] { m_review->focusList(); }, QStringLiteral("sync")});
    commands.add({QStringLiteral("sync.release"), tr("Release the quarantined run"), {}, canRelease,
                  [this] { m_sync.release(m_review->shownName()); }, QStringLiteral("sync")});
    commands.add({QStringLiteral("sync.keep"), tr("Keep what a quarantined run would remove"), {}, canRelease, [this] { m_review->keep(); },
                  QStringLiteral("sync")});
    commands.add({QStringLiteral("sync.cancel"), tr("Cancel the running sync"), {}, [this] { return m_sync.isRunning(); },
                  [this] { m_sync.cancel(); }});
}

// To count what each source holds is work for a large catalog: it is done for a page that somebody sees.
void SyncPage::noteChange()
{
    m_outdated = true;
    if (isVisible())
        refresh();
}

void SyncPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    catchUp();
}

void SyncPage::catchUp()
{
    if (m_outdated)
        refresh();
}

void SyncPage::refresh()
{
    m_asking = true;
    m_outdated = false;
    m_slow.start();
    m_catalog.syncStatus(QStringLiteral("sync"), this, [this](Result<std::shared_ptr<const query::SyncStatus>> answer) {
        m_asking = false;
        m_slow.stop();
        m_failed = !answer;
        if (answer) {
            showStatus(**answer);
        } else {
            m_message->showMessage(query::errorText(answer.error()), tr("Try again"), true);
            m_stack->setCurrentWidget(m_message);
            m_panel->clear();
            m_review->clear();
        }
        emit settled();
    });
}

void SyncPage::showStatus(const query::SyncStatus& status)
{
    const QString selected = m_panel->shownName();
    m_model->setStatus(status.sources, nowMicros());
    m_summary->setPlain(tr("%n source(s), cache %1 at %2", nullptr, static_cast<int>(status.sources.size()))
                           .arg(sizeText(status.cacheBytes), QDir::toNativeSeparators(toQt(status.cachePath))));
    updateButtons();
    if (status.sources.empty()) {
        m_message->showMessage(tr("No source has been added yet. A folder of data product and contract files is enough to begin."),
                               tr("Add folder\u2026"));
        m_stack->setCurrentWidget(m_message);
        m_panel->clear();
        m_review->clear();
        return;
    }
    m_stack->setCurrentIndex(0);
    if (!m_table->currentIndex().isValid()) {
        // What nobody has chosen yet is the one that needs somebody.
        const int row = m_model->rowOf(selected);
        m_table->setCurrentIndex(m_model->index(row < 0 ? m_model->rowInNeed() : row, 0));
    }
    updatePanel();
}

void SyncPage::updatePanel()
{
    const query::SourceStatus* source = m_model->sourceAt(m_table->currentIndex().row());
    if (source) {
        const RunningSync run = m_model->runOf(toQt(source->source.name));
        m_panel->showSource(*source, run, m_model->now());
        m_review->showSource(*source, run, m_model->now());
    } else {
        m_panel->clear();
        m_review->clear();
    }
}

} // namespace tributary::views
