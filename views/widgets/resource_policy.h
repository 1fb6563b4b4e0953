// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

// The one place that says what is read because a text from a source names it. Nothing is: no file, no
// address, no font, no style sheet, not even the program's own resources. A text may name an image; it is
// given one transparent pixel. A text may name an address; a person presses it, sees it written out and
// agrees (app/window.cpp), and then the desktop opens it, not this program.
//
// tests/architecture/resource_policy_test.cpp holds all sources to it: what could read is used in the
// few files listed there, none of which takes a name from metadata.
namespace tributary::views {

// For QTextDocument::loadResource and its like; type is a QTextDocument::ResourceType.
QVariant resourceNamedByText(int type);

} // namespace tributary::views
