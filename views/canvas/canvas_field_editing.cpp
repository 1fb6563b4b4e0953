// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_field.h"

#include "model/base/text.h"
#include "model/query/qt_text.h"
#include "views/canvas/choice_marks.h"
#include "views/canvas/choice_picker.h"
#include "views/canvas/field_editor.h"
#include "views/canvas/item_tile.h"
#include "views/canvas/item_words.h"
#include "views/product/painted_button.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// The field under the pen.
namespace tributary::views {
namespace {

using canvas::Field;

constexpr std::size_t kMostEntries = 60; // while they can be edited; the table has them all

bool isFlow(Field field)
{
    return field == Field::InboundFlows || field == Field::OutboundFlows;
}

bool isPortList(Field field)
{
    return field == Field::InputPorts || field == Field::OutputPorts;
}

std::string entryName(Field field, const std::string& written)
{
    return isPortList(field) ? canvas::portFrom(written).name : isFlow(field) ? canvas::flowFrom(written).name : std::string(trimmed(written));
}

// Flows are told by the name of who is at the other end, in whatever spelling.
bool isEntry(Field field, const std::string& written, const canvas::Item& item)
{
    const std::string name = entryName(field, written);
    if (item.title == name)
        return !isPortList(field) || canvas::portFrom(written).version.empty() || canvas::portFrom(written).version == item.version;
    const std::string id = item.ref.substr(item.ref.rfind('/') + 1);
    const auto plain = [](std::string_view text) { return join(identifierWords(text), "-"); };
    return isFlow(field) && (plain(item.title) == plain(name) || (!id.empty() && plain(id.substr(0, id.find('@'))) == plain(name)));
}

QString addWords(Field field)
{
    switch (field) {
    case Field::InputPorts:
    case Field::OutputPorts: return CanvasField::tr("Add port");
    case Field::InboundFlows:
    case Field::OutboundFlows: return CanvasField::tr("Add flow");
    case Field::Datasets: return CanvasField::tr("Add dataset");
    default: return CanvasField::tr("Add rule");
    }
}

// An item for an entry that the canvas shows under another name, or not at all.
canvas::Item itemOf(Field field, const std::string& written)
{
    canvas::Item item;
    item.title = entryName(field, written);
    item.kind = field == Field::InputPorts ? "input-port" : field == Field::OutputPorts ? "output-port" : field == Field::Datasets ? "dataset" : isFlow(field) ? "flow" : "rule";
    return item;
}

} // namespace

void CanvasField::setEditing(Editing editing)
{
    if (editing == m_editing)
        return;
    m_value.reset();
    if (!editing.isOn)
        closeEditor();
    if (editing.isOn != m_editing.isOn)
        m_choices = nullptr; // made anew, to be picked or to be read
    m_editing = std::move(editing);
    const bool isText = !canvas::isList(m_field) && !canvas::isChoice(m_field);
    m_pencil->setVisible(m_editing.isOn && isText && !m_editor);
}

void CanvasField::addChoices(const canvas::FieldValue& value)
{
    if (!m_editing.isOn) {
        m_body->addWidget(new ChoiceMarks(m_field, value.choice, this));
        return;
    }
    m_choices = new ChoicePicker(m_field, m_content);
    m_choices->setChosen(value.choice);
    m_body->addWidget(m_choices);
    connect(m_choices, &ChoicePicker::picked, this, [this](const std::string& choice) { makeEdit(canvas::Edit::Operation::Set, {choice}); });
}

void CanvasField::addEntry(const canvas::Item& item, std::size_t written)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    ItemTile* tile = addTile(item, m_content);
    row->addWidget(tile, 1);
    const QString name = itemTitle(item);
    auto* change = iconButton(QStringLiteral("pencil"), tr("Edit %1").arg(name), m_content);
    auto* remove = iconButton(QStringLiteral("x"), tr("Remove %1").arg(name), m_content);
    for (QToolButton* button : {change, remove}) {
        button->setIconSize(QSize(12, 12));
        button->setMinimumSize(24, 24);
        row->addWidget(button);
    }
    connect(change, &QToolButton::clicked, this, [this, written] { startItemEdit(written); });
    connect(remove, &QToolButton::clicked, this, [this, value = m_editing.written[written]] { makeEdit(canvas::Edit::Operation::Take, {value}); });
    m_entries.push_back({written, tile, change, remove});
    m_body->addLayout(row);
}

// What the file says can be changed here; what else is known is shown as it is.
void CanvasField::addEntries(const canvas::FieldValue& value)
{
    std::vector<bool> isShown(m_editing.written.size());
    std::size_t count = 0;
    for (const canvas::Item& item : value.items) {
        if (++count > kMostEntries)
            break;
        std::size_t entry = 0;
        while (entry < isShown.size() && (isShown[entry] || !isEntry(m_field, m_editing.written[entry], item)))
            ++entry;
        if (entry < isShown.size()) {
            isShown[entry] = true;
            addEntry(item, entry);
        } else {
            m_body->addWidget(addTile(item, m_content));
        }
    }
    for (std::size_t entry = 0; entry < isShown.size() && count < kMostEntries; ++entry) {
        if (!isShown[entry]) {
            ++count;
            addEntry(itemOf(m_field, m_editing.written[entry]), entry);
        }
    }
    m_add = new LinkButton(QStringLiteral("+ ") + addWords(m_field), m_content);
    m_add->setAccessibleName(QStringLiteral("%1: %2").arg(fieldLabel(m_field), addWords(m_field)));
    connect(m_add, &LinkButton::clicked, this, &CanvasField::startEdit);
    m_body->addWidget(m_add);
}

