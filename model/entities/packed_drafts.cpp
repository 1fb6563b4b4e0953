// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One list for each member of a draft, since like things next to each other compress best: all texts as
// one, numbers that grow as differences. The digests are as good as random and stand uncompressed behind.
#include "model/entities/packed_drafts.h"

#include "model/base/archive.h"

#include <zstd.h>

#include <limits>
#include <memory>
#include <stdexcept>

namespace tributary {

namespace {

constexpr int kLevel = 1;

void requireWhole(bool whole)
{
    if (!whole)
        throw std::logic_error("packed drafts are not whole");
}

struct Lists {
    std::vector<std::uint8_t> kinds;
    std::vector<std::uint8_t> merges;
    std::vector<std::int32_t> parents;
    std::vector<std::int32_t> lines; // like offsets, each beyond the one before
    std::vector<std::int32_t> columns;
    std::vector<std::uint64_t> offsets;
    std::vector<std::uint32_t> referenceCounts; // of each draft
    std::vector<std::uint8_t> roles;
    std::vector<std::uint8_t> targetKinds;
    std::vector<std::uint32_t> sizes; // of the texts
    std::string texts;

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.kinds, self.merges, self.parents, self.lines, self.columns, self.offsets, self.referenceCounts, self.roles,
                self.targetKinds, self.sizes, self.texts);
    }

    void add(const std::string& text)
    {
        if (text.size() > std::numeric_limits<std::uint32_t>::max())
            throw std::length_error("a text of a draft is too long");
        sizes.push_back(static_cast<std::uint32_t>(text.size()));
        texts += text;
    }
};

// Unsigned, so that the differences of any two numbers come back.
std::int32_t difference(std::int32_t value, std::int32_t before)
{
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(value) - static_cast<std::uint32_t>(before));
}

std::int32_t sum(std::int32_t value, std::int32_t before)
{
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(value) + static_cast<std::uint32_t>(before));
}

Lists listsOf(const DocumentDrafts& document)
{
    Lists lists;
    Mark before;
    for (std::size_t i = 0; i < document.drafts.size(); ++i) {
        const EntityDraft& draft = document.drafts[i];
        lists.kinds.push_back(static_cast<std::uint8_t>(draft.kind));
        lists.merges.push_back(draft.merges ? 1 : 0);
        lists.parents.push_back(draft.parent);
        lists.lines.push_back(difference(draft.mark.line, before.line));
        lists.columns.push_back(draft.mark.column);
        lists.offsets.push_back(draft.mark.offset - before.offset);
        before = draft.mark;
        for (const std::string* text : {&draft.local, &draft.version, &draft.name, &document.facts[i], &document.extra[i]})
            lists.add(*text);
        lists.referenceCounts.push_back(static_cast<std::uint32_t>(draft.references.size()));
        for (const Reference& reference : draft.references) {
            lists.roles.push_back(static_cast<std::uint8_t>(reference.role));
            lists.targetKinds.push_back(static_cast<std::uint8_t>(reference.targetKind));
            for (const std::string* text : {&reference.target, &reference.targetVersion, &reference.part})
                lists.add(*text);
        }
    }
    return lists;
}

// Takes the texts and references off the lists one after another.
class ListReader {
public:
    explicit ListReader(const Lists& lists) : m_lists(lists), m_texts(lists.texts) {}

    std::string text()
    {
        requireWhole(m_size < m_lists.sizes.size() && m_lists.sizes[m_size] <= m_texts.size());
        std::string taken(m_texts.substr(0, m_lists.sizes[m_size]));
        m_texts.remove_prefix(m_lists.sizes[m_size++]);
        return taken;
    }
    Reference reference()
    {
        requireWhole(m_reference < m_lists.roles.size());
        Reference taken;
        taken.role = static_cast<Role>(m_lists.roles[m_reference]);
        taken.targetKind = static_cast<Kind>(m_lists.targetKinds[m_reference++]);
        taken.target = text();
        taken.targetVersion = text();
        taken.part = text();
        return taken;
    }
    bool isAtEnd() const { return m_texts.empty() && m_size == m_lists.sizes.size() && m_reference == m_lists.roles.size(); }

private:
    const Lists& m_lists;
    std::string_view m_texts;
    std::size_t m_size = 0;
    std::size_t m_reference = 0;
};

