// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/catalog_section.h"

#include "views/widgets/elided_label.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStyle>

namespace tributary::views {

CatalogSection::CatalogSection(query::CareService& care, QWidget* parent)
    : SettingsSection(QStringLiteral("catalog"), tr("Catalog and cache"), Width::Reading, parent), m_care(care),
      m_path(new ElidedLabel(ElidedLabel::Style::Code)), m_size(plainLabel({}, "value")), m_drawings(plainLabel({}, "value")),
      m_outcome(plainLabel({}, "value")), m_copy(iconButton(QStringLiteral("file"), tr("Copy path"))),
      m_other(textButton(buttonText(tr("Open another catalog\u2026")))), m_rebuild(textButton(buttonText(tr("Rebuild")))),
      m_compact(textButton(buttonText(tr("Compact")))), m_clear(textButton(buttonText(tr("Clear drawings"))))
{
    m_outcome->setWordWrap(true);
    m_path->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // the button stands beside it, however short it is
    m_outcome->setAccessibleName(tr("Outcome"));
    body()->addWidget(makeFile());
    body()->addSpacing(12);
    body()->addWidget(m_size);
    body()->addWidget(m_drawings);
    body()->addSpacing(12);
    body()->addWidget(makeAction(m_rebuild, tr("Checks the file and makes search index, lineage and people anew from what was read. "
                                               "Drafts, comments, decisions and saved searches stay.")));
    body()->addWidget(makeAction(m_compact, tr("Gives the room of deleted rows back to the disk.")));
    body()->addWidget(makeAction(m_clear, tr("Lineage that was drawn before is laid out again when it is next opened.")));
    body()->addSpacing(8);
    body()->addWidget(m_outcome);
    endBody();
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_care.state().path); });
    connect(m_other, &QPushButton::clicked, this, &CatalogSection::chooseOther);
    connect(m_rebuild, &QPushButton::clicked, this, [this] { m_care.begin(query::Care::Rebuild); });
    connect(m_compact, &QPushButton::clicked, this, [this] { m_care.begin(query::Care::Compact); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_care.begin(query::Care::ClearDrawings); });
    connect(&m_care, &query::CareService::started, this, &CatalogSection::showBusy);
    connect(&m_care, &query::CareService::finished, this, &CatalogSection::showOutcome);
    refresh();
}

QWidget* CatalogSection::makeFile()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(plainLabel(tr("File of the catalog"), "strong"));
    auto* file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_path);
    file->addWidget(m_copy);
    file->addStretch(1);
    layout->addLayout(file);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    return box;
}

QWidget* CatalogSection::makeAction(QPushButton* button, const QString& what)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(button, 0, Qt::AlignLeft);
    QLabel* remark = plainLabel(what, "meta");
    remark->setWordWrap(true);
    layout->addWidget(remark);
    button->setAccessibleDescription(what);
    return box;
}

void CatalogSection::refresh()
{
    const query::CacheState state = m_care.state();
    m_path->setText(state.path);
    m_size->setText(state.bytes > 0 ? tr("%1 on disk").arg(sizeText(state.bytes)) : tr("Not written yet: the first sync makes it."));
    m_drawings->setText(tr("%1 of kept drawings").arg(sizeText(state.drawingBytes)));
    const bool idle = !m_care.isBusy();
    m_rebuild->setEnabled(idle && state.bytes > 0);
    m_compact->setEnabled(idle && state.bytes > 0);
    m_clear->setEnabled(idle && state.drawingBytes > 0);
}

void CatalogSection::showBusy()
{
    m_outcome->setProperty("role", "value");
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
    m_outcome->setText(tr("At work\u2026"));
    refresh();
}

void CatalogSection::showOutcome(const query::CareOutcome& outcome)
{
    QString text;
    if (outcome.error) {
        text = singleLine(*outcome.error);
        if (outcome.damaged)
            text += QLatin1Char(' ') + tr("Close the window and run \"tributary doctor --repair\": it carries what can be read into a new file.");
    } else if (outcome.care == query::Care::Rebuild) {
        text = outcome.mended == 0 ? tr("Rebuilt. Nothing was wrong.") : tr("Rebuilt. %n fault(s) mended.", nullptr, outcome.mended);
    } else {
        text = outcome.bytesFreed > 0 ? tr("%1 freed.").arg(sizeText(outcome.bytesFreed)) : tr("Done. There was nothing to free.");
    }
    m_outcome->setProperty("role", outcome.error ? "error" : "value");
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
    m_outcome->setText(text);
    refresh();
}

void CatalogSection::chooseOther()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Open another catalog"), m_care.state().path, tr("Catalogs (*.tributary)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        emit openRequested(file);
}

QString CatalogSection::outcomeText() const
{
    return m_outcome->text();
}

} // namespace tributary::views
