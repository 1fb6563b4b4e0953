// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"
#include "views/shell/page.h"

#include <QTimer>

#include <array>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tributary::views {

class BeginningSubject;
class LineDiffView;
enum class Beginning;
class TextLabel;

// A new canvas: what it begins with, what it is called and where its file goes; beside that the file as it would be.
// The draft is then edited like any other canvas.
class NewCanvasPage : public Page {
    Q_OBJECT
public:
    static constexpr int kBeginnings = 5;

    // The address of the page; canvases have others.
    static QString reference() { return QStringLiteral("tributary:canvas-new"); }

    explicit NewCanvasPage(query::CanvasEditService& edits, QWidget* parent = nullptr);

    QString pageTitle() const override { return tr("New canvas"); }
    QString pageIcon() const override { return QStringLiteral("canvas"); }
    QString section() const override { return QStringLiteral("canvas"); }
    bool isSettled() const override { return !m_asking && !m_previewing && !m_typing.isActive(); }
    void focusMain() override;

    void choose(Beginning beginning);
    Beginning chosen() const;

    QRadioButton* button(Beginning beginning) const { return m_buttons[static_cast<std::size_t>(beginning)]; }
    QLineEdit* name() const { return m_name; }
    QLineEdit* path() const { return m_path; }
    QComboBox* source() const { return m_source; }
    BeginningSubject* subject() const { return m_subject; }
    LineDiffView* preview() const { return m_preview; }
    QPushButton* beginButton() const { return m_begin; }
    QPushButton* retryButton() const { return m_retry; }
    QString problem() const;
    QString hints() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildSide();
    void ask();
    void soon(); // several keystrokes of one moment are one preview
    void look();
    void take(const Result<std::shared_ptr<const query::NewCanvas>>& answer);
    void begin();
    void showProblem(const QString& words); // empty: there is none
    query::NewCanvasWish wish() const;
    bool isReady() const; // what it shall begin with is chosen

    query::CanvasEditService& m_edits;
    bool m_asking = false;
    bool m_previewing = false;
    QTimer m_typing;

    QButtonGroup* m_group;
    std::array<QRadioButton*, kBeginnings> m_buttons{};
    TextLabel* m_help;
    QLineEdit* m_name;
    QComboBox* m_source;
    QLineEdit* m_path;
    BeginningSubject* m_subject;
    TextLabel* m_title;
    LineDiffView* m_preview;
    TextLabel* m_hints;
    TextLabel* m_problem;
    QPushButton* m_retry;
    QPushButton* m_begin;
};

} // namespace tributary::views
