// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tributary::views {

class CanvasEditing;
class TextLabel;

// Below the toolbar of a canvas that is edited, or cannot be: what the draft is like, and what can be done
// with it as a whole.
class DraftBar : public QWidget {
    Q_OBJECT
public:
    explicit DraftBar(QWidget* parent = nullptr);
    // What it says follows from that; hidden where there is nothing to say.
    enum class Mode { Looking, Editing, Reviewing };
    void follow(CanvasEditing& editing, Mode mode);
    void setProblem(const QString& words); // of the last step; empty: none
    void setNews(const QString& words);    // "published": until the next step
    QString status() const;
    QString problem() const;

    QToolButton* undoButton() const { return m_undo; }
    QToolButton* redoButton() const { return m_redo; }
    QPushButton* upToDateButton() const { return m_upToDate; }
    QPushButton* changesButton() const { return m_changes; }
    QPushButton* discardButton() const { return m_discard; }
    QPushButton* bringBackButton() const { return m_bringBack; }
    QPushButton* publishButton() const { return m_publish; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString statusOf(CanvasEditing& editing, Mode mode) const;

    QToolButton* m_undo;
    QToolButton* m_redo;
    TextLabel* m_status;
    TextLabel* m_problem;
    QPushButton* m_upToDate;
    QPushButton* m_changes;
    QPushButton* m_discard;
    QPushButton* m_bringBack;
    QPushButton* m_publish;
    QString m_news;
    bool m_warns = false;
};

} // namespace tributary::views
