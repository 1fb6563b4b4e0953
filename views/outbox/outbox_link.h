// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace tributary::views {

// The outbox and its conflicts as addresses of the window:
//   tributary:outbox  tributary:outbox?change=12  tributary:conflicts  tributary:conflicts?change=12
// `change` is the number of the change in the outbox; 0: none in particular.
struct OutboxLink {
    enum class Place { Outbox, Conflicts } place = Place::Outbox;
    std::int64_t change = 0;

    bool operator==(const OutboxLink&) const = default;
};

QString formatOutboxLink(const OutboxLink& link);
std::optional<OutboxLink> parseOutboxLink(const QString& text); // nothing for anything else

} // namespace tributary::views
