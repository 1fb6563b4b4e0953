// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tributary::views {

// The lines that two texts differ in, to be read and copied: what goes and what comes on soft grounds, with the signs
// that a patch has itself, so that no colour is needed to tell them apart.
class LineDiffView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LineDiffView(QWidget* parent = nullptr);
    // As `diff -u` and `git diff` write it. The names in front are left out, since they stand beside the view, but not
    // where it is about several files or a new one. The same patch again leaves selection and place as they are. Very long lines are
    // cut.
    void setPatch(const QString& patch);
    int added() const { return m_added; }     // lines
    int removed() const { return m_removed; }
    QString countWords() const; // "+12  −3 lines"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_added = 0;
    int m_removed = 0;
};

} // namespace tributary::views
