// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/export.h"
#include "model/lineage/openlineage_export.h"
#include "model/query/lineage_json.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_paper.h"
#include "views/lineage/lineage_svg.h"
#include "views/lineage/node_words.h"
#include "views/widgets/number_text.h"

#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

// What is shown, as files.
namespace tributary::views {
namespace {

constexpr double kPngScale = 2;

QString endingOf(LineageExport format)
{
    switch (format) {
    case LineageExport::Svg: return QStringLiteral("svg");
    case LineageExport::Png: return QStringLiteral("png");
    case LineageExport::Pdf:
    case LineageExport::PdfTiles: return QStringLiteral("pdf");
    case LineageExport::Csv: return QStringLiteral("csv");
    case LineageExport::Mermaid: return QStringLiteral("mmd");
    case LineageExport::Dot: return QStringLiteral("dot");
    case LineageExport::Graphml: return QStringLiteral("graphml");
    case LineageExport::Json: return QStringLiteral("json");
    case LineageExport::OpenLineage: return QStringLiteral("ndjson");
    }
    return {};
}

} // namespace

// The documents of the command line, with the moment where it is not now.
QByteArray LineageBoard::exportedJson() const
{
    Json document = m_compared ? query::lineageDiffJson(*m_compared) : query::lineageJson(*m_result);
    if (const std::optional<Moment> shown = shownMoment(); shown && !m_compared && m_moments->moment())
        document["as_of"] = {{"revision", shown->revision}, {"at", formatTime(shown->at)}};
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QString LineageBoard::exportCaption() const
{
    const QString name = subjectName();
    QString text = name.isEmpty() ? tr("Lineage, level %1").arg(NodeWords::level(m_level)) : tr("Lineage of %1, level %2").arg(name, NodeWords::level(m_level));
    const auto when = [](const Moment& moment) { return tr("%1 (revision %2)").arg(dateTimeText(moment.at), QString::number(moment.revision)); };
    if (m_compared)
        return tr("%1, changes from %2 to %3").arg(text, when(m_compared->before), when(m_compared->after));
    if (const std::optional<Moment> shown = shownMoment())
        text = tr("%1, as of %2").arg(text, when(*shown));
    return text;
}

QByteArray LineageBoard::exported(LineageExport format, QPageSize::PageSizeId paper) const
{
    if (!m_scene)
        return {};
    const lineage::LineageUnion* both = m_scene->both();
    const SceneGeometry& geometry = *m_view->picture();
    switch (format) {
    case LineageExport::Svg: return sceneSvg(*m_scene, geometry, m_view->focusPlace());
    case LineageExport::Png: return scenePng(*m_scene, geometry, m_view->focusPlace(), kPngScale);
    case LineageExport::Pdf:
    case LineageExport::PdfTiles:
        return scenePdf(*m_scene, geometry, m_view->focusPlace(), {paper, format == LineageExport::PdfTiles, exportCaption()});
    case LineageExport::Csv: return QByteArray::fromStdString(lineage::toCsv(*m_result, both));
    case LineageExport::Mermaid: return QByteArray::fromStdString(lineage::toMermaid(*m_result, both));
    case LineageExport::Dot: return QByteArray::fromStdString(lineage::toDot(*m_result, both));
    case LineageExport::Graphml: return QByteArray::fromStdString(lineage::toGraphml(*m_result, both));
    case LineageExport::Json: return exportedJson();
    case LineageExport::OpenLineage: {
        // Events cannot say what is gone: of two moments they tell the later one.
        const lineage::LineageResult& shown = m_compared ? m_compared->second : *m_result;
        const std::optional<Moment> moment = shownMoment();
        return lineage::isOpenLineageLevel(shown.level) ? QByteArray::fromStdString(lineage::toOpenLineage(shown, shown, moment ? moment->at : 0))
                                                        : QByteArray();
    }
    }
    return {};
}

void LineageBoard::saveAs(LineageExport format, QPageSize::PageSizeId paper)
{
    if (!m_scene)
        return;
    const QString ending = endingOf(format);
    auto* dialog = new QFileDialog(this, tr("Export the graph"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.") + ending);
    dialog->selectFile(QStringLiteral("lineage.") + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format, paper](const QString& path) { writeExport(format, paper, path); });
    dialog->open();
}

void LineageBoard::writeExport(LineageExport format, QPageSize::PageSizeId paper, const QString& path)
{
    const auto write = [this, path](const QByteArray& bytes) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (!written)
            sayTrouble(tr("%1 could not be written: %2").arg(path, file.errorString()));
        emit exportFinished(path, written);
    };
    const bool byJobs = format == LineageExport::OpenLineage && m_result && m_result->level == lineage::Level::Job && !m_compared;
    if (!byJobs) {
        write(exported(format, paper));
        return;
    }
    // Jobs show no columns, and the events of their datasets have them.
    query::LineageRequest all;
    all.level = lineage::Level::Dataset;
    all.columns = true;
    const LineagePtr shown = m_result;
    m_catalog.lineage(m_channel + QStringLiteral(":events"), all, this, [this, shown, write](const Result<LineagePtr>& columns) {
        const std::optional<Moment> moment = shownMoment();
        const lineage::LineageResult& with = columns ? **columns : *shown;
        write(QByteArray::fromStdString(lineage::toOpenLineage(*shown, with, moment ? moment->at : 0)));
    });
}

void LineageBoard::sayTrouble(const QString& text)
{
    m_noticeText->setText(text);
    m_noticeAction->hide();
    m_banner->show();
}

} // namespace tributary::views
