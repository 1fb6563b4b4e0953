// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tributary::store {
class Writer;
}

namespace tributary::outbox {

struct Publication {
    std::string source;                // its name
    std::string path;                  // of the file within the source
    std::optional<std::string> before; // its text when the edit began; nothing: the file is new
    std::string after;
    std::string message; // why
    std::string author;
    std::string email;
    std::string about;   // reference of what was edited
    std::string draft;   // reference of the draft that this was made in; empty: none
    // Of this publication, from newToken(): who asks twice with the same one publishes once. Empty: a new one.
    std::string token;
};

// Never the same twice.
std::string newToken();

// Puts a change into the outbox; it is pushed with pushOutbox(). Gives the entry. Codes: outbox.unchanged where
// before and after are equal, outbox.message where it says nothing, outbox.author, and those of enqueueChange().
Result<std::int64_t> publishChange(store::Writer& writer, const Publication& publication, Micros at);

// Several files that belong together, such as a product and its contract: all or none, pushed in this order. Drops the
// draft of the last one. Codes as above.
Result<std::vector<std::int64_t>> publishTogether(store::Writer& writer, const std::vector<Publication>& publications, Micros at);

} // namespace tributary::outbox
