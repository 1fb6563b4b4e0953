// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/flow_diagram.h"
#include "views/domain/gap_bar.h"
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/shell/amber_bar.h"
#include "views/shell/moment_chooser.h"
#include "views/shell/search_field.h"
#include "views/shell/status_strip.h"
#include "views/sync/source_delegate.h"
#include "views/sync/source_model.h"
#include "views/theme/follow_theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QTableView>

namespace tributary::views {
namespace {

constexpr Micros kShownNow = 1'790'000'000'000'000;

// One source that is in step, one of which a file could not be read, one that was not reached.
query::SyncStatus specimenSources()
{
    query::SyncStatus status;
    const auto add = [&](const char* name, const char* state, int failed, const char* note) {
        query::SourceStatus one;
        one.source.name = name;
        one.source.kind = "folder";
        one.source.location = std::string("/srv/mesh/") + name;
        one.source.state = state;
        one.source.syncedAt = kShownNow - kMicrosPerDay;
        one.checkedAt = one.source.syncedAt;
        one.entities = 1204;
        one.files = 88;
        one.failed = failed;
        one.note.state = note;
        one.note.at = one.note.state.empty() ? 0 : kShownNow;
        one.note.error = {"folder.missing", one.source.location, {}, {}, {}};
        one.lastDelta.id = 12;
        one.lastDelta.added = 14;
        one.lastDelta.changed = 3;
        one.lastDelta.removed = 1;
        status.sources.push_back(one);
    };
    add("deal", "complete", 0, "");
    add("finance", "partial", 1, "");
    add("usage", "complete", 0, "failed");
    status.totals.entities = 3612;
    return status;
}

void addSourceRows(GalleryPage& gallery)
{
    auto* table = new QTableView;
    auto* model = new SourceModel(table);
    model->setStatus(specimenSources().sources, kShownNow);
    RunningSync running;
    running.running = true;
    running.done = 61;
    running.total = 88;
    model->setRunning(QStringLiteral("deal"), running);
    table->setModel(model);
    table->setItemDelegate(new SourceDelegate(table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(QStringLiteral("Sources"));
    table->verticalHeader()->hide();
    followTheme(table, [table] { table->verticalHeader()->setDefaultSectionSize(table->itemDelegate()->sizeHint({}, {}).height()); });
    table->horizontalHeader()->setSectionResizeMode(SourceModel::ProgressColumn, QHeaderView::Stretch);
    table->horizontalHeader()->resizeSection(SourceModel::SourceColumn, grownHeight(240));
    table->horizontalHeader()->resizeSection(SourceModel::StateColumn, grownHeight(124));
    table->horizontalHeader()->resizeSection(SourceModel::DeltaColumn, grownHeight(150));
    table->selectRow(1);
    table->setMinimumHeight(grownHeight(3 * 64 + 40));
    gallery.add(GalleryText::tr("sources: running, partial, not reached"), table, 900);
}

void addDomainParts(GalleryPage& gallery)
{
    auto page = std::make_shared<query::DomainPage>();
    page->domain.name = "Deal";
    page->code = "DE";
    page->flows = {{"Company", "CO", "tributary:domain/company", true, {{}, {}}}, {"Finance", "FI", "tributary:domain/finance", false, {{}}}};
    auto* diagram = new FlowDiagram;
    diagram->setPage(page);
    gallery.add(GalleryText::tr("domains that feed and are fed"), diagram, 640);
    auto* gaps = new GapBar(QStringLiteral("Gaps"));
    gaps->setGaps({{3, QStringLiteral("products without an owner"), {}}, {0, QStringLiteral("products without a purpose"), {}}});
    gallery.add(GalleryText::tr("gaps: open, closed"), gaps, 380);
}

void addMomentParts(GalleryPage& gallery)
{
    auto* chooser = new MomentChooser(&gallery);
    chooser->list()->addItems({QStringLiteral("Now"), QStringLiteral("5 Oct 2026, 14:02 \u00b7 revision 12"), QStringLiteral("3 Oct 2026, 09:30 \u00b7 revision 11")});
    chooser->list()->setCurrentRow(1);
    QObject::disconnect(qApp, nullptr, chooser, nullptr); // a specimen stays open wherever the focus is
    gallery.add(GalleryText::tr("moment"), chooser);
    chooser->show();
}

} // namespace

void addFrame(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Frame of the window"));
    gallery.add(GalleryText::tr("search"), new SearchField);
    auto* typed = new SearchField;
    typed->setText(QStringLiteral("owner:none customre"));
    typed->setMistake(11);
    gallery.add(GalleryText::tr("search with a mistake"), typed);
    gallery.addRow();
    auto* partial = new AmberBar(QStringLiteral("warning"), QStringLiteral("Show them"));
    partial->allowClosing();
    partial->setText(QStringLiteral("1 file of finance could not be read: what it describes is missing here."));
    gallery.add(GalleryText::tr("partial"), partial, 640);
    gallery.addRow();
    auto* strip = new StatusStrip;
    strip->setStatus(specimenSources(), kShownNow);
    strip->setRole(QStringLiteral("Steward"));
    gallery.add(GalleryText::tr("status, a source not reached"), strip, 900);
    gallery.addRow();
    addSourceRows(gallery);
    gallery.addGroup(GalleryText::tr("Domains and moments"));
    addDomainParts(gallery);
    addMomentParts(gallery);
}

} // namespace tributary::views
