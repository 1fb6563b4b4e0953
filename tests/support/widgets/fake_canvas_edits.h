// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace tributary::test {

// Edits one file in memory as the real service does: with its history and its splices, in the next turn of the
// event loop. The canvas it shows is as much as that file tells. Keeps what it is asked to keep.
class FakeCanvasEdits : public query::CanvasEditService {
public:
    explicit FakeCanvasEdits(std::string text, canvas::Subject subject = {"DataProduct", "p", "3"});

    std::string file;                          // as it is on the disk
    std::optional<query::CanvasDraft> draft;   // what is kept
    std::optional<Error> refusal;              // of opening
    std::optional<Error> publishError;
    QString keepProblem;
    std::vector<query::FieldOffer> offered;
    query::CanvasBeginnings known;             // what canvases can begin with
    std::optional<Error> knownError;           // of beginnings()
    std::optional<Error> newError;             // of preview() and begin()
    std::vector<query::NewCanvasWish> wishes;  // begun
    QStringList calls;
    int waiting = 0;
    std::vector<std::pair<query::CanvasDraft, query::Signature>> publications;

    void open(const QString& ref, QObject* context, Answer<query::DraftState> answer) override;
    void apply(const query::CanvasDraft& draft, const canvas::Edit& edit, QObject* context, Answer<query::DraftState> answer) override;
    void look(const query::CanvasDraft& draft, QObject* context, Answer<query::DraftState> answer) override;
    void rebase(const query::CanvasDraft& draft, const std::vector<merge::FileChoice>& choices, QObject* context, Answer<query::RebasedState> answer) override;
    void discard(const QString& ref, QObject* context, Done done) override;
    void publish(const query::CanvasDraft& draft, const query::Signature& signature, QObject* context, Answer<qint64> answer) override;
    void beginnings(const QString& typed, QObject* context, Answer<query::CanvasBeginnings> answer) override;
    void preview(const query::NewCanvasWish& wish, QObject* context, Answer<query::NewCanvas> answer) override;
    void begin(const query::NewCanvasWish& wish, QObject* context, Answer<query::NewCanvas> answer) override;
    void offers(canvas::Field field, const QString& typed, QObject* context, Answer<std::vector<query::FieldOffer>> answer) override;

private:
    template <typename T>
    void reply(QObject* context, const Answer<T>& answer, Result<T> value)
    {
        auto result = value ? Result<std::shared_ptr<const T>>(std::make_shared<const T>(std::move(*value))) : tl::unexpected(value.error());
        QTimer::singleShot(0, this, [guard = QPointer<QObject>(context), answer, result = std::move(result)] {
            if (guard)
                answer(result);
        });
    }
    Result<query::DraftState> stateOf(query::CanvasDraft shown) const;
    void keep(const query::CanvasDraft& changed);

    canvas::Subject m_subject;
};

} // namespace tributary::test
