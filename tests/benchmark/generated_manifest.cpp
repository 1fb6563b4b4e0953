// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/generated_manifest.h"

#include "model/base/json.h"
#include "tests/support/core/named_assets.h"

#include <vector>

namespace tributary::benchmark {

namespace {

std::string sourceId(std::size_t number)
{
    return "source.company.lake.raw_" + std::to_string(number);
}

class ManifestMaker {
public:
    explicit ManifestMaker(unsigned seed) : m_names(seed) {}

    std::string make(std::size_t bytes)
    {
        while (m_nodes.size() + m_sources.size() + 2 * m_parents.size() < bytes)
            addModel();
        return R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json","dbt_version":"1.9.0",)"
               R"("generated_at":"2026-01-01T00:00:00Z","adapter_type":"postgres"},"nodes":{)" + m_nodes + R"(},"sources":{)" + m_sources
             + R"(},"macros":{},"exposures":{},"metrics":{},"parent_map":{)" + m_parents + R"(},"child_map":{)" + m_children + "}}";
    }

private:
    static void put(std::string& section, const std::string& id, const Json& value)
    {
        if (!section.empty())
            section += ',';
        section += dumpJson(id) + ':' + dumpJson(value);
    }

    std::string code(std::size_t lines)
    {
        std::string text = "with base as (\n    select *\n";
        for (std::size_t i = 0; i < lines; ++i)
            text += "        , coalesce(base." + m_names.word() + '_' + m_names.word() + ", 0) as \"" + m_names.word() + "\"\n";
        return text + "    from base\n)\nselect * from base";
    }

    Json columns()
    {
        Json columns = Json::object();
        for (std::size_t i = 0, end = 6 + m_names.below(12); i < end; ++i) {
            const std::string name = m_names.word() + '_' + std::to_string(i);
            columns[name] = {{"name", name}, {"description", m_names.sentence(6)}, {"meta", Json::object()}, {"data_type", "varchar"},
                             {"constraints", Json::array()}, {"quote", nullptr}, {"tags", Json::array()}};
        }
        return columns;
    }

    void addModel()
    {
        const std::size_t number = m_models.size();
        const std::string name = m_names.spelled(m_names.words(2)) + '_' + std::to_string(number);
        const std::string id = "model.company." + name;
        if (number % 10 == 0)
            put(m_sources, sourceId(number / 10),
                {{"unique_id", sourceId(number / 10)}, {"resource_type", "source"}, {"name", "raw_" + std::to_string(number / 10)},
                 {"source_name", "lake"}, {"database", "LAKE"}, {"schema", "raw"}, {"identifier", "raw"}, {"columns", columns()}});
        Json parents{number < 10 || m_names.below(4) == 0 ? sourceId(m_names.below(number / 10 + 1)) : m_models[m_names.below(number)]};
        put(m_nodes, id,
            {{"unique_id", id}, {"resource_type", "model"}, {"name", name}, {"alias", name}, {"database", "LAKE"}, {"schema", "mart"},
             {"package_name", "company"}, {"original_file_path", "models/" + name + ".sql"}, {"description", m_names.sentence(10)},
             {"fqn", {"company", "mart", name}}, {"config", {{"enabled", true}, {"materialized", "table"}, {"tags", {"mart"}}}},
             {"raw_code", code(20)}, {"compiled_code", code(50)}, {"depends_on", {{"macros", Json::array()}, {"nodes", parents}}},
             {"columns", columns()}, {"checksum", {{"name", "sha256"}, {"checksum", std::string(64, 'a')}}}, {"created_at", 1'750'000'000.5}});
        for (const char* kind : {"unique", "not_null"}) {
            const std::string test = std::string("test.company.") + kind + '_' + name + ".1a2b3c4d5e";
            put(m_nodes, test,
                {{"unique_id", test}, {"resource_type", "test"}, {"attached_node", id}, {"column_name", "id"}, {"raw_code", "{{ test(**_arguments) }}"},
                 {"test_metadata", {{"name", kind}, {"kwargs", {{"column_name", "id"}}}}}, {"depends_on", {{"nodes", {id}}}}});
        }
        put(m_parents, id, parents);
        put(m_children, id, Json::array());
        m_models.push_back(id);
    }

    test::NameMaker m_names;
    std::vector<std::string> m_models;
    std::string m_nodes, m_sources, m_parents, m_children;
};

} // namespace

std::string manifestText(std::size_t bytes, unsigned seed)
{
    return ManifestMaker(seed).make(bytes);
}

} // namespace tributary::benchmark
