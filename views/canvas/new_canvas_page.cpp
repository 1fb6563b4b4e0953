// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/new_canvas_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/canvas/canvas_reference.h"
#include "views/product/data_table.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/side_scroll.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kPreviewTypingMs = 120;
constexpr qint64 kMostFileBytes = qint64{8} << 20;
constexpr int kMostHintLines = 4;

using Beginning = NewCanvasPage::Beginning;

QString beginningWords(Beginning beginning)
{
    switch (beginning) {
    case Beginning::Blank: return NewCanvasPage::tr("A blank canvas");
    case Beginning::Contract: return NewCanvasPage::tr("A data contract");
    case Beginning::Model: return NewCanvasPage::tr("A dbt model");
    case Beginning::Script: return NewCanvasPage::tr("SQL that creates tables");
    case Beginning::Cluster: break;
    }
    return NewCanvasPage::tr("Datasets that nobody claims");
}

QString beginningHelp(Beginning beginning)
{
    switch (beginning) {
    case Beginning::Blank: return NewCanvasPage::tr("Only what the standard asks for");
    case Beginning::Contract: return NewCanvasPage::tr("The product gets an output port with it, and its description, domain and owner");
    case Beginning::Model: return NewCanvasPage::tr("The product gets an output port with a new contract that holds the columns");
    case Beginning::Script: return NewCanvasPage::tr("Tables, views, columns, keys and comments become a new contract");
    case Beginning::Cluster: break;
    }
    return NewCanvasPage::tr("What lineage shows to belong together and no contract describes");
}

CellRow beginningRow(const query::CanvasBeginning& beginning)
{
    const QString detail = beginning.isOffered ? NewCanvasPage::tr("%1, a product offers it already").arg(toQt(beginning.detail)) : toQt(beginning.detail);
    return {{textCell(beginning.name, CellStyle::Strong), textCell(beginning.datasets > 0 ? NewCanvasPage::tr("%n dataset(s), up to %1", nullptr, beginning.datasets).arg(detail) : detail, CellStyle::Muted)}, toQt(beginning.ref)};
}

} // namespace

NewCanvasPage::NewCanvasPage(query::CanvasEditService& edits, QWidget* parent)
    : Page(parent), m_edits(edits), m_group(new QButtonGroup(this)), m_help(new TextLabel({}, TextRole::Small, Ink::Text3, this)), m_name(new QLineEdit(this)), m_source(new QComboBox(this)), m_path(new QLineEdit(this)),
      m_subjects(new QStackedWidget(this)), m_filter(new QLineEdit(this)), m_list(new TableSection({}, {tr("Name"), tr("What is known")}, {260, 0}, tr("Nothing to begin with"), 0, this)),
      m_script(new QPlainTextEdit(this)), m_open(textButton(tr("Open a file\u2026"), "", this)), m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_preview(new LineDiffView(this)), m_hints(new TextLabel({}, TextRole::Small, Ink::Text2, this)), m_problem(new TextLabel({}, TextRole::Small, Ink::Err, this)),
      m_retry(textButton(tr("Try again"), "", this)), m_begin(textButton(tr("Begin the draft"), "primary", this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPreviewTypingMs);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(new SideScroll(buildForm(), this));
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_typing, &QTimer::timeout, this, &NewCanvasPage::look);
    for (QLineEdit* line : {m_name, m_path})
        connect(line, &QLineEdit::textChanged, this, &NewCanvasPage::soon);
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewCanvasPage::soon);
    connect(m_script, &QPlainTextEdit::textChanged, this, &NewCanvasPage::soon);
    connect(m_filter, &QLineEdit::textChanged, this, &NewCanvasPage::ask);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            choose(static_cast<Beginning>(id));
    });
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_chosenRef = current.isValid() ? current.siblingAtColumn(0).data(CellRefRole).toString() : QString();
        soon();
    });
    connect(m_list, &TableSection::refActivated, this, [this] { m_begin->setFocus(Qt::TabFocusReason); });
    connect(m_open, &QPushButton::clicked, this, &NewCanvasPage::chooseFile);
    connect(m_begin, &QPushButton::clicked, this, &NewCanvasPage::begin);
    connect(m_retry, &QPushButton::clicked, this, &NewCanvasPage::ask);
    button(Beginning::Blank)->setChecked(true);
    ask();
}

