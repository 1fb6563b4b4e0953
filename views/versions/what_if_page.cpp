// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/what_if_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/reference_name.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/versions/change_detail.h"
#include "views/versions/change_tree.h"
#include "views/versions/change_words.h"
#include "views/versions/consumer_rows.h"
#include "views/versions/rename_bar.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kPauseMs = 300;
constexpr int kTryMargin = 16;

// Where a text cannot be read: "ranking.odcs.yaml:12:3: ..."
QString troubleText(const Error& error)
{
    QString place = toQt(error.file);
    if (error.mark.line > 0)
        place += QStringLiteral(":%1:%2").arg(error.mark.line).arg(error.mark.column);
    const QString words = query::errorText(error);
    return singleLine(place.isEmpty() || words.startsWith(place) ? words : place + QStringLiteral(": ") + words, 500);
}

constexpr int kLongestLine = 1'500;
constexpr int kMostText = 2'000'000;

// The text as it can be shown: without what steers the screen, and with long lines cut.
QString harmless(const std::string& text)
{
    QStringList lines = plainBlock(text, kMostText).split(QLatin1Char('\n'));
    for (QString& line : lines)
        line.truncate(kLongestLine);
    return lines.join(QLatin1Char('\n'));
}

// An editor shows what is in the file and nothing else: where that would steer the screen, there is none.
bool canBeEdited(const std::string& text)
{
    QString shown = toQt(text);
    shown.remove(QLatin1Char('\r'));
    return harmless(text).trimmed() == shown.trimmed();
}

} // namespace

