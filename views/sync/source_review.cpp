// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/source_review.h"

#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/table_section.h"
#include "views/sync/trouble_band.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>

namespace tributary::views {
namespace {

std::vector<CellRow> removalRows(const std::vector<sync::Removal>& removals)
{
    std::vector<CellRow> rows;
    rows.reserve(removals.size());
    for (const sync::Removal& each : removals) {
        Cell name = textCell(each.name, each.within.empty() ? CellStyle::Strong : CellStyle::Plain);
        name.icon = kindIcon(each.kind);
        rows.push_back({{std::move(name), textCell(kindWord(each.kind), CellStyle::Muted), textCell(each.within, CellStyle::Muted),
                         textCell(each.file, CellStyle::Code)},
                        {}});
    }
    return rows;
}

} // namespace

SourceReview::SourceReview(QWidget* parent)
    : QWidget(parent),
      m_band(new TroubleBand(this)),
      m_title(plainLabel({}, "strong")),
      m_detail(plainLabel({}, "small")),
      m_release(textButton(tr("Release"), "primary")),
      m_keep(textButton(tr("Keep"))),
      m_review(textButton(tr("Review"))),
      m_sync(textButton(tr("Sync again"))),
      m_list(new TableSection({}, {tr("Would be removed"), tr("Kind"), tr("Part of"), tr("File")}, {250, 150, 220, 0},
                              tr("Nothing would be removed."), 0, this))
{
    m_detail->setWordWrap(true);
    m_title->setWordWrap(true);
    m_list->table()->setAccessibleName(tr("Would be removed"));
    m_release->setAccessibleDescription(tr("Lets everything in the list go from the catalog"));
    m_keep->setAccessibleDescription(tr("Leaves the catalog as it is until the next run"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* band = new QHBoxLayout(m_band);
    band->setContentsMargins(40, 8, 12, 8);
    band->setSpacing(8);
    band->addLayout(texts, 1);
    for (QPushButton* button : {m_review, m_sync, m_keep, m_release}) {
        band->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_band);
    layout->addWidget(m_list, 1);

    connect(m_release, &QPushButton::clicked, this, [this] { emit releaseRequested(m_name); });
    connect(m_sync, &QPushButton::clicked, this, [this] { emit syncRequested(m_name); });
    connect(m_keep, &QPushButton::clicked, this, &SourceReview::keep);
    connect(m_review, &QPushButton::clicked, this, &SourceReview::focusList);
    hide();
}

void SourceReview::clear()
{
    m_name.clear();
    m_trouble = {};
    hide();
    setListShown(false);
}

void SourceReview::setListShown(bool shown)
{
    m_list->setVisible(shown);
    if (m_listShown != shown) {
        m_listShown = shown;
        emit listShown(shown);
    }
}

void SourceReview::showSource(const query::SourceStatus& status, const RunningSync& run, Micros now)
{
    m_name = toQt(status.source.name);
    m_trouble = sourceTrouble(status, run, now);
    m_noteAt = status.note.at;
    if (m_trouble.kind == SourceTrouble::Kind::None) {
        hide();
        setListShown(false);
        return;
    }
    m_list->setRows(canRelease() ? removalRows(status.note.removals) : std::vector<CellRow>{});
    if (canRelease() && static_cast<int>(status.note.removals.size()) < status.note.wouldRemove) {
        m_trouble.detail += QLatin1Char(' ') + tr("The first %1 are listed.").arg(numberText(static_cast<qint64>(status.note.removals.size())));
    }
    show();
    arrange();
}

bool SourceReview::canRelease() const
{
    return m_trouble.kind == SourceTrouble::Kind::Quarantined;
}

void SourceReview::arrange()
{
    const bool kept = canRelease() && m_keptAt == m_noteAt && m_keptName == m_name;
    const bool failed = m_trouble.kind == SourceTrouble::Kind::Failed;
    m_band->setTone(failed ? Tone::Err : Tone::Warn);
    m_title->setText(m_trouble.title);
    m_detail->setText(kept ? tr("Kept as it is. The next run asks again.") : m_trouble.detail);
    m_release->setVisible(canRelease() && !kept);
    m_keep->setVisible(canRelease() && !kept);
    m_review->setVisible(kept);
    m_sync->setVisible(!canRelease());
    setSizePolicy(QSizePolicy::Preferred, canRelease() && !kept ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    setAccessibleName(m_trouble.title);
    setAccessibleDescription(m_detail->text());
    setListShown(canRelease() && !kept);
}

void SourceReview::keep()
{
    if (!canRelease()) {
        return;
    }
    const bool hadFocus = isAncestorOf(focusWidget());
    m_keptAt = m_noteAt;
    m_keptName = m_name;
    arrange();
    if (hadFocus) {
        m_review->setFocus(Qt::OtherFocusReason);
    }
}

void SourceReview::unfold()
{
    m_keptAt = 0;
    arrange();
}

void SourceReview::focusList()
{
    if (!canRelease()) {
        return;
    }
    unfold();
    DataTable* table = m_list->table();
    if (!table->currentIndex().isValid()) {
        table->setCurrentIndex(table->model()->index(0, 0));
    }
    table->setFocus(Qt::ShortcutFocusReason);
}

QString SourceReview::title() const
{
    return m_title->text();
}

QString SourceReview::detail() const
{
    return m_detail->text();
}

} // namespace tributary::views
