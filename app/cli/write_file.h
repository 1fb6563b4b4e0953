// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace tributary::cli {

// Whole or not at all, through a temporary file. Error code output.unwritable.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

// The HTML laid out as A4 pages; needs a QGuiApplication. Nothing is loaded from anywhere.
Result<void> writePdf(const QString& path, const QString& title, const QString& html);

} // namespace tributary::cli
