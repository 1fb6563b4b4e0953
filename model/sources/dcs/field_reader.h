// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/dcs/definitions.h"
#include "model/sources/shape/shape_reader.h"

#include <map>
#include <string>

namespace tributary::sources::dcs {

// Reads the fields of a model into columns, nested ones below theirs. Those of an array's items or of
// a map's values belong to the column itself, as in ODCS.
class FieldReader {
public:
    FieldReader(Definitions& definitions, ShapeReader& shapes) : m_definitions(definitions), m_shapes(shapes) {}

    // `positions`: places in the model's primary key, by field.
    void readFields(const Node& owner, const std::string& path, int parent, const std::map<std::string, int>& positions = {},
                    int depth = 0);

private:
    const Node& resolved(const Node& field, const std::string& path);
    EntityDraft columnOf(const std::string& name, const Node& field, const std::string& path);
    Json anonymous(const Node& field, const std::string& path, int depth);
    void readBelow(const Node& field, const std::string& path, int parent, int depth);

    Definitions& m_definitions;
    ShapeReader& m_shapes;
    int m_read = 0;
    int m_looks = 0;
};

} // namespace tributary::sources::dcs
