// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change_rules.h"

#include <QObject>
#include <QString>

namespace tributary::query {

// Remembers what a person answers when asked whether something was renamed; every later comparison of the document
// goes by it. Calls return at once, and what they ask for is done in their order. LocalRenameService is the real one.
class RenameService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void decide(const diff::RenameDecision& decision) = 0;  // replaces what was decided about the same two
    virtual void askAgain(const diff::RenameDecision& decision) = 0; // takes it back

signals:
    void changed();                      // comparisons are to be asked for again
    void failed(const QString& message); // nothing was written; one line for people
};

} // namespace tributary::query
