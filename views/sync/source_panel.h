// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sync/source_look.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace tributary::views {

class DiagnosticModel;
class ElidedLabel;
class RowList;
class SideScroll;
class TextLabel;

// The right side of Sync: what one source holds, how it changed, and what was remarked in it.
class SourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcePanel(QWidget* parent = nullptr);
    void clear();
    void showSource(const query::SourceStatus& status, const RunningSync& run, Micros now);
    QString shownName() const { return m_name; }
    DiagnosticModel* diagnostics() const { return m_diagnostics; }
    RowList* revisions() const { return m_revisions; }

signals:
    void syncRequested(const QString& name);
    void removeRequested(const QString& name);

private:
    QWidget* buildHead();
    QWidget* buildSection(const QString& title, TextLabel*& remark, RowList*& rows);
    void showFiles(const query::SourceStatus& status);
    void showRevisions(const query::SourceStatus& status, Micros now);

    QString m_name;
    QWidget* m_body;
    SideScroll* m_scroll;
    QLabel* m_hint;
    TextLabel *m_fileRemark, *m_revisionRemark, *m_warningRemark;
    ElidedLabel *m_title, *m_location;
    QPushButton *m_sync, *m_remove;
    RowList *m_files, *m_revisions;
    DiagnosticModel* m_diagnostics;
    QListView* m_warnings;
};

} // namespace tributary::views
