// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>

namespace tributary::views {

class SourceCard;

// Answers wherever the product page is asked where a value comes from: by the context menu, with the mouse or
// the menu key, by show() for what has the focus, and in a tooltip where nothing else has one to show.
class SourceDesk : public QObject {
    Q_OBJECT
public:
    // `whole`: the widget all of the page is in. `page`: null while there is none.
    SourceDesk(QWidget* whole, std::function<PagePtr()> page);

    void show(); // for what has the focus; for the product where that is elsewhere
    SourceCard* card() const; // null: none is open

signals:
    void allFactsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // What was asked about.
    struct Asked {
        QString key, subject, remark;
        QRect place; // on the screen
    };
    Asked askedAt(QWidget* widget, const QPoint* at) const; // `at` on the screen; null: what is current in it
    void offer(const Asked& asked, const QPoint& at);
    void showCard(const Asked& asked);

    QWidget* m_whole;
    std::function<PagePtr()> m_page;
    QPointer<SourceCard> m_card;
};

} // namespace tributary::views
