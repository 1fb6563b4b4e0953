// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QUrl>
#include <QWidget>

namespace tributary::views {

// A comment with who and when above, indented by its depth in the thread. The text is Markdown in a
// view that loads nothing and opens nothing.
class CommentView : public QWidget {
    Q_OBJECT
public:
    CommentView(const query::CommentItem& comment, int depth, QWidget* parent);

signals:
    void linkRequested(const QUrl& url);
};

} // namespace tributary::views
