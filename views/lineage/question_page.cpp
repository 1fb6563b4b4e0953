// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/question_page.h"

#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/scroll_column.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {

QuestionPage::QuestionPage(query::CatalogService& catalog, const QString& kind, QWidget* parent)
    : LoadedPage(catalog, nextChannel(kind), parent), m_content(new QWidget(this)), m_head(new QHBoxLayout),
      m_title(new TextLabel({}, TextRole::Title, Ink::Text1, m_content)), m_answer(new TextLabel({}, TextRole::Body, Ink::Text2, m_content)),
      m_notice(new NoticeBar(m_content)), m_scroll(new ScrollColumn(tr("Answer"), m_content))
{
    m_answer->setMaxLines(2);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_answer);
    m_head->setContentsMargins(16, 14, 16, 10);
    m_head->setSpacing(12);
    m_head->addLayout(words, 1);
}

QString QuestionPage::answer() const
{
    return m_answer->text();
}

void QuestionPage::addAction(const QString& text, const std::function<void()>& run)
{
    auto* button = textButton(text, "", m_content);
    connect(button, &QPushButton::clicked, this, run);
    m_head->addWidget(button, 0, Qt::AlignTop);
}

TableSection* QuestionPage::addSection(const QString& title, const QStringList& headers, const std::vector<int>& widths, const QString& empty, int rows)
{
    auto* section = new TableSection(title, headers, widths, empty, rows, m_content);
    connect(section, &TableSection::refActivated, this, &Page::openRequested);
    m_scroll->column()->addWidget(section);
    m_sections.push_back(section);
    return section;
}

void QuestionPage::finish()
{
    m_scroll->column()->addStretch(1);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(hairline(Qt::Horizontal, m_content));
    layout->addWidget(m_scroll, 1);
    setContent(m_content);
}

void QuestionPage::say(const QString& title, const QString& answer, const QString& notice)
{
    m_title->setPlain(title);
    m_answer->setPlain(answer);
    m_notice->setNotice(notice);
}

QWidget* QuestionPage::firstFocus()
{
    for (const TableSection* section : m_sections) {
        if (section->model()->rowCount() > 0)
            return section->table();
    }
    return m_scroll;
}

} // namespace tributary::views
