// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outbox_pages.h"

#include "views/command/command_registry.h"
#include "views/outbox/conflict_page.h"
#include "views/outbox/outbox_commands.h"
#include "views/outbox/outbox_link.h"
#include "views/outbox/outbox_page.h"
#include "views/shell/main_window.h"
#include "views/shell/status_strip.h"

namespace tributary {

using views::OutboxLink;

views::LoadedPage* OutboxPages::pageFor(const QString& plain, const Services& services, const Confirm& confirm)
{
    const auto link = views::parseOutboxLink(plain);
    if (!link)
        return nullptr;
    if (link->place == OutboxLink::Place::Conflicts)
        return new views::ConflictPage(services.catalog, services.outbox, link->change);
    auto* page = new views::OutboxPage(services.catalog, services.outbox, link->change);
    views::Preferences& preferences = services.preferences;
    const auto showChoice = [page, &preferences] { page->setOwnBranches(preferences.values().ownBranches); };
    QObject::connect(&preferences, &views::Preferences::changed, page, showChoice);
    QObject::connect(page, &views::OutboxPage::ownBranchesChosen, page, [&preferences](bool own) {
        views::PreferenceValues values = preferences.values();
        values.ownBranches = own;
        preferences.change(values);
    });
    QObject::connect(page, &views::OutboxPage::externalLinkRequested, page, confirm);
    showChoice();
    return page;
}

void OutboxPages::open(views::MainWindow& window, const PageRequest& request)
{
    const auto place = request.page == QStringLiteral("conflicts") ? OutboxLink::Place::Conflicts : OutboxLink::Place::Outbox;
    window.openRef(views::formatOutboxLink({place, request.ref.toLongLong()})); // any other reference: none in particular
}

void OutboxPages::connectTo(views::MainWindow& window, const Services& services)
{
    query::OutboxService& outbox = services.outbox;
    const auto show = [&window](OutboxLink::Place place) {
        window.openRef(views::formatOutboxLink({place, 0}));
        if (auto* page = qobject_cast<views::Page*>(window.tabs()->currentPage()))
            page->focusMain();
    };
    views::CommandRegistry& commands = window.commands();
    commands.add({QStringLiteral("outbox.show"), tr("Outbox"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, {}, [show] { show(OutboxLink::Place::Outbox); }});
    commands.add({QStringLiteral("conflicts.show"), tr("Conflicts"), {}, {}, [show] { show(OutboxLink::Place::Conflicts); }});
    commands.add({QStringLiteral("outbox.push"), tr("Push what is in the outbox"), {},
                  [&outbox] { return outbox.counts() && outbox.counts()->waiting > outbox.counts()->inConflict && !outbox.isPushing(); },
                  [&outbox] { outbox.push(); }});
    views::OutboxCommands::add(commands, [&window] { return window.tabs()->currentPage(); });
    QObject::connect(window.status(), &views::StatusStrip::outboxChosen, &window, [show] { show(OutboxLink::Place::Outbox); });
    const auto count = [&window, &outbox] {
        const query::OutboxCounts counts = outbox.counts().value_or(query::OutboxCounts{});
        window.status()->setOutbox(counts.waiting, counts.inConflict);
    };
    QObject::connect(&outbox, &query::OutboxService::counted, &window, count);
    count();
}

} // namespace tributary
