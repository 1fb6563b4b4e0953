// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <string_view>

namespace tributary::views {

// Text from a source on its way into a label, a cell or a tooltip.

// One line without control characters or direction overrides, at most `limit` characters.
QString singleLine(const QString& text, int limit = 300);
QString singleLine(std::string_view utf8, int limit = 300);

// Several lines, at most `limit` characters, without control characters and direction overrides.
QString plainBlock(std::string_view utf8, int limit = 20000);
QString plainLines(const QString& text, int limit); // the same, with the blanks at both ends

// A tooltip is rich text as soon as it looks like it; this one never is.
QString plainToolTip(const QString& text);

// A button reads '&' as a key mark.
QString buttonText(const QString& text);

// The only addresses the page ever hands out: http, https and mailto, with something behind it.
bool isOfferedLink(const QUrl& url);

} // namespace tributary::views
