// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page_state.h"
#include "app/staged_catalog.h"
#include "app/window.h"
#include "model/base/result.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace tributary {

// What a page needs to be in a state: a catalog, and how it answers. The state is brought about as it
// comes about in use: by runs over sources in a copy of the catalog, which itself is left alone.
class StateCatalog {
public:
    // Error codes: those of the store, of the walker, and output.unwritable for the copy.
    static Result<std::unique_ptr<StateCatalog>> make(PageState state, const QString& catalog);

    // The catalog that the page is to be opened on. The empty one holds nothing, or where the page is
    // about one thing, such a thing of which nothing else is known.
    QString catalogFor(const PageRequest& page) const;
    // The same page, about that thing.
    PageRequest requestFor(PageRequest page) const;
    StagedCatalog::Staging stagingFor(const PageRequest& page) const;

private:
    StateCatalog(PageState state, QString catalog);
    Result<void> makeEmpty();
    Result<void> copy();
    Result<void> moveSourcesAway();
    Result<void> addBrokenSource();

    PageState m_state;
    QString m_catalog;
    QString m_bare; // with one thing of each kind
    QTemporaryDir m_folder;
};

} // namespace tributary
