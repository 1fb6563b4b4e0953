// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/feedback.h"
#include "model/outbox/publish.h"
#include "model/query/product_page.h"
#include "model/store/outbox_rows.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// What a person wants to say about a product.
struct FeedbackDraft {
    outbox::Feedback::Kind kind = outbox::Feedback::Kind::Comment;
    std::string about;   // reference of the product
    std::string text;
    int stars = 0;       // of a rating
    std::string replyTo; // of a comment; may be empty
};

// Something that was said and is not pushed yet, so that the catalog does not know of it.
struct PendingFeedback {
    outbox::Feedback feedback;
    std::string author;
    store::OutboxState state = store::OutboxState::Queued;
    std::int64_t entry = 0; // in the outbox

    CommentItem asComment() const;
};

// What is to be published for it: a file beside that of the product, in its source. Codes: those of resolve() and
// of outbox::feedbackText(), and feedback.no-product where it is something else.
Result<outbox::Publication> feedbackPublication(store::Reader& reader, const FeedbackDraft& draft, const std::string& author, const std::string& email, Micros at);

// Oldest first.
Result<std::vector<PendingFeedback>> pendingFeedback(store::Reader& reader, const std::string& product);

} // namespace tributary::query
