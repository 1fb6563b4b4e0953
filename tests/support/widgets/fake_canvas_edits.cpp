// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_canvas_edits.h"

#include "model/canvas/mapping.h"
#include "model/edit/unified_diff.h"
#include "model/entities/fact_access.h"
#include "model/query/qt_text.h"
#include "model/query/summaries.h"
#include "model/sources/file_reader.h"

namespace tributary::test {

namespace {

constexpr const char* kPath = "deal/p.odps.yaml";
constexpr const char* kRef = "tributary:product/p@3";

canvas::Canvas canvasIn(const std::string& text)
{
    canvas::CanvasInput input;
    input.ref = kRef;
    input.version = "3";
    const FileBatch batch = sources::readFile(kPath, text);
    for (const EntityDraft& draft : batch.entities) {
        if (draft.kind == Kind::DataProduct) {
            input.id = draft.local;
            input.product = draft.facts;
            input.domain.path = textAt(draft.facts, "domain");
            input.ownerMail = query::ownerUsername(draft.facts);
            for (const query::Member& member : query::teamMembers(draft.facts))
                input.ownerName = member.username == input.ownerMail ? member.name : input.ownerName;
        } else if (draft.kind == Kind::InputPort || draft.kind == Kind::OutputPort) {
            canvas::PortInput port;
            port.name = draft.name;
            port.version = draft.version;
            port.contractId = textAt(draft.facts, "contractId");
            (draft.kind == Kind::InputPort ? input.inputs : input.outputs).push_back(port);
        }
    }
    return canvas::canvasOf(input);
}

} // namespace

FakeCanvasEdits::FakeCanvasEdits(std::string text, canvas::Subject subject) : file(std::move(text)), m_subject(std::move(subject)) {}

Result<query::DraftState> FakeCanvasEdits::stateOf(query::CanvasDraft shown) const
{
    const canvas::EditHistory& history = shown.history;
    const auto before = canvas::findDocument(history.base(), history.format(), history.subject());
    const auto now = canvas::findDocument(history.text(), history.format(), history.subjectNow());
    if (!before || !now)
        return fail("canvas-edit.not-in-file", m_subject.id, m_subject.kind);
    shown.waiting = waiting;
    shown.isBehind = history.base() != file;
    query::DraftView view;
    view.page.product.ref = kRef;
    view.page.product.name = textAt(now->value, "name");
    view.page.product.version = "3";
    view.page.canvas = canvasIn(history.text());
    for (const canvas::Field field : canvas::allFields()) {
        view.written[canvas::indexOf(field)] = canvas::writtenValues(*now, field);
        view.changed[canvas::indexOf(field)] = view.written[canvas::indexOf(field)] != canvas::writtenValues(*before, field);
    }
    view.diff = edit::unifiedDiff(history.base(), history.text(), std::string("a/") + kPath, std::string("b/") + kPath);
    return query::DraftState{std::move(shown), std::move(view)};
}

void FakeCanvasEdits::keep(const query::CanvasDraft& changed)
{
    if (keepProblem.isEmpty() && changed.history.isChanged())
        draft = changed;
    else if (keepProblem.isEmpty())
        draft.reset();
    QTimer::singleShot(0, this, [this] { emit kept(QString::fromLatin1(kRef), keepProblem); });
}

void FakeCanvasEdits::open(const QString& ref, QObject* context, Answer<query::DraftState> answer)
{
    calls.append(QStringLiteral("open %1").arg(ref));
    if (refusal)
        return reply<query::DraftState>(context, answer, fail(*refusal));
    reply<query::DraftState>(context, answer, stateOf(draft ? *draft : query::CanvasDraft{kRef, "mesh", kPath, canvas::EditHistory(file, edit::formatOf(file), m_subject), 0, false, 0}));
}

void FakeCanvasEdits::apply(const query::CanvasDraft& before, const canvas::Edit& edit, QObject* context, Answer<query::DraftState> answer)
{
    calls.append(QStringLiteral("%1 %2: %3").arg(toQt(canvas::operationName(edit.operation)), toQt(canvas::fieldName(edit.field)),
                                                 edit.values.empty() ? QString() : toQt(edit.values.front())));
    query::CanvasDraft changed = before;
    if (auto done = changed.history.apply(edit); !done)
        return reply<query::DraftState>(context, answer, fail(done.error()));
    keep(changed);
    reply<query::DraftState>(context, answer, stateOf(std::move(changed)));
}

void FakeCanvasEdits::look(const query::CanvasDraft& changed, QObject* context, Answer<query::DraftState> answer)
{
    calls.append(QStringLiteral("look"));
    keep(changed);
    reply<query::DraftState>(context, answer, stateOf(changed));
}

void FakeCanvasEdits::rebase(const query::CanvasDraft& before, const std::vector<merge::FileChoice>& choices, QObject* context, Answer<query::RebasedState> answer)
{
    calls.append(QStringLiteral("rebase %1").arg(choices.size()));
    auto moved = canvas::rebased(before.history, file, choices);
    if (!moved)
        return reply<query::RebasedState>(context, answer, fail(moved.error()));
    query::CanvasDraft changed = before;
    if (moved->conflicts.empty()) {
        changed.history = std::move(moved->history);
        keep(changed);
    }
    auto state = stateOf(std::move(changed));
    if (!state)
        return reply<query::RebasedState>(context, answer, fail(state.error()));
    reply<query::RebasedState>(context, answer, query::RebasedState{std::move(*state), std::move(moved->taken), std::move(moved->conflicts)});
}

void FakeCanvasEdits::discard(const QString& ref, QObject* context, Done done)
{
    calls.append(QStringLiteral("discard %1").arg(ref));
    draft.reset();
    refusal.reset();
    QTimer::singleShot(0, this, [guard = QPointer<QObject>(context), done = std::move(done)] {
        if (guard)
            done({});
    });
}

void FakeCanvasEdits::publish(const query::CanvasDraft& changed, const query::Signature& signature, QObject* context, Answer<qint64> answer)
{
    calls.append(QStringLiteral("publish %1").arg(signature.message));
    if (publishError)
        return reply<qint64>(context, answer, fail(*publishError));
    publications.emplace_back(changed, signature);
    draft.reset();
    file = changed.history.text(); // what the next draft goes on from
    ++waiting;
    reply<qint64>(context, answer, static_cast<qint64>(publications.size()));
}

void FakeCanvasEdits::beginnings(const QString& typed, QObject* context, Answer<query::CanvasBeginnings> answer)
{
    calls.append(QStringLiteral("beginnings: %1").arg(typed));
    if (knownError)
        return reply<query::CanvasBeginnings>(context, answer, fail(*knownError));
    query::CanvasBeginnings found = known;
    for (auto* list : {&found.contracts, &found.models, &found.clusters})
        std::erase_if(*list, [&typed](const query::CanvasBeginning& one) { return !toQt(one.name).contains(typed, Qt::CaseInsensitive); });
    reply<query::CanvasBeginnings>(context, answer, std::move(found));
}

// As much of it as can be known without a catalog.
void FakeCanvasEdits::preview(const query::NewCanvasWish& wish, QObject* context, Answer<query::NewCanvas> answer)
{
    if (newError)
        return reply<query::NewCanvas>(context, answer, fail(*newError));
    query::NewCanvas canvas;
    canvas.name = wish.name.empty() ? wish.ref + wish.fileName : wish.name;
    canvas.ref = "tributary:product/new@0.1.0";
    canvas.source = wish.source;
    canvas.product = {wish.path.empty() ? "products/new.odps.yaml" : wish.path, "name: " + canvas.name + "\n"};
    if (!wish.fileName.empty()) {
        canvas.beside.push_back({"products/new.odcs.yaml", "schema: from " + wish.fileName + "\n"});
        canvas.hints.push_back({Severity::Info, "ddl.skipped", {3, 1, 0}, "SET x", {}});
    }
    reply<query::NewCanvas>(context, answer, std::move(canvas));
}

void FakeCanvasEdits::begin(const query::NewCanvasWish& wish, QObject* context, Answer<query::NewCanvas> answer)
{
    wishes.push_back(wish);
    preview(wish, context, std::move(answer));
}

void FakeCanvasEdits::offers(canvas::Field field, const QString& typed, QObject* context, Answer<std::vector<query::FieldOffer>> answer)
{
    calls.append(QStringLiteral("offers %1: %2").arg(toQt(canvas::fieldName(field)), typed));
    reply<std::vector<query::FieldOffer>>(context, answer, offered);
}

} // namespace tributary::test
