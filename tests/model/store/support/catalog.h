// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/reader.h"
#include "model/store/search_store.h"
#include "model/store/writer.h"
#include "tests/model/store/support/drafts.h"
#include "tests/support/core/temp_folder.h"

#include <memory>
#include <string>
#include <vector>

namespace tributary::test {

// A catalog in a folder of its own, and the plainest possible reconciling: `sync` makes a source
// hold exactly what the given files say.
class Catalog {
public:
    Catalog();

    SourceId source(const std::string& name);
    // Compares with what is there and applies the difference; an unchanged state writes nothing.
    store::Applied sync(const std::vector<Drafts>& files, const std::string& source = "main");
    Result<store::Applied> trySync(const std::vector<Drafts>& files, StopToken stop);

    store::Writer& writer() { return *m_writer; }
    store::Reader& reader() { return *m_reader; }
    std::string path() const { return (m_folder.path() / "catalog.sqlite").string(); }
    std::string folder() const { return m_folder.path().string(); }
    void closeWriter() { m_writer.reset(); }

    EntityRow one(Kind kind, const std::string& local, const std::string& version = {});
    std::vector<EntityRow> allOf(Kind kind) { return reader().ofKind(kind, 1'000'000, 0).value(); }

    store::SearchAnswer search(const std::string& text, int limit = 50);
    std::vector<std::string> found(const std::string& text); // names, in order

    // The values of a facet as "value=count", in order.
    std::vector<std::string> facet(const std::string& text, search::Facet facet);

private:
    Result<store::Applied> apply(const std::vector<Drafts>& files, const std::string& source, StopToken stop);

    TempFolder m_folder;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Reader> m_reader;
    RevisionId m_clock = 0;
};

} // namespace tributary::test