DocumentDrafts documentOf(const Lists& lists, std::size_t count)
{
    for (const std::size_t size : {lists.kinds.size(), lists.merges.size(), lists.parents.size(), lists.lines.size(), lists.columns.size(),
                                   lists.offsets.size(), lists.referenceCounts.size()})
        requireWhole(size == count);
    requireWhole(lists.roles.size() == lists.targetKinds.size());
    DocumentDrafts document;
    document.drafts.reserve(count);
    document.facts.reserve(count);
    document.extra.reserve(count);
    ListReader reader(lists);
    Mark mark;
    for (std::size_t i = 0; i < count; ++i) {
        EntityDraft& draft = document.drafts.emplace_back();
        draft.kind = static_cast<Kind>(lists.kinds[i]);
        draft.merges = lists.merges[i] != 0;
        draft.parent = lists.parents[i];
        mark = {sum(lists.lines[i], mark.line), lists.columns[i], lists.offsets[i] + mark.offset};
        draft.mark = mark;
        draft.local = reader.text();
        draft.version = reader.text();
        draft.name = reader.text();
        draft.facts = nullptr;
        draft.extra = nullptr;
        document.facts.push_back(reader.text());
        document.extra.push_back(reader.text());
        requireWhole(lists.referenceCounts[i] <= lists.roles.size());
        draft.references.reserve(lists.referenceCounts[i]);
        for (std::uint32_t left = lists.referenceCounts[i]; left > 0; --left)
            draft.references.push_back(reader.reference());
    }
    requireWhole(reader.isAtEnd());
    return document;
}

// Making one takes longer than packing a small document.
ZSTD_CCtx* packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx* unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context.get();
}

} // namespace

PackedDrafts::PackedDrafts(const DocumentDrafts& document) : m_count(static_cast<std::uint32_t>(document.drafts.size()))
{
    requireWhole(document.facts.size() == m_count && document.extra.size() == m_count && document.content.size() == m_count);
    ArchiveWriter writer;
    writer(listsOf(document));
    std::string packed(ZSTD_compressBound(writer.bytes().size()), '\0');
    const std::size_t size = ZSTD_compressCCtx(packer(), packed.data(), packed.size(), writer.bytes().data(), writer.bytes().size(), kLevel);
    requireWhole(ZSTD_isError(size) == 0);
    m_bytes.reserve(size + m_count * sizeof(Digest::bytes));
    m_bytes.append(packed, 0, size);
    for (const Digest& digest : document.content)
        m_bytes.append(reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size());
}

DocumentDrafts PackedDrafts::unpack() const
{
    if (m_bytes.empty())
        return {};
    const std::size_t digests = m_count * sizeof(Digest::bytes);
    requireWhole(m_bytes.size() > digests);
    const std::size_t packed = m_bytes.size() - digests;
    const unsigned long long size = ZSTD_getFrameContentSize(m_bytes.data(), packed);
    requireWhole(size != ZSTD_CONTENTSIZE_UNKNOWN && size != ZSTD_CONTENTSIZE_ERROR);
    std::string bytes(size, '\0');
    requireWhole(ZSTD_decompressDCtx(unpacker(), bytes.data(), bytes.size(), m_bytes.data(), packed) == size);
    ArchiveReader reader(bytes);
    Lists lists;
    reader(lists);
    requireWhole(reader.isComplete());
    DocumentDrafts document = documentOf(lists, m_count);
    document.content.resize(m_count);
    const char* from = m_bytes.data() + packed;
    for (Digest& digest : document.content) {
        std::memcpy(digest.bytes.data(), from, digest.bytes.size());
        from += digest.bytes.size();
    }
    return document;
}

} // namespace tributary
