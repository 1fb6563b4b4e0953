// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A product begins as the few lines that the standard asks for; what is known of its fields is then written into them
// as any edit of a canvas is, so that both are read the same way.
#include "model/canvas/new_canvas.h"

#include "model/base/hash.h"
#include "model/base/text.h"
#include "model/edit/value_writer.h"

#include <algorithm>
#include <optional>

namespace tributary::canvas {

namespace {

constexpr std::size_t kLongestId = 60;
constexpr std::size_t kDatasetColumn = 4;
constexpr std::size_t kPropertyColumn = 8;

// Members of a YAML mapping, one after the other; those without a value are left out.
class Lines {
public:
    // `column` is that of the key; the first member of a list's item has a dash before it.
    void add(std::size_t column, const char* key, const Json& value, bool isFirst = false)
    {
        const bool isEmpty = value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty());
        if (isEmpty && !isFirst)
            return;
        m_text += (isFirst ? std::string(column - 2, ' ') + "- " : std::string(column, ' ')) + key + ':';
        m_text += edit::textBehindColon(value, column, {}) + '\n';
    }
    void open(std::size_t column, const char* key) { m_text += std::string(column, ' ') + key + ":\n"; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::optional<Error> problemOfTexts(std::initializer_list<const std::string*> texts)
{
    for (const std::string* text : texts) {
        if (!edit::isWritable(*text))
            return Error{"canvas-edit.not-text", std::string(fieldName(Field::Name)), {}, {}, {}};
    }
    return std::nullopt;
}

Error emptyName()
{
    return {"canvas-edit.empty", std::string(fieldName(Field::Name)), {}, {}, {}};
}

void addColumn(Lines& lines, const NewColumn& column)
{
    lines.add(kPropertyColumn, "name", column.name, true);
    lines.add(kPropertyColumn, "logicalType", column.logicalType);
    lines.add(kPropertyColumn, "physicalType", column.physicalType);
    lines.add(kPropertyColumn, "required", column.required ? Json(true) : Json());
    lines.add(kPropertyColumn, "primaryKey", column.primaryKey > 0 ? Json(true) : Json());
    lines.add(kPropertyColumn, "primaryKeyPosition", column.primaryKey > 0 ? Json(column.primaryKey) : Json());
    lines.add(kPropertyColumn, "description", column.description);
}

std::optional<Error> addDataset(Lines& lines, const NewDataset& dataset)
{
    if (auto problem = problemOfTexts({&dataset.name, &dataset.physicalName, &dataset.physicalType, &dataset.description}))
        return problem;
    lines.add(kDatasetColumn, "name", dataset.name, true);
    lines.add(kDatasetColumn, "physicalName", dataset.physicalName);
    lines.add(kDatasetColumn, "physicalType", dataset.physicalType);
    lines.add(kDatasetColumn, "description", dataset.description);
    if (!dataset.columns.empty())
        lines.open(kDatasetColumn, "properties");
    for (const NewColumn& column : dataset.columns) {
        if (auto problem = problemOfTexts({&column.name, &column.logicalType, &column.physicalType, &column.description}))
            return problem;
        addColumn(lines, column);
    }
    return std::nullopt;
}

} // namespace

Result<std::string> productText(const NewProduct& product)
{
    if (trimmed(product.name).empty() || trimmed(product.id).empty())
        return fail(emptyName());
    if (auto problem = problemOfTexts({&product.id, &product.name, &product.version}))
        return fail(std::move(*problem));
    Lines lines;
    lines.add(0, "apiVersion", "v1.0.0");
    lines.add(0, "kind", "DataProduct");
    lines.add(0, "id", product.id);
    lines.add(0, "name", product.name);
    lines.add(0, "version", product.version);
    lines.add(0, "status", "draft");
    std::vector<Edit> edits;
    for (const Field field : allFields()) {
        if (field != Field::Name && !product.values[indexOf(field)].empty())
            edits.push_back({field, Edit::Operation::Set, product.values[indexOf(field)]});
    }
    auto text = editText(lines.take(), edit::Format::Yaml, {"DataProduct", std::string(trimmed(product.id)), product.version}, edits);
    if (!text)
        return fail(std::move(text.error()));
    return std::move(text->text);
}

Result<std::string> contractText(const NewContract& contract)
{
    if (trimmed(contract.id).empty())
        return fail(emptyName());
    if (auto problem = problemOfTexts({&contract.id, &contract.name, &contract.version, &contract.product, &contract.domain, &contract.purpose}))
        return fail(std::move(*problem));
    Lines lines;
    lines.add(0, "apiVersion", "v3.1.0");
    lines.add(0, "kind", "DataContract");
    lines.add(0, "id", contract.id);
    lines.add(0, "name", contract.name);
    lines.add(0, "version", contract.version);
    lines.add(0, "status", "draft");
    lines.add(0, "domain", contract.domain);
    lines.add(0, "dataProduct", contract.product);
    if (!contract.purpose.empty())
        lines.add(0, "description", Json{{"purpose", contract.purpose}});
    if (!contract.datasets.empty())
        lines.open(0, "schema");
    for (const NewDataset& dataset : contract.datasets) {
        if (auto problem = addDataset(lines, dataset))
            return fail(std::move(*problem));
    }
    return lines.take();
}

std::string idFor(std::string_view name)
{
    std::string id;
    bool isWhole = true;
    for (const char c : folded(name)) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        isWhole = isWhole && static_cast<unsigned char>(c) < 0x80;
        if (isPlain)
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.size() > kLongestId) {
        id.resize(kLongestId);
        isWhole = false;
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    if (id.empty() || !isWhole) // two names in other scripts are not one
        id += (id.empty() ? "product-" : "-") + digestOf(std::string(name)).hex().substr(0, 6);
    return id;
}

std::string titleFor(std::string_view name)
{
    std::string title;
    for (const char c : trimmed(name))
        title += c == '_' || c == '-' || c == '.' || c == '/' ? ' ' : c;
    const bool isLoud = std::none_of(title.begin(), title.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    for (std::size_t i = 0; i < title.size(); ++i) {
        const char c = title[i];
        if (i == 0 && c >= 'a' && c <= 'z')
            title[i] = static_cast<char>(c - 'a' + 'A');
        else if (i > 0 && isLoud && c >= 'A' && c <= 'Z')
            title[i] = static_cast<char>(c - 'A' + 'a');
    }
    return title;
}

} // namespace tributary::canvas
