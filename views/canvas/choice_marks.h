// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/field.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace tributary::views {

// All words of a choice field, the chosen one marked. To read, not to press: painted text, and no
// disabled radio buttons. Goes on in the next line where the width ends.
class ChoiceMarks : public QWidget {
    Q_OBJECT
public:
    ChoiceMarks(canvas::Field field, const std::string& chosen, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark {
        QString text;
        bool chosen = false;
    };
    QFont fontOfMark(const Mark& mark) const;
    std::vector<QRect> places(int width) const;

    std::vector<Mark> m_marks;
};

} // namespace tributary::views
