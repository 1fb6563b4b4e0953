// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/batch_builder.h"

#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"

#include <algorithm>

namespace tributary::sources {

namespace {

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

} // namespace

BatchBuilder::BatchBuilder(std::string path)
{
    m_batch.path = std::move(path);
}

void BatchBuilder::remark(Severity severity, const char* code, const Mark& mark, std::string subject, std::string detail)
{
    if (m_batch.diagnostics.size() >= kMaxDiagnostics) {
        ++m_dropped;
        return;
    }
    // A remark quotes; it need not repeat a megabyte.
    subject = std::string(clipped(subject, 512));
    detail = std::string(clipped(detail, 512));
    m_batch.diagnostics.push_back(Diagnostic{severity, code, mark, std::move(subject), std::move(detail)});
}

void BatchBuilder::warn(const char* code, const Mark& mark, std::string subject, std::string detail)
{
    remark(Severity::Warning, code, mark, std::move(subject), std::move(detail));
}

void BatchBuilder::fail(const Error& error)
{
    m_failed = true;
    m_batch.diagnostics.push_back(Diagnostic{Severity::Error, error.code, error.mark, error.subject, error.detail});
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
    if (m_siblings.insert(key).second) {
        return;
    }
    if (draft.parent < 0) {
        // Roots keep their id: which of two documents wins is decided for all files together.
        warn(codes::kIdDuplicate, draft.mark, draft.local, draft.version);
        return;
    }
    warn(codes::kNameDuplicate, draft.mark, draft.local, draft.version);
    for (int count = 2;; ++count) {
        key.local = draft.local + "~" + std::to_string(count);
        if (m_siblings.insert(key).second) {
            draft.local = key.local;
            return;
        }
    }
}

int BatchBuilder::add(EntityDraft draft)
{
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
    } else if (!readAny) {
        m_batch.state = FileState::Skipped;
    } else {
        m_batch.state = warned ? FileState::Warned : FileState::Read;
    }
    return std::move(m_batch);
}

} // namespace tributary::sources
