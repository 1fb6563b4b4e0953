// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tributary::outbox {

// What somebody says about a product: a comment, a rating of 1 to 5 stars, or for what they rely on it.
struct Feedback {
    enum class Kind : std::uint8_t { Comment, Rating, Endorsement } kind = Kind::Comment;
    std::string id;      // unique within the mesh
    std::string product; // its id
    std::string version; // empty: all of them
    std::string by;      // e-mail
    Micros at = 0;
    std::string text;    // of an endorsement: for what
    int stars = 0;       // of a rating
    std::string replyTo; // of a comment: the id of what it answers; may be empty

    bool operator==(const Feedback&) const = default;
};

// Each is a document of kind Feedback in a file of its own, so that two people never meet in one. The path below
// the source: "feedback/<product>/<day>-<id>.yaml", of letters, digits, '-', '_' and '.' alone.
std::string feedbackPath(const Feedback& feedback);
// Codes: feedback.empty, feedback.stars, feedback.by, feedback.unwritable (it is no text).
Result<std::string> feedbackText(const Feedback& feedback);
// What feedbackText() wrote; nothing for any other text.
std::optional<Feedback> feedbackFrom(const std::string& text);

} // namespace tributary::outbox
