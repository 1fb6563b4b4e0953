// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/detect.h"

#include "model/base/text.h"

#include <array>

namespace tributary::sources {

namespace {

// Enough to tell formats apart; a hostile document's thousandth key says nothing more.
constexpr std::size_t kMaxKeys = 512;
constexpr std::size_t kMaxText = 256;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool startsWith(std::string_view text, std::string_view part)
{
    return text.substr(0, part.size()) == part;
}

Format detectDbt(std::string_view schema)
{
    if (contains(schema, "/manifest/")) {
        return Format::DbtManifest;
    }
    if (contains(schema, "/catalog/")) {
        return Format::DbtCatalog;
    }
    if (contains(schema, "/run-results/")) {
        return Format::DbtRunResults;
    }
    return contains(schema, "/sources/") ? Format::DbtSources : Format::Unknown;
}

// Files in the wild leave out apiVersion or kind, so the fields themselves have a say.
Format detectBitol(const Signature& s)
{
    const std::string kind = folded(trimmed(s.text("kind")));
    const std::string_view version = trimmed(s.text("apiVersion"));
    const bool foreign = contains(version, "/"); // "backstage.io/v1": someone else's kind
    const bool looksOld = s.has("dataset") && (s.has("uuid") || s.has("quantumName"));
    if (looksOld && !s.has("schema")) {
        return Format::OldOdcs;
    }
    if (foreign) {
        return Format::Unknown;
    }
    if (kind == "dataproduct" || (kind.empty() && s.has("id") && (s.has("outputPorts") || s.has("inputPorts")))) {
        return Format::Odps;
    }
    if (kind == "datacontract") {
        const bool saysOld = startsWith(version, "v2") || startsWith(version, "2") || s.has("quantumName");
        return saysOld && !s.has("schema") ? Format::OldOdcs : Format::Odcs;
    }
    const bool saysThree = startsWith(version, "v3.") || startsWith(version, "3.");
    return kind.empty() && saysThree && s.has("schema") ? Format::Odcs : Format::Unknown;
}

bool isOpenLineage(const Signature& s)
{
    if (contains(folded(s.text("schemaURL")), "openlineage")) {
        return true;
    }
    const bool aboutJob = s.has("job") && (s.has("inputs") || s.has("outputs") || s.has("run") || s.has("eventType"));
    const bool aboutDataset = s.has("dataset") && s.has("eventTime") && s.has("producer");
    // Events written down to be compared with others say only what matters there.
    const bool both = s.has("inputs") && s.has("outputs");
    const bool fragment = (s.has("eventType") && (s.has("inputs") || s.has("outputs"))) || (both && s.size() == 2);
    return aboutJob || aboutDataset || fragment;
}

} // namespace

std::string_view formatName(Format format)
{
    static constexpr std::array<std::string_view, 16> kNames{
        "", "odps", "odcs", "odcs2", "usage-agreement", "tributary", "openlineage", "dbt-manifest", "dbt-catalog",
        "dbt-run-results", "dbt-sources", "datacontract-specification", "dataproduct-specification", "dpds", "lf-odps",
        "json-schema"};
    return kNames[static_cast<std::size_t>(format)];
}

bool isRead(Format format)
{
    return format >= Format::Odps && format <= Format::DataContractSpecification;
}

bool isDbt(Format format)
{
    return format >= Format::DbtManifest && format <= Format::DbtSources;
}

void Signature::add(std::string_view key, std::string_view scalar)
{
    if (m_keys.size() < kMaxKeys) {
        m_keys.emplace(std::string(clipped(key, kMaxText)), std::string(clipped(scalar, kMaxText)));
    }
}

std::string_view Signature::text(std::string_view key) const
{
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? std::string_view() : std::string_view(found->second);
}

Signature signatureOf(const Node& document)
{
    Signature signature;
    for (const auto& [key, value] : document.members) {
        if (key->isScalar()) {
            signature.add(key->text, value->isScalar() ? value->text : std::string());
            if (key->text == "metadata") {
                signature.setDbtSchema(value->textOf("dbt_schema_version"));
            }
        }
    }
    return signature;
}

Format detect(const Signature& s)
{
    if (startsWith(trimmed(s.text("apiVersion")), "tributary/")) {
        return Format::Mesh;
    }
    if (s.has("dataUsageAgreementSpecification")) {
        return Format::UsageAgreement;
    }
    if (s.has("dataContractSpecification")) {
        return Format::DataContractSpecification;
    }
    if (s.has("dataProductSpecification")) {
        return Format::DataProductSpecification;
    }
    if (s.has("dataProductDescriptor")) {
        return Format::Dpds;
    }
    if (const Format bitol = detectBitol(s); bitol != Format::Unknown) {
        return bitol;
    }
    if (const Format dbt = detectDbt(s.dbtSchema()); dbt != Format::Unknown) {
        return dbt;
    }
    if (contains(s.text("schema"), "opendataproducts.org") || (s.has("product") && (s.has("schema") || s.has("version")))) {
        return Format::LfOdps;
    }
    if (isOpenLineage(s)) {
        return Format::OpenLineage;
    }
    return s.has("$schema") ? Format::JsonSchema : Format::Unknown;
}

} // namespace tributary::sources
