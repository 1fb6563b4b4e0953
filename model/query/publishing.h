// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/publish.h"
#include "model/query/local_sync_service.h"
#include "model/query/signature.h"

#include <cstdint>
#include <functional>

namespace tributary::query {

// What is to be published, made from the catalog at the moment of writing.
using MakePublication = std::function<Result<outbox::Publication>(store::Reader&)>;

// Puts a change into the outbox by the thread that writes the catalog, signed, and under one token however often
// it is tried. `done` has the outbox' entry and is called on the service's thread.
void publishSigned(LocalSyncService& sync, MakePublication make, const Signature& signature, std::function<void(const Result<std::int64_t>&)> done);

} // namespace tributary::query
