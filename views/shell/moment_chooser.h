// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/moment_catalog.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tributary::views {

// A small popup to choose the moment of a page: a field for a date, a time or a revision, and under
// it the past syncs with what each of them changed. Down goes from the field to the list, Enter
// chooses, Escape and a click elsewhere leave all as it was. It lies within the window, over the page.
class MomentChooser : public QFrame {
    Q_OBJECT
public:
    explicit MomentChooser(QWidget* parent = nullptr);

    // Below `anchor`, for the catalog of one page.
    void open(query::MomentCatalog& moments, QWidget& anchor);
    QLineEdit* field() const { return m_field; }
    QListWidget* list() const { return m_list; }
    QString problem() const; // what is wrong with what was typed; empty: nothing

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close(bool giveBackFocus);
    void placeBelow(const QWidget& anchor);
    void fill(const std::vector<query::RevisionItem>& items);
    void chooseTyped();
    void choose(const std::optional<Moment>& moment);
    void showProblem(const QString& text);

    QPointer<query::MomentCatalog> m_moments;
    QPointer<QWidget> m_focusBefore;
    std::vector<query::RevisionItem> m_items;
    QLineEdit* m_field;
    QLabel* m_problem;
    QListWidget* m_list;
};

} // namespace tributary::views