QWidget* NewCanvasPage::buildForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("New canvas"), TextRole::Heading, Ink::Text1, form));
    layout->addWidget(new TextLabel(tr("It begins with"), TextRole::SmallStrong, Ink::Text2, form));
    for (int i = 0; i < kBeginnings; ++i) {
        const auto beginning = static_cast<Beginning>(i);
        auto* choice = new QRadioButton(buttonText(beginningWords(beginning)), form);
        choice->setToolTip(plainToolTip(beginningHelp(beginning)));
        choice->setAccessibleDescription(beginningHelp(beginning));
        m_buttons[static_cast<std::size_t>(i)] = choice;
        m_group->addButton(choice, i);
        layout->addWidget(choice);
    }
    layout->addWidget(m_help);
    auto* fields = new QFormLayout;
    fields->setSpacing(8);
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addField = [&](const QString& label, QWidget* field) {
        auto* caption = new TextLabel(label, TextRole::Small, Ink::Text2, form);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        fields->addRow(caption, field);
    };
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(tr("Name of the product"), m_name);
    addField(tr("Source"), m_source);
    addField(tr("File in it"), m_path);
    layout->addLayout(fields);
    buildSubjects();
    layout->addWidget(m_subjects, 1);
    return form;
}

// What is chosen from, or written, for some of the beginnings.
void NewCanvasPage::buildSubjects()
{
    auto* nothing = new TextLabel(tr("Its fields are filled in on the board, where what is missing is said."), TextRole::Small, Ink::Text3, m_subjects);
    nothing->setMaxLines(2);
    followTheme(m_subjects, [this] { m_subjects->setMinimumHeight(grownHeight(170)); });
    m_subjects->addWidget(nothing);
    auto* chosen = new QWidget(m_subjects);
    auto* chosenLayout = new QVBoxLayout(chosen);
    chosenLayout->setContentsMargins(0, 0, 0, 0);
    chosenLayout->setSpacing(8);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_list->table()->setAccessibleName(tr("To begin with"));
    chosenLayout->addWidget(m_filter);
    chosenLayout->addWidget(m_list, 1);
    m_subjects->addWidget(chosen);
    auto* written = new QWidget(m_subjects);
    auto* writtenLayout = new QVBoxLayout(written);
    writtenLayout->setContentsMargins(0, 0, 0, 0);
    writtenLayout->setSpacing(8);
    m_script->setTabChangesFocus(true);
    followTheme(m_script, [this] { m_script->setFont(Theme::current().code); });
    m_script->setProperty("role", "field");
    m_script->setAccessibleName(tr("SQL that creates tables"));
    m_script->setPlaceholderText(QStringLiteral("CREATE TABLE sales.orders (\n  order_id bigint PRIMARY KEY,\n  amount numeric(10, 2) NOT NULL\n);"));
    writtenLayout->addWidget(m_open, 0, Qt::AlignLeft);
    writtenLayout->addWidget(m_script, 1);
    m_subjects->addWidget(written);
}

QWidget* NewCanvasPage::buildSide()
{
    auto* side = new QWidget(this);
    side->setProperty("role", "surface");
    side->setAttribute(Qt::WA_StyledBackground);
    m_preview->setProperty("role", "field");
    m_preview->setAccessibleName(tr("The files as they would be"));
    m_title->setElide(Qt::ElideMiddle);
    m_hints->setMaxLines(kMostHintLines + 1);
    m_problem->setMaxLines(3);
    for (QWidget* each : {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_hints), static_cast<QWidget*>(m_retry)})
        each->hide();
    auto* note = new TextLabel(tr("The draft is kept in the catalog. No file is made before it is published."), TextRole::Caption, Ink::Text3, side);
    note->setMaxLines(2);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_hints);
    layout->addWidget(m_problem);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addWidget(note);
    layout->addWidget(m_begin, 0, Qt::AlignRight);
    return side;
}

void NewCanvasPage::focusMain()
{
    button(chosen())->setFocus(Qt::ShortcutFocusReason);
}

Beginning NewCanvasPage::chosen() const
{
    return m_group->checkedId() < 0 ? Beginning::Blank : static_cast<Beginning>(m_group->checkedId());
}

void NewCanvasPage::choose(Beginning beginning)
{
    button(beginning)->setChecked(true);
    m_help->setPlain(beginningHelp(beginning));
    m_subjects->setCurrentIndex(beginning == Beginning::Blank ? 0 : beginning == Beginning::Script ? 2 : 1);
    m_name->setPlaceholderText(beginning == Beginning::Blank ? tr("Needed") : tr("As what it begins with"));
    showList();
    soon();
}

void NewCanvasPage::ask()
{
    m_asking = true;
    m_edits.beginnings(m_filter->text(), this, [this](const Result<std::shared_ptr<const query::CanvasBeginnings>>& answer) {
        m_asking = false;
        m_retry->setVisible(!answer);
        if (answer) {
            m_beginnings = **answer;
            const QString before = m_source->currentText();
            const QSignalBlocker quiet(m_source);
            m_source->clear();
            for (const std::string& source : m_beginnings.sources)
                m_source->addItem(singleLine(source, 80), toQt(source));
            m_source->setCurrentIndex(std::max(0, m_source->findText(before)));
            showList();
            soon();
        } else {
            showProblem(tr("What a canvas can begin with could not be read: %1").arg(query::errorText(answer.error())));
        }
        emit settled();
    });
}

