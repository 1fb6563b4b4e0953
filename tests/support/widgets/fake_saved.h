// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/saved_search_service.h"
#include "tests/support/widgets/fake_catalog.h"

#include <QStringList>

#include <algorithm>

namespace tributary::test {

// Keeps searches in what a FakeCatalog tells, at once or when told to; writes down what it was asked.
class FakeSaved : public query::SavedSearchService {
public:
    explicit FakeSaved(FakeCatalog& catalog) : m_catalog(catalog) {}

    QStringList calls;
    QString failure; // of the next edit

    void save(const QString& name, const QString& query) override
    {
        calls.append(QStringLiteral("save %1: %2").arg(name, query));
        edit([&](auto& saved) {
            std::erase_if(saved, [&](const auto& one) { return one.name == name.toStdString(); });
            saved.push_back({name.toStdString(), query.toStdString(), 5, 0, {}});
        });
    }
    void rename(const QString& from, const QString& to) override
    {
        calls.append(QStringLiteral("rename %1: %2").arg(from, to));
        edit([&](auto& saved) {
            for (auto& one : saved) {
                one.name = one.name == from.toStdString() ? to.toStdString() : one.name;
            }
        });
    }
    void forget(const QString& name) override
    {
        calls.append(QStringLiteral("forget %1").arg(name));
        edit([&](auto& saved) { std::erase_if(saved, [&](const auto& one) { return one.name == name.toStdString(); }); });
    }
    void markSeen(const QString& name) override
    {
        calls.append(QStringLiteral("seen %1").arg(name));
        edit([&](auto& saved) {
            for (auto& one : saved) {
                one.fresh = one.name == name.toStdString() ? 0 : one.fresh;
            }
        });
    }

private:
    template <typename Change>
    void edit(Change change)
    {
        if (failure.isEmpty()) {
            change(m_catalog.saved);
            std::sort(m_catalog.saved.begin(), m_catalog.saved.end(), [](const auto& left, const auto& right) { return left.name < right.name; });
        } else {
            emit failed(std::exchange(failure, QString()));
        }
        emit changed();
    }

    FakeCatalog& m_catalog;
};

} // namespace tributary::test
