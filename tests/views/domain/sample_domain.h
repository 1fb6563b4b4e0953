// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/domain_page.h"
#include "model/query/people_page.h"
#include "tests/support/widgets/fake_catalog.h"

namespace tributary::test {

query::DomainPage sampleDomain();
query::PeoplePage samplePeople();
query::PersonPage samplePerson();

// Answers the pages about the mesh as the other fake does the rest: in the next turn, or when told to.
class FakeMeshCatalog : public FakeCatalog {
public:
    std::function<query::DomainPage(const QString& ref)> onDomain = [](const QString&) { return sampleDomain(); };
    std::function<query::PeoplePage()> onPeople = [] { return samplePeople(); };
    std::function<query::PersonPage(const QString& ref)> onPerson = [](const QString&) { return samplePerson(); };

    void domainPage(const QString& channel, const QString& ref, QObject* context, Answer<query::DomainPage> answer) override
    {
        reply<query::DomainPage>(channel, context, std::move(answer), [this, ref] { return onDomain(ref); });
    }
    void peoplePage(const QString& channel, QObject* context, Answer<query::PeoplePage> answer) override
    {
        reply<query::PeoplePage>(channel, context, std::move(answer), [this] { return onPeople(); });
    }
    void personPage(const QString& channel, const QString& ref, QObject* context, Answer<query::PersonPage> answer) override
    {
        reply<query::PersonPage>(channel, context, std::move(answer), [this, ref] { return onPerson(ref); });
    }
};

} // namespace tributary::test
