// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/entities/file_batch.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::sources {

// Names and ids beyond this are cut: no catalogue has such, only hostile files do.
constexpr std::size_t kMaxNameBytes = 4096;
constexpr std::size_t kMaxDiagnostics = 1000;

// References of one entity that are compared with each other one by one; more are sorted instead.
constexpr std::size_t kComparedReferences = 64;

// What one file may give. Beyond it the whole file counts as unreadable: a part of it would look as if
// the rest had been deleted.
struct BatchLimits {
    std::size_t maxEntities = 1'000'000;
    std::size_t maxPoints = 2'000'000;
};

// Takes documents out of a batch while it is made, each fit to be stored and `parent` counting within it, so
// that a large file is never held as drafts as a whole. What a file that cannot be read gave before is void.
using DocumentSink = std::function<void(std::vector<EntityDraft>)>;

// Collects what one file says. It makes every entity fit to be stored: a clean, non-empty local name
// that is unique among its siblings.
class BatchBuilder {
public:
    explicit BatchBuilder(std::string path, const BatchLimits& limits = {}, DocumentSink sink = {});

    void remark(Severity severity, const char* code, const Mark& mark, std::string subject, std::string detail = {});
    void warn(const char* code, const Mark& mark, std::string subject, std::string detail = {});
    void fail(const Error& error);

    // Adds and counts; returns the index, to be the parent of others.
    int add(EntityDraft draft);
    // Adds a root with all below it (`parent` counts within the document), to the sink where there is one.
    void addDocument(std::vector<EntityDraft> drafts);
    // Puts what was found later beside the extra fields of an entity added before.
    void addExtra(int index, const Json& more);
    void addPoint(Point point, std::string_view kindOfDocument);
    // Counts what is read and is no entity.
    void count(const std::string& what, int times = 1)
    {
        if (times > 0) {
            m_batch.read[what] += times;
        }
    }
    void recognised(const std::string& format) { ++m_batch.recognised[format]; }

    // An id or name as it may be stored: trimmed, without control characters, of bounded length.
    std::string cleanName(std::string_view raw, const Mark& mark, const std::string& subject);

    const std::string& path() const { return m_batch.path; }
    FileBatch take(std::string format, bool readAny);

private:
    struct SiblingKey {
        int parent;
        Kind kind;
        std::string local;
        std::string version;
        auto operator<=>(const SiblingKey&) const = default;
    };
    using Siblings = std::map<SiblingKey, int>; // and the number that the next one of that name gets
    bool hasRoomFor(std::size_t drafts);
    void settle(EntityDraft& draft, Siblings& siblings);
    void makeUnique(EntityDraft& draft, Siblings& siblings);
    void refuse(const char* code, std::size_t limit);

    FileBatch m_batch;
    BatchLimits m_limits;
    DocumentSink m_sink;
    std::size_t m_entities = 0; // given to the sink included
    Siblings m_siblings;        // roots, and what is in the batch
    int m_dropped = 0;
    bool m_failed = false;
};

} // namespace tributary::sources
