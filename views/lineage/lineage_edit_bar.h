// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::views {

// One line above the graph. It asks for the words of an edge, a note or a name (Enter keeps them, Escape
// leaves), or tells what is to be done next in the graph.
class LineageEditBar : public QFrame {
    Q_OBJECT
public:
    explicit LineageEditBar(QWidget* parent = nullptr);
    // `what` says what the words are for; `keep` gets them, never empty.
    void ask(const QString& what, const QString& hint, const std::function<void(const QString&)>& keep, const QString& words = {});
    // Takes no focus. `back` is called when a person presses the button of that name; with `close` there is
    // another one that only leaves. Something else may take its place.
    void tell(const QString& what, const QString& backText, const std::function<void()>& back, const QString& close = {});
    QLineEdit* field() const { return m_field; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* cancelButton() const { return m_cancel; }
    QString asked() const; // empty while it is hidden

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void start(const QString& what, const QString& keep, const QString& cancel);
    void finish(bool keep);

    QLabel* m_what;
    QLineEdit* m_field;
    QPushButton *m_keep, *m_cancel;
    std::function<void(const QString&)> m_done;
    std::function<void()> m_back;
};

} // namespace tributary::views
