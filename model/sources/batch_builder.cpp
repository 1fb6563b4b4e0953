// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/batch_builder.h"

#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tributary::sources {

namespace {

constexpr std::size_t kMaxQuoted = 512; // bytes of a file in one remark

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

// Which of equal references stays is the first; many are sorted, since comparing each with each would
// take a hostile list's square.
void dropRepeated(std::vector<Reference>& references)
{
    if (references.size() <= kComparedReferences) {
        return; // addReference saw to it
    }
    const auto key = [](const Reference& r) { return std::tie(r.role, r.targetKind, r.target, r.targetVersion, r.part); };
    std::vector<std::size_t> order(references.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(references[a]) < key(references[b]); });
    order.erase(std::unique(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return references[a] == references[b]; }), order.end());
    std::sort(order.begin(), order.end());
    std::vector<Reference> kept;
    kept.reserve(order.size());
    for (const std::size_t place : order) {
        kept.push_back(std::move(references[place]));
    }
    references = std::move(kept);
}

} // namespace

BatchBuilder::BatchBuilder(std::string path, const BatchLimits& limits, DocumentSink sink) : m_limits(limits), m_sink(std::move(sink))
{
    m_batch.path = std::move(path);
}

void BatchBuilder::refuse(const char* code, std::size_t limit)
{
    if (!m_failed) {
        fail(Error{code, {}, std::to_string(limit), {}, {}});
    }
}

void BatchBuilder::remark(Severity severity, const char* code, const Mark& mark, std::string subject, std::string detail)
{
    if (m_batch.diagnostics.size() >= kMaxDiagnostics) {
        ++m_dropped;
        return;
    }
    // A remark quotes; it need not repeat a megabyte.
    subject = std::string(clipped(subject, kMaxQuoted));
    detail = std::string(clipped(detail, kMaxQuoted));
    m_batch.diagnostics.push_back(Diagnostic{severity, code, mark, std::move(subject), std::move(detail)});
}

void BatchBuilder::warn(const char* code, const Mark& mark, std::string subject, std::string detail)
{
    remark(Severity::Warning, code, mark, std::move(subject), std::move(detail));
}

void BatchBuilder::fail(const Error& error)
{
    m_failed = true;
    m_batch.diagnostics.push_back(Diagnostic{Severity::Error, error.code, error.mark, std::string(clipped(error.subject, kMaxQuoted)), std::string(clipped(error.detail, kMaxQuoted))});
}

std::string BatchBuilder::cleanName(std::string_view raw, const Mark& mark, const std::string& subject)
{
    std::string name(trimmed(raw));
    if (name.size() != raw.size()) {
        warn(codes::kTextTrimmed, mark, subject, std::string(raw));
    }
    if (std::any_of(name.begin(), name.end(), isControl)) {
        warn(codes::kTextControl, mark, subject);
        std::replace_if(name.begin(), name.end(), isControl, ' ');
    }
    if (name.size() > kMaxNameBytes) {
        warn(codes::kTextClipped, mark, subject);
        name = std::string(clipped(name, kMaxNameBytes));
    }
    return name;
}

void BatchBuilder::makeUnique(EntityDraft& draft, Siblings& siblings)
{
    SiblingKey key{draft.parent, draft.kind, draft.local, draft.version};
    const auto [known, isNew] = siblings.try_emplace(key, 2);
    if (isNew) {
        return;
    }
    if (draft.parent < 0) {
        // Roots keep their id: which of two documents wins is decided for all files together.
        warn(codes::kIdDuplicate, draft.mark, draft.local, draft.version);
        return;
    }
    warn(codes::kNameDuplicate, draft.mark, draft.local, draft.version);
    // Counted on from the last one: a million ports of one name are still read in one go.
    for (;;) {
        key.local = draft.local + "~" + std::to_string(known->second++);
        if (siblings.try_emplace(key, 2).second) {
            draft.local = key.local;
            return;
        }
    }
}

bool BatchBuilder::hasRoomFor(std::size_t drafts)
{
    if (drafts > m_limits.maxEntities - m_entities) {
        refuse("limit.entities", m_limits.maxEntities);
        return false;
    }
    return true;
}

void BatchBuilder::settle(EntityDraft& draft, Siblings& siblings)
{
    dropRepeated(draft.references);
    if (draft.local.empty()) {
        draft.local = "unnamed";
    }
    if (draft.name.empty()) {
        draft.name = draft.local;
    }
    makeUnique(draft, draft.parent < 0 ? m_siblings : siblings);
    ++m_batch.read[std::string(kindName(draft.kind))];
    ++m_entities;
}

int BatchBuilder::add(EntityDraft draft)
{
    if (hasRoomFor(1)) { // else nothing of the file is kept
        settle(draft, m_siblings);
        m_batch.entities.push_back(std::move(draft));
    }
    return static_cast<int>(m_batch.entities.size()) - 1;
}

void BatchBuilder::addDocument(std::vector<EntityDraft> drafts)
{
    if (m_sink) {
        if (!hasRoomFor(drafts.size())) {
            return;
        }
        Siblings siblings;
        for (EntityDraft& draft : drafts) {
            settle(draft, siblings);
        }
        m_sink(std::move(drafts));
        return;
    }
    std::vector<int> places;
    places.reserve(drafts.size());
    for (EntityDraft& draft : drafts) {
        if (draft.parent >= 0) {
            draft.parent = places[static_cast<std::size_t>(draft.parent)];
        }
        places.push_back(add(std::move(draft)));
    }
}

void BatchBuilder::addExtra(int index, const Json& more)
{
    m_batch.entities[static_cast<std::size_t>(index)].extra.update(more);
}

void BatchBuilder::addPoint(Point point, std::string_view kindOfDocument)
{
    if (m_batch.points.size() >= m_limits.maxPoints) {
        refuse("limit.points", m_limits.maxPoints);
        return;
    }
    ++m_batch.read[std::string(kindOfDocument)];
    m_batch.points.push_back(std::move(point));
}

FileBatch BatchBuilder::take(std::string format, bool readAny)
{
    m_batch.format = std::move(format);
    if (m_dropped > 0) {
        m_batch.diagnostics.push_back(
            Diagnostic{Severity::Warning, codes::kMoreDiagnostics, {}, m_batch.path, std::to_string(m_dropped)});
    }
    const bool warned = std::any_of(m_batch.diagnostics.begin(), m_batch.diagnostics.end(),
                                    [](const Diagnostic& each) { return each.severity != Severity::Info; });
    m_batch.state = m_failed ? FileState::Failed : !readAny ? FileState::Skipped : warned ? FileState::Warned : FileState::Read;
    if (m_failed || !readAny) { // a reader may have given up in the middle
        m_batch.entities.clear();
        m_batch.points.clear();
        m_batch.read.clear();
    }
    return std::move(m_batch);
}

} // namespace tributary::sources
