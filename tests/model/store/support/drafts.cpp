// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/drafts.h"

namespace tributary::test {

int Drafts::add(Kind kind, const std::string& local, const Json& facts, int parent, const std::string& version)
{
    EntityDraft draft;
    draft.kind = kind;
    draft.local = local;
    draft.name = local;
    draft.version = version;
    draft.parent = parent;
    draft.facts = facts;
    draft.mark.line = ++m_line;
    draft.mark.column = 1;
    m_batch.entities.push_back(draft);
    return static_cast<int>(m_batch.entities.size()) - 1;
}

int Drafts::product(const std::string& id, const std::string& name, const std::string& version, const Json& facts)
{
    const int index = add(Kind::DataProduct, id, facts, -1, version);
    draft(index).name = name;
    return index;
}

int Drafts::contract(const std::string& id, const std::string& version, const Json& facts)
{
    return add(Kind::DataContract, id, facts, -1, version);
}

int Drafts::dataset(int contract, const std::string& name, std::initializer_list<const char*> columns)
{
    const int index = add(Kind::Dataset, name, Json::object(), contract);
    for (const char* column : columns)
        add(Kind::Column, column, Json::object(), index);
    return index;
}

int Drafts::outputPort(int product, const std::string& name, const std::string& contract)
{
    const int index = add(Kind::OutputPort, name, Json::object(), product);
    if (!contract.empty())
        refer(index, Role::Contract, Kind::DataContract, contract);
    return index;
}

Drafts& Drafts::refer(int from, Role role, Kind kind, const std::string& target, const std::string& version, const std::string& part)
{
    draft(from).references.push_back(Reference{role, kind, target, version, part});
    return *this;
}

Drafts& Drafts::point(const Point& point)
{
    m_batch.points.push_back(point);
    return *this;
}

} // namespace tributary::test
