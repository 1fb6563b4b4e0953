// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/keys_view.h"

#include "views/command/key_recorder.h"
#include "views/command/keys_model.h"
#include "views/command/scope_words.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kRecorderWidth = 180;
constexpr int kHeaderHeight = 26; // as of all tables
constexpr int kFilterWidth = 260;

void fillTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    followTheme(&table, [rows = table.verticalHeader()] { rows->setDefaultSectionSize(Theme::current().row); });
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(KeysModel::CommandColumn, QHeaderView::Stretch);
    for (const auto column : {KeysModel::ScopeColumn, KeysModel::KeysColumn, KeysModel::DefaultColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents); // whatever the size of the text
    followTheme(header, [header] { header->setFixedHeight(grownHeight(kHeaderHeight)); });
}

} // namespace

KeysView::KeysView(CommandRegistry& registry, QWidget* parent)
    : QWidget(parent), m_registry(registry), m_model(new KeysModel(registry, this)), m_filter(new QLineEdit(this)), m_table(new QTableView(this)),
      m_name(plainLabel({}, "strong", this)), m_recorder(new KeyRecorder(this)), m_resetOne(textButton(tr("Reset"), "", this)),
      m_resetAll(textButton(tr("Reset all keys"), "", this)), m_singleKeys(new QCheckBox(tr("Keys without Ctrl or Alt, such as /"), this)),
      m_note(plainLabel({}, "small", this))
{
    buildLayout();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString before = selected();
        m_model->setFilter(text);
        select(m_model->rowOf(before) >= 0 ? before : m_model->idAt(0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        tell({});
        follow();
    });
    connect(m_table, &QTableView::doubleClicked, this, &KeysView::record);
    connect(m_recorder, &KeyRecorder::recorded, this, [this](const QKeySequence& key) { apply({key}); });
    connect(m_recorder, &KeyRecorder::left, this, [this] {
        tell({});
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_resetOne, &QPushButton::clicked, this, [this] { apply(m_registry.defaultKeys(selected())); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_registry.resetAllKeys();
        tell(tr("All keys are as they came."));
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_singleKeys, &QCheckBox::toggled, &m_registry, &CommandRegistry::setSingleKeysAct);
    connect(&m_registry, &CommandRegistry::keysChanged, this, &KeysView::follow);
    m_table->installEventFilter(this);
    select(m_model->idAt(0));
}

void KeysView::buildLayout()
{
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Commands and their keys"));
    fillTable(*m_table);
    m_recorder->setFixedWidth(kRecorderWidth);
    m_resetOne->setAccessibleName(tr("Reset the keys of the chosen command"));
    m_note->setWordWrap(true);
    auto* above = new QHBoxLayout;
    above->setSpacing(12);
    above->addWidget(m_filter, 1);
    above->addStretch(0);
    above->addWidget(m_singleKeys);
    above->addWidget(m_resetAll);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_name, 1);
    below->addWidget(m_recorder);
    below->addWidget(m_resetOne);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(above);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    layout->addWidget(m_note);
    tell({});
}

void KeysView::focusMain()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

QString KeysView::note() const
{
    return m_note->text();
}

void KeysView::select(const QString& id)
{
    m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(id)), 0));
    follow();
}

QString KeysView::selected() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void KeysView::follow()
{
    const Command* command = m_registry.find(selected());
    m_name->setText(command ? command->text : tr("No command has these words"));
    m_recorder->setEnabled(command != nullptr);
    m_recorder->setPrompt(command ? tr("Press the new keys of %1").arg(command->text) : tr("Press the new keys"));
    m_resetOne->setEnabled(command && !m_registry.hasDefaultKeys(command->id));
    m_resetAll->setEnabled(!m_registry.keyChoices().isEmpty());
    const QSignalBlocker quiet(m_singleKeys);
    m_singleKeys->setChecked(m_registry.singleKeysAct());
}

void KeysView::record()
{
    m_recorder->setFocus(Qt::ShortcutFocusReason);
    tell(tr("Press the new keys, or Escape to leave them as they are."));
}

void KeysView::apply(const QList<QKeySequence>& keys)
{
    const QString id = selected();
    const Command* command = m_registry.find(id);
    if (!command) {
        return;
    }
    if (const auto taken = m_registry.setKeys(id, keys)) {
        tell(tr("%1 \u201c%2\u201d keeps %3.").arg(ScopeWords::clash(*taken), command->text, ScopeWords::spokenKeys(command->keys)), true);
        return;
    }
    tell(tr("\u201c%1\u201d: %2.").arg(command->text, ScopeWords::spokenKeys(command->keys)));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void KeysView::tell(const QString& words, bool refused)
{
    m_note->setProperty("role", refused ? "error" : "small");
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
    m_note->setText(words.isEmpty() ? tr("Enter changes the keys of the chosen command, Delete takes them away.") : words);
    setAccessibleDescription(m_note->text());
}

void KeysView::showEvent(QShowEvent* event)
{
    const QString before = selected();
    m_model->refresh();
    select(before);
    QWidget::showEvent(event);
}

bool KeysView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers().testFlag(Qt::ControlModifier)) {
        record();
        return true;
    }
    if (watched == m_table && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        apply({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tributary::views
