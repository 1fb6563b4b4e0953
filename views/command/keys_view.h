// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command_registry.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tributary::views {

class KeyRecorder;
class KeysModel;

// Every command with its keys, to change them: choose a command, press Enter, press the new keys. A key
// that another command has in the same place is refused, with its name. Delete takes the keys away.
// What is chosen is in force at once; who keeps it listens to CommandRegistry::keysChanged().
class KeysView : public QWidget {
    Q_OBJECT
public:
    explicit KeysView(CommandRegistry& registry, QWidget* parent = nullptr);

    void focusMain();
    QTableView* table() const { return m_table; }
    KeyRecorder* recorder() const { return m_recorder; }
    QLineEdit* filter() const { return m_filter; }
    QCheckBox* singleKeys() const { return m_singleKeys; }
    QPushButton* resetOne() const { return m_resetOne; }
    QPushButton* resetAll() const { return m_resetAll; }
    QString note() const;
    void select(const QString& id);
    QString selected() const;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void record();
    void apply(const QList<QKeySequence>& keys);
    void tell(const QString& words, bool refused = false);
    void follow(); // what can be done with the chosen command

    CommandRegistry& m_registry;
    KeysModel* m_model;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_name;
    KeyRecorder* m_recorder;
    QPushButton *m_resetOne, *m_resetAll;
    QCheckBox* m_singleKeys;
    QLabel* m_note;
};

} // namespace tributary::views
