// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QPointer>
#include <QWidget>

namespace tributary::query {
class MomentCatalog;
}

namespace tributary::views {

// A page of the window: made once, filled from the model, reused. Pages are constructor-injected with
// the services they ask.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString pageTitle() const = 0;
    virtual QString pageIcon() const = 0;
    virtual bool isSettled() const = 0; // nothing is loading: what `render` waits for
    virtual void focusMain() { setFocus(); }
    virtual QString currentRef() const { return {}; } // of what is selected; empty: nothing that has one
    // What is written when the page is exported: a reference, or an address of the window.
    virtual QString exportRef() const { return currentRef(); }
    // Where one is within the page, as text that it alone understands: back and forward lead there. Where it
    // is empty the page is as it was opened.
    virtual QString spot() const { return {}; }
    virtual void showSpot(const QString& spot) { Q_UNUSED(spot); }
    // Whether it shows by itself that it is reading; else the window does, where it takes a while.
    virtual bool tellsOfReading() const { return false; }
    // The entry of the rail that it belongs to.
    virtual QString section() const { return QStringLiteral("discover"); }
    // The panel at its right, which Ctrl+I shows and hides; where the window is narrow it is a drawer.
    virtual bool hasSidePanel() const { return false; }
    virtual void toggleSidePanel() {}

    // The catalog that the page asks, where it can be looked at as of a date; null: always now. The
    // window shows the moment, and lets people choose it.
    query::MomentCatalog* moments() const;
    void setMoments(query::MomentCatalog* moments); // becomes the page's own

signals:
    void settled();
    void titleChanged();
    // A person went to another spot. `inPassing`: one of many steps, of which only the last is remembered.
    void spotChanged(bool inPassing);
    void openRequested(const QString& ref, bool newTab); // a tributary: reference

private:
    QPointer<QObject> m_moments;
};

} // namespace tributary::views
