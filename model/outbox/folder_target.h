// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/push_target.h"
#include "model/sources/folder/file_placing.h"

namespace tributary::outbox {

// A folder of this machine, or a single file that is a source. Plans are the digests of what is written and of
// what was there.
class FolderTarget : public PushTarget {
public:
    explicit FolderTarget(const std::string& location);

    Result<std::optional<std::string>> read(const std::string& path) override;
    Result<std::string> stage(const store::OutboxChange& change, const std::optional<std::string>& before, const std::string& after, Micros at) override;
    Result<bool> write(const store::OutboxChange& change, const std::string& plan, const std::function<void()>& exchanged) override;
    Result<bool> wasWritten(const store::OutboxChange& change, const std::string& plan) override;
    void drop(const store::OutboxChange& change) override;
    void follow(const store::OutboxChange& change, const std::string& plan) override;
    Written writtenBy(const store::OutboxChange& change, const std::string& plan) const override;

private:
    sources::FilePlace placeOf(const store::OutboxChange& change) const;

    std::string m_root;
    std::optional<std::string> m_before; // of what is staged
};

} // namespace tributary::outbox
