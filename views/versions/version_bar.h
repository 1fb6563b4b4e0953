// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/product_page.h"

#include <QWidget>

#include <array>

class QComboBox;
class QToolButton;

namespace tributary::views {

class Pill;
class TextLabel;

// The head of a comparison: what is compared, in which two versions, how much of it breaks, and whether the
// declared step of the version says so.
class VersionBar : public QWidget {
    Q_OBJECT
public:
    explicit VersionBar(QWidget* parent = nullptr);
    // What may be chosen on either side, newest first, and what is.
    void setVersions(const QString& name, const std::vector<query::VersionItem>& versions, const QString& before, const QString& after);
    void setAnswer(const query::DiffAnswer& answer);
    void clearAnswer();
    QComboBox* before() const { return m_before; }
    QComboBox* after() const { return m_after; }
    QToolButton* swap() const { return m_swap; }
    QString advice() const;

signals:
    void chosen(const QString& before, const QString& after);

private:
    void fill(QComboBox& box, const std::vector<query::VersionItem>& versions, const QString& current, bool isAlone);
    void tell();

    TextLabel *m_name, *m_only, *m_advice; // the only version stands as words
    QComboBox *m_before, *m_after;
    QToolButton* m_swap;
    std::array<Pill*, 4> m_counts; // the worst first
    Pill* m_match;
    QWidget* m_facts = nullptr; // the second row
};

} // namespace tributary::views
