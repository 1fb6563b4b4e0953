// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace tributary::views {

// A field that hears one stroke and tells of it at once (Qt's own waits a second for more). Escape leaves
// it without one; so does Tab, on to what comes next.
class KeyRecorder : public QKeySequenceEdit {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget* parent = nullptr);
    void setPrompt(const QString& name); // accessible name, and what stands in the empty field

signals:
    void recorded(const QKeySequence& key);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tributary::views
