// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lineage view over very large graphs, nothing condensed: dragging and zooming it, and drawing all of it
// fitted into the window; beside a plain QGraphicsView with an item for each box, name and line.
//   bench_draw [--json FILE] [boxes]
// Without a number: 10,000 boxes with two lines each, and 100,000 with three.
#include "tests/benchmark/frames.h"
#include "tests/benchmark/measuring.h"

#include "app/display.h"
#include "views/lineage/lineage_view.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QScrollBar>
#include <QWindow>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <random>
#include <string>

using namespace tributary;

namespace {

const QSize kWindow{1440, 900};
constexpr int kFrames = 120;
constexpr double kMostFrame = 16e-3, kMostDetailFrame = 33e-3, kMostRedraw = 50e-3, kMostLargeRedraw = 500e-3;
constexpr std::size_t kLarge = 50'000; // from here on the goals are those of the larger graph
constexpr double kLayerWidth = 300;
constexpr double kBoxHeight = 60;

// Layers of boxes; most lines lead to the next layer nearby, some anywhere. Placed by hand: what is measured is
// drawing, whoever laid it out.
struct Graph {
    std::shared_ptr<lineage::LineageResult> result = std::make_shared<lineage::LineageResult>();
    layout::Drawing drawing;
};

Graph graphOf(std::size_t boxes, std::size_t linesABox)
{
    Graph graph;
    std::mt19937 random(1);
    const auto layers = static_cast<std::size_t>(std::sqrt(static_cast<double>(boxes) / 4));
    const std::size_t perLayer = boxes / layers;
    const views::SceneMetrics metrics;
    for (std::size_t i = 0; i < layers * perLayer; ++i) {
        lineage::ResultNode node;
        node.id = static_cast<EntityId>(i + 1);
        node.kind = i % 7 == 0 ? Kind::Job : Kind::Dataset;
        node.name = "dataset_" + std::to_string(i);
        node.ref = "tributary:dataset/" + std::to_string(i);
        graph.result->nodes.push_back(std::move(node));
        graph.drawing.boxes.push_back({static_cast<double>(i / perLayer) * kLayerWidth, static_cast<double>(i % perLayer) * kBoxHeight, metrics.width, metrics.plain});
    }
    for (std::size_t i = 0; i + perLayer < layers * perLayer; ++i) {
        for (std::size_t line = 0; line < linesABox; ++line) {
            const bool isFar = random() % 50 == 0;
            const std::size_t layer = i / perLayer + 1;
            const std::size_t place = isFar ? random() % perLayer : (i % perLayer + random() % 9) % perLayer;
            lineage::ResultEdge edge;
            edge.from = i;
            edge.to = layer * perLayer + place;
            edge.reasons.resize(1);
            graph.result->edges.push_back(std::move(edge));
            const layout::Rect& from = graph.drawing.boxes[i];
            const layout::Rect& to = graph.drawing.boxes[layer * perLayer + place];
            const layout::Point begin{from.x + from.width, from.y + from.height / 2};
            const layout::Point end{to.x, to.y + to.height / 2};
            const double bend = (end.x - begin.x) / 2;
            graph.drawing.arcs.push_back({begin, {begin.x + bend, begin.y}, {end.x - bend, end.y}, end});
        }
    }
    graph.drawing.width = static_cast<double>(layers) * kLayerWidth;
    graph.drawing.height = static_cast<double>(perLayer) * kBoxHeight;
    return graph;
}

// A window takes no paint before it is exposed, which takes events.
void showNow(QWidget& window)
{
    window.resize(kWindow);
    window.show();
    while (!window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

// What is measured has to be drawn.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget& viewport) : m_viewport(viewport) { viewport.installEventFilter(this); }
    ~PaintCount() override { m_viewport.removeEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    void expectOne() const
    {
        if (m_paints > 0)
            return;
        std::fprintf(stderr, "a frame was not drawn: nothing is measured\n");
        std::exit(3);
    }

private:
    QWidget& m_viewport;
    std::size_t m_paints = 0;
};

double paintSeconds(QWidget& viewport)
{
    const PaintCount count(viewport);
    const double seconds = benchmark::secondsOf([&] {
        viewport.update();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    });
    count.expectOne();
    return seconds;
}

void say(benchmark::Report& report, const std::string& key, const char* what, const std::vector<double>& own, const std::vector<double>& plain, double goal)
{
    const double p99 = benchmark::percentile(own, 0.99);
    std::printf("  %-34s p50 %7.2f ms  p99 %7.2f ms   plain view p50 %8.2f ms  p99 %8.2f ms   goal %3.0f ms  %s\n", what, benchmark::medianOf(own) * 1e3, p99 * 1e3,
                benchmark::medianOf(plain) * 1e3, benchmark::percentile(plain, 0.99) * 1e3, goal * 1e3, p99 <= goal ? "met" : "MISSED");
    std::fflush(stdout);
    report.number(key + "_p50_ms", benchmark::medianOf(own) * 1e3);
    report.number(key + "_p99_ms", p99 * 1e3);
    report.number(key + "_plain_p99_ms", benchmark::percentile(plain, 0.99) * 1e3);
}

// What was zoomed is drawn anew when the wheel rests.
void settle(views::LineageView& view)
{
    while (!view.isSettled())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

// Each frame moves on by a few pixels, or zooms a little.
std::vector<double> dragged(views::LineageView& view, double zoom)
{
    views::Lens lens;
    lens.zoom = zoom;
    lens.origin = view.picture()->bounds().center();
    view.setLens(lens);
    settle(view);
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        lens.origin += QPointF(7, 5) / zoom;
        frames.push_back(benchmark::secondsOf([&] {
            view.setLens(lens);
            paintSeconds(*view.viewport());
        }));
        benchmark::restOfFrame(frames.back());
    }
    return frames;
}

std::vector<double> zoomed(views::LineageView& view, double from)
{
    views::Lens lens;
    lens.zoom = from;
    lens.origin = view.picture()->bounds().center();
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        lens.zoomAbout(QPointF(kWindow.width(), kWindow.height()) / 2, lens.zoom * (i < kFrames / 2 ? 1.02 : 1 / 1.02));
        frames.push_back(benchmark::secondsOf([&] {
            view.setLens(lens);
            paintSeconds(*view.viewport());
        }));
        benchmark::restOfFrame(frames.back());
    }
    settle(view);
    return frames;
}

std::unique_ptr<QGraphicsView> plainView(QGraphicsScene& scene, const Graph& graph)
{
    for (const auto& arc : graph.drawing.arcs) {
        QPainterPath path(QPointF(arc[0].x, arc[0].y));
        path.cubicTo(arc[1].x, arc[1].y, arc[2].x, arc[2].y, arc[3].x, arc[3].y);
        scene.addPath(path);
    }
    for (std::size_t i = 0; i < graph.drawing.boxes.size(); ++i) {
        const layout::Rect& box = graph.drawing.boxes[i];
        auto* item = scene.addRect(box.x, box.y, box.width, box.height, QPen(), QBrush(Qt::white));
        auto* name = new QGraphicsSimpleTextItem(QString::fromStdString(graph.result->nodes[i].name), item);
        name->setPos(box.x + 8, box.y + 8);
    }
    auto view = std::make_unique<QGraphicsView>(&scene);
    view->setRenderHint(QPainter::Antialiasing);
    showNow(*view);
    return view;
}

std::vector<double> draggedPlain(QGraphicsView& view, double zoom, int count)
{
    view.setTransform(QTransform::fromScale(zoom, zoom));
    view.centerOn(view.sceneRect().center());
    std::vector<double> frames;
    for (int i = 0; i < count; ++i)
        frames.push_back(benchmark::secondsOf([&] {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 7);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 5);
            paintSeconds(*view.viewport());
        }));
    return frames;
}

