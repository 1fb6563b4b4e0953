// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <map>
#include <vector>

namespace tributary::query {

// Answers from memory: at once, or when told to.
class FakeCatalog : public CatalogService {
public:
    std::map<QString, std::shared_ptr<const ProductPage>> pages;
    std::map<EntityId, std::shared_ptr<const std::vector<ColumnItem>>> columnsOf;
    bool holdsBack = false;
    int pageRequests = 0;
    int columnRequests = 0;

    void search(const QString&, const QString&, int, int, QObject*, Answer<SearchResult>) override {}
    void lineage(const QString&, const LineageRequest&, QObject*, Answer<lineage::LineageResult>) override {}
    void canvas(const QString&, const QString&, QObject*, Answer<CanvasPage>) override {}
    void syncStatus(const QString&, QObject*, Answer<SyncStatus>) override {}

    void productPage(const QString&, const QString& ref, QObject*, Answer<ProductPage> answer) override
    {
        ++pageRequests;
        auto reply = [this, ref, answer = std::move(answer)] {
            const auto found = pages.find(ref);
            if (found == pages.end())
                answer(fail("ref.unknown", ref.toStdString()));
            else if (!found->second)
                answer(fail("store.busy", "cache", "locked"));
            else
                answer(found->second);
        };
        if (holdsBack)
            m_held.emplace_back(std::move(reply));
        else
            reply();
    }

    void columns(const QString&, EntityId dataset, QObject*, Answer<std::vector<ColumnItem>> answer) override
    {
        ++columnRequests;
        const auto found = columnsOf.find(dataset);
        if (found == columnsOf.end())
            answer(fail("entity.unknown", std::to_string(dataset)));
        else
            answer(found->second);
    }

    void release()
    {
        const auto held = std::exchange(m_held, {});
        for (const auto& reply : held)
            reply();
    }

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace tributary::query
