// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/loaded_page.h"

class QComboBox;
class QPlainTextEdit;

namespace tributary::views {

class ChangeDetail;
class ChangeTree;
class NoticeBar;
class Pill;
class RenameBar;
class TableSection;
class TextLabel;

// The files of a product or contract to be tried: what a change of them would break, what the version should be
// called then, and whom it would hit. Nothing is written.
class WhatIfPage : public LoadedPage {
    Q_OBJECT
public:
    WhatIfPage(query::CatalogService& catalog, QString ref, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("pencil"); }
    QString currentRef() const override { return m_ref; }
    bool isSettled() const override { return LoadedPage::isSettled() && !m_isTrying; }

    QComboBox* files() const { return m_files; }
    QPlainTextEdit* text() const { return m_text; }
    RenameBar* renames() const { return m_renames; }
    ChangeTree* tree() const { return m_tree; }
    ChangeDetail* detail() const { return m_detail; }
    TableSection* consumers() const { return m_consumers; }
    QPushButton* resetButton() const { return m_reset; }
    const QString& said() const { return m_said; } // why the text cannot be read; empty where it can

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;

private:
    using AnswerPtr = std::shared_ptr<const query::WhatIfAnswer>;

    QWidget* makeChanges();
    void showFiles(const AnswerPtr& answer);
    void showFile(int index);
    void take(); // something was typed
    void keep(); // what was typed since
    void tryChanges();
    void showAnswer(const std::shared_ptr<const query::DiffAnswer>& answer);
    void showChange();
    void reset();

    QString m_ref;
    QString m_name;
    std::vector<query::ScratchFile> m_kept;  // as they were read
    std::vector<query::ScratchFile> m_tried; // as they are now
    std::shared_ptr<const query::DiffAnswer> m_answer;
    QTimer m_pause; // between keys
    QString m_said;
    bool m_isTrying = false;
    bool m_isTyped = false; // and not kept yet
    int m_shown = 0;        // the file in the editor
    bool m_isFilling = false;
    QComboBox* m_files;
    QPushButton* m_reset;
    QPlainTextEdit* m_text;
    NoticeBar* m_notice;
    RenameBar* m_renames;
    TextLabel *m_advice, *m_hint; // the latter while nothing was tried
    ChangeTree* m_tree;
    QWidget* m_bottom = nullptr; // the consumers
    ChangeDetail* m_detail;
    TableSection* m_consumers;
};

} // namespace tributary::views
