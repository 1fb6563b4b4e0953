// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/mapping_parts.h"

#include "model/base/text.h"
#include "model/canvas/hints.h"
#include "model/entities/fact_access.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tributary::canvas {

namespace {

void fillName(const CanvasInput& input, FieldValue& value)
{
    write(value, factText(input.product, "name"), originAt(input.place, "product", "name"));
    if (value.state == State::Missing) {
        write(value, input.id, originAt(input.place, "product", "id"), State::Assumed);
        hint(value, value.state == State::Missing ? hints::kNameMissing : hints::kNameIsId);
    }
    value.detail = input.version;
}

void fillDescription(const CanvasInput& input, FieldValue& value)
{
    for (const char* path : {"description.purpose", "description"}) {
        if (value.state == State::Missing)
            write(value, factText(input.product, path), originAt(input.place, "product", path));
    }
    for (const char* part : {"limitations", "usage"}) {
        const std::string path = std::string("description.") + part;
        Item item;
        item.title = factText(input.product, path);
        item.kind = part;
        item.origin = originAt(input.place, "product", path);
        if (!trimmed(item.title).empty())
            value.items.push_back(std::move(item));
    }
    if (value.state == State::Missing && !value.items.empty()) {
        value.state = State::Present;
        value.origin = value.items.front().origin;
    }
    if (value.state == State::Missing)
        hint(value, hints::kDescriptionMissing);
}

void fillOwner(const CanvasInput& input, FieldValue& value)
{
    const std::string& name = input.ownerName.empty() ? input.ownerMail : input.ownerName;
    write(value, name, originAt(input.place, "product", "team.members[owner]"));
    if (value.state != State::Missing) {
        value.detail = input.ownerMail == name ? std::string() : input.ownerMail;
    } else if (!input.domain.ownerName.empty()) {
        hint(value, hints::kOwnerAskDomain, input.domain.ownerName);
    } else {
        hint(value, hints::kOwnerMissing);
    }
}

void fillDomain(const CanvasInput& input, FieldValue& value)
{
    write(value, input.domain.path, originAt(input.place, "product", "domain"));
    value.detail = customText(input.product, "businessCapability");
    if (value.detail.empty())
        value.detail = input.domain.boundedContext;
    if (value.state == State::Missing) {
        // A capability alone says where the product belongs, if not to whom.
        write(value, std::exchange(value.detail, {}),
              originAt(input.place, "product", "customProperties[businessCapability].value"), State::Assumed);
        hint(value, hints::kDomainMissing);
        return;
    }
    value.code = input.domain.code;
    if (!input.domain.described)
        hint(value, hints::kDomainUnknown, input.domain.path);
}

// "snowflake, acmeco-eu1": the servers of the contracts, each once.
std::string serverNames(const CanvasInput& input)
{
    std::vector<std::string> names;
    for (const ContractInput& contract : input.contracts) {
        const Json servers = factAt(contract.facts, "servers");
        if (!servers.is_array())
            continue;
        for (const Json& server : servers) {
            std::string name = textAt(server, "type");
            for (const char* key : {"account", "host", "project"}) {
                if (const std::string place = factText(server, key); !place.empty()) {
                    name += (name.empty() ? "" : " ") + place;
                    break;
                }
            }
            if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(std::move(name));
        }
    }
    return join(names, ", ");
}

void fillSystem(const CanvasInput& input, FieldValue& value)
{
    write(value, customText(input.product, "system"), originAt(input.place, "product", "customProperties[system].value"));
    const std::string servers = serverNames(input);
    if (value.state == State::Present) {
        value.detail = servers;
    } else if (!servers.empty()) {
        write(value, servers, originAt(input.contracts.front().place, "contract", "servers"), State::Assumed);
        hint(value, hints::kSystemFromServer);
    } else {
        hint(value, hints::kSystemMissing);
    }
}

// 4820 as "4820", 13.34 as "13.34".
std::string plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    return dumpJson(std::abs(number) < 1e15 && number == std::floor(number) ? Json(static_cast<std::int64_t>(number)) : Json(number));
}

std::string measuredText(const MeasuredInput& measured)
{
    const std::string number = plainNumber(measured.value);
    const std::string unit = measured.unit.empty() && folded(measured.metric) == "rowcount" ? "rows" : measured.unit;
    return number.empty() || unit.empty() ? number : number + " " + unit;
}

void fillVolume(const CanvasInput& input, FieldValue& value)
{
    write(value, customText(input.product, "volume"), originAt(input.place, "product", "customProperties[volume].value"));
    for (const ContractInput& contract : input.contracts) {
        if (value.state == State::Missing)
            write(value, customText(contract.facts, "volume"), originAt(contract.place, "contract", "customProperties[volume].value"));
    }
    const std::string measured = input.measuredVolume ? measuredText(*input.measuredVolume) : std::string();
    if (value.state == State::Present) {
        value.detail = measured;
    } else if (!measured.empty()) {
        Origin origin{"measurement", input.measuredVolume->metric, {}, {}, 0, input.measuredVolume->at};
        write(value, measured, std::move(origin), State::Assumed);
        hint(value, hints::kVolumeMeasured);
    } else {
        hint(value, hints::kVolumeMissing);
    }
}

} // namespace

void fillTexts(const CanvasInput& input, Canvas& canvas)
{
    fillName(input, canvas.at(Field::Name));
    fillDescription(input, canvas.at(Field::Description));
    fillOwner(input, canvas.at(Field::Owner));
    fillDomain(input, canvas.at(Field::Domain));
    fillSystem(input, canvas.at(Field::System));
    fillVolume(input, canvas.at(Field::Volume));
}

} // namespace tributary::canvas
