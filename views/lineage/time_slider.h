// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/revision_item.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace tributary::views {

class TimeHandle;

// What the syncs of a stretch changed, as one bar of the histogram.
struct TimeBar {
    int added = 0, changed = 0, removed = 0;
    bool operator==(const TimeBar&) const = default;
};
// The syncs, oldest first, in at most `most` bars of equally many syncs each.
std::vector<TimeBar> timeBars(const std::vector<query::RevisionItem>& syncs, int most);

// The past syncs of the catalog on a line, oldest first, each a step, over a histogram of what they
// changed: upwards what came and what changed, downwards what went. The filled handle is the moment that
// is shown; the hollow one that with which it is compared, and rests before the first sync otherwise.
class TimeSlider : public QWidget {
    Q_OBJECT
public:
    // Positions of the line: 1 is the oldest sync.
    struct Choice {
        int from = 0; // 0: nothing is compared
        int to = 0;
        bool operator==(const Choice&) const = default;
    };
    explicit TimeSlider(QWidget* parent = nullptr);

    void setSyncs(std::vector<query::RevisionItem> newestFirst, const Choice& choice);
    void setChoice(const Choice& choice); // says nothing
    Choice choice() const { return m_choice; }
    void choose(const Choice& choice);    // as a person would
    int count() const { return static_cast<int>(m_syncs.size()); }
    const query::RevisionItem* syncAt(int position) const; // null for 0
    int positionOf(RevisionId revision) const;             // of the newest sync up to it; 0: there is none
    QString momentText(int position) const;                // "5 Oct 2026, 14:02, revision 12"
    TimeHandle* fromHandle() const { return m_from; }
    TimeHandle* toHandle() const { return m_to; }
    int xOf(int position) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moved();  // at once: for words beside it
    void chosen(); // once the handle rests for a moment

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int positionAt(int x) const;
    void apply(const Choice& choice);
    void arrange();
    void paintBars(QPainter* painter) const;
    void paintTrack(QPainter* painter) const;
    void paintDates(QPainter* painter) const;
    QString shortText(int position) const;
    int trackY() const;

    std::vector<query::RevisionItem> m_syncs; // oldest first
    Choice m_choice;
    TimeHandle *m_from, *m_to;
    bool m_applying = false;
    QTimer m_resting;
};

} // namespace tributary::views
