// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tributary::sources {

enum class Format : unsigned char {
    Unknown,
    // read
    Odps,
    Odcs,
    OldOdcs,
    UsageAgreement,
    Mesh, // the files of our own, apiVersion tributary/v1
    OpenLineage,
    DbtManifest,
    DbtCatalog,
    DbtRunResults,
    DbtSources,
    DataContractSpecification,
    // recognised by name, not read yet
    DataProductSpecification,
    Dpds,
    LfOdps,
    JsonSchema,
};

std::string_view formatName(Format format);
bool isRead(Format format);
bool isDbt(Format format);

// What detection looks at: the top-level keys of one document, with the texts of the few that say
// what it is. Both parsers' results and a quick look over large JSON can be put into it.
class Signature {
public:
    void add(std::string_view key, std::string_view scalar);
    void setDbtSchema(std::string_view text) { m_dbtSchema = std::string(text); }

    bool has(std::string_view key) const { return m_keys.find(key) != m_keys.end(); }
    std::size_t size() const { return m_keys.size(); }
    std::string_view text(std::string_view key) const;
    std::string_view dbtSchema() const { return m_dbtSchema; }

private:
    std::map<std::string, std::string, std::less<>> m_keys;
    std::string m_dbtSchema;
};

Signature signatureOf(const Node& document);

// The format of a document, from its content alone.
Format detect(const Signature& signature);

} // namespace tributary::sources
