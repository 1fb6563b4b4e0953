// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/triplet.h"

#include "model/query/fact_access.h"

namespace tributary::query {

Triplet tripletOf(const Json& facts, const std::string& definitionFile)
{
    Triplet out;
    out.definition = descriptionText(facts);
    out.definitionFile = definitionFile;
    out.codeCommit = customText(facts, "codeCommit");
    out.codeUrl = definitionUrl(facts, "transformationImplementation");
    out.infrastructureUrl = definitionUrl(facts, "infrastructure");
    if (out.infrastructureUrl.empty())
        out.infrastructureUrl = customText(facts, "infrastructureUrl");
    return out;
}

} // namespace tributary::query
