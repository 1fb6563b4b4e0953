// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas.h"
#include "views/canvas/field_words.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace tributary::views {

class ItemTile;
class TextLabel;

// One field of the board: icon, label, a star where it is required, its state, its value, and a hint at
// the bottom. To read: texts, no inputs. Arrow keys leave for the next field; Enter goes into a list.
class CanvasField : public QFrame {
    Q_OBJECT
public:
    explicit CanvasField(canvas::Field field, QWidget* parent = nullptr);
    void setValue(const canvas::FieldValue& value);
    canvas::Field field() const { return m_field; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    const std::vector<ItemTile*>& tiles() const { return m_tiles; }

signals:
    void chosen(canvas::Field field);
    void stepRequested(int key);      // one of the arrow keys
    void openRequested(const QString& ref, bool newTab);
    void tableRequested();            // more entries than the board shows

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillBody(const canvas::FieldValue& value);
    void addText(const QString& text, int maxLines, bool isStrong = false);
    void addOwner(const canvas::FieldValue& value);
    void addDomain(const canvas::FieldValue& value);
    void addItems(const canvas::FieldValue& value);
    bool stepTile(int key);
    void describe(const canvas::FieldValue& value);
    void showState();

    canvas::Field m_field;
    bool m_selected = false;
    bool m_lacks = false; // required, and missing
    StateMark m_mark;
    Pill* m_state;
    QVBoxLayout* m_body;
    TextLabel* m_hint;
    std::vector<ItemTile*> m_tiles;
};

} // namespace tributary::views
