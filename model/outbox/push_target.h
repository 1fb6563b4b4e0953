// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/outbox_rows.h"

#include <functional>
#include <optional>
#include <string>

namespace tributary::outbox {

// Where a written change can be found.
struct Written {
    std::string result; // the commit, or the digest of the file
    std::string link;
};

// Files of one source, to be written. A plan is a text that says what a write is about to do; it is made before
// the write and tells afterwards, also to another process, whether that took place.
class PushTarget {
public:
    virtual ~PushTarget() = default;

    // The file as it is now; nothing where it is not there. Comes from afar where the source is.
    virtual Result<std::optional<std::string>> read(const std::string& path) = 0;

    // Makes ready to turn `before`, as it was last read, into `after`. Changes nothing that others see.
    virtual Result<std::string> stage(const store::OutboxChange& change, const std::optional<std::string>& before, const std::string& after, Micros at) = 0;

    // False where the file has changed since it was last read; then nothing was written. An error may come after
    // the fact. `exchanged`: see sources::placeFile.
    virtual Result<bool> write(const store::OutboxChange& change, const std::string& plan, const std::function<void()>& exchanged) = 0;

    virtual Result<bool> wasWritten(const store::OutboxChange& change, const std::string& plan) = 0;

    // Forgets what is staged and will not be written.
    virtual void drop(const store::OutboxChange& change) = 0;

    // What is left to do once it is written. May be done twice.
    virtual void follow(const store::OutboxChange& change, const std::string& plan) = 0;

    virtual Written writtenBy(const store::OutboxChange& change, const std::string& plan) const = 0;
};

} // namespace tributary::outbox
