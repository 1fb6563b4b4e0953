// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"

#include <QTextFormat>
#include <QWidget>

class QTextEdit;
class QToolButton;

namespace tributary::views {

class Pill;
class TextLabel;

// One change in full: which rule it falls under and why, for readers and for suppliers, and the values
// before and after; words that people read are told apart word by word.
class ChangeDetail : public QWidget {
    Q_OBJECT
public:
    explicit ChangeDetail(QWidget* parent = nullptr);
    void showChange(const diff::Change& change, int position, int of);
    void clear(const QString& sentence); // what stands there where no change is chosen
    QTextEdit* text() const { return m_text; }

signals:
    void stepRequested(int by);

private:
    void showFacts(const diff::Change& change);
    void showValues(const diff::Change& change);
    void beginBlock(QTextBlockFormat format, int gap);
    void append(const QString& words, const QTextCharFormat& format);

    TextLabel *m_title, *m_place;
    Pill* m_severity;
    QToolButton *m_previous, *m_next;
    QTextEdit* m_text;
};

} // namespace tributary::views
