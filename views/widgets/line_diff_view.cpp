// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/line_diff_view.h"

#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QPainter>
#include <QTextBlock>

namespace tributary::views {
namespace {

constexpr int kMostPatch = 1'000'000; // characters
constexpr int kLongestDiffLine = 1'500; // what is longer is shown as far, so that no line without an end is laid out

// The two lines that name a file before and after.
bool isNames(const QString& line, const QString& next)
{
    return line.startsWith(u"--- ") && next.startsWith(u"+++ ");
}

bool isName(const QTextBlock& block)
{
    return isNames(block.text(), block.next().text()) || isNames(block.previous().text(), block.text());
}

QColor groundOf(const QTextBlock& block)
{
    const Theme& theme = Theme::current();
    const QString line = block.text();
    if (line.startsWith(u'@') || isName(block))
        return theme.infoSoft;
    if (line.startsWith(u'+'))
        return theme.okSoft;
    return line.startsWith(u'-') ? theme.errSoft : QColor();
}

} // namespace

LineDiffView::LineDiffView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("What changes in the file, line by line"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    followTheme(this, [this] {
        setFont(Theme::current().code);
        viewport()->update();
    });
}

void LineDiffView::setPatch(const QString& patch)
{
    m_added = 0;
    m_removed = 0;
    QStringList lines = plainLines(patch, kMostPatch).split(u'\n');
    if (lines.last().isEmpty()) // behind the end of the last line
        lines.removeLast();
    int files = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size() && isNames(lines[i], lines[i + 1])) {
            ++files;
            ++i;
            continue;
        }
        if (lines[i].size() > kLongestDiffLine)
            lines[i] = lines[i].left(kLongestDiffLine) + QChar(0x2026);
        m_added += lines[i].startsWith(u'+') ? 1 : 0;
        m_removed += lines[i].startsWith(u'-') ? 1 : 0;
    }
    if (files == 1 && isNames(lines[0], lines[1]) && lines[0] != QStringLiteral("--- /dev/null"))
        lines.remove(0, 2);
    if (const QString shown = lines.join(u'\n'); shown != toPlainText())
        setPlainText(shown);
}

QString LineDiffView::countWords() const
{
    return tr("+%1  \u2212%2 lines").arg(countText(m_added), countText(m_removed));
}

// Grounds of whole lines, of those alone that are seen.
void LineDiffView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QRectF row = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && row.top() <= event->rect().bottom(); block = block.next()) {
        row = blockBoundingGeometry(block).translated(contentOffset());
        if (const QColor ground = groundOf(block); ground.isValid())
            painter.fillRect(QRectF(0, row.top(), viewport()->width(), row.height()), ground);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

} // namespace tributary::views
