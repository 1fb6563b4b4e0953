// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/source_panel.h"

#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/sync/diagnostic_delegate.h"
#include "views/sync/diagnostic_model.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/row_list.h"
#include "views/widgets/side_scroll.h"

#include <QGridLayout>
#include <QListView>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr std::size_t kMostRevisions = 6;
constexpr int kLeastWarnings = 96; // height of their list

} // namespace

SourcePanel::SourcePanel(QWidget* parent) : QWidget(parent)
{
    m_hint = plainLabel(tr("Select a source to see its changes and warnings."), "meta");
    m_hint->setContentsMargins(16, 16, 16, 16);
    m_hint->setWordWrap(true);
    m_body = new QWidget;
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildSection(tr("Files"), m_fileRemark, m_files));
    layout->addWidget(buildSection(tr("Changes"), m_revisionRemark, m_revisions));

    auto* warningHead = new QHBoxLayout;
    warningHead->setContentsMargins(14, 8, 14, 8);
    m_warningRemark = new TextLabel({}, TextRole::Caption, Ink::Text3);
    warningHead->addWidget(plainLabel(tr("Warnings"), "strong"));
    warningHead->addStretch(1);
    warningHead->addWidget(m_warningRemark);
    m_diagnostics = new DiagnosticModel(this);
    m_warnings = new QListView;
    m_warnings->setModel(m_diagnostics);
    m_warnings->setItemDelegate(new DiagnosticDelegate(m_warnings));
    m_warnings->setUniformItemSizes(true);
    m_warnings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_warnings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_warnings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_warnings->setAccessibleName(tr("Warnings"));
    followTheme(m_warnings, [this] { m_warnings->setMinimumHeight(grownHeight(kLeastWarnings)); });
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(warningHead);
    layout->addWidget(m_warnings, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_hint, 0, Qt::AlignTop);
    m_scroll = new SideScroll(m_body);
    outer->addWidget(m_scroll, 1);
    clear();
}

QWidget* SourcePanel::buildHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(2);
    m_title = new ElidedLabel(ElidedLabel::Style::Heading);
    m_location = new ElidedLabel(ElidedLabel::Style::Code);
    m_sync = textButton(tr("Sync"));
    m_remove = textButton(tr("Remove\u2026"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_sync);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_location);
    layout->addLayout(buttons);
    connect(m_sync, &QPushButton::clicked, this, [this] { emit syncRequested(m_name); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_name); });
    return head;
}

QWidget* SourcePanel::buildSection(const QString& title, TextLabel*& remark, RowList*& rows)
{
    auto* section = new QWidget;
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(hairline(Qt::Horizontal));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 14, 4);
    remark = new TextLabel({}, TextRole::Caption, Ink::Text3);
    head->addWidget(plainLabel(title, "strong"));
    head->addStretch(1);
    head->addWidget(remark);
    rows = new RowList;
    auto* body = new QHBoxLayout;
    body->setContentsMargins(14, 0, 14, 0);
    body->addWidget(rows);
    layout->addLayout(head);
    layout->addLayout(body);
    return section;
}

void SourcePanel::clear()
{
    m_name.clear();
    m_scroll->setVisible(false);
    m_hint->setVisible(true);
}

void SourcePanel::showFiles(const query::SourceStatus& status)
{
    const Theme& theme = Theme::current();
    const int clean = qMax(0, status.files - status.warned - status.skipped - status.failed);
    std::vector<RowList::Row> rows = {{QStringLiteral("check"), {tr("Read"), {}}, numberText(clean), false, {}}};
    if (status.warned > 0) {
        rows.push_back({QStringLiteral("warning"), {tr("Read with warnings"), {}}, numberText(status.warned), false, theme.warn});
    }
    if (status.skipped > 0) {
        rows.push_back({QStringLiteral("minus"), {tr("Skipped, no known format"), {}}, numberText(status.skipped), false, {}});
    }
    if (status.failed > 0) {
        rows.push_back({QStringLiteral("error"), {tr("Failed"), {}}, numberText(status.failed), false, theme.err});
    }
    m_fileRemark->setPlain(tr("%1 in all").arg(numberText(status.files)));
    m_files->setRows(std::move(rows));
}

void SourcePanel::showRevisions(const query::SourceStatus& status, Micros now)
{
    std::vector<RowList::Row> rows;
    for (std::size_t i = 0; i < status.recent.size() && i < kMostRevisions; ++i) {
        const store::RevisionRow& revision = status.recent[i];
        rows.push_back({{}, {tr("Revision %1, %2").arg(revision.id).arg(timeText(revision.at, now)), {}},
                        tr("+%1  ~%2  \u2212%3").arg(numberText(revision.added), numberText(revision.changed), numberText(revision.removed)),
                        false, Theme::current().text2});
    }
    m_revisionRemark->setPlain(status.recent.empty() ? tr("none yet") : tr("added, changed, removed"));
    m_revisions->setRows(std::move(rows));
}

void SourcePanel::showSource(const query::SourceStatus& status, const RunningSync& run, Micros now)
{
    m_name = toQt(status.source.name);
    m_title->setText(m_name);
    m_location->setText(toQt(status.source.location));
    m_sync->setEnabled(!run.running);
    m_remove->setEnabled(!run.running);
    showFiles(status);
    showRevisions(status, now);
    m_diagnostics->setDiagnostics(status.diagnostics);
    const auto shown = static_cast<std::int64_t>(status.diagnostics.size());
    m_warningRemark->setPlain(status.diagnosticCount == 0 ? tr("none")
        : shown < status.diagnosticCount ? tr("the first %1 of %2").arg(numberText(shown), numberText(status.diagnosticCount))
                                         : numberText(shown));
    m_hint->setVisible(false);
    m_scroll->setVisible(true);
}

} // namespace tributary::views