void NewCanvasPage::showList()
{
    const Beginning beginning = chosen();
    const auto& from = beginning == Beginning::Contract ? m_beginnings.contracts : beginning == Beginning::Model ? m_beginnings.models : m_beginnings.clusters;
    std::vector<CellRow> rows;
    for (const query::CanvasBeginning& one : from)
        rows.push_back(beginningRow(one));
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    m_list->empty()->setSentence(isFiltered ? tr("Nothing is called %1.").arg(singleLine(m_filter->text(), 60))
                                 : beginning == Beginning::Contract ? tr("No contract is known.")
                                 : beginning == Beginning::Model ? tr("No dbt manifest was read. Add its folder under Sync.")
                                                                 : tr("Every dataset of the lineage is described by a contract."));
    m_list->setRows(std::move(rows));
    if (m_list->model()->rowCount() > 0)
        m_list->table()->selectRow(0);
    else
        m_chosenRef.clear();
}

bool NewCanvasPage::isReady() const
{
    switch (chosen()) {
    case Beginning::Blank: return !m_name->text().trimmed().isEmpty();
    case Beginning::Script: return !m_script->toPlainText().trimmed().isEmpty();
    default: return !m_chosenRef.isEmpty();
    }
}

query::NewCanvasWish NewCanvasPage::wish() const
{
    query::NewCanvasWish wish;
    wish.name = fromQt(m_name->text().trimmed());
    wish.source = fromQt(m_source->currentData().toString());
    wish.path = fromQt(m_path->text().trimmed());
    if (chosen() == Beginning::Script) {
        wish.fileName = fromQt(m_fileName.isEmpty() ? QStringLiteral("tables.sql") : m_fileName);
        wish.fileText = fromQt(m_script->toPlainText());
    } else if (chosen() != Beginning::Blank) {
        wish.ref = fromQt(m_chosenRef);
        wish.isCluster = chosen() == Beginning::Cluster;
    }
    return wish;
}

void NewCanvasPage::soon()
{
    m_typing.start();
}

void NewCanvasPage::look()
{
    if (m_retry->isHidden()) // else that is what there is to say
        showProblem({});
    if (!isReady()) {
        m_title->setPlain(tr("Nothing to show yet"));
        m_preview->clear();
        m_hints->hide();
        m_begin->setEnabled(false);
        emit settled();
        return;
    }
    m_previewing = true;
    m_edits.preview(wish(), this, [this](const Result<std::shared_ptr<const query::NewCanvas>>& answer) { take(answer); });
}

void NewCanvasPage::take(const Result<std::shared_ptr<const query::NewCanvas>>& answer)
{
    m_previewing = false;
    m_begin->setEnabled(answer.has_value());
    showProblem(answer ? QString() : query::errorText(answer.error()));
    if (!answer) {
        m_title->setPlain(tr("Nothing to show yet"));
        m_preview->clear();
        m_hints->hide();
        emit settled();
        return;
    }
    const query::NewCanvas& canvas = **answer;
    m_title->setPlain(tr("New in %1").arg(singleLine(canvas.source + ": " + canvas.product.path)));
    m_path->setPlaceholderText(singleLine(canvas.product.path));
    m_preview->setPatch(toQt(query::diffOf(canvas)));
    QStringList lines;
    for (const Diagnostic& hint : canvas.hints) {
        if (lines.size() < kMostHintLines)
            lines.append(hint.mark.line > 0 ? tr("Line %1: %2").arg(hint.mark.line).arg(query::diagnosticText(hint)) : query::diagnosticText(hint));
    }
    if (static_cast<int>(canvas.hints.size()) > kMostHintLines)
        lines.append(tr("and %n more", nullptr, static_cast<int>(canvas.hints.size()) - kMostHintLines));
    m_hints->setPlain(lines.join(u'\n'));
    m_hints->setVisible(!lines.isEmpty());
    emit settled();
}

void NewCanvasPage::begin()
{
    m_begin->setEnabled(false);
    m_edits.begin(wish(), this, [this](const Result<std::shared_ptr<const query::NewCanvas>>& answer) {
        m_begin->setEnabled(true);
        showProblem(answer ? QString() : query::errorText(answer.error()));
        if (answer)
            emit openRequested(canvasReference(toQt((*answer)->ref)), false);
    });
}

QString NewCanvasPage::openFile(const QString& path)
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

void NewCanvasPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Begin with a file"), {}, tr("SQL or a contract (*.sql *.ddl *.yaml *.yml *.json)"));
    if (!path.isEmpty())
        showProblem(openFile(path));
}

void NewCanvasPage::showProblem(const QString& words)
{
    m_problem->setPlain(words);
    m_problem->setVisible(!words.isEmpty());
}

QString NewCanvasPage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString NewCanvasPage::hints() const
{
    return m_hints->isHidden() ? QString() : m_hints->text();
}

void NewCanvasPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
}

} // namespace tributary::views
