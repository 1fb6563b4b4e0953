// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/field.h"

#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QRadioButton;

namespace tributary::views {

// The words of a choice field to pick one, side by side as far as the width allows.
class ChoicePicker : public QWidget {
    Q_OBJECT
public:
    explicit ChoicePicker(canvas::Field field, QWidget* parent = nullptr);
    void setChosen(const std::string& choice); // empty, or none of its words: none
    const std::vector<QRadioButton*>& buttons() const { return m_buttons; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void picked(const std::string& choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int place(int width, bool isReal) const; // the height it takes

    std::vector<std::string> m_choices;
    std::vector<QRadioButton*> m_buttons;
    QButtonGroup* m_group;
};

} // namespace tributary::views
