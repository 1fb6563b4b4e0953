// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_beginnings.h"

#include <QStackedWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tributary::views {

class TableSection;

// What a new canvas begins with.
enum class Beginning { Blank, Contract, Model, Script, Cluster };

// What is chosen from the catalog, or written, for the kinds of beginnings that need it.
class BeginningSubject : public QStackedWidget {
    Q_OBJECT
public:
    explicit BeginningSubject(QWidget* parent);

    void setBeginning(Beginning beginning);
    void setBeginnings(query::CanvasBeginnings beginnings);
    // A file of SQL or of a contract as text; the reason where it cannot be read.
    QString openFile(const QString& path);

    bool isReady() const; // something is chosen or written, where something is needed
    void addTo(query::NewCanvasWish& wish) const;

    QLineEdit* filter() const { return m_filter; }
    TableSection* list() const { return m_list; }
    QPlainTextEdit* script() const { return m_script; }

signals:
    void changed();
    void filterChanged();
    void chosen(); // as by Enter or a double click
    void fileOpened(const QString& problem); // empty: it could be read

private:
    QWidget* buildChosen();
    QWidget* buildWritten();
    void showList();
    void chooseFile();

    query::CanvasBeginnings m_beginnings;
    Beginning m_beginning = Beginning::Blank;
    QString m_chosenRef;
    QString m_fileName;
    QLineEdit* m_filter;
    TableSection* m_list;
    QPlainTextEdit* m_script;
    QPushButton* m_open;
};

} // namespace tributary::views
