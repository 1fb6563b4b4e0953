// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_field.h"
#include "views/canvas/choice_marks.h"
#include "views/canvas/choice_picker.h"
#include "views/canvas/field_editor.h"
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/gallery/in_state.h"
#include "views/product/comment_view.h"
#include "views/product/panel.h"
#include "views/product/port_diagram.h"
#include "views/product/side_rows.h"
#include "views/product/step_strip.h"
#include "views/product/text_label.h"
#include "views/product/triplet_row.h"
#include "views/versions/consumer_rows.h"
#include "views/product/table_section.h"
#include "views/discover/neighbour_sketch.h"

#include <QVBoxLayout>

namespace tributary::views {
namespace {

query::PortItem portOf(Kind kind, const char* name, const char* technology)
{
    query::PortItem port;
    port.port.kind = kind;
    port.port.name = name;
    port.port.version = "3.0";
    port.technology = technology;
    port.type = "tables";
    port.contract.contractId = "contract";
    return port;
}

std::shared_ptr<query::ProductPage> product()
{
    auto page = std::make_shared<query::ProductPage>();
    page->product.kind = Kind::DataProduct;
    page->product.name = "Top 10 customers";
    page->product.version = "3.0";
    page->product.domain = "Deal";
    page->product.domainCode = "De";
    page->inputs = {portOf(Kind::InputPort, "company.accounts", "snowflake"), portOf(Kind::InputPort, "deal.won-deals.v4", "kafka")};
    page->outputs = {portOf(Kind::OutputPort, "deal.top_customers", "snowflake"), portOf(Kind::OutputPort, "q2c-deal/top10/", "s3")};
    return page;
}

std::vector<query::Step> steps()
{
    using Name = query::Step::Name;
    using query::StepState;
    return {{Name::Input, StepState::Partial, 1, 3}, {Name::Processing, StepState::Good, 1, 1}, {Name::Catalog, StepState::Good, 4, 4},
            {Name::Service, StepState::Good, 3, 3}, {Name::Measure, StepState::Missing, 0, 4}, {Name::Monitor, StepState::Good, 7, 7}};
}

canvas::FieldValue sampleFieldOf(canvas::Field field, canvas::State state, const char* text, const char* choice = "")
{
    canvas::FieldValue value;
    value.field = field;
    value.state = state;
    value.text = text;
    value.choice = choice;
    return value;
}

void addCanvas(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Canvas"));
    auto* written = new CanvasField(canvas::Field::Description);
    written->setValue(sampleFieldOf(canvas::Field::Description, canvas::State::Present, "Ranks the ten largest customers, twice a day."));
    gallery.add(GalleryText::tr("written"), written, 220);
    auto* missing = new CanvasField(canvas::Field::Owner);
    missing->setValue(sampleFieldOf(canvas::Field::Owner, canvas::State::Missing, ""));
    gallery.add(GalleryText::tr("required, missing"), missing, 200);
    auto* chosen = new CanvasField(canvas::Field::Lifecycle);
    chosen->setValue(sampleFieldOf(canvas::Field::Lifecycle, canvas::State::Present, "stable", "stable"));
    chosen->setSelected(true);
    gallery.add(GalleryText::tr("selected"), chosen, 220);
    canvas::FieldValue ports = sampleFieldOf(canvas::Field::OutputPorts, canvas::State::Present, "");
    canvas::Item item;
    item.title = "deal.top-customers.v3";
    item.kind = "output-port";
    item.technology = "kafka";
    item.ref = "tributary:output-port/p@3/x";
    ports.items = {item};
    auto* list = new CanvasField(canvas::Field::OutputPorts);
    list->setValue(ports);
    gallery.add(GalleryText::tr("list"), list, 240);
    gallery.add(GalleryText::tr("choice"), new ChoiceMarks(canvas::Field::Classification, "consumer-aligned"), 220);
    auto* picker = new ChoicePicker(canvas::Field::Classification);
    picker->setChosen("shared-core");
    gallery.add(GalleryText::tr("choice, to be picked"), picker, 220);
    auto* editor = new FieldEditor({canvas::Field::Owner, false, fieldLabel(canvas::Field::Owner)}, QStringLiteral("Maren Solheim <maren@halden.example>"));
    editor->setText(QStringLiteral("Maren Solheim"));
    gallery.add(GalleryText::tr("being typed, not yet right"), editor, 260);
    auto* edited = new CanvasField(canvas::Field::Security);
    edited->setEditing({true, true, {"No exports"}});
    canvas::FieldValue rules = sampleFieldOf(canvas::Field::Security, canvas::State::Present, "");
    canvas::Item rule;
    rule.title = "No exports";
    rule.kind = "rule";
    rules.items = {rule};
    edited->setValue(rules);
    gallery.add(GalleryText::tr("edited"), edited, 260);
}

} // namespace

void addProductParts(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Parts of the product page"));
    auto* strip = new StepStrip;
    strip->setSteps(steps());
    gallery.add(GalleryText::tr("six steps, the second with the focus"), strip, 1100);
    tellFocused(strip->findChildren<StepButton*>().value(1));
    gallery.addRow();
    auto* triplet = new TripletRow;
    triplet->setTriplet({"kind: DataProduct", "deal/top-10.odps.yaml", "833c21f09a4e", "https://git.example.org/q2c/833c21f", ""}, QStringLiteral("3.0"));
    gallery.add(GalleryText::tr("triplet, one part missing"), triplet, 900);
    auto* panel = new Panel(QStringLiteral("Reads per consumer"));
    panel->setFigure(QStringLiteral("1\u2009204"));
    panel->setCaption(QStringLiteral("the last 90 days"));
    panel->body()->addWidget(new TextLabel(QStringLiteral("Board pack, campaigns, churn"), TextRole::Small, Ink::Text2));
    gallery.add(GalleryText::tr("panel"), panel, 300);
    gallery.addRow();
    auto* ports = new PortDiagram;
    ports->setPage(product());
    gallery.add(GalleryText::tr("ports"), ports, 760);
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* link = new SideRow(QStringLiteral("Board pack"), QStringLiteral("dashboard"), QStringLiteral("590"), side);
    link->makeLink();
    rows->addWidget(link);
    rows->addWidget(new SideRow(QStringLiteral("Ines Okafor"), QStringLiteral("steward"), QString(), side));
    rows->addWidget(new SideLine(side));
    rows->addWidget(new CommentView({"c", "ines", "Ines Okafor", "Does this include **credit notes**?", "", "", 1'790'000'000'000'000}, 0, side));
    gallery.add(GalleryText::tr("side column"), side, 340);
    gallery.addRow();
    auto* sketch = new NeighbourSketch;
    sketch->showNeighbours(QStringLiteral("Top 10"), {{QStringLiteral("accounts"), QStringLiteral("won-deals")}, {QStringLiteral("Board pack"), QStringLiteral("Campaigns"), QStringLiteral("Churn"), QStringLiteral("Treasury")}});
    gallery.add(GalleryText::tr("neighbours"), sketch, 320);
    auto* hit = ConsumerRows::makeTable(GalleryText::tr("rows of two lines"), nullptr);
    query::HitConsumer reader;
    reader.name = "Board pack";
    reader.kind = "dashboard";
    reader.columns = {"ranking.rank", "ranking.share"};
    reader.proofs = {"usage: ranking.rank"};
    reader.severity = diff::Severity::Breaking;
    hit->setRows(ConsumerRows::rows({reader}));
    hit->setFixedHeight(110);
    gallery.add(GalleryText::tr("who is hit by a change"), hit, 340);
    addCanvas(gallery);
}

} // namespace tributary::views
