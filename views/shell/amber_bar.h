// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tributary::views {

class TextLabel;

// One amber line above the content: an icon, what is the matter, and one action.
class AmberBar : public QWidget {
    Q_OBJECT
public:
    AmberBar(const QString& icon, const QString& action, QWidget* parent = nullptr);
    void setText(const QString& text); // empty hides it
    QString text() const;
    QPushButton* action() const { return m_action; }
    // It may be put away until it has something else to say.
    void allowClosing();
    QToolButton* closeButton() const { return m_close; } // null where it stays

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_closedText;
    TextLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close = nullptr;
};

} // namespace tributary::views
