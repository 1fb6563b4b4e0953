// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/new_canvas_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/canvas/beginning_subject.h"
#include "views/canvas/canvas_reference.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/side_scroll.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kPreviewTypingMs = 120;
constexpr int kMostHintLines = 4;

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

} // namespace

NewCanvasPage::NewCanvasPage(query::CanvasEditService& edits, QWidget* parent)
    : Page(parent), m_edits(edits), m_group(new QButtonGroup(this)), m_help(new TextLabel({}, TextRole::Small, Ink::Text3, this)), m_name(new QLineEdit(this)), m_source(new QComboBox(this)), m_path(new QLineEdit(this)),
      m_subject(new BeginningSubject(this)), m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
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
    connect(m_subject, &BeginningSubject::changed, this, &NewCanvasPage::soon);
    connect(m_subject, &BeginningSubject::filterChanged, this, &NewCanvasPage::ask);
    connect(m_subject, &BeginningSubject::chosen, this, [this] { m_begin->setFocus(Qt::TabFocusReason); });
    connect(m_subject, &BeginningSubject::fileOpened, this, &NewCanvasPage::showProblem);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            choose(static_cast<Beginning>(id));
    });
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
    layout->addWidget(m_subject, 1);
    return form;
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
    m_subject->setBeginning(beginning);
    m_name->setPlaceholderText(beginning == Beginning::Blank ? tr("Needed") : tr("As what it begins with"));
    m_preview->setPlaceholderText(beginning == Beginning::Blank    ? tr("Give the product a name: its file is shown here as it would be.")
                                  : beginning == Beginning::Script ? tr("Write or open SQL: the files are shown here as they would be.")
                                                                   : tr("Choose what it begins with: its file is shown here as it would be."));
    soon();
}

void NewCanvasPage::ask()
{
    m_asking = true;
    m_edits.beginnings(m_subject->filter()->text(), this, [this](const Result<std::shared_ptr<const query::CanvasBeginnings>>& answer) {
        m_asking = false;
        m_retry->setVisible(!answer);
        if (answer) {
            const QString before = m_source->currentText();
            const QSignalBlocker quiet(m_source);
            m_source->clear();
            for (const std::string& source : (*answer)->sources)
                m_source->addItem(singleLine(source, 80), toQt(source));
            m_source->setCurrentIndex(std::max(0, m_source->findText(before)));
            m_subject->setBeginnings(**answer);
            soon();
        } else {
            showProblem(tr("What a canvas can begin with could not be read: %1").arg(query::errorText(answer.error())));
        }
        emit settled();
    });
}

bool NewCanvasPage::isReady() const
{
    return m_subject->isReady() && (chosen() != Beginning::Blank || !m_name->text().trimmed().isEmpty());
}

query::NewCanvasWish NewCanvasPage::wish() const
{
    query::NewCanvasWish wish;
    wish.name = fromQt(m_name->text().trimmed());
    wish.source = fromQt(m_source->currentData().toString());
    wish.path = fromQt(m_path->text().trimmed());
    m_subject->addTo(wish);
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
