// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/campaign_edit.h"

#include "model/query/campaign_query.h"
#include "model/query/resolver.h"
#include "model/query/source_file.h"

#include <filesystem>

namespace tributary::query {

Result<outbox::Publication> openCampaign(store::Reader& reader, const campaign::Campaign& campaign)
{
    auto text = campaign::newCampaignFile(campaign);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto known = reader.byLocal(campaign.id)) {
        for (const EntityRow& row : *known)
            if (row.kind == Kind::Campaign && !row.placeholder)
                return fail("campaign.exists", campaign.id);
    }
    const auto product = resolve(reader, campaign.product, Kind::DataProduct);
    if (!product)
        return tl::unexpected(product.error());
    const auto source = sourceOf(reader, *product);
    if (!source)
        return tl::unexpected(source.error());
    outbox::Publication publication;
    publication.source = source->name;
    publication.path = "campaigns/" + campaign.id + ".yaml";
    std::error_code none;
    if (std::filesystem::exists(std::filesystem::path(source->location) / publication.path, none))
        return fail("campaign.exists", campaign.id, publication.path);
    publication.after = std::move(*text);
    publication.about = "tributary:campaign/" + campaign.id;
    return publication;
}

Result<outbox::Publication> changeCampaign(store::Reader& reader, const std::string& ref, const CampaignChange& change)
{
    const auto row = resolve(reader, ref, Kind::Campaign);
    if (!row)
        return tl::unexpected(row.error());
    if (row->kind != Kind::Campaign)
        return fail("campaign.unknown", ref, std::string(kindName(row->kind)));
    auto file = sourceFileOf(reader, *row);
    if (!file)
        return tl::unexpected(file.error());
    auto after = change(file->text);
    if (!after) {
        Error error = after.error();
        error.file = file->path;
        return tl::unexpected(error);
    }
    outbox::Publication publication;
    publication.source = file->source.name;
    publication.path = file->path;
    publication.before = std::move(file->text);
    publication.after = std::move(*after);
    publication.about = Summaries(reader).referenceOf(*row);
    return publication;
}

} // namespace tributary::query
