// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/care_service.h"
#include "views/settings/settings_section.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace tributary::views {

class ElidedLabel;

// The files behind the catalog: where they are, what they take, and what can be done for them.
class CatalogSection : public SettingsSection {
    Q_OBJECT
public:
    explicit CatalogSection(query::CareService& care, QWidget* parent = nullptr);
    void refresh() override;
    QString outcomeText() const;

signals:
    void openRequested(const QString& file); // another catalog; it may not be there yet

private:
    QWidget* makeFile();
    QWidget* makeAction(QPushButton* button, const QString& what);
    void chooseOther();
    void showBusy();
    void showOutcome(const query::CareOutcome& outcome);

    query::CareService& m_care;
    ElidedLabel* m_path;
    QLabel *m_size, *m_drawings, *m_outcome;
    QToolButton* m_copy;
    QPushButton *m_other, *m_rebuild, *m_compact, *m_clear;
};

} // namespace tributary::views
