// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/origin_text.h"

#include <QFrame>

namespace tributary::views {

class LinkButton;
class TableSection;

// A card over the page that says where a value comes from: a table for eyes, keyboard and copying. Escape, or
// a click beside it, closes it, and the focus is where it was.
class SourceCard : public QFrame {
    Q_OBJECT
public:
    SourceCard(const QString& subject, const QString& remark, OriginAnswer answer, QWidget* parent);
    void showNear(const QRect& place); // of what was asked about, on the screen

    TableSection* table() const { return m_table; }
    LinkButton* allFacts() const { return m_all; }

signals:
    void allFactsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TableSection* m_table;
    LinkButton* m_all;
};

} // namespace tributary::views
