// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tributary::views {

class TextLabel;

// In the place of the content: what is the matter, why, and one action.
class MessagePanel : public QWidget {
    Q_OBJECT
public:
    explicit MessagePanel(QWidget* parent = nullptr);
    void showMessage(const QString& icon, const QString& title, const QString& detail, const QString& action = {});
    QString title() const;
    QString detail() const;
    QPushButton* action() const { return m_action; }

signals:
    void actionRequested();

private:
    class Sign;
    Sign* m_sign;
    TextLabel* m_title;
    TextLabel* m_detail;
    QPushButton* m_action;
};

// One amber line above the content.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void setNotice(const QString& text); // empty hides it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
};

} // namespace tributary::views
