// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/rename_service.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QToolButton;

namespace tributary::views {

class TextLabel;

// Asks, one after the other, whether what went is what came under another name, and tells what was answered: that can
// be taken back here. Hidden where there is nothing to ask and nothing was answered.
class RenameBar : public QWidget {
    Q_OBJECT
public:
    explicit RenameBar(QWidget* parent = nullptr);
    // Who remembers the answers, and in whose name; null: nobody can answer here.
    void setService(query::RenameService* service, std::function<QString()> author);
    // The questions first, then what was decided. The one that was shown stays, where it is still there.
    void setAnswer(const query::DiffAnswer* answer);

    int count() const { return static_cast<int>(m_entries.size()); }
    QString sentence() const;
    QPushButton* yesButton() const { return m_yes; }
    QPushButton* noButton() const { return m_no; }
    QPushButton* againButton() const { return m_again; }
    QToolButton* nextButton() const { return m_next; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        diff::RenameDecision decision; // of a question: what is asked
        bool isOpen = false;
        bool isAssumed = false;
    };

    void show(int index);
    void fitText();
    void answer(bool isSame);
    QString sentenceOf(const Entry& entry) const;

    QPointer<query::RenameService> m_service;
    std::function<QString()> m_author;
    std::vector<Entry> m_entries;
    int m_current = 0;
    QString m_failure; // why the last answer was not kept
    TextLabel *m_text, *m_place;
    QPushButton *m_yes, *m_no, *m_again;
    QToolButton *m_previous, *m_next;
};

} // namespace tributary::views
