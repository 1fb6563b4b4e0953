// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/diff_colours.h"

#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace tributary::views {
namespace {

class DiffColours : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        const Theme& theme = Theme::current();
        QTextCharFormat format;
        if (text.startsWith(QStringLiteral("+++")) || text.startsWith(QStringLiteral("---")) || text.startsWith(QStringLiteral("@@"))) {
            format.setForeground(theme.text3);
        } else if (text.startsWith(u'+')) {
            format.setBackground(theme.okSoft);
            format.setForeground(theme.ok);
        } else if (text.startsWith(u'-')) {
            format.setBackground(theme.errSoft);
            format.setForeground(theme.err);
        } else {
            return;
        }
        setFormat(0, static_cast<int>(text.size()), format);
    }
};

} // namespace

void showAsDiff(QPlainTextEdit* field)
{
    auto* colours = new DiffColours(field->document());
    QObject::connect(&themeNews(), &ThemeNews::changed, colours, &QSyntaxHighlighter::rehighlight);
    field->setReadOnly(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setProperty("role", "field");
    followTheme(field, [field] { field->setFont(Theme::current().code); });
}

} // namespace tributary::views