WhatIfPage::WhatIfPage(query::CatalogService& catalog, QString ref, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("what-if")), parent), m_ref(std::move(ref)), m_files(new QComboBox(this)),
      m_reset(textButton(tr("As it was"), "", this)), m_text(new QPlainTextEdit(this)), m_notice(new NoticeBar(this)), m_renames(new RenameBar(this)),
      m_advice(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_hint(new TextLabel(tr("Change the text beside: what that means, how much of it breaks and whom it hits stands here then."), TextRole::Small, Ink::Text2, this)), m_tree(new ChangeTree(this)), m_detail(new ChangeDetail(this)),
      m_consumers(ConsumerRows::makeTable(tr("Consumers that would be hit"), this))
{
    m_files->setAccessibleName(tr("File to be tried"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reset->setToolTip(tr("Take back what was changed in this file"));
    m_text->setAccessibleName(tr("Text of the file, to be changed for a try"));
    m_text->setProperty("role", "field");
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    followTheme(m_text, [this] { m_text->setFont(Theme::current().code); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);

    auto* left = new QWidget;
    auto* head = new QHBoxLayout;
    head->addWidget(m_files);
    head->addStretch(1);
    head->addWidget(m_reset);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(kTryMargin, kTryMargin, kTryMargin, kTryMargin);
    leftLayout->setSpacing(8);
    leftLayout->addWidget(new TextLabel(tr("Try a change here: nothing is written, and nobody is told."), TextRole::Small, Ink::Text2, left));
    leftLayout->addLayout(head);
    leftLayout->addWidget(m_text, 1);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(makeChanges());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({640, 640});
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_renames);
    layout->addWidget(parts, 1);
    setContent(content);
    connect(m_files, &QComboBox::activated, this, &WhatIfPage::showFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WhatIfPage::take);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfPage::tryChanges);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPage::reset);
    connect(m_tree, &ChangeTree::chosen, this, &WhatIfPage::showChange);
    connect(m_detail, &ChangeDetail::stepRequested, m_tree, &ChangeTree::step);
    connect(m_consumers, &TableSection::refActivated, this, &Page::openRequested);
    reload();
}

QWidget* WhatIfPage::makeChanges()
{
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(kTryMargin, kTryMargin, kTryMargin, 0);
    layout->setSpacing(8);
    layout->addWidget(m_advice);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    layout->addStretch(0); // where there is no tree yet, what is said stands above
    m_hint->setMaxLines(3);
    m_bottom = new QWidget;
    auto* bottomLayout = new QVBoxLayout(m_bottom);
    bottomLayout->setContentsMargins(kTryMargin, kTryMargin, kTryMargin, kTryMargin);
    bottomLayout->addWidget(m_consumers);
    parts->addWidget(top);
    parts->addWidget(m_detail);
    parts->addWidget(m_bottom);
    parts->setSizes({300, 200, 240});
    return parts;
}

QString WhatIfPage::pageTitle() const
{
    return tr("What if: %1").arg(m_name.isEmpty() ? referenceName(m_ref) : m_name);
}

LoadedPage::Sayings WhatIfPage::sayings() const
{
    const QString name = referenceName(m_ref);
    return {tr("Reading the files of %1 \u2026").arg(name), tr("Nothing is known as %1").arg(name), tr("Products and contracts that a file describes can be tried.")};
}

QWidget* WhatIfPage::firstFocus()
{
    return m_text;
}

// What a person typed stays, whatever is synced meanwhile: only the comparison is made again.
void WhatIfPage::ask()
{
    if (!m_kept.empty()) {
        auto none = std::make_shared<query::WhatIfAnswer>();
        arrived<query::WhatIfAnswer>(std::shared_ptr<const query::WhatIfAnswer>(none), true);
        tryChanges();
        return;
    }
    query::WhatIfRequest request;
    request.ref = fromQt(m_ref);
    catalog().whatIf(channel(), request, this, [this](const Result<AnswerPtr>& answer) {
        if (arrived<query::WhatIfAnswer>(answer, true))
            showFiles(*answer);
        emit settled();
    });
}

void WhatIfPage::showFiles(const AnswerPtr& answer)
{
    m_ref = toQt(answer->ref);
    m_name = singleLine(answer->name, 80);
    m_isTyped = false;
    m_kept = m_tried = answer->files;
    m_files->clear();
    for (const query::ScratchFile& file : m_kept)
        m_files->addItem(singleLine(file.name, 40));
    for (int i = 0; i < m_files->count(); ++i)
        m_files->setItemData(i, plainToolTip(singleLine(m_kept[static_cast<std::size_t>(i)].path, 300)), Qt::ToolTipRole);
    m_files->setEnabled(m_kept.size() > 1);
    showFile(0);
    showAnswer(nullptr);
    emit titleChanged();
}

void WhatIfPage::showFile(int index)
{
    if (index < 0 || index >= static_cast<int>(m_tried.size()))
        return;
    keep(); // of the file that was shown
    m_shown = index;
    const auto at = static_cast<std::size_t>(index);
    const bool isPlain = canBeEdited(m_tried[at].text);
    m_isFilling = true;
    m_text->setPlainText(isPlain ? toQt(m_tried[at].text) : harmless(m_tried[at].text));
    m_isFilling = false;
    m_text->setReadOnly(!isPlain);
    m_notice->setNotice(isPlain ? m_said : tr("This file holds control characters or lines without end, and can only be read here."));
    m_reset->setEnabled(m_tried[at].text != m_kept[at].text);
}

void WhatIfPage::take()
{
    const int index = m_files->currentIndex();
    if (m_isFilling || index < 0 || index >= static_cast<int>(m_tried.size()))
        return;
    m_isTyped = true;
    m_isTrying = true;
    m_reset->setEnabled(true); // until it is known better
    m_pause.start();
}

// Once for all keys that were pressed: the text may be long.
void WhatIfPage::keep()
{
    if (!m_isTyped)
        return;
    m_isTyped = false;
    const auto at = static_cast<std::size_t>(m_shown);
    m_tried[at].text = fromQt(m_text->toPlainText());
    m_reset->setEnabled(m_tried[at].text != m_kept[at].text);
}

void WhatIfPage::tryChanges()
{
    keep();
    query::WhatIfRequest request;
    request.ref = fromQt(m_ref);
    for (std::size_t i = 0; i < m_tried.size(); ++i)
        if (m_tried[i].text != m_kept[i].text)
            request.files.push_back(m_tried[i]);
    if (request.files.empty()) {
        m_isTrying = false;
        m_said.clear();
        m_notice->setNotice({});
        showAnswer(nullptr);
        emit settled();
        return;
    }
    m_isTrying = true;
    catalog().whatIf(channel(), request, this, [this](const Result<AnswerPtr>& answer) {
        m_isTrying = false;
        m_said = answer ? QString() : troubleText(answer.error());
        m_notice->setNotice(m_said);
        if (answer) // else the last that could be read stands
            showAnswer((*answer)->answer);
        emit settled();
    });
}

void WhatIfPage::showAnswer(const std::shared_ptr<const query::DiffAnswer>& answer)
{
    m_answer = answer;
    m_renames->setAnswer(answer.get());
    m_tree->setAnswer(answer);
    m_consumers->setRows(answer ? ConsumerRows::rows(answer->consumers) : std::vector<CellRow>());
    const bool isTried = answer && !answer->documents.empty();
    m_hint->setVisible(!isTried);
    for (QWidget* part : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_detail), m_bottom})
        part->setVisible(isTried); // else they would say of nothing that it hits nobody
    if (!isTried) {
        m_advice->setPlain(tr("Nothing was changed yet."));
    } else {
        const auto changes = answer->changes();
        m_advice->setPlain(changes.empty() ? tr("The meaning stays the same.")
                                           : tr("%n changes, the worst is %1; advised step of the version: %2", nullptr, static_cast<int>(changes.size()))
                                                 .arg(ChangeWords::severity(answer->worst()), ChangeWords::bump(answer->documents.front().advised)));
    }
    showChange();
}

void WhatIfPage::showChange()
{
    const ChangePlace place = m_tree->current();
    if (!m_answer || !place.isValid()) {
        m_detail->clear(m_answer && m_tree->count() > 0 ? tr("Choose a change to read what it means.") : tr("What a change means stands here."));
        return;
    }
    m_detail->showChange(m_answer->documents[static_cast<std::size_t>(place.document)].changes[static_cast<std::size_t>(place.change)], m_tree->position(), m_tree->count());
}

void WhatIfPage::reset()
{
    const int index = m_files->currentIndex();
    if (index < 0)
        return;
    m_isTyped = false;
    m_tried[static_cast<std::size_t>(index)].text = m_kept[static_cast<std::size_t>(index)].text;
    showFile(index);
    tryChanges();
}

} // namespace tributary::views
