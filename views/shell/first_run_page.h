// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tributary::views {

// What a catalog without any source shows: one sentence and what to do about it.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);

signals:
    void addFolderRequested();
    void addRepositoryRequested();
    void sampleRequested();
};

} // namespace tributary::views
