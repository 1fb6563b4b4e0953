// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/text_diff_answer.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace tributary::views {

class LineDiffView;
class TextLabel;

// The files of a comparison line by line, one at a time; or why there is no text of one.
class TextDiffView : public QWidget {
    Q_OBJECT
public:
    using AnswerPtr = std::shared_ptr<const query::TextDiffAnswer>;
    explicit TextDiffView(QWidget* parent = nullptr);
    void setAnswer(const Result<AnswerPtr>& answer); // the file that was shown stays, where it is still there
    QComboBox* files() const { return m_files; }
    LineDiffView* lines() const { return m_lines; }
    QString said() const; // in the place of the lines; empty where they are shown

private:
    void showFile(int index);
    void say(const QString& words);

    AnswerPtr m_answer;
    QComboBox* m_files;
    TextLabel *m_only, *m_paths, *m_counts, *m_said;
    LineDiffView* m_lines;
};

} // namespace tributary::views
