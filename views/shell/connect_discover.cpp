// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/connect_discover.h"

#include "views/discover/discover_page.h"
#include "views/shell/main_window.h"
#include "views/shell/search_completer.h"
#include "views/shell/search_field.h"

namespace tributary::views {

void connectDiscover(MainWindow* window, DiscoverPage* page)
{
    QObject::connect(window, &MainWindow::searchEdited, page, &DiscoverPage::setTyped);
    QObject::connect(window, &MainWindow::searchRequested, page, &DiscoverPage::openSearch);
    QObject::connect(page, &DiscoverPage::typedCleared, window->searchField(), &QLineEdit::clear);
    QObject::connect(page, &DiscoverPage::typedReplaced, window->searchField(), &QLineEdit::setText);
    QObject::connect(page, &DiscoverPage::queryMistaken, window->searchField(), &SearchField::setMistake);
    QObject::connect(page, &DiscoverPage::queryTook, window, &MainWindow::setQueryTime);
    QObject::connect(page, &DiscoverPage::addFolderRequested, window, &MainWindow::addFolderRequested);
    new SearchCompleter(page->catalog(), *window->searchField(), window->searchField());
    page->addCommands(window->commands());
}

} // namespace tributary::views
