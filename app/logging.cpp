// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QtGlobal>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace tributary {

namespace {

void onMessage(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "tributary: %s\n", qUtf8Printable(text));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void quietQtMessages()
{
    if (qEnvironmentVariableIsEmpty("TRIBUTARY_LOG"))
        qInstallMessageHandler(onMessage);
}

} // namespace tributary
