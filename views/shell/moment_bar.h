// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/moment.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace tributary::views {

class TextLabel;

// The amber line above a page that shows the past: as of when, and the way back.
class MomentBar : public QWidget {
    Q_OBJECT
public:
    explicit MomentBar(QWidget* parent = nullptr);
    void setMoment(const std::optional<Moment>& moment); // nothing hides it
    QString text() const;
    QPushButton* back() const { return m_back; }

    static QString words(const Moment& moment); // "As of 3 Oct 2026, 14:02, revision 12"

signals:
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QPushButton* m_back;
};

} // namespace tributary::views
