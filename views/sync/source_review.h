// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sync/source_trouble.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tributary::views {

class TableSection;
class TroubleBand;

// Below the sources: what stands in the way of the chosen one, and for a quarantined run the list of
// what it would remove, with the two answers to it. Hidden where all is well.
class SourceReview : public QWidget {
    Q_OBJECT
public:
    explicit SourceReview(QWidget* parent = nullptr);
    void showSource(const query::SourceStatus& status, const RunningSync& run, Micros now);
    void clear();

    QString shownName() const { return m_name; }
    bool showsList() const { return !isHidden() && m_listShown; }
    bool canRelease() const;    // a quarantined run is shown, kept or not
    void keep();                // folds the list away until another run has something to say
    void unfold();              // shows it again
    void focusList();           // unfolds it and goes there
    QString title() const;
    QString detail() const;
    TableSection* list() const { return m_list; }

signals:
    void listShown(bool shown); // the list came or went
    void releaseRequested(const QString& name);
    void syncRequested(const QString& name);

private:
    void arrange();
    void setListShown(bool shown);

    QString m_name;
    SourceTrouble m_trouble;
    Micros m_noteAt = 0;
    Micros m_keptAt = 0; // of the note that was kept
    QString m_keptName;
    bool m_listShown = false;
    TroubleBand* m_band;
    QLabel *m_title, *m_detail;
    QPushButton *m_release, *m_keep, *m_review, *m_sync;
    TableSection* m_list;
};

} // namespace tributary::views
