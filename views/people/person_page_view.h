// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/people/people_rows.h"
#include "views/product/loaded_page.h"

namespace tributary::views {

class Avatar;
class NoticeBar;
class ScrollColumn;
class TableSection;
class TextLabel;

// One person: what this person owns, belongs to, has a stake in, uses, said.
class PersonPageView : public LoadedPage {
    Q_OBJECT
public:
    PersonPageView(query::CatalogService& catalog, const QString& ref, QWidget* parent = nullptr);
    QString ref() const { return m_ref; }
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("user"); }
    QString currentRef() const override { return m_ref; }
    PersonPtr page() const { return m_page; }
    TableSection* owns() const { return m_owns; }

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;

private:
    void buildLayout();
    void fill(PersonPtr page);

    QString m_ref;
    PersonPtr m_page;
    Avatar* m_avatar = nullptr;
    TextLabel *m_name = nullptr, *m_mail = nullptr, *m_from = nullptr;
    NoticeBar* m_notice = nullptr;
    ScrollColumn* m_scroll = nullptr;
    TableSection *m_owns = nullptr, *m_member = nullptr, *m_stakes = nullptr, *m_uses = nullptr, *m_acts = nullptr;
};

} // namespace tributary::views
