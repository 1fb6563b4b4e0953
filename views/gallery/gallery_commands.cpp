// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"
#include "views/command/keys_view.h"
#include "views/command/palette_delegate.h"
#include "views/command/palette_model.h"
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/theme/follow_theme.h"

#include <QListView>

namespace tributary::views {
namespace {

// A registry of the gallery's own: its commands do nothing, and its keys do not act.
CommandRegistry& specimenCommands(GalleryPage& gallery)
{
    auto* holder = new QWidget(&gallery);
    holder->hide();
    auto* registry = new CommandRegistry(holder);
    registry->setParent(holder);
    const auto add = [registry](const char* id, const QString& text, const char* keys, const QString& scope = {}) {
        Command command{QString::fromLatin1(id), text, {}, {}, [] {}, scope};
        if (*keys != '\0')
            command.keys = {QKeySequence(QString::fromLatin1(keys))};
        registry->add(std::move(command));
    };
    add("gallery.sync", GalleryText::tr("Sync all sources"), "Ctrl+Alt+Shift+1");
    add("gallery.lineage", GalleryText::tr("Show the lineage"), "Ctrl+Alt+Shift+2");
    add("gallery.export", GalleryText::tr("Export as Markdown"), "", QStringLiteral("product"));
    add("gallery.fit", GalleryText::tr("Show all of the graph"), "Ctrl+Alt+Shift+3", QStringLiteral("lineage"));
    return *registry;
}

std::vector<query::Hit> specimenHits()
{
    std::vector<query::Hit> hits(2);
    hits[0].entity.kind = Kind::DataProduct;
    hits[0].entity.name = "Customer orders";
    hits[0].entity.domain = "Deal";
    hits[0].entity.ref = "tributary:product/customer-orders";
    hits[1].entity.kind = Kind::Column;
    hits[1].entity.name = "customer_email";
    hits[1].entity.domain = "Deal";
    hits[1].entity.ref = "tributary:product/customer-orders#customer_email";
    return hits;
}

QListView* paletteList(PaletteModel* model)
{
    auto* list = new QListView;
    model->setParent(list);
    list->setModel(model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setProperty("role", "popup");
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setCurrentIndex(model->index(model->firstChoice(), 0));
    followTheme(list, [list] {
        int height = 2 * list->frameWidth();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            height += list->sizeHintForRow(row);
        list->setFixedHeight(height);
    });
    return list;
}

} // namespace

void addCommands(GalleryPage& gallery)
{
    CommandRegistry& registry = specimenCommands(gallery);
    gallery.addGroup(GalleryText::tr("Commands"));
    auto* all = new PaletteModel(registry);
    all->showAll(QStringLiteral("s"), specimenHits());
    gallery.add(GalleryText::tr("everything that fits what is typed"), paletteList(all), 440);
    auto* commands = new PaletteModel(registry);
    commands->showCommands({});
    gallery.add(GalleryText::tr("commands only"), paletteList(commands), 440);
    gallery.addRow();
    auto* keys = new KeysView(registry);
    keys->select(QStringLiteral("gallery.lineage"));
    keys->setMinimumHeight(grownHeight(320));
    gallery.add(GalleryText::tr("keys of all commands"), keys, 900);
}

} // namespace tributary::views
