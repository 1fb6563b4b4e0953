// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/layout_words.h"

#include "views/widgets/plain_text.h"

namespace tributary::views {

QString LayoutWords::fallback(const Error& error, layout::Engine drewInstead)
{
    const QString instead = drewInstead == layout::Engine::Layered ? tr("Drawn by Tributary instead.") : tr("Drawn by Graphviz dot instead.");
    QString why;
    if (error.code == "layout.worker-missing")
        why = tr("The program that draws with Graphviz is not installed.");
    else if (error.code == "layout.crashed")
        why = tr("Graphviz stopped in the middle of this graph.");
    else if (error.code == "layout.deadline")
        why = tr("Graphviz took longer than it may.");
    else if (error.code == "layout.memory")
        why = tr("Graphviz needed more memory than it may take.");
    else if (error.code == "layout.too-large")
        why = tr("The graph is too large for the engine that was chosen.");
    else if (error.code == "layout.bad-answer")
        why = tr("Graphviz gave an answer that cannot be used.");
    else
        why = tr("The engine that was chosen failed (%1).").arg(singleLine(error.code, 80));
    return tr("%1 %2").arg(why, instead);
}

} // namespace tributary::views