// `forget`: nothing that was drawn before is of use.
std::vector<double> redrawn(QWidget& viewport, int times, const std::function<void()>& forget = [] {})
{
    std::vector<double> frames;
    for (int i = 0; i < times; ++i) {
        forget();
        frames.push_back(paintSeconds(viewport));
    }
    return frames;
}

void measure(benchmark::Report& report, std::size_t boxes, std::size_t linesABox)
{
    const Graph graph = graphOf(boxes, linesABox);
    const bool isLarge = boxes >= kLarge;
    const std::string key = std::to_string(boxes / 1000) + "k_";
    views::LineageView view;
    showNow(view);
    const double building = benchmark::secondsOf([&] {
        auto scene = views::buildScene(std::const_pointer_cast<const lineage::LineageResult>(graph.result), views::SceneOptions());
        auto geometry = std::make_shared<const views::SceneGeometry>(*scene, graph.drawing, views::SceneMetrics());
        view.setPicture(scene, geometry, views::LineageView::Keep::Nothing);
    });
    std::printf("%zu boxes, %zu lines; scene and places made in %.0f ms\n", graph.drawing.boxes.size(), graph.drawing.arcs.size(), building * 1e3);
    QGraphicsScene scene;
    const auto plain = plainView(scene, graph);
    const int redraws = isLarge ? 9 : 25;
    const int plainFrames = isLarge ? 5 : 30; // one takes seconds
    say(report, key + "drag", "dragging at 1:1", dragged(view, 1), draggedPlain(*plain, 1, plainFrames), kMostFrame);
    say(report, key + "drag_headers", "dragging where names are shown", dragged(view, 0.4), draggedPlain(*plain, 0.4, plainFrames), kMostFrame);
    say(report, key + "zoom", "zooming between levels of detail", zoomed(view, 0.2), draggedPlain(*plain, 0.2, plainFrames), isLarge ? kMostDetailFrame : kMostFrame);
    say(report, key + "anew", "the same place, drawn anew", redrawn(*view.viewport(), redraws, [&] { view.setFound({}); }), redrawn(*plain->viewport(), plainFrames), isLarge ? kMostLargeRedraw : kMostRedraw);
    view.fit();
    settle(view);
    plain->fitInView(plain->sceneRect(), Qt::KeepAspectRatio);
    say(report, key + "fit", "all of it, fitted into the window", redrawn(*view.viewport(), redraws, [&] { view.setFound({}); }), redrawn(*plain->viewport(), isLarge ? 2 : 5), isLarge ? kMostLargeRedraw : kMostRedraw);
    const QRectF seen = view.lens().toScene(QRectF(QPointF(0, 0), QSizeF(view.viewport()->size())));
    std::printf("  lines drawn in that picture: %zu\n", view.picture()->linesNear(seen).size());
}

} // namespace

int main(int argc, char** argv)
{
    drawOffscreen();
    QApplication app(argc, argv);
    views::Theme::apply(views::Theme::Mode::Light);
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    benchmark::Report report("draw", arguments.json);
    if (const std::size_t boxes = arguments.count(0); boxes != 0) {
        measure(report, boxes, 2);
        return 0;
    }
    measure(report, 10'000, 2);
    measure(report, 100'000, 3);
    return 0;
}
