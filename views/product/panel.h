// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace tributary::views {

class TextLabel;

// A card: 1 px line, rounded, a title at the left and a figure at the right. Never inside another.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setFigure(const QString& figure);
    void setCaption(const QString& caption);
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_figure;
    TextLabel* m_caption;
    QVBoxLayout* m_body;
};

// What stands where nothing is: one sentence that says what is missing and how to supply it, and where it
// can be done from here, one action.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& sentence = {}, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    QString sentence() const;
    void setAction(const QString& text); // empty: none
    QPushButton* action() const { return m_action; } // null until there was one

signals:
    void actionRequested();

private:
    TextLabel* m_sentence;
    QPushButton* m_action = nullptr;
};

// Removes and deletes what a layout holds; for the short lists that are made anew with each page.
void clearLayout(QLayout* layout);

} // namespace tributary::views
