// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/new_canvas.h"

#include "model/base/text.h"
#include "model/edit/unified_diff.h"
#include "model/query/lineage_ground.h"
#include "model/query/new_canvas_content.h"
#include "model/query/reference_text.h"
#include "model/query/resolver.h"
#include "model/sources/file_reader.h"

#include <algorithm>

namespace tributary::query {

namespace {

using canvas::Field;

constexpr const char* kNewContractVersion = "1.0.0";

bool isSql(const std::string& fileName)
{
    return folded(fileName).ends_with(".sql") || folded(fileName).ends_with(".ddl");
}

Result<NewCanvasContent> contentOfFile(const NewCanvasWish& wish)
{
    if (isSql(wish.fileName)) {
        const auto script = ddl::readDdl(wish.fileText);
        if (script)
            return contentOfScript(*script, wish.fileName);
        Error problem = script.error();
        problem.file = wish.fileName;
        problem.subject = problem.subject.empty() ? wish.fileName : problem.subject;
        return fail(std::move(problem));
    }
    const FileBatch batch = sources::readFile(wish.fileName, wish.fileText);
    for (const EntityDraft& draft : batch.entities) {
        if (draft.kind == Kind::DataContract)
            return contentOfContract(draft.local, draft.version, draft.name, draft.facts);
    }
    return fail("canvas-new.file", wish.fileName, batch.format);
}

Result<NewCanvasContent> contentOfCluster(store::Reader& reader, Summaries& summaries, const EntityRow& dataset)
{
    const auto clusters = unclaimedClusters(reader);
    if (!clusters)
        return fail(clusters.error());
    const auto ground = lineageGround(reader, lineage::Level::Dataset, 0);
    if (!ground)
        return fail(ground.error());
    std::vector<EntityId> names{dataset.id};
    for (const std::uint32_t node : ground->graph->nodesOf(dataset.id)) {
        const auto& members = ground->graph->nodes()[node].members;
        names.insert(names.end(), members.begin(), members.end());
    }
    for (const LineageCluster& cluster : *clusters) {
        if (std::find_first_of(names.begin(), names.end(), cluster.datasets.begin(), cluster.datasets.end()) != names.end())
            return contentOfCluster(reader, summaries, cluster);
    }
    return fail("canvas-new.beginning", dataset.name, std::string(kindName(dataset.kind)));
}

Result<NewCanvasContent> contentOfReference(store::Reader& reader, const NewCanvasWish& wish)
{
    const auto row = resolve(reader, wish.ref, wish.isCluster ? Kind::Dataset : Kind::DataContract);
    if (!row)
        return fail(row.error());
    Summaries summaries(reader);
    if (row->kind == Kind::DataContract && !row->placeholder && !wish.isCluster)
        return contentOfContract(row->local, row->version, row->name, row->facts);
    if (row->kind != Kind::Dataset)
        return fail("canvas-new.beginning", wish.ref, std::string(kindName(row->kind)));
    const bool isDbt = !textAt(row->facts, "resourceType").empty();
    const bool isDescribed = contractBehind(reader, summaries, *row).id != 0;
    if (wish.isCluster || (!isDbt && !isDescribed))
        return contentOfCluster(reader, summaries, *row);
    return contentOfDataset(reader, summaries, *row);
}

Result<NewCanvasContent> contentOf(store::Reader& reader, const NewCanvasWish& wish)
{
    if (!wish.fileName.empty())
        return contentOfFile(wish);
    return wish.ref.empty() ? NewCanvasContent() : contentOfReference(reader, wish);
}

std::string portNamed(std::string name, const std::string& version, const std::string& contract)
{
    name = canvas::idFor(name);
    return name + "@" + (version.empty() ? kNewContractVersion : version) + "=" + contract;
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

Result<std::string> sourceFor(store::Reader& reader, const std::string& wanted)
{
    if (!wanted.empty())
        return wanted;
    const auto sources = writableSources(reader);
    if (!sources)
        return fail(sources.error());
    if (sources->size() == 1)
        return sources->front().name;
    return fail("canvas-new.no-source", {}, std::to_string(sources->size()));
}

std::optional<Error> problemOfId(store::Reader& reader, const std::string& id)
{
    const auto rows = reader.byLocal(id);
    for (const EntityRow& row : rows ? *rows : std::vector<EntityRow>()) {
        if (row.kind == Kind::DataProduct && !row.placeholder)
            return Error{"canvas-new.id-known", id, Summaries(reader).referenceOf(row), {}, {}};
    }
    return std::nullopt;
}

// One that no contract has yet.
std::string freeContractId(store::Reader& reader, const std::string& wanted)
{
    const auto isKnown = [&reader](const std::string& id) {
        const auto rows = reader.byLocal(id);
        return rows && std::any_of(rows->begin(), rows->end(), [](const EntityRow& row) { return row.kind == Kind::DataContract && !row.placeholder; });
    };
    std::string id = wanted;
    for (int i = 2; isKnown(id); ++i)
        id = wanted + "-" + std::to_string(i);
    return id;
}

} // namespace

Result<NewCanvas> newCanvas(store::Reader& reader, const NewCanvasWish& wish)
{
    auto content = contentOf(reader, wish);
    if (!content)
        return fail(std::move(content.error()));
    canvas::NewProduct product;
    product.name = std::string(trimmed(wish.name.empty() ? content->name : wish.name));
    if (product.name.empty())
        return fail("canvas-new.name");
    product.id = canvas::idFor(product.name);
    if (auto problem = problemOfId(reader, product.id))
        return fail(std::move(*problem));
    product.values = content->values;

    NewCanvas out;
    const auto source = sourceFor(reader, wish.source);
    if (!source)
        return fail(source.error());
    out.source = *source;
    out.name = product.name;
    out.hints = std::move(content->hints);
    out.subject = {"DataProduct", product.id, product.version};
    out.ref = formatReference({Kind::DataProduct, {{product.id, product.version}}});
    out.product.path = wish.path.empty() ? "products/" + product.id + "/" + product.id + ".odps.yaml" : wish.path;
    if (!content->datasets.empty()) {
        canvas::NewContract contract;
        contract.id = freeContractId(reader, product.id + "-contract");
        contract.name = product.name;
        contract.version = kNewContractVersion;
        contract.product = product.name;
        const auto first = [&](Field field) { return content->values[canvas::indexOf(field)].empty() ? std::string() : content->values[canvas::indexOf(field)].front(); };
        contract.domain = first(Field::Domain);
        contract.purpose = first(Field::Description);
        contract.datasets = content->datasets;
        auto text = canvas::contractText(contract);
        if (!text)
            return fail(std::move(text.error()));
        out.beside.push_back({folderOf(out.product.path) + product.id + ".odcs.yaml", std::move(*text)});
        content->contractId = contract.id;
        content->contractVersion = contract.version;
    }
    if (!content->contractId.empty()) {
        const std::string port = content->datasets.size() == 1 ? content->datasets.front().name : product.id;
        product.values[canvas::indexOf(Field::OutputPorts)] = {portNamed(port, content->contractVersion, content->contractId)};
    }
    auto text = canvas::productText(product);
    if (!text)
        return fail(std::move(text.error()));
    out.product.text = std::move(*text);
    std::vector<NewCanvasFile> all = out.beside;
    all.push_back(out.product);
    for (const NewCanvasFile& file : all) {
        if (auto problem = newFileProblem(reader, out.source, file.path))
            return fail(std::move(*problem));
    }
    return out;
}

std::string diffOf(const NewCanvas& canvas)
{
    std::string out = edit::unifiedDiff({}, canvas.product.text, "/dev/null", "b/" + canvas.product.path);
    for (const NewCanvasFile& file : canvas.beside)
        out += edit::unifiedDiff({}, file.text, "/dev/null", "b/" + file.path);
    return out;
}

std::vector<outbox::Publication> publicationsOf(const NewCanvas& canvas)
{
    std::vector<outbox::Publication> out;
    const auto add = [&](const NewCanvasFile& file) {
        outbox::Publication& publication = out.emplace_back();
        publication.source = canvas.source;
        publication.path = file.path;
        publication.after = file.text;
    };
    for (const NewCanvasFile& file : canvas.beside)
        add(file);
    add(canvas.product);
    out.back().about = canvas.ref;
    out.back().draft = canvas.ref;
    return out;
}

} // namespace tributary::query
