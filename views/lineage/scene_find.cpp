// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scene_find.h"

namespace tributary::views {

std::vector<Place> findInScene(const Scene& scene, const QString& text)
{
    std::vector<Place> found;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return found;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        const SceneNode& node = scene.nodes[i];
        Place place;
        place.node = static_cast<int>(i);
        if (node.name.contains(wanted, Qt::CaseInsensitive))
            found.push_back(place);
        for (std::size_t column = 0; column < node.columns.size(); ++column) {
            if (!node.columns[column].name.contains(wanted, Qt::CaseInsensitive))
                continue;
            place.column = static_cast<int>(column);
            found.push_back(place);
        }
    }
    return found;
}

} // namespace tributary::views
