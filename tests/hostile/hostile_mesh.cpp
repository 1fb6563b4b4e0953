// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/hostile_mesh.h"

#include "model/base/json_parser.h"
#include "model/base/yaml_parser.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace tributary::test {

namespace {

// Without these a document is of no format at all.
const std::set<std::string> kFormat = {"apiVersion", "kind", "dataContractSpecification", "dataUsageAgreementSpecification", "schemaURL", "dbt_schema_version"};
// Without these parts of it are not read as what they are.
const std::set<std::string> kShape = {"eventType", "eventTime", "at", "startDate", "endDate", "period", "month", "logicalType", "consumerKind", "type", "status",
                                      "property", "metric", "productCreatedTs", "contractCreatedTs", "version", "role"};

class Spoiler {
public:
    Spoiler(const HostileText& hostile, bool isShaped) : m_hostile(hostile), m_isShaped(isShaped) {}

    Json of(const Json& value, const std::string& key = {}) const
    {
        if (value.is_string())
            return keeps(key) ? value : Json(m_hostile.spoil(value.get<std::string>()));
        if (value.is_array()) {
            Json list = Json::array();
            for (const Json& item : value)
                list.push_back(of(item, key));
            return list;
        }
        if (!value.is_object())
            return value;
        Json object = Json::object();
        for (const auto& [name, member] : value.items())
            object[name] = of(member, name);
        if (!m_isShaped)
            object[m_hostile.spoil("odd")] = m_hostile.spoil("value");
        return object;
    }

private:
    bool keeps(const std::string& key) const { return kFormat.count(key) != 0 || (m_isShaped && kShape.count(key) != 0); }

    const HostileText& m_hostile;
    bool m_isShaped;
};

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& file, std::string text)
{
    for (std::size_t at = text.find(kHalfPair); at != std::string::npos; at = text.find(kHalfPair, at))
        text.replace(at, std::string(kHalfPair).size(), "\\ud800");
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

// As JSON, which is YAML too: every second file keeps a YAML name, where the escapes allow it.
void spoilFile(const std::filesystem::path& from, const std::filesystem::path& to, const Spoiler& spoiler, bool asYaml)
{
    const std::string text = textOf(from);
    const bool isLines = from.extension() == ".ndjson";
    const auto parsed = isLines ? parseNdjson(text) : parseYaml(text);
    ASSERT_TRUE(parsed) << from << parsed.error().code;
    std::string out;
    int documents = 0;
    for (const Node* document : parsed->tree.documents()) {
        if (++documents > 40)
            break; // of a log of thousands of lines, a few say it all
        out += dumpJson(spoiler.of(toJson(*document))) + "\n";
    }
    auto target = to;
    target.replace_extension(isLines ? ".ndjson" : asYaml ? ".yaml" : ".json");
    write(target, out);
}

std::vector<std::pair<const char*, const char*>> missingKinds()
{
    return {
        {"waiver.json", R"({"apiVersion":"tributary/v1","kind":"Waiver","id":"w","policy":"prices-positive","about":{"product":"customers"},"reason":"r","owner":"jo","until":"2030-01-01","by":"jo","at":"2026-01-01"})"},
        {"campaign.json", R"({"apiVersion":"tributary/v1","kind":"Campaign","id":"c","name":"n","description":"d","product":"customers","from":"1.0.0","to":"2.0.0","notices":[{"to":"jo","text":"t","at":"2026-01-01"}]})"},
        {"decision.json", R"({"apiVersion":"tributary/v1","kind":"Decision","id":"d","agreement":"a","decision":"approved","reason":"r","by":"jo","at":"2026-01-01","about":{"product":"customers"}})"},
        {"feedback.json", R"({"apiVersion":"tributary/v1","kind":"Feedback","comments":[{"id":"x1","by":"jo","at":"2026-01-01","about":{"product":"customers"},"text":"one"},
            {"id":"x2","by":"al","at":"2026-01-02","about":{"product":"customers"},"replyTo":"x1","text":"two"}],"ratings":[{"id":"r1","by":"jo","at":"2026-01-01","about":{"product":"customers"},"stars":4,"text":"why"}],
            "endorsements":[{"id":"e1","by":"jo","at":"2026-01-01","about":{"product":"customers"},"text":"reliable","purpose":"billing"}]})"},
        {"manifest.json", R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json","adapter_type":"postgres"},"nodes":{"model.p.a":{"name":"a","schema":"s","database":"d","description":"words","tags":["t"],
            "columns":{"x":{"name":"x","data_type":"int","description":"words"}},"depends_on":{"nodes":["source.p.q.b"]}}},"sources":{"source.p.q.b":{"name":"b","description":"words"}},
            "exposures":{"exposure.p.e":{"name":"e","label":"l","description":"words","url":"https://example.org","owner":{"name":"o","email":"o@example.org"},"depends_on":{"nodes":["model.p.a"]}}},"metrics":{"metric.p.m":{"name":"m","label":"l","description":"words"}}})"},
        {"contract.dcs.json", R"({"dataContractSpecification":"1.2.1","id":"dcs","info":{"title":"t","version":"1.0.0","description":"words","owner":"o","contact":{"name":"n","url":"https://example.org"}},"servers":{"s":{"type":"postgres","host":"h","database":"d"}},
            "terms":{"usage":"u","limitations":"l"},"models":{"m":{"description":"words","fields":{"a":{"type":"text","description":"words","classification":"pii","examples":["e"],"tags":["t"]}}}},"definitions":{"d":{"type":"text","title":"words"}},"servicelevels":{"freshness":{"description":"words","threshold":"25h"}}})"},
    };
}

} // namespace

void writeHostileMesh(const std::filesystem::path& folder, const HostileText& hostile)
{
    const std::filesystem::path samples = std::filesystem::path(TRIBUTARY_SOURCE_DIR) / "resources/samples/fjordmart";
    // YAML has no escape for half a pair, refuses control characters as they are, and keys of a thousand or of
    // many lines.
    const bool mayBeYaml = std::string(hostile.name) != "half-pairs" && std::string(hostile.name) != "controls" && std::string(hostile.name) != "lines" && hostile.spoil("odd").size() < 1000;
    for (const bool isShaped : {true, false}) {
        const Spoiler spoiler(hostile, isShaped);
        const std::filesystem::path target = folder / (isShaped ? "shaped" : "spoiled");
        int number = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(samples)) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".yaml" || extension == ".ndjson"))
                spoilFile(entry.path(), target / std::filesystem::relative(entry.path(), samples), spoiler, mayBeYaml && ++number % 2 == 0);
        }
        for (const auto& [name, text] : missingKinds())
            write(target / "more" / name, dumpJson(spoiler.of(parseJson(text))));
    }
}

} // namespace tributary::test
