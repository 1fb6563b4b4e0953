// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/question_page.h"

namespace tributary::views {

// Who is hit when a thing or a column changes, each with the way that proves it.
class ImpactPage : public QuestionPage {
    Q_OBJECT
public:
    ImpactPage(query::CatalogService& catalog, const QString& ref, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("users"); }
    QString currentRef() const override { return m_ref.section(u'#', 0, 0); } // a column has no page
    TableSection* consumers() const { return m_consumers; }
    TableSection* reached() const { return m_reached; }

protected:
    void ask() override;
    Sayings sayings() const override;

private:
    QString m_ref;
    QString m_name; // as the answer has it
    TableSection *m_consumers, *m_reached;
};

} // namespace tributary::views
