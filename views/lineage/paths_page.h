// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/question_link.h"
#include "views/lineage/question_page.h"

namespace tributary::views {

// Which ways of data lead from one thing to another, whether these are all, and what severs them.
class PathsPage : public QuestionPage {
    Q_OBJECT
public:
    PathsPage(query::CatalogService& catalog, const PathsLink& link, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("lineage"); }
    QString currentRef() const override { return m_link.from.section(u'#', 0, 0); }
    TableSection* paths() const { return m_paths; }
    TableSection* cut() const { return m_cut; }
    TableSection* unavoidable() const { return m_unavoidable; }
    TableSection* cycles() const { return m_cycles; }

protected:
    void ask() override;
    Sayings sayings() const override;

private:
    void fill(const query::PathResult& result);

    PathsLink m_link;
    QString m_from, m_to; // names, as the answer has them
    TableSection *m_paths, *m_cut, *m_unavoidable, *m_cycles;
};

} // namespace tributary::views
