// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>

namespace tributary::outbox {

// What a push of one change has done. Between any two of these the program may end, and the next push finds its
// way: nothing is lost by then, and nothing will be done twice.
enum class PushStep : std::uint8_t {
    Begun,     // on record that it is being pushed
    Read,      // the file as it is now, where it comes from
    Staged,    // what is to be written lies beside the file, or as a commit that no branch leads to
    Planned,   // on record what it is
    Exchanged, // folders: it has taken the file's place, and what was there is looked at once more
    Written,   // it is where it shall be, as far as the writer knows
    Verified,  // and was found there, and that is on record
    Followed,  // what helped to write it is cleared away; git: the working copy was brought up to it
    Finished,  // on record that it is pushed
};

inline constexpr std::array kPushSteps = {PushStep::Begun, PushStep::Read, PushStep::Staged, PushStep::Planned, PushStep::Exchanged,
                                   PushStep::Written, PushStep::Verified, PushStep::Followed, PushStep::Finished};

using StepHook = std::function<void(PushStep)>;

} // namespace tributary::outbox
