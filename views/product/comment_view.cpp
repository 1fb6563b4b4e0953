// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/comment_view.h"

#include "model/query/qt_text.h"
#include "views/widgets/number_text.h"
#include "views/product/glyphs.h"
#include "views/widgets/plain_text.h"
#include "views/product/text_label.h"
#include "views/widgets/safe_text_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kIndent = 32;
constexpr int kMostIndents = 6; // deeper answers stay readable at this depth
constexpr int kMostComment = 64 * 1024;

} // namespace

CommentView::CommentView(const query::CommentItem& comment, int depth, QWidget* parent) : QWidget(parent)
{
    const QString who = singleLine(comment.byName.empty() ? comment.by : comment.byName, 120);
    auto* avatar = new Avatar(24, this);
    avatar->setName(who);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(who.isEmpty() ? tr("Unknown") : who, TextRole::SmallStrong, Ink::Text1, this));
    if (comment.at != 0)
        head->addWidget(new TextLabel(dateTimeText(comment.at), TextRole::Caption, Ink::Text3, this));
    if (!comment.about.empty())
        head->addWidget(new TextLabel(tr("on %1").arg(singleLine(comment.about, 120)), TextRole::Caption, Ink::Text3, this));
    head->addStretch(1);
    auto* text = new SafeTextView(this);
    text->setFitsContent(true);
    text->setUntrustedMarkdown(plainBlock(comment.text, kMostComment));
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Comment of %1").arg(who));
    connect(text, &SafeTextView::linkRequested, this, &CommentView::linkRequested);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(head);
    words->addWidget(text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(std::min(depth, kMostIndents) * kIndent, 6, 0, 8);
    layout->setSpacing(10);
    layout->addWidget(avatar, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

} // namespace tributary::views
