// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/sync_status.h"
#include "views/widgets/pill.h"

#include <QString>

namespace tributary::views {

// What a run that is going on has done so far.
struct RunningSync {
    bool running = false;
    int stage = 0;
    qint64 done = 0;
    qint64 total = 0; // 0: not known yet
    QString error;    // of the last run, until the next
    double share() const { return total > 0 ? double(done) / double(total) : -1; }
};

// How the state of a source shows: word, icon and tone, and the line under its progress bar.
struct SourceLook {
    QString word, icon, line;
    Tone tone = Tone::Neutral;
    double share = 1; // of the bar; below 0: running, not known
};
SourceLook sourceLook(const query::SourceStatus& status, const RunningSync& run);

QString kindText(const std::string& kind); // "Folder"
QString kindIconName(const std::string& kind);
QColor toneColor(Tone tone);    // text
QColor toneBarColor(Tone tone); // filled marks

} // namespace tributary::views
