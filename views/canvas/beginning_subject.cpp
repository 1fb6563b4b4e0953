// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/beginning_subject.h"

#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr qint64 kMostFileBytes = qint64{8} << 20;

CellRow beginningRow(const query::CanvasBeginning& beginning)
{
    const QString detail = beginning.isOffered ? BeginningSubject::tr("%1, a product offers it already").arg(toQt(beginning.detail)) : toQt(beginning.detail);
    return {{textCell(beginning.name, CellStyle::Strong), textCell(beginning.datasets > 0 ? BeginningSubject::tr("%n dataset(s), up to %1", nullptr, beginning.datasets).arg(detail) : detail, CellStyle::Muted)}, toQt(beginning.ref)};
}

QVBoxLayout* bareColumn(QWidget* owner)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

BeginningSubject::BeginningSubject(QWidget* parent)
    : QStackedWidget(parent), m_filter(new QLineEdit(this)), m_list(new TableSection({}, {tr("Name"), tr("What is known")}, {260, 0}, tr("Nothing to begin with"), 0, this)),
      m_script(new QPlainTextEdit(this)), m_open(textButton(tr("Open a file\u2026"), "", this))
{
    auto* nothing = new TextLabel(tr("Its fields are filled in on the board, where what is missing is said."), TextRole::Small, Ink::Text3, this);
    nothing->setMaxLines(2);
    addWidget(nothing);
    addWidget(buildChosen());
    addWidget(buildWritten());
    followTheme(this, [this] { setMinimumHeight(grownHeight(170)); });
}

QWidget* BeginningSubject::buildChosen()
{
    auto* page = new QWidget(this);
    QVBoxLayout* layout = bareColumn(page);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_list->table()->setAccessibleName(tr("To begin with"));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &BeginningSubject::filterChanged);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_chosenRef = current.isValid() ? current.siblingAtColumn(0).data(CellRefRole).toString() : QString();
        emit changed();
    });
    connect(m_list, &TableSection::refActivated, this, &BeginningSubject::chosen);
    return page;
}

QWidget* BeginningSubject::buildWritten()
{
    auto* page = new QWidget(this);
    QVBoxLayout* layout = bareColumn(page);
    m_script->setTabChangesFocus(true);
    followTheme(m_script, [this] { m_script->setFont(Theme::current().code); });
    m_script->setProperty("role", "field");
    m_script->setAccessibleName(tr("SQL that creates tables"));
    m_script->setPlaceholderText(QStringLiteral("CREATE TABLE sales.orders (\n  order_id bigint PRIMARY KEY,\n  amount numeric(10, 2) NOT NULL\n);"));
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_script, 1);
    connect(m_script, &QPlainTextEdit::textChanged, this, &BeginningSubject::changed);
    connect(m_open, &QPushButton::clicked, this, &BeginningSubject::chooseFile);
    return page;
}

void BeginningSubject::setBeginning(Beginning beginning)
{
    m_beginning = beginning;
    setCurrentIndex(beginning == Beginning::Blank ? 0 : beginning == Beginning::Script ? 2 : 1);
    showList();
}

void BeginningSubject::setBeginnings(query::CanvasBeginnings beginnings)
{
    m_beginnings = std::move(beginnings);
    showList();
}

void BeginningSubject::showList()
{
    const auto& from = m_beginning == Beginning::Contract ? m_beginnings.contracts : m_beginning == Beginning::Model ? m_beginnings.models : m_beginnings.clusters;
    std::vector<CellRow> rows;
    for (const query::CanvasBeginning& one : from)
        rows.push_back(beginningRow(one));
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    m_list->empty()->setSentence(isFiltered ? tr("Nothing is called %1.").arg(singleLine(m_filter->text(), 60))
                                 : m_beginning == Beginning::Contract ? tr("No contract is known.")
                                 : m_beginning == Beginning::Model ? tr("No dbt manifest was read. Add its folder under Sync.")
                                                                 : tr("Every dataset of the lineage is described by a contract."));
    m_list->setRows(std::move(rows));
    if (m_list->model()->rowCount() > 0)
        m_list->table()->selectRow(0);
    else
        m_chosenRef.clear();
}

bool BeginningSubject::isReady() const
{
    switch (m_beginning) {
    case Beginning::Blank: return true;
    case Beginning::Script: return !m_script->toPlainText().trimmed().isEmpty();
    default: return !m_chosenRef.isEmpty();
    }
}

void BeginningSubject::addTo(query::NewCanvasWish& wish) const
{
    if (m_beginning == Beginning::Script) {
        wish.fileName = fromQt(m_fileName.isEmpty() ? QStringLiteral("tables.sql") : m_fileName);
        wish.fileText = fromQt(m_script->toPlainText());
    } else if (m_beginning != Beginning::Blank) {
        wish.ref = fromQt(m_chosenRef);
        wish.isCluster = m_beginning == Beginning::Cluster;
    }
}

QString BeginningSubject::openFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.size() > kMostFileBytes)
        return tr("The file is too large.");
    m_fileName = QFileInfo(path).fileName();
    m_script->setPlainText(QString::fromUtf8(file.readAll()));
    return {};
}

void BeginningSubject::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Begin with a file"), {}, tr("SQL or a contract (*.sql *.ddl *.yaml *.yml *.json)"));
    if (!path.isEmpty())
        emit fileOpened(openFile(path));
}

} // namespace tributary::views
