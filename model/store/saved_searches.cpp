// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/saved_searches.h"

#include "model/base/hash.h"
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/row_queries.h"
#include "model/store/saved_sql.h"
#include "model/store/writer.h"

namespace tributary::store {

namespace {

constexpr std::size_t kKeyBytes = 8;

std::string packed(const std::vector<std::uint64_t>& keys)
{
    std::string bytes;
    bytes.reserve(keys.size() * kKeyBytes);
    for (const std::uint64_t key : keys)
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes += static_cast<char>((key >> shift) & 0xffU);
    return bytes;
}

std::vector<std::uint64_t> unpacked(std::string_view bytes)
{
    std::vector<std::uint64_t> keys(bytes.size() / kKeyBytes, 0);
    for (std::size_t i = 0; i < keys.size() * kKeyBytes; ++i)
        keys[i / kKeyBytes] |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * (i % kKeyBytes));
    return keys;
}

std::uint64_t keyOf(Connection& connection, EntityId entity)
{
    std::string path;
    for (EntityId at = entity; at != 0;) {
        Statement row = connection.use(sql::kIdentity);
        row.bind(at);
        if (!row.step())
            return 0;
        path += row.text(1) + '\n' + row.text(2) + '\n' + row.text(3) + '\n';
        at = row.integer(0);
        if (at == 0)
            path += row.text(4);
    }
    return shortDigestOf(path);
}

} // namespace

Result<std::vector<SavedSearch>> savedSearches(Reader& reader)
{
    return guarded([&] {
        std::vector<SavedSearch> searches;
        Statement row = reader.connection().use(sql::kSavedSearches);
        while (row.step()) {
            SavedSearch& search = searches.emplace_back();
            search.name = row.text(0);
            search.query = row.text(1);
            search.createdAt = row.integer(2);
            search.seenAt = row.integer(3);
            search.total = row.integer(4);
            search.fresh = row.integer(5);
            if (!row.isNull(6))
                search.known = unpacked(row.view(6));
        }
        return searches;
    });
}

Result<void> putSavedSearch(Writer& writer, const SavedSearch& search)
{
    return guarded([&] {
        Statement row = writer.connection().use(sql::kPutSavedSearch);
        row.bind(search.name, search.query, search.createdAt, search.seenAt, search.total, search.fresh, nullptr);
        if (search.known)
            row.bindBlob(7, packed(*search.known));
        row.run();
    });
}

Result<void> forgetSavedSearch(Writer& writer, const std::string& name)
{
    return guarded([&] {
        writer.connection().use(sql::kForgetSavedSearch).bind(name).run();
        if (writer.connection().changes() == 0)
            throw Failure(Error{"saved.unknown", name, {}, {}, {}});
    });
}

Result<void> renameSavedSearch(Writer& writer, const std::string& from, const std::string& to)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        if (numberOf(connection, sql::kHasSavedSearch, from) == 0)
            throw Failure(Error{"saved.unknown", from, {}, {}, {}});
        if (from != to && numberOf(connection, sql::kHasSavedSearch, to) != 0)
            throw Failure(Error{"saved.exists", to, {}, {}, {}});
        connection.use(sql::kRenameSavedSearch).bind(from, to).run();
        transaction.commit();
    });
}

Result<std::vector<std::uint64_t>> identityKeys(Reader& reader, const std::vector<EntityId>& entities)
{
    return guarded([&] {
        const Transaction transaction(reader.connection(), Transaction::Type::Read);
        std::vector<std::uint64_t> keys;
        keys.reserve(entities.size());
        for (const EntityId entity : entities) {
            reader.connection().poll();
            keys.push_back(keyOf(reader.connection(), entity));
        }
        return keys;
    });
}

} // namespace tributary::store
