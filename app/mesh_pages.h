// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "app/window.h"
#include "model/query/moment_catalog.h"

#include <functional>

namespace tributary::views {
class LoadedPage;
class MainWindow;
} // namespace tributary::views

namespace tributary {

// The pages about the mesh: a domain, all people, one person, what a change reaches, ways of data.
class MeshPages {
public:
    // The page for a reference without a moment; null where it is of another kind. `catalog` makes the
    // page's catalog, and is called for these kinds alone; the page takes it over.
    static views::LoadedPage* pageFor(const QString& plain, const Services& given, const std::function<query::MomentCatalog*()>& catalog);
    static QStringList tabs(const QString& page); // of "domain", "people" and "versions"; empty for others
    // Opens the page that was asked for and shows its tab.
    static void open(views::MainWindow& window, const PageRequest& request);
    static QStringList names() { return {QStringLiteral("domain"), QStringLiteral("people"), QStringLiteral("person"), QStringLiteral("impact"), QStringLiteral("versions"), QStringLiteral("campaign"), QStringLiteral("what-if")}; }
};

} // namespace tributary