void CanvasField::makeEdit(canvas::Edit::Operation operation, const std::vector<std::string>& values)
{
    emit editMade({m_field, operation, values});
}

void CanvasField::startEdit()
{
    if (!m_editing.isOn) {
        emit editWanted();
        return;
    }
    if (m_editor) {
        m_editor->begin();
    } else if (m_choices) {
        const auto& buttons = m_choices->buttons();
        const auto chosen = std::find_if(buttons.begin(), buttons.end(), [](const QRadioButton* one) { return one->isChecked(); });
        (chosen == buttons.end() ? buttons.front() : *chosen)->setFocus(Qt::TabFocusReason);
    } else if (canvas::isList(m_field)) {
        m_item.reset();
        openEditor({}, true, QStringLiteral("%1: %2").arg(fieldLabel(m_field), addWords(m_field)));
    } else {
        m_item.reset();
        openEditor(m_editing.written.empty() ? QString() : toQt(m_editing.written.front()), false, fieldLabel(m_field));
    }
}

void CanvasField::startItemEdit(std::size_t written)
{
    if (!m_editing.isOn || written >= m_editing.written.size())
        return;
    closeEditor();
    m_item = m_editing.written[written];
    const QString text = toQt(m_editing.written[written]);
    openEditor(text, true, tr("Edit %1").arg(singleLine(text, 80)));
}

void CanvasField::openEditor(const QString& text, bool isItem, const QString& name)
{
    m_editor = new FieldEditor({m_field, isItem, name}, text, this);
    // Beside the caption it has the room of the text that it stands for; a list keeps half of it.
    const int stretch = m_isBeside ? (isItem ? 1 : 1'000) : m_field == Field::Description ? 100 : 0;
    static_cast<QBoxLayout*>(layout())->insertWidget(2, m_editor, stretch);
    m_content->setVisible(isItem); // a text is in its place; a list stays in sight
    m_pencil->hide();
    m_editor->show(); // now, and not with the next turn of the event loop: it takes the focus
    connect(m_editor, &FieldEditor::offersWanted, this, &CanvasField::offersWanted);
    connect(m_editor, &FieldEditor::cancelled, this, &CanvasField::closeEditor);
    connect(m_editor, &FieldEditor::accepted, this, [this](const QString& typed) {
        const std::string value = fromQt(typed);
        if (!canvas::isList(m_field)) {
            makeEdit(canvas::Edit::Operation::Set, value.empty() ? std::vector<std::string>() : std::vector<std::string>{value});
            return;
        }
        std::vector<std::string> values = m_editing.written;
        const auto entry = m_item ? std::find(values.begin(), values.end(), *m_item) : values.end();
        if (entry == values.end()) // a new one, or it went meanwhile
            return makeEdit(canvas::Edit::Operation::Add, {value});
        *entry = value;
        makeEdit(canvas::Edit::Operation::Set, values);
    });
    m_editor->begin();
    emit chosen(m_field);
}

void CanvasField::closeEditor()
{
    if (!m_editor)
        return;
    const bool hadFocus = m_editor->isAncestorOf(m_editor->window()->focusWidget());
    FieldEditor* editor = std::exchange(m_editor, nullptr); // going, it may still have something to say
    editor->hide();
    editor->deleteLater(); // it may be the one that asks
    m_item.reset();
    m_content->show();
    m_pencil->setVisible(m_editing.isOn && !canvas::isList(m_field) && !canvas::isChoice(m_field));
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void CanvasField::setRefusal(const QString& words)
{
    if (m_editor)
        m_editor->setRefusal(words);
}

std::vector<QWidget*> CanvasField::stops() const
{
    std::vector<QWidget*> out;
    // In the order in which they were made: that is how they stand.
    for (QWidget* child : m_content->findChildren<QWidget*>()) {
        if (child->focusPolicy() != Qt::NoFocus && !child->isHidden()) // not those that are about to go
            out.push_back(child);
    }
    if (!m_pencil->isHidden())
        out.insert(out.begin(), m_pencil);
    if (m_editor)
        out.push_back(m_editor->input());
    return out;
}

// F2, and Enter where it would lead nowhere else; Delete empties what may be empty.
bool CanvasField::takeEditKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool goesIn = std::any_of(m_tiles.begin(), m_tiles.end(), [](const ItemTile* tile) { return tile->focusPolicy() != Qt::NoFocus; });
    const QWidget* focus = window()->focusWidget();
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [focus](const Entry& one) { return focus == one.tile || focus == one.change || focus == one.remove; });
    if (entry != m_entries.end() && (event.key() == Qt::Key_F2 || event.key() == Qt::Key_Delete)) {
        (event.key() == Qt::Key_F2 ? entry->change : entry->remove)->click();
        return true;
    }
    if (event.key() == Qt::Key_F2 || (isEnter && m_editing.isOn && hasFocus() && !goesIn)) {
        startEdit();
        return true;
    }
    if (event.key() == Qt::Key_Delete && m_editing.isOn && hasFocus() && !canvas::isList(m_field) && m_field != Field::Name && !m_editing.written.empty()) {
        makeEdit(canvas::Edit::Operation::Set, {});
        return true;
    }
    return false;
}

void CanvasField::mouseDoubleClickEvent(QMouseEvent* event)
{
    QFrame::mouseDoubleClickEvent(event);
    startEdit();
}

} // namespace tributary::views
