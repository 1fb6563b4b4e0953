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

BatchBuilder::BatchBuilder(std::string path, const BatchLimits& limits) : m_limits(limits)
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

void BatchBuilder::makeUnique(EntityDraft& draft)
{
    SiblingKey key{draft.parent, draft.kind, draft.local, draft.version};
    const auto [known, isNew] = m_siblings.try_emplace(key, 2);
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
        if (m_siblings.try_emplace(key, 2).second) {
            draft.local = key.local;
            return;
        }
    }
}

int BatchBuilder::add(EntityDraft draft)
{
    if (m_batch.entities.size() >= m_limits.maxEntities) {
        refuse("limit.entities", m_limits.maxEntities);
        return static_cast<int>(m_batch.entities.size()) - 1; // nothing of the file is kept
    }
    dropRepeated(draft.references);
    if (draft.local.empty()) {
        draft.local = "unnamed";
    }
    if (draft.name.empty()) {
        draft.name = draft.local;
    }
    makeUnique(draft);
    ++m_batch.read[std::string(kindName(draft.kind))];
    m_batch.entities.push_back(std::move(draft));
    return static_cast<int>(m_batch.entities.size()) - 1;
}

void BatchBuilder::addDocument(std::vector<EntityDraft> drafts)
{
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
    if (m_failed) {
        m_batch.state = FileState::Failed;
        m_batch.entities.clear();
        m_batch.points.clear();
        m_batch.read.clear();
    } else if (!readAny) {
        m_batch.state = FileState::Skipped;
    } else {
        m_batch.state = warned ? FileState::Warned : FileState::Read;
    }
    return std::move(m_batch);
}

} // namespace tributary::sources
