// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tributary::views {

// A patch to be read: what goes and what comes on soft grounds, with the signs that the patch has itself.
class PatchView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PatchView(QWidget* parent = nullptr);
    void setPatch(const QString& patch);
    int added() const { return m_added; }     // lines
    int removed() const { return m_removed; }

private:
    void colour();

    int m_added = 0;
    int m_removed = 0;
};

} // namespace tributary::views
