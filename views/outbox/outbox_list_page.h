// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_service.h"
#include "views/product/loaded_page.h"

class QSplitter;

namespace tributary::views {

class NoticeBar;
class TableSection;

// A page about the outbox: a list, and beside it, or below it where there is no room, a panel about the row that is
// chosen. It asks again when the outbox has changed, and the chosen row stays.
class OutboxListPage : public LoadedPage {
    Q_OBJECT
public:
    QString section() const override { return QStringLiteral("sync"); }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;

    TableSection* list() const { return m_list; }
    NoticeBar* notice() const { return m_notice; }

protected:
    OutboxListPage(query::CatalogService& catalog, query::OutboxService& outbox, const QString& kind, QWidget* parent);

    struct Parts {
        QWidget* header = nullptr;
        TableSection* list = nullptr;
        QWidget* left = nullptr; // the list, or what it stands in
        QWidget* panel = nullptr;
    };
    void build(const Parts& parts); // once, by what is derived; then reload()
    void ask() override;
    QWidget* firstFocus() override;
    void resizeEvent(QResizeEvent* event) override;

    virtual void showPage(const query::OutboxPage& page) = 0; // fills the list within fill(), then calls choose()
    virtual void showCurrent() = 0;                           // the row that is chosen, or that there is none
    virtual void placed(bool below) = 0;                      // where the panel stands now

    // Rows come and go meanwhile without that anybody chose one.
    template <typename Fill>
    void fill(Fill work)
    {
        m_filling = true;
        work();
        m_filling = false;
    }
    void choose(int row);   // -1: the first one
    int currentRow() const; // -1: none
    bool isBelow() const;
    void arrange();

    query::OutboxService& m_outbox;
    NoticeBar* m_notice;
    TableSection* m_list = nullptr;
    QSplitter* m_parts;

private:
    QWidget* m_side = nullptr;
    bool m_filling = false;
};

} // namespace tributary::views
