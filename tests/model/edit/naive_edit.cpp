// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/edit/naive_edit.h"

#include "model/edit/pointer.h"

namespace tributary::edit::test {
namespace {

using Kind = ValueEdit::Kind;

template <typename Wanted>
void collect(const Json& value, const std::string& pointer, Wanted wanted, std::vector<std::string>& out)
{
    if (wanted(value))
        out.push_back(pointer);
    if (value.is_object()) {
        for (const auto& [key, item] : value.items())
            collect(item, childPointer(pointer, key), wanted, out);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], childPointer(pointer, i), wanted, out);
    }
}

} // namespace

void changeValue(Json& document, const ValueEdit& edit)
{
    const Json::json_pointer pointer(edit.pointer);
    switch (edit.kind) {
    case Kind::Set: document[pointer] = edit.value; return;
    case Kind::Append: document[pointer].push_back(edit.value); return;
    case Kind::Remove: {
        Json& parent = document[pointer.parent_pointer()];
        if (parent.is_object())
            parent.erase(pointer.back());
        else
            parent.erase(static_cast<std::size_t>(std::stoul(pointer.back())));
        return;
    }
    case Kind::Insert: {
        Json& parent = document[pointer.parent_pointer()];
        if (parent.is_object())
            parent[pointer.back()] = edit.value;
        else
            parent.insert(parent.begin() + (pointer.back() == "-" ? static_cast<std::ptrdiff_t>(parent.size()) : std::stol(pointer.back())), edit.value);
        return;
    }
    }
}

ValueEdit randomEdit(const Json& document, std::mt19937& random, Json value)
{
    std::vector<std::string> places;
    collect(document, {}, [](const Json&) { return true; }, places);
    const std::string pointer = places[random() % places.size()];
    const Json& there = document[Json::json_pointer(pointer)];
    const std::string inside = "new key " + std::to_string(random() % 9);
    switch (random() % 5) {
    case 0:
        if (there.is_array())
            return {Kind::Append, pointer, std::move(value), 0};
        break;
    case 1:
        if (there.is_object() && !there.contains(inside))
            return {random() % 2 == 0 ? Kind::Insert : Kind::Set, childPointer(pointer, inside), std::move(value), 0};
        if (there.is_array())
            return {Kind::Insert, childPointer(pointer, random() % (there.size() + 1)), std::move(value), 0};
        break;
    case 2:
        if (!pointer.empty())
            return {Kind::Remove, pointer, nullptr, 0};
        break;
    default: break;
    }
    return {Kind::Set, pointer, std::move(value), 0};
}

std::vector<std::string> scalarPointers(const Json& document)
{
    std::vector<std::string> out;
    collect(document, {}, [](const Json& value) { return !value.is_structured(); }, out);
    return out;
}

std::vector<std::string> listPointers(const Json& document)
{
    std::vector<std::string> out;
    collect(document, {}, [](const Json& value) { return value.is_array(); }, out);
    return out;
}

} // namespace tributary::edit::test
