// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/publishing.h"

#include "model/query/qt_text.h"

#include <memory>
#include <utility>

namespace tributary::query {

void publishSigned(LocalSyncService& sync, MakePublication make, const Signature& signature, std::function<void(const Result<std::int64_t>&)> done)
{
    const auto entry = std::make_shared<std::int64_t>(0);
    sync.edit(
        [make = std::move(make), signature, token = outbox::newToken(), entry](store::Writer& writer, store::Reader& reader) -> Result<void> {
            auto publication = make(reader);
            if (!publication)
                return fail(publication.error());
            publication->author = fromQt(signature.author);
            publication->email = fromQt(signature.email);
            publication->message = fromQt(signature.message);
            publication->token = token;
            const auto published = outbox::publishChange(writer, *publication, nowMicros());
            if (!published)
                return fail(published.error());
            *entry = *published;
            return {};
        },
        [done = std::move(done), entry](const Result<void>& result) { done(result ? Result<std::int64_t>(*entry) : tl::unexpected(result.error())); });
}

} // namespace tributary::query
