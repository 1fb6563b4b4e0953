// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QMenu;

namespace tributary::query {
class LineageViewService;
}

namespace tributary::views {

class LineageBoard;
class LineageEditBar;

// Keeps what a graph shows under a name, and offers what was kept: to be opened in a tab of its own, saved
// again, renamed and forgotten.
class LineageViewDesk : public QObject {
    Q_OBJECT
public:
    LineageViewDesk(LineageBoard& board, LineageEditBar& bar, query::CatalogService& catalog, query::LineageViewService& views,
                    std::function<QString()> author);
    ~LineageViewDesk() override;

    QMenu* menu() const { return m_menu.get(); }
    QStringList names() const;
    bool canSave() const;
    void startSaving(); // asks for the name
    void showMenu();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void fillMenu();
    void startRenaming(const QString& name);
    void forget(const QString& name);
    void open(const QString& name);

    LineageBoard& m_board;
    LineageEditBar& m_bar;
    query::CatalogService& m_catalog;
    query::LineageViewService& m_views;
    std::function<QString()> m_author;
    std::shared_ptr<const std::vector<query::LineageViewItem>> m_known;
    std::unique_ptr<QMenu> m_menu;
    bool m_asked = false;
};

} // namespace tributary::views
