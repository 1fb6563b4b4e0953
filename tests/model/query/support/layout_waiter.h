// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/layout_service.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace tributary::test {

// Runs the event loop until a layout service answers; a test that waits in vain fails.
class LayoutWaiter : public ::testing::Test {
protected:
    LayoutWaiter()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        m_loop = std::make_unique<QEventLoop>();
    }

    QEventLoop& loop() { return *m_loop; }

    void wait()
    {
        QTimer patience;
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, m_loop.get(), [this] { m_loop->exit(1); });
        patience.start(60'000);
        ASSERT_EQ(m_loop->exec(), 0) << "nothing arrived";
    }

    std::shared_ptr<const layout::Drawing> ask(query::LayoutService& service,
                                               std::shared_ptr<const layout::Input> input, layout::Engine engine,
                                               const QString& channel = QStringLiteral("page"))
    {
        std::shared_ptr<const layout::Drawing> drawing;
        service.layout(channel, std::move(input), engine, m_loop.get(), [&](auto answer) {
            drawing = answer;
            m_loop->quit();
        });
        wait();
        return drawing;
    }

    std::shared_ptr<const layout::Drawing> askAfter(query::LayoutService& service, std::shared_ptr<const layout::Input> input,
                                                    const layout::Earlier& earlier, const QString& channel = QStringLiteral("page"))
    {
        std::shared_ptr<const layout::Drawing> drawing;
        service.layoutAfter(channel, std::move(input), earlier, m_loop.get(), [&](auto answer) {
            drawing = answer;
            m_loop->quit();
        });
        wait();
        return drawing;
    }

private:
    std::unique_ptr<QCoreApplication> m_app;
    std::unique_ptr<QEventLoop> m_loop;
};

} // namespace tributary::test
