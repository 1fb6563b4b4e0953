// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas.h"
#include "model/canvas/edit.h"
#include "views/canvas/field_words.h"

#include <QFrame>

#include <optional>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace tributary::views {

class ChoicePicker;
class FieldEditor;
class ItemTile;
class LinkButton;
class TextLabel;

// One field of the board: icon, label, a star where it is required, its state, its value, and a hint at
// the bottom. To read: texts, no inputs. Arrow keys leave for the next field; Enter goes into a list.
// To edit: choices to pick, entries to add and take away, and texts that become an input where they stand:
// F2 or a double click, or Enter where nothing can be gone into.
class CanvasField : public QFrame {
    Q_OBJECT
public:
    struct Editing {
        bool isOn = false;
        bool isChanged = false;           // by the draft
        std::vector<std::string> written; // what the file itself says, in the words of an edit

        bool operator==(const Editing&) const = default;
    };
    explicit CanvasField(canvas::Field field, QWidget* parent = nullptr);
    void setValue(const canvas::FieldValue& value);
    canvas::Field field() const { return m_field; }
    // The label beside the value, as forms have it, instead of above.
    void setBeside(bool beside);
    bool isBeside() const { return m_isBeside; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    const std::vector<ItemTile*>& tiles() const { return m_tiles; }

    // An entry of the file in a list, with what can be done to it.
    struct Entry {
        std::size_t written = 0;
        ItemTile* tile = nullptr;
        QToolButton* change = nullptr;
        QToolButton* remove = nullptr;
    };

    void setEditing(Editing editing); // setValue() follows
    void startEdit();                 // of the value; of a list: of one more entry
    void startItemEdit(std::size_t written);
    FieldEditor* editor() const { return m_editor; } // null: nothing is being typed
    ChoicePicker* choices() const { return m_choices; }
    LinkButton* addButton() const { return m_add; }
    QToolButton* pencil() const { return m_pencil; }
    const std::vector<Entry>& entries() const { return m_entries; } // that are shown
    void setRefusal(const QString& words); // of what was typed last
    std::vector<QWidget*> stops() const;   // of Tab, behind the field itself

signals:
    void editMade(const canvas::Edit& edit);
    void editWanted(); // and it is only shown so far
    void offersWanted(const QString& typed);
    void chosen(canvas::Field field);
    void stepRequested(int key);      // one of the arrow keys
    void openRequested(const QString& ref, bool newTab);
    void tableRequested();            // more entries than the board shows

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillBody(const canvas::FieldValue& value);
    void addText(const QString& text, int maxLines, bool isStrong = false);
    void addOwner(const canvas::FieldValue& value);
    void addDomain(const canvas::FieldValue& value);
    void addItems(const canvas::FieldValue& value);
    void addEntries(const canvas::FieldValue& value);
    void addEntry(const canvas::Item& item, std::size_t written);
    void addChoices(const canvas::FieldValue& value);
    void openEditor(const QString& text, bool isItem, const QString& name);
    void closeEditor();
    void makeEdit(canvas::Edit::Operation operation, const std::vector<std::string>& values);
    bool takeEditKey(const QKeyEvent& event);
    ItemTile* addTile(const canvas::Item& item, QWidget* parent);
    bool stepTile(int key);
    void describe(const canvas::FieldValue& value);
    void showState();

    canvas::Field m_field;
    bool m_selected = false;
    bool m_lacks = false; // required, and missing
    StateMark m_mark;
    Editing m_editing;
    std::optional<canvas::FieldValue> m_value; // as it is shown; nothing: to be made anew
    Pill* m_state;
    QToolButton* m_pencil;
    bool m_isBeside = false;
    QWidget* m_head;
    QWidget* m_content;
    QVBoxLayout* m_body;
    TextLabel* m_hint;
    std::vector<ItemTile*> m_tiles;
    std::vector<Entry> m_entries;
    ChoicePicker* m_choices = nullptr;
    LinkButton* m_add = nullptr;
    FieldEditor* m_editor = nullptr;
    std::optional<std::string> m_item; // the entry of the file that is being edited
};

} // namespace tributary::views
