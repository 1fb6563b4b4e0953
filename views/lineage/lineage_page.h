// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/layout_service.h"
#include "views/lineage/lineage_link.h"
#include "views/shell/page.h"

namespace tributary::views {

class LineageBoard;

// Where data comes from and where it goes: of the whole mesh, or of one thing.
class LineagePage : public Page {
    Q_OBJECT
public:
    LineagePage(query::CatalogService& catalog, query::LayoutService& layout, const LineageLink& link = {}, QWidget* parent = nullptr);

    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("lineage"); }
    bool isSettled() const override;
    void focusMain() override;
    QString currentRef() const override;
    QString spot() const override;
    void showSpot(const QString& spot) override;
    QString section() const override { return QStringLiteral("lineage"); }
    bool tellsOfReading() const override { return true; }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;
    LineageBoard* board() const { return m_board; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    LineageBoard* m_board;
    LineageLink m_link;
    bool m_asked = false; // a page that nobody looks at reads nothing
};

} // namespace tributary::views
