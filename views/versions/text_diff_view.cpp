// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/text_diff_view.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/product/only_choice.h"
#include "views/product/text_label.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kTextMargin = 12;

QString pathsOf(const query::FileTextDiff& file)
{
    const QString before = singleLine(file.pathBefore, 300);
    const QString after = singleLine(file.pathAfter, 300);
    return before == after || before.isEmpty() || after.isEmpty() ? after + (after.isEmpty() ? before : QString()) : before + QStringLiteral(" \u2192 ") + after;
}

} // namespace

TextDiffView::TextDiffView(QWidget* parent)
    : QWidget(parent), m_files(new QComboBox(this)), m_only(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)), m_paths(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_counts(new TextLabel({}, TextRole::Small, Ink::Text2, this)), m_said(new TextLabel({}, TextRole::Body, Ink::Text2, this)), m_lines(new LineDiffView(this))
{
    m_files->setAccessibleName(tr("File"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_paths->setElide(Qt::ElideMiddle);
    m_said->setMaxLines(3);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_files);
    head->addWidget(m_only);
    head->addWidget(m_paths, 1);
    head->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kTextMargin, 8, kTextMargin, kTextMargin);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_said);
    layout->addWidget(m_lines, 1);
    layout->addStretch(0);
    connect(m_files, &QComboBox::activated, this, &TextDiffView::showFile);
    say({});
}

void TextDiffView::setAnswer(const Result<AnswerPtr>& answer)
{
    const QString before = m_files->currentText();
    m_answer = answer ? *answer : nullptr;
    m_files->clear();
    for (const query::FileTextDiff& file : m_answer ? m_answer->files : std::vector<query::FileTextDiff>())
        m_files->addItem(singleLine(file.name, 60));
    showChoice(*m_files, *m_only);
    if (m_files->count() > 0)
        return showFile(std::max(0, m_files->findText(before)));
    m_paths->setPlain({});
    say(answer ? tr("No file describes it.") : singleLine(query::errorText(answer.error()), 500));
}

void TextDiffView::showFile(int index)
{
    const query::FileTextDiff& file = m_answer->files[static_cast<std::size_t>(index)];
    m_files->setCurrentIndex(index);
    m_paths->setPlain(pathsOf(file));
    m_lines->setPatch(toQt(file.patch));
    m_counts->setPlain(file.patch.empty() ? QString() : m_lines->countWords());
    say(file.trouble ? singleLine(query::errorText(*file.trouble), 500) : file.patch.empty() ? tr("The two texts are equal.") : QString());
}

void TextDiffView::say(const QString& words)
{
    m_said->setPlain(words);
    m_said->setVisible(!words.isEmpty());
    m_lines->setVisible(words.isEmpty());
}

QString TextDiffView::said() const
{
    return m_said->text();
}

} // namespace tributary::views
