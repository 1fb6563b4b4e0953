// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/loaded_page.h"

#include <functional>
#include <vector>

class QHBoxLayout;

namespace tributary::views {

class NoticeBar;
class ScrollColumn;
class TableSection;
class TextLabel;

// The frame of a page that answers a question about lineage: title, the answer in a sentence, ways on, and
// sections of tables.
class QuestionPage : public LoadedPage {
    Q_OBJECT
public:
    QuestionPage(query::CatalogService& catalog, const QString& kind, QWidget* parent);
    QString section() const override { return QStringLiteral("lineage"); }
    QString answer() const; // the sentence

protected:
    void addAction(const QString& text, const std::function<void()>& run);
    TableSection* addSection(const QString& title, const QStringList& headers, const std::vector<int>& widths, const QString& empty, int rows);
    void finish(); // after all sections
    void say(const QString& title, const QString& answer, const QString& notice);
    QWidget* firstFocus() override; // the first table that holds anything

private:
    QWidget* m_content;
    QHBoxLayout* m_head;
    TextLabel *m_title, *m_answer;
    NoticeBar* m_notice;
    ScrollColumn* m_scroll;
    std::vector<TableSection*> m_sections;
};

} // namespace tributary::views
