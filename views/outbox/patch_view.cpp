// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/patch_view.h"

#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QTextBlock>

namespace tributary::views {
namespace {

constexpr int kMostPatch = 200'000; // characters: what a person still reads

QColor groundOf(const QString& line)
{
    const Theme& theme = Theme::current();
    if (line.startsWith(u'+'))
        return theme.okSoft;
    if (line.startsWith(u'-'))
        return theme.errSoft;
    return line.startsWith(u'@') ? theme.infoSoft : QColor();
}

} // namespace

PatchView::PatchView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("What changes in the file"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    followTheme(this, [this] {
        setFont(fontOf(TextRole::Code));
        colour();
    });
}

void PatchView::setPatch(const QString& patch)
{
    m_added = 0;
    m_removed = 0;
    QStringList lines = plainBlock(patch.toStdString(), kMostPatch).split(u'\n');
    // The two names in front say nothing that is not said beside the patch.
    if (lines.size() > 2 && lines[0].startsWith(u"--- ") && lines[1].startsWith(u"+++ "))
        lines.remove(0, 2);
    for (const QString& line : lines) {
        m_added += line.startsWith(u'+') ? 1 : 0;
        m_removed += line.startsWith(u'-') ? 1 : 0;
    }
    setPlainText(lines.join(u'\n'));
    colour();
}

// Grounds of whole lines, which a selection does not show.
void PatchView::colour()
{
    QList<QTextEdit::ExtraSelection> grounds;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QColor ground = groundOf(block.text());
        if (!ground.isValid())
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setBackground(ground);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        grounds.append(line);
    }
    setExtraSelections(grounds);
}

} // namespace tributary::views
