// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tributary::test {

// Answers from what a test put into it, in the next turn of the event loop as the real one does, or
// only when told to. Keeps the promise that a newer question of a channel drops the older one.
class FakeCatalog : public query::CatalogService {
public:
    struct Asked {
        QString channel, query;
        int limit = 0, offset = 0;
    };

    std::function<query::SearchResult(const QString& query, int limit, int offset)> onSearch;
    std::function<query::SearchResult(const QString& query)> onGlance; // told before the answer, and never held back
    std::function<query::ProductPage(const QString& ref)> onProduct;
    std::function<lineage::LineageResult(const query::LineageRequest& request)> onLineage;
    std::function<query::CanvasPage(const QString& ref)> onCanvas;
    std::vector<query::CompletionItem> offered; // whatever is typed
    std::vector<query::SavedSearchNews> saved;
    std::vector<query::LineageViewItem> views;
    query::SyncStatus status;
    std::optional<Error> error;
    bool holdBack = false; // answers wait for release()
    std::vector<Asked> asked;

    void search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                Answer<query::SearchResult> answer) override
    {
        asked.push_back({channel, query, limit, offset});
        if (onGlance && offset == 0) {
            QTimer::singleShot(0, context, [this, query, answer] { answer(std::make_shared<const query::SearchResult>(onGlance(query))); });
        }
        reply<query::SearchResult>(channel, context, std::move(answer), [this, query, limit, offset] {
            query::SearchResult result = onSearch ? onSearch(query, limit, offset) : query::SearchResult{};
            result.query = query.toStdString();
            return result;
        });
    }
    void productPage(const QString& channel, const QString& ref, QObject* context, Answer<query::ProductPage> answer) override
    {
        asked.push_back({channel, ref, 0, 0});
        reply<query::ProductPage>(channel, context, std::move(answer),
                                  [this, ref] { return onProduct ? onProduct(ref) : query::ProductPage{}; });
    }
    void columns(const QString& channel, EntityId, QObject* context, Answer<std::vector<query::ColumnItem>> answer) override
    {
        reply<std::vector<query::ColumnItem>>(channel, context, std::move(answer), [] { return std::vector<query::ColumnItem>{}; });
    }
    void lineage(const QString& channel, const query::LineageRequest& request, QObject* context,
                 Answer<lineage::LineageResult> answer) override
    {
        asked.push_back({channel, QString::fromStdString(request.ref), 0, 0});
        reply<lineage::LineageResult>(channel, context, std::move(answer),
                                      [this, request] { return onLineage ? onLineage(request) : lineage::LineageResult{}; });
    }
    void canvas(const QString& channel, const QString& ref, QObject* context, Answer<query::CanvasPage> answer) override
    {
        asked.push_back({channel, ref, 0, 0});
        reply<query::CanvasPage>(channel, context, std::move(answer), [this, ref] { return onCanvas ? onCanvas(ref) : query::CanvasPage{}; });
    }
    void completions(const QString& channel, const QString& query, int cursor, QObject* context,
                     Answer<std::vector<query::CompletionItem>> answer) override
    {
        asked.push_back({channel, query, cursor, 0});
        reply<std::vector<query::CompletionItem>>(channel, context, std::move(answer), [this] { return offered; });
    }
    void savedSearches(const QString& channel, QObject* context, Answer<std::vector<query::SavedSearchNews>> answer) override
    {
        asked.push_back({channel, {}, 0, 0});
        reply<std::vector<query::SavedSearchNews>>(channel, context, std::move(answer), [this] { return saved; });
    }
    void lineageViews(const QString& channel, QObject* context, Answer<std::vector<query::LineageViewItem>> answer) override
    {
        reply<std::vector<query::LineageViewItem>>(channel, context, std::move(answer), [this] { return views; });
    }
    void syncStatus(const QString& channel, QObject* context, Answer<query::SyncStatus> answer) override
    {
        asked.push_back({channel, {}, 0, 0});
        reply<query::SyncStatus>(channel, context, std::move(answer), [this] { return status; });
    }

    void release()
    {
        holdBack = false;
        std::vector<std::function<void()>> held;
        held.swap(m_held);
        for (const auto& deliver : held) {
            deliver();
        }
    }
    int countOf(const QString& channel) const
    {
        return static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](const Asked& one) { return one.channel == channel; }));
    }

protected:
    template <typename T, typename Make>
    void reply(const QString& channel, QObject* context, Answer<T> answer, Make make)
    {
        const int ticket = ++m_tickets[channel];
        auto deliver = [this, channel, ticket, guard = QPointer<QObject>(context), answer = std::move(answer), make = std::move(make)] {
            if (guard.isNull() || m_tickets[channel] != ticket) {
                return;
            }
            if (error) {
                answer(fail(*error));
            } else {
                answer(std::make_shared<const T>(make()));
            }
        };
        if (holdBack) {
            m_held.push_back(std::move(deliver));
        } else {
            QTimer::singleShot(0, this, std::move(deliver));
        }
    }

    std::map<QString, int> m_tickets;
    std::vector<std::function<void()>> m_held;
};

} // namespace tributary::test
