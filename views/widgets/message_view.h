// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tributary::views {

// What stands in the place of content that is not there: one sentence and at most one action.
class MessageView : public QWidget {
    Q_OBJECT
public:
    explicit MessageView(QWidget* parent = nullptr);
    void showMessage(const QString& sentence, const QString& action = {}, bool isError = false);
    QString sentence() const;
    QString action() const;

signals:
    void actionTriggered();

private:
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace tributary::views
