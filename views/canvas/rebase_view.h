// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace tributary::views {

class ConflictCard;
class ScrollColumn;
class TextLabel;

// What a draft and its file have both changed since the draft began: of each mine or theirs is taken, then the draft
// goes on from the file as it is.
class RebaseView : public QWidget {
    Q_OBJECT
public:
    struct Question {
        merge::FileConflict conflict;
        ConflictCard* mine = nullptr;
        ConflictCard* theirs = nullptr;
        std::optional<merge::Take> take;
    };

    explicit RebaseView(QWidget* parent = nullptr);
    void setConflicts(const std::vector<merge::FileConflict>& conflicts);
    const std::vector<Question>& questions() const { return m_questions; }
    QPushButton* takeButton() const { return m_take; }
    QPushButton* backButton() const { return m_back; }
    void focusFirst();

signals:
    void decided(const std::vector<merge::FileChoice>& choices);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override; // Escape closes
    void paintEvent(QPaintEvent* event) override;

private:
    void addQuestion(std::size_t at);
    void choose(std::size_t at, merge::Take take);
    void finish();

    std::vector<Question> m_questions;
    TextLabel* m_title;
    ScrollColumn* m_scroll;
    QWidget* m_list = nullptr;
    QPushButton* m_back;
    QPushButton* m_take;
};

} // namespace tributary::views
