// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/completion_query.h"

#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"
#include "model/search/query.h"
#include "model/store/search_store.h"
#include "model/store/trouble.h"

#include <algorithm>

namespace tributary::query {

namespace {

using Type = CompletionItem::Type;

Type typeOf(search::Completion::Type type)
{
    switch (type) {
    case search::Completion::Type::Field: return Type::Field;
    case search::Completion::Type::Value: return Type::Value;
    case search::Completion::Type::Operator: break;
    }
    return Type::Operator;
}

// Bytes of the query in characters, as they are shown.
class Places {
public:
    explicit Places(const std::string& text) : m_text(text) {}
    int characters(std::size_t bytes) const { return static_cast<int>(toQt(std::string_view(m_text).substr(0, bytes)).size()); }

private:
    const std::string& m_text;
};

CompletionItem itemOf(const search::Completion& word, const Places& places)
{
    CompletionItem item{typeOf(word.type), toQt(word.text), places.characters(word.begin), places.characters(word.end), word.rows, {}, Kind::Unknown};
    if (item.type == Type::Field)
        if (const auto field = search::fieldFromName(std::string_view(word.text).substr(0, word.text.size() - 1)))
            item.expects = search::fieldType(*field);
    return item;
}

// A name as a search field can hold it, on one line.
bool isTypable(const std::string& name)
{
    return !name.empty() && name.size() <= 200
        && std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

// What is typed before [begin, end) of the same term: "upstream-of:", or nothing.
std::string_view fieldBefore(std::string_view text, std::size_t begin)
{
    if (begin == 0 || text[begin - 1] != ':')
        return {};
    const std::size_t start = text.find_last_of(" \t\n(", begin - 1);
    std::string_view field = text.substr(start == std::string_view::npos ? 0 : start + 1);
    field = field.substr(0, begin - 1 - static_cast<std::size_t>(field.data() - text.data()));
    field.remove_prefix(field.starts_with('-') ? 1 : 0);
    return field;
}

class Names {
public:
    Names(store::Reader& reader, const std::string& text) : m_reader(reader), m_summaries(reader), m_text(text) {}

    void append(const search::NameCompletion& name, const Places& places, std::vector<CompletionItem>& items)
    {
        const EntityRow row = m_summaries.rowOf(name.entity);
        if (row.id == 0 || !isTypable(row.name))
            return;
        CompletionItem item{Type::Name, toQt(search::printValue(row.name)), places.characters(name.begin), places.characters(name.end), 0, {}, row.kind};
        const auto field = search::fieldFromName(fieldBefore(m_text, name.begin));
        if (field && search::fieldType(*field) == search::FieldType::Graph) {
            // A name may mean something else there; the reference means this one.
            const auto meant = resolve(m_reader, row.name, Kind::DataProduct);
            if (!meant || meant->id != row.id)
                item.text = toQt(search::printValue(m_summaries.of(row).ref));
        }
        items.push_back(std::move(item));
    }

private:
    store::Reader& m_reader;
    Summaries m_summaries;
    const std::string& m_text;
};

Result<std::vector<CompletionItem>> itemsFor(store::Reader& reader, const QString& text, int cursor)
{
    const std::string query = fromQt(text);
    const std::size_t at = fromQt(text.left(cursor)).size();
    const auto found = store::SearchStore(reader).complete(query, at, kMostCompletions);
    if (!found)
        return tl::unexpected(found.error());
    const Places places(query);
    std::vector<CompletionItem> items;
    for (const search::Completion& word : found->words)
        items.push_back(itemOf(word, places));
    Names names(reader, query);
    for (std::size_t i = 0; i < std::min(found->names.size(), kMostNames); ++i)
        names.append(found->names[i], places, items);
    std::erase_if(items, [&](const CompletionItem& item) {
        const QString stands = text.mid(item.begin, item.end - item.begin);
        return stands == item.text.trimmed() || (item.type == Type::Operator && stands.isEmpty());
    });
    if (items.size() > kMostCompletions)
        items.resize(kMostCompletions);
    return items;
}

} // namespace

Result<std::vector<CompletionItem>> completionsOf(store::Reader& reader, const QString& text, int cursor)
{
    return store::wholeAnswer([&] { return itemsFor(reader, text, cursor); });
}

} // namespace tributary::query
