// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/lineage_view_service.h"
#include "tests/support/widgets/fake_catalog.h"

#include <QStringList>

#include <algorithm>

namespace tributary::test {

// Keeps views of the lineage in what a FakeCatalog tells; writes down what it was asked.
class FakeViews : public query::LineageViewService {
public:
    explicit FakeViews(FakeCatalog& catalog) : m_catalog(catalog) {}

    QStringList calls;
    QString failure; // of the next edit

    void save(const QString& name, const QString& document, const QString& author) override
    {
        calls.append(QStringLiteral("save %1 by %2").arg(name, author));
        edit([&](auto& views) {
            std::erase_if(views, [&](const auto& one) { return one.name == name.toStdString(); });
            views.push_back({name.toStdString(), document.toStdString(), author.toStdString(), kMicrosPerDay});
        });
    }
    void rename(const QString& from, const QString& to) override
    {
        calls.append(QStringLiteral("rename %1 to %2").arg(from, to));
        edit([&](auto& views) {
            for (auto& one : views)
                one.name = one.name == from.toStdString() ? to.toStdString() : one.name;
        });
    }
    void forget(const QString& name) override
    {
        calls.append(QStringLiteral("forget %1").arg(name));
        edit([&](auto& views) { std::erase_if(views, [&](const auto& one) { return one.name == name.toStdString(); }); });
    }

private:
    template <typename Change>
    void edit(Change change)
    {
        if (!failure.isEmpty()) {
            emit failed(std::exchange(failure, QString()));
            return;
        }
        change(m_catalog.views);
        std::sort(m_catalog.views.begin(), m_catalog.views.end(), [](const auto& left, const auto& right) { return left.name < right.name; });
        emit changed();
    }

    FakeCatalog& m_catalog;
};

} // namespace tributary::test
