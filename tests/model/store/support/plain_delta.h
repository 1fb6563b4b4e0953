// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/source_delta.h"
#include "tests/model/store/support/drafts.h"
#include "model/store/writer.h"

#include <map>
#include <tuple>
#include <vector>

namespace tributary::test {

// The difference between what a source holds and what some files say, by looking at everything.
class PlainDelta {
public:
    PlainDelta(store::Writer& writer, SourceId source, const std::vector<Drafts>& files);
    store::SourceDelta& value() { return m_delta; }

private:
    using Key = std::tuple<EntityId, Kind, std::string, std::string>;
    void compareFiles(const std::vector<Drafts>& files);
    void compareEntities(const FileBatch& batch, int file);

    store::Writer& m_writer;
    store::SourceDelta m_delta;
    std::map<Key, store::EntityStub> m_old; // what nobody has claimed yet
    std::map<Key, store::EntityStub> m_known;
};

} // namespace tributary::test
