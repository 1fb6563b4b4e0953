// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fixed_keys.h"

#include "views/command/command_registry.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

// Words and keys side by side, as the sheet shows them.
class FixedWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::FixedKeys)
public:
    static std::vector<FixedKeys> all();
};

std::vector<FixedKeys> FixedWords::all()
{
    const auto key = [](auto combination) { return QKeySequence(combination); };
    const QString search = QStringLiteral("search");
    const QString discover = QStringLiteral("discover");
    const QString product = QStringLiteral("product");
    const QString lineage = QStringLiteral("lineage");
    const QString canvas = QStringLiteral("canvas");
    return {
        {search, tr("Offer how the query may go on"), {key(Qt::CTRL | Qt::Key_Space)}},
        {search, tr("On to the results, or down the list"), {key(Qt::Key_Down)}},
        {search, tr("Open what is chosen"), {key(Qt::Key_Return)}},
        {search, tr("Open what is chosen in a new tab"), {key(Qt::CTRL | Qt::Key_Return)}},
        {search, tr("Close the list, leave the field"), {key(Qt::Key_Escape)}},
        {discover, tr("Go through the results"), {key(Qt::Key_Up), key(Qt::Key_Down)}},
        {discover, tr("Show or hide the preview of a result; tick a filter"), {key(Qt::Key_Space)}},
        {discover, tr("Open the result"), {key(Qt::Key_Return)}},
        {discover, tr("Open the result in a new tab"), {key(Qt::CTRL | Qt::Key_Return)}},
        {discover, tr("Rename a saved search"), {key(Qt::Key_F2)}},
        {discover, tr("Forget a saved search"), {key(Qt::Key_Delete)}},
        {product, tr("Go through tabs, steps and ports"), {key(Qt::Key_Left), key(Qt::Key_Right)}},
        {product, tr("Find in the table of the tab"), {key(Qt::CTRL | Qt::Key_F)}},
        {lineage, tr("Walk along the graph"), {key(Qt::Key_Left), key(Qt::Key_Right), key(Qt::Key_Up), key(Qt::Key_Down)}},
        {lineage, tr("Unfold upstream, downstream"), {key(Qt::SHIFT | Qt::Key_Left), key(Qt::SHIFT | Qt::Key_Right)}},
        {lineage, tr("Show or hide the columns of a box"), {key(Qt::Key_Space)}},
        {lineage, tr("Open what is chosen"), {key(Qt::Key_Return)}},
        {lineage, tr("Fewer, more steps upstream"), {key(Qt::Key_BracketLeft), key(Qt::Key_BracketRight)}},
        {lineage, tr("Fewer, more steps downstream"), {key(Qt::Key_BraceLeft), key(Qt::Key_BraceRight)}},
        {lineage, tr("Zoom in, out"), {key(Qt::Key_Plus), key(Qt::Key_Minus)}},
        {lineage, tr("Fit the graph into the view"), {key(Qt::Key_0)}, QStringLiteral("lineage.fit")},
        {lineage, tr("Find in the graph"), {key(Qt::CTRL | Qt::Key_F)}, QStringLiteral("lineage.find")},
        {lineage, tr("Next, previous match"), {key(Qt::Key_F3), key(Qt::SHIFT | Qt::Key_F3)}},
        {canvas, tr("Go from field to field"), {key(Qt::Key_Left), key(Qt::Key_Right), key(Qt::Key_Up), key(Qt::Key_Down)}},
        {canvas, tr("Open what is chosen"), {key(Qt::Key_Return)}},
        {canvas, tr("Edit the field, or the entry"), {key(Qt::Key_F2)}},
        {canvas, tr("Empty the field"), {key(Qt::Key_Delete)}},
        {canvas, tr("Accept what was typed"), {key(Qt::CTRL | Qt::Key_Return)}},
        {canvas, tr("Forget what was typed"), {key(Qt::Key_Escape)}},
    };
}

} // namespace

void addFixedKeys(CommandRegistry& commands)
{
    for (FixedKeys& keys : FixedWords::all()) {
        commands.addFixed(std::move(keys));
    }
}

} // namespace tributary::views
