// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/domain/flow_diagram.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tributary::views {

class Avatar;
class DomainGlyph;
class LinkButton;
class Pill;
class TextLabel;

// Name and place of a domain: breadcrumb of the domains above, owner, bounded context.
class DomainHeader : public QWidget {
    Q_OBJECT
public:
    explicit DomainHeader(QWidget* parent = nullptr);
    void setPage(DomainPtr page);
    QWidget* firstFocus() const;

signals:
    void openRequested(const QString& ref, bool newTab);
    void contentRequested(); // its list in Discover
    void lineageRequested();

private:
    void fillCrumbs();

    DomainPtr m_page;
    TextLabel* m_name;
    Pill* m_named;
    QPushButton* m_discover;
    QPushButton* m_lineage;
    DomainGlyph* m_glyph;
    QHBoxLayout* m_crumbs;
    Avatar* m_avatar;
    LinkButton* m_owner;
    TextLabel* m_noOwner;
    TextLabel* m_context;
};

} // namespace tributary::views
