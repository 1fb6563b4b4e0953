// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/mapping_parts.h"

#include "model/base/text.h"
#include "model/canvas/hints.h"
#include "model/entities/fact_access.h"

#include <algorithm>
#include <map>

// Design beside reality. Statements about the same partner become one item: what was written down is
// compared with what was seen at work. A steward's own words (customProperties.inboundFlows and
// outboundFlows) describe a flow that a port or agreement declares, or declare one by themselves.
namespace tributary::canvas {

namespace {

class Flows {
public:
    void add(const FlowInput& flow)
    {
        Item& item = at(flow.key);
        if (item.title.empty()) {
            item.title = flow.title;
            item.kind = flow.kind;
        }
        if (item.ref.empty())
            item.ref = flow.ref;
        if (item.technology.empty())
            item.technology = flow.technology;
        if (!flow.detail.empty() && item.detail.find(flow.detail) == std::string::npos)
            item.detail += (item.detail.empty() ? "" : ", ") + flow.detail;
        if (item.origin.document.empty() || (!flow.observed && item.evidence == Evidence::Observed))
            item.origin = flow.origin;
        item.count = std::max(item.count, flow.count);
        see(item, flow.observed ? Evidence::Observed : Evidence::Declared);
    }

    // By the partner's name or reference, as far as a person would call it the same.
    void describe(const std::string& name, const std::string& words, const Origin& origin)
    {
        for (Item& item : m_items) {
            if (!isCalled(item, name))
                continue;
            if (!words.empty())
                item.detail = words;
            if (item.evidence == Evidence::Observed)
                item.origin = origin;
            see(item, Evidence::Declared);
            return;
        }
        Item& item = at(name);
        item.title = name;
        item.detail = words;
        item.kind = "flow";
        item.origin = origin;
        see(item, Evidence::Declared);
    }

    std::vector<Item> take() { return std::move(m_items); }

private:
    Item& at(const std::string& key)
    {
        const auto [place, isNew] = m_places.try_emplace(key, m_items.size());
        if (isNew)
            m_items.emplace_back();
        return m_items[place->second];
    }
    static void see(Item& item, Evidence evidence)
    {
        if (item.evidence == Evidence::None)
            item.evidence = evidence;
        else if (item.evidence != evidence)
            item.evidence = Evidence::Both;
    }
    static bool isCalled(const Item& item, const std::string& name)
    {
        const std::string id = item.ref.substr(item.ref.rfind('/') + 1);
        const auto same = [&name](std::string_view other) { return join(identifierWords(other), "-") == join(identifierWords(name), "-"); };
        return same(item.title) || (!item.ref.empty() && same(id.substr(0, id.find('@'))));
    }

    std::vector<Item> m_items;
    std::map<std::string, std::size_t> m_places;
};

// "batch, daily 03:45 UTC": all that is written besides the name.
std::string wordsOf(const Json& flow)
{
    std::vector<std::string> words;
    for (const char* key : {"mode", "schedule", "description"}) {
        if (const std::string text = factText(flow, key); !text.empty())
            words.push_back(text);
    }
    return join(words, ", ");
}

void fill(const CanvasInput& input, const std::vector<FlowInput>& known, const std::string& property, std::string_view missing,
          FieldValue& value)
{
    Flows flows;
    for (const FlowInput& flow : known)
        flows.add(flow);
    const Origin origin = originAt(input.place, "product", "customProperties[" + property + "].value");
    Json written = customProperty(input.product, property);
    if (!written.is_array())
        written = Json::array({written});
    for (const Json& flow : written) {
        const std::string name = flow.is_object() ? factText(flow, "name") : scalarText(flow);
        if (!trimmed(name).empty())
            flows.describe(name, wordsOf(flow), origin);
    }
    value.items = flows.take();
    const auto is = [&value](Evidence evidence) {
        return std::count_if(value.items.begin(), value.items.end(), [&](const Item& item) { return item.evidence == evidence; });
    };
    if (value.items.empty())
        return hint(value, missing);
    const bool nobodyWroteIt = is(Evidence::Observed) == static_cast<std::ptrdiff_t>(value.items.size());
    value.state = nobodyWroteIt ? State::Assumed : State::Present;
    value.origin = value.items.front().origin;
    if (nobodyWroteIt)
        hint(value, hints::kFlowsObservedOnly);
    else if (is(Evidence::Observed) + is(Evidence::Declared) > 0 && is(Evidence::Observed) + is(Evidence::Both) > 0)
        hint(value, hints::kFlowsDiffer);
}

} // namespace

void fillFlows(const CanvasInput& input, Canvas& canvas)
{
    fill(input, input.inbound, "inboundFlows", hints::kInboundMissing, canvas.at(Field::InboundFlows));
    fill(input, input.outbound, "outboundFlows", hints::kOutboundMissing, canvas.at(Field::OutboundFlows));
}

} // namespace tributary::canvas
