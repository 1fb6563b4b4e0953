// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/file_batch.h"

#include <initializer_list>
#include <string>

namespace tributary::test {

// Builds the content of one file by hand. Indices returned are those of the batch.
class Drafts {
public:
    explicit Drafts(std::string path) { m_batch.path = std::move(path); m_batch.state = FileState::Read; }

    int add(Kind kind, const std::string& local, const Json& facts = Json::object(), int parent = -1,
            const std::string& version = {});
    int product(const std::string& id, const std::string& name, const std::string& version = "1.0.0",
                const Json& facts = Json::object());
    int contract(const std::string& id, const std::string& version = "1.0.0", const Json& facts = Json::object());
    // A dataset with these columns.
    int dataset(int contract, const std::string& name, std::initializer_list<const char*> columns);
    int outputPort(int product, const std::string& name, const std::string& contract = {});
    Drafts& refer(int from, Role role, Kind kind, const std::string& target, const std::string& version = {},
                  const std::string& part = {});
    Drafts& point(const Point& point);

    EntityDraft& draft(int index) { return m_batch.entities[static_cast<std::size_t>(index)]; }
    const FileBatch& batch() const { return m_batch; }

private:
    FileBatch m_batch;
    int m_line = 0;
};

} // namespace tributary::test
