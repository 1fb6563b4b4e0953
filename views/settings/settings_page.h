// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/care_service.h"
#include "views/shell/page.h"

#include <QStringList>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace tributary::views {

class Preferences;
class SettingsSection;

// The sections by name at the left, the chosen one beside them.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Preferences& preferences, query::CareService& care, const QStringList& languages, QWidget* parent = nullptr);
    void addSection(SettingsSection* section, int at = -1); // before that one of those there are; -1: last
    bool showSection(const QString& id);                    // false: there is none of that name
    QString currentSection() const;
    QStringList sections() const;

    QString pageTitle() const override { return tr("Settings"); }
    QString pageIcon() const override { return QStringLiteral("sliders"); }
    bool isSettled() const override { return !m_care.isBusy(); }
    void focusMain() override;

signals:
    void catalogRequested(const QString& file);

private:
    void showRow(int row);
    void fitList();

    query::CareService& m_care;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<SettingsSection*> m_sections;
};

} // namespace tributary::views
