// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/base/error.h"

#include <QStringList>

#include <string>

namespace tributary::cli {

// Fails with the error; where it is about a place in a query, the line of the query and a caret below
// the place follow.
int failQuery(Session& session, const std::string& query, const Error& error);

// The two lines; empty where the error has no place. Long lines are cut around it.
QStringList markedQuery(const std::string& query, const Error& error);

} // namespace tributary::cli
