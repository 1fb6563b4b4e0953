// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdlib>

namespace {

// Qt says what went wrong and goes on. Here it fails the test that was running.
void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (message.contains(QLatin1String("This plugin does not support propagateSizeHints()"))
        || message.contains(QLatin1String("This plugin does not support raise()"))
        || message.contains(QLatin1String("This plugin does not support grabbing the keyboard"))) { // the offscreen platform
        return;
    }
    if (type == QtFatalMsg) {
        fprintf(stderr, "%s\n", qPrintable(message));
        std::abort();
    }
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        ADD_FAILURE() << "Qt warned: " << message.toStdString();
    }
}

// A key that a test pressed with Ctrl leaves Ctrl pressed, as far as Qt knows: the next test would select otherwise.
class KeysReleased : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo&) override
    {
        QWidget nobody;
        QTest::keyRelease(&nobody, Qt::Key_Escape, Qt::NoModifier);
    }
};

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    QTemporaryDir runtime; // made with the rights 0700
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(failOnWarning);
    QApplication application(argc, argv);
    tributary::views::Theme::apply(tributary::views::Theme::Mode::Light);
    testing::UnitTest::GetInstance()->listeners().Append(new KeysReleased);
    return RUN_ALL_TESTS();
}
