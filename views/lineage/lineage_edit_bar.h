// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::views {

// One line above the graph that asks for the words of an edge or note: Enter keeps them, Escape leaves.
class LineageEditBar : public QFrame {
    Q_OBJECT
public:
    explicit LineageEditBar(QWidget* parent = nullptr);
    // `what` says what the words are for; `keep` gets them, never empty.
    void ask(const QString& what, const QString& hint, const std::function<void(const QString&)>& keep);
    QLineEdit* field() const { return m_field; }
    QPushButton* keepButton() const { return m_keep; }
    QString asked() const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish(bool keep);

    QLabel* m_what;
    QLineEdit* m_field;
    QPushButton* m_keep;
    std::function<void(const QString&)> m_done;
};

} // namespace tributary::views
