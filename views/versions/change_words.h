// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/advice.h"
#include "model/diff/change.h"
#include "views/widgets/pill.h"

#include <QCoreApplication>
#include <QString>

namespace tributary::views {

// Changes in words and signs; no severity is told by its colour alone.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    static QString severity(diff::Severity severity); // "breaking"
    static QString count(diff::Severity severity, int count); // "3 breaking"
    static Tone tone(diff::Severity severity);
    static QString icon(diff::Severity severity);
    static QString nature(diff::Nature nature); // "renamed"
    static QString bump(diff::Bump bump);       // "major"

    // What changed, short: "customer_id", "orders.customer_id" where the group does not name the table.
    static QString subject(const diff::Change& change);
    // "BIGINT -> VARCHAR(36)", "added", "reworded"
    static QString what(const diff::Change& change);
    static QString value(const std::optional<Json>& value, int limit); // in one line; empty where there is none
    // Under which heading it stands: "Table orders", "Ports", "Product", "Contract".
    static QString group(const diff::Change& change);
};

} // namespace tributary::views
