// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/large_catalog.h"

#include "model/sync/engine.h"
#include "tests/benchmark/measuring.h"
#include "tests/benchmark/scale_mesh.h"

namespace tributary::benchmark {

int makeLargeCatalog(const std::string& path, std::size_t entities)
{
    ScaleMesh mesh(entities, 1);
    store::SourceRow source;
    source.name = "scale";
    source.kind = "folder";
    source.location = "/scale";
    const auto writer = orGiveUp(store::Writer::open(path));
    return orGiveUp(sync::syncFiles(*writer, source, mesh, {}, {}, {})).added;
}

} // namespace tributary::benchmark
