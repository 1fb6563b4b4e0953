// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <QListView>
#include <QPointer>

#include <optional>

namespace tributary::views {

class CommandRegistry;
class PaletteModel;
class SearchField;

// Ctrl+K: one list below the search field over every asset and every command. While it is open the
// field does not search; what stood in it comes back. Up and Down choose, Enter opens or runs, Ctrl+Enter
// opens in a new tab, Escape closes and gives the focus back to where it was. After a ">" there are only
// commands.
class Palette : public QObject {
    Q_OBJECT
public:
    Palette(query::CatalogService& catalog, CommandRegistry& commands, SearchField& field, QObject* parent);

    void open(const QString& text = {}); // ">": commands only
    void close(); // the focus goes back; nothing where it is not open
    bool isOpen() const { return m_open; }
    bool isSettled() const { return !m_asking; }
    QListView* list() const { return m_list; }
    PaletteModel* model() const { return m_model; }

signals:
    void openRequested(const QString& ref, bool newTab);
    void searchRequested(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edited(const QString& text);
    void show();
    void choose(int row);
    void take(int row, bool newTab);
    void leave(); // closes without moving the focus
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    query::CatalogService& m_catalog;
    CommandRegistry& m_commands;
    SearchField& m_field;
    PaletteModel* m_model;
    QPointer<QListView> m_list; // a child of the field, which may go first
    QPointer<QWidget> m_origin; // had the focus before
    bool m_open = false;
    bool m_asking = false;
    std::optional<bool> m_takeAnswer; // Enter came before the answer; true: into a new tab
};

} // namespace tributary::views
