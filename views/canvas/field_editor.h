// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/edit.h"
#include "model/query/canvas_offers.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;

namespace tributary::views {

class TextLabel;

// A text of the board under the pen: one line, or of the description several. Enter (in several lines
// Ctrl+Enter) and leaving it accept, Escape does not. What can be said against the text is said while it is
// typed, and nothing else is accepted.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    // What the text is for: the field's value, or an item that is added or takes the place of `item`.
    struct Purpose {
        canvas::Field field = canvas::Field::Name;
        bool isItem = false;
        QString name; // accessible
    };
    FieldEditor(Purpose purpose, const QString& text, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    QString problem() const { return m_problem; } // empty: it can be accepted
    void setRefusal(const QString& words); // said by whoever tried; until something else is typed
    // In a list below the line; they are asked for by offersWanted().
    void setOffers(const std::vector<query::FieldOffer>& offers);
    void begin(); // takes the focus
    bool isOver() const { return m_isOver; } // accepted, and not refused since
    QWidget* input() const;
    QCompleter* completer() const { return m_completer; }

signals:
    void accepted(const QString& text); // trimmed; other than it was
    void cancelled();
    void offersWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override; // accepts: the page, or the window, may be closing

private:
    void follow();
    void accept(bool isLeaving);
    bool takesKey(const QKeyEvent& event);

    Purpose m_purpose;
    QString m_before;
    QString m_problem;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_block = nullptr;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_offers = nullptr;
    TextLabel* m_hint;
    bool m_isOver = false;
};

} // namespace tributary::views
