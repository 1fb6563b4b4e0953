// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace tributary::test {

// What each page about one thing shows of the sample mesh; empty for the others.
inline QString sampleRefOf(const QString& page)
{
    static const QString kProduct = QStringLiteral("tributary:product/top-10-customers@3.0");
    static const std::map<QString, QString> kRefs = {
        {QStringLiteral("product"), kProduct}, {QStringLiteral("impact"), kProduct}, {QStringLiteral("versions"), kProduct}, {QStringLiteral("canvas"), kProduct}, {QStringLiteral("what-if"), kProduct},
        {QStringLiteral("domain"), QStringLiteral("tributary:domain/deal")},
        {QStringLiteral("person"), QStringLiteral("tributary:person/ingrid.solberg@acmeco.example")},
        {QStringLiteral("campaign"), QStringLiteral("tributary:campaign/top-10-customers-3-0")}};
    const auto found = kRefs.find(page);
    return found == kRefs.end() ? QString() : found->second;
}

} // namespace tributary::test
