// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace tributary::views {

// The parts of the page: words with a small count, an accent line under the current one.
class SectionTabs : public QTabBar {
    Q_OBJECT
public:
    explicit SectionTabs(QWidget* parent = nullptr);
    int addSection(const QString& title);
    void setCount(int index, int count); // negative: shows none
    void setShown(int index, bool shown); // one that is not shown is no stop for the arrows either

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QFont titleFont(bool current) const;
    QString titleOf(int index) const { return m_titles.value(index); }
    QString countOf(int index) const;

    QStringList m_titles;
    QList<int> m_counts;
    bool m_showsRing = false;
};

} // namespace tributary::views
