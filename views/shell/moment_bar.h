// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/moment.h"
#include "views/shell/amber_bar.h"

#include <optional>

namespace tributary::views {

// The amber line above a page that shows the past: as of when, and the way back.
class MomentBar : public AmberBar {
    Q_OBJECT
public:
    explicit MomentBar(QWidget* parent = nullptr);
    void setMoment(const std::optional<Moment>& moment); // nothing hides it
    QPushButton* back() const { return action(); }

    static QString words(const Moment& moment); // "As of 3 Oct 2026, 14:02, revision 12"

signals:
    void backRequested();
};

} // namespace tributary::views
