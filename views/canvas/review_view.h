// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tributary::views {

class LineDiffView;
class TextLabel;

// What a draft changes in its file, line by line, to be read and copied; and below it, to publish it.
class ReviewView : public QWidget {
    Q_OBJECT
public:
    explicit ReviewView(QWidget* parent = nullptr);
    void setChanges(const QString& diff, const QString& place); // the file, with its source
    void setProblem(const QString& words); // why it was not published
    void focusChanges();
    void focusMessage();
    LineDiffView* changes() const { return m_changes; }
    QLineEdit* message() const { return m_message; }
    QPushButton* publishButton() const { return m_publish; }
    QPushButton* backButton() const { return m_back; }
    QString problem() const;

signals:
    void publishRequested(const QString& message);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override; // Escape closes
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void publish();

    TextLabel* m_title;
    LineDiffView* m_changes;
    QLineEdit* m_message;
    TextLabel* m_note;
    TextLabel* m_problem;
    QPushButton* m_back;
    QPushButton* m_publish;
};

} // namespace tributary::views
