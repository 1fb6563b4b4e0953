// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "views/shell/document_tabs.h"
#include "views/shell/main_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace tributary::test {

// Puts a folder into a catalog, as "sync" does.
inline void syncInto(const std::string& catalog, const std::string& folder)
{
    auto writer = store::Writer::open(catalog);
    ASSERT_TRUE(writer);
    store::SourceRow source;
    source.name = "mesh";
    source.kind = "folder";
    source.location = folder;
    ASSERT_TRUE(sync::syncFolder(**writer, source, {}, {}, {}));
}

// The real window of a catalog, driven by keys alone.
class WindowDriver {
public:
    explicit WindowDriver(Application& application)
        : m_window(application.window()), m_main(*qobject_cast<views::MainWindow*>(&m_window.widget()))
    {
        m_main.resize(1440, 900);
        m_main.show();
        m_main.activateWindow();
    }

    Window& window() { return m_window; }
    views::MainWindow& main() { return m_main; }
    template <typename P> P* page() { return qobject_cast<P*>(m_main.tabs()->currentPage()); }
    QWidget* focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : &m_main; }

    bool waitFor(const std::function<bool()>& what) { return QTest::qWaitFor(what, 20'000); }
    bool settle()
    {
        QCoreApplication::processEvents();
        return waitFor([this] { return m_window.isSettled(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    void type(const QString& text) { QTest::keyClicks(focused(), text); }
    // Presses the key until the focus is where it should be; false after too many.
    bool pressUntil(Qt::Key key, const std::function<bool(QWidget*)>& there, Qt::KeyboardModifiers modifiers = {})
    {
        for (int i = 0; i < 80; ++i) {
            if (there(focused()))
                return true;
            press(key, modifiers);
            QCoreApplication::processEvents();
        }
        return false;
    }

private:
    Window& m_window;
    views::MainWindow& m_main;
};

} // namespace tributary::test
