// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"

#include <gtest/gtest.h>

#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

namespace tributary::views::shell_window {

// A page with two parts and a side panel, that reads as long as a test wants.
class PartedPage : public Page {
public:
    explicit PartedPage(QString title, QString section) : m_title(std::move(title)), m_section(std::move(section))
    {
        setFocusPolicy(Qt::StrongFocus);
        splitter = new QSplitter;
        splitter->addWidget(new QWidget);
        splitter->addWidget(panel = new QWidget);
        (new QVBoxLayout(this))->addWidget(splitter);
    }
    QString pageTitle() const override { return m_title; }
    QString pageIcon() const override { return QStringLiteral("product"); }
    bool isSettled() const override { return !reading; }
    QString section() const override { return m_section; }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override { panel->setVisible(panel->isHidden()); }

    bool reading = false;
    QSplitter* splitter;
    QWidget* panel;

private:
    QString m_title, m_section;
};

// A window with the sections Discover, Lineage and Sync; "tributary:lineage/..." is of Lineage, every
// other reference of Discover.
class ShellWindow : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.status = test::sampleStatus();
        catalog.onSearch = [](const QString& query, int limit, int offset) {
            return test::sampleResult(query, limit, offset, query.contains(QStringLiteral("zzz")) ? 0 : 40);
        };
        build();
    }
    void build()
    {
        discover = new PartedPage(QStringLiteral("Discover"), QStringLiteral("discover"));
        lineage = new PartedPage(QStringLiteral("Lineage"), QStringLiteral("lineage"));
        sources = new PartedPage(QStringLiteral("Sources"), QStringLiteral("sync"));
        window = std::make_unique<MainWindow>(MainWindowParts{
            catalog, sync, QStringLiteral("Mesh"), QStringLiteral("Jo Doe"),
            {{QStringLiteral("discover"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, discover},
             {QStringLiteral("lineage"), QStringLiteral("Lineage"), QStringLiteral("lineage"), 2, lineage},
             {QStringLiteral("sync"), QStringLiteral("Sync"), QStringLiteral("sync"), 6, sources}},
            [this](const QString& ref) -> Page* {
                if (ref.contains(QStringLiteral("nowhere")))
                    return nullptr;
                made.append(ref);
                return last = new PartedPage(ref.mid(10), ref.startsWith(QStringLiteral("tributary:lineage")) ? QStringLiteral("lineage") : QStringLiteral("discover"));
            }});
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isSettled(); }));
    }

    test::FakeCatalog catalog;
    test::FakeSync sync;
    QStringList made;
    PartedPage *discover = nullptr, *lineage = nullptr, *sources = nullptr, *last = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace tributary::views::shell_window
