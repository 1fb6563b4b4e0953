// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/feedback_query.h"

#include "model/query/fact_access.h"

#include <algorithm>

namespace tributary::query {

namespace {

// "revenue_eur", "port top_customers", "version 2.1": what within the product is meant.
std::string aboutText(const Json& about)
{
    for (const char* part : {"column", "port", "version"}) {
        if (auto text = factText(about, part); !text.empty())
            return text;
    }
    return {};
}

} // namespace

CommentItem commentOf(Summaries& summaries, const EntityRow& row)
{
    CommentItem item;
    item.id = row.local;
    item.by = textAt(row.facts, "by");
    item.byName = summaries.personName(item.by);
    item.text = textAt(row.facts, "text");
    if (item.text.empty())
        item.text = textAt(row.facts, "reliableFor");
    item.about = aboutText(factAt(row.facts, "about"));
    item.replyTo = textAt(row.facts, "replyTo");
    item.at = parseTime(factText(row.facts, "at")).value_or(0);
    return item;
}

void addFeedback(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page)
{
    auto refs = reader.referencesTo(Kind::DataProduct, product.local, Role::About);
    int starsTotal = 0;
    for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
        const EntityRow row = summaries.rowOf(ref.from);
        switch (row.kind) {
        case Kind::Comment:
            page.comments.push_back(commentOf(summaries, row));
            break;
        case Kind::Endorsement:
            page.endorsements.push_back(commentOf(summaries, row));
            break;
        case Kind::Rating: {
            const auto stars = static_cast<int>(factNumber(factAt(row.facts, "stars")).value_or(0));
            if (stars < 1 || stars > 5)
                break;
            ++page.rating.stars[static_cast<std::size_t>(stars - 1)];
            ++page.rating.count;
            starsTotal += stars;
            break;
        }
        case Kind::Stakeholder:
            page.stakeholders.push_back(summaries.of(row));
            break;
        default:
            break;
        }
    }
    if (page.rating.count > 0)
        page.rating.mean = static_cast<double>(starsTotal) / page.rating.count;
    const auto older = [](const CommentItem& a, const CommentItem& b) { return a.at < b.at; };
    std::stable_sort(page.comments.begin(), page.comments.end(), older);
    std::stable_sort(page.endorsements.begin(), page.endorsements.end(), older);
}

} // namespace tributary::query
