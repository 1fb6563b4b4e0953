// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/layout_service.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace tributary::test {

// Places boxes in layers by their longest way from a start, one below the other, and draws arcs as
// plain curves: enough for pages under test. Answers in the next turn of the event loop, or only when
// told to; a newer request of a channel drops the older one.
class FakeLayout : public query::LayoutService {
public:
    struct Asked {
        QString channel;
        std::shared_ptr<const layout::Input> input;
        layout::Engine engine;
    };
    std::vector<Asked> asked;
    std::optional<Error> fallback;
    bool holdBack = false;

    void layout(const QString& channel, std::shared_ptr<const layout::Input> input, layout::Engine engine, QObject* context,
                Answer answer) override
    {
        asked.push_back({channel, input, engine});
        const int ticket = ++m_tickets[channel];
        auto deliver = [this, channel, ticket, input, engine, guard = QPointer<QObject>(context), answer = std::move(answer)] {
            if (!guard.isNull() && m_tickets[channel] == ticket)
                answer(std::make_shared<const layout::Drawing>(drawingOf(*input, engine)));
        };
        if (holdBack)
            m_held.push_back(std::move(deliver));
        else
            QTimer::singleShot(0, this, std::move(deliver));
    }
    void release()
    {
        holdBack = false;
        std::vector<std::function<void()>> held;
        held.swap(m_held);
        for (const auto& deliver : held)
            deliver();
    }

    layout::Drawing drawingOf(const layout::Input& input, layout::Engine engine = layout::Engine::Layered) const
    {
        layout::Drawing drawing;
        drawing.engine = fallback ? layout::Engine::Layered : engine;
        drawing.fallback = fallback;
        const std::size_t count = input.boxes.size();
        std::vector<std::size_t> layer(count);
        for (std::size_t round = 0; round < count && round < 12; ++round) // a cycle ends with the rounds
            for (const layout::Arc& arc : input.arcs)
                if (arc.from != arc.to && layer[arc.to] <= layer[arc.from] && layer[arc.from] < 11)
                    layer[arc.to] = layer[arc.from] + 1;
        std::map<std::size_t, double> below;
        for (std::size_t i = 0; i < count; ++i) {
            const double x = 24 + static_cast<double>(layer[i]) * (input.boxes[i].width + 80);
            const auto place = below.try_emplace(layer[i], 40).first;
            drawing.boxes.push_back({x, place->second, input.boxes[i].width, input.boxes[i].height});
            if (input.boxes[i].cluster != layout::kNoCluster)
                drawing.frames.push_back({{x - 12, place->second - 28, input.boxes[i].width + 24, input.boxes[i].height + 40}, input.boxes[i].cluster});
            place->second += input.boxes[i].height + 56;
            drawing.width = std::max(drawing.width, x + input.boxes[i].width + 24);
            drawing.height = std::max(drawing.height, place->second);
        }
        for (const layout::Arc& arc : input.arcs) {
            const auto at = [&](std::uint32_t box, std::int32_t row) {
                return drawing.boxes[box].y + (row == layout::kWholeBox ? input.boxes[box].height / 2 : input.boxes[box].rows[static_cast<std::size_t>(row)]);
            };
            const layout::Point from{drawing.boxes[arc.from].x + drawing.boxes[arc.from].width, at(arc.from, arc.fromRow)};
            const layout::Point to{drawing.boxes[arc.to].x, at(arc.to, arc.toRow)};
            drawing.arcs.push_back({from, {from.x + 40, from.y}, {to.x - 40, to.y}, to});
        }
        return drawing;
    }

private:
    std::map<QString, int> m_tickets;
    std::vector<std::function<void()>> m_held;
};

} // namespace tributary::test
