// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tributary::views {

// Find in the graph: the text, "3 of 4", and the way to the next and the previous one.
class FindBox : public QWidget {
    Q_OBJECT
public:
    explicit FindBox(QWidget* parent = nullptr);
    void setCount(int at, int total); // at counts from 1; total 0 with a text: nothing found
    void start();                     // takes the keyboard
    QString text() const;
    QString countText() const;

signals:
    void textEdited(const QString& text);
    void stepped(int by);
    void left(); // Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton *m_previous, *m_next;
};

} // namespace tributary::views
