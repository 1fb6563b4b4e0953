// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;
class QRadioButton;

namespace tributary::views {

class TextLabel;

// One of the ways out of a conflict: what it is called, whose it is, the key that takes it, and the value.
class ConflictCard : public QFrame {
    Q_OBJECT
public:
    ConflictCard(const QString& name, const QString& key, bool editable, QWidget* parent = nullptr);
    void setCaption(const QString& caption);
    void setText(const QString& text);
    QString text() const;
    void setTaken(bool taken);
    QRadioButton* choice() const { return m_choice; }
    QPlainTextEdit* value() const { return m_value; }

signals:
    void chosen(); // by a person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitHeight();

    QRadioButton* m_choice;
    TextLabel* m_caption;
    QPlainTextEdit* m_value;
};

} // namespace tributary::views
