// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/saved_search_panel.h"

#include "model/query/qt_text.h"
#include "views/discover/saved_search_delegate.h"
#include "views/discover/saved_search_model.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kRowsInView = 6; // more of them scroll
constexpr int kMostNameLetters = 80;

QLabel* wrapped(QWidget* parent)
{
    auto* label = plainLabel({}, "caption", parent);
    label->setWordWrap(true);
    label->setContentsMargins(12, 2, 12, 6);
    label->hide();
    return label;
}

} // namespace

SavedSearchPanel::SavedSearchPanel(QWidget* parent) : QWidget(parent), m_model(new SavedSearchModel(this))
{
    setProperty("role", "sunken");
    setAttribute(Qt::WA_StyledBackground);
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the saved search"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(kMostNameLetters);
    m_name->installEventFilter(this);
    m_name->hide();
    auto* nameRow = new QVBoxLayout;
    nameRow->setContentsMargins(10, 0, 10, 4);
    nameRow->addWidget(m_name);
    m_hint = wrapped(this);
    m_empty = wrapped(this);
    m_empty->setText(tr("None yet. Search for something, then save it with Ctrl+D: after each sync you see here what is new."));
    m_told = wrapped(this);
    m_undo = textButton(tr("Undo"), "link");
    m_undo->hide();
    buildList();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(buildHeader());
    layout->addLayout(nameRow);
    layout->addWidget(m_hint);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(0, 0, 8, 0);
    footer->addWidget(m_told, 1);
    footer->addWidget(m_undo);
    layout->addLayout(footer);

    connect(m_name, &QLineEdit::textChanged, this, &SavedSearchPanel::updateHint);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        tell({}, false);
        emit restoreRequested(toQt(m_forgotten.name), toQt(m_forgotten.query));
    });
    setSearches({});
}

QWidget* SavedSearchPanel::buildHeader()
{
    auto* bar = new QWidget;
    followTheme(bar, [bar] { bar->setFixedHeight(grownHeight(34)); });
    m_news = plainLabel({}, "caption");
    m_save = iconButton(QStringLiteral("plus"), tr("Save this search"));
    m_save->setToolTip(plainToolTip(tr("Save this search (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText))));
    connect(m_save, &QToolButton::clicked, this, &SavedSearchPanel::nameWanted);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->addWidget(new TextLabel(tr("Saved searches"), TextRole::SmallStrong));
    layout->addStretch(1);
    layout->addWidget(m_news);
    layout->addWidget(m_save);
    return bar;
}

void SavedSearchPanel::buildList()
{
    m_list = new QListView;
    m_list->setProperty("role", "sunken");
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SavedSearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    addRowAction(tr("Open"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &SavedSearchPanel::open);
    addRowAction(tr("Rename\u2026"), {QKeySequence(Qt::Key_F2)}, &SavedSearchPanel::startRenaming);
    addRowAction(tr("Forget"), {QKeySequence(Qt::Key_Delete)}, &SavedSearchPanel::forget);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void SavedSearchPanel::addRowAction(const QString& text, const QList<QKeySequence>& keys, void (SavedSearchPanel::*run)(int row))
{
    auto* action = new QAction(text, m_list);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, run] { (this->*run)(m_list->currentIndex().row()); });
    m_list->addAction(action);
}

void SavedSearchPanel::setSearches(std::vector<query::SavedSearchNews> searches)
{
    const query::SavedSearchNews* current = m_model->searchAt(m_list->currentIndex().row());
    const QString name = current ? toQt(current->name) : QString();
    const int row = m_list->currentIndex().row();
    m_model->setSearches(std::move(searches));
    const int count = m_model->rowCount();
    if (!name.isEmpty() && count > 0) { // the next one where it is gone
        const int again = m_model->rowOf(name);
        m_list->setCurrentIndex(m_model->index(again >= 0 ? again : qMin(row, count - 1)));
    }
    const qint64 fresh = m_model->freshInAll();
    m_news->setText(fresh > 0 ? tr("%1 new").arg(numberText(fresh)) : QString());
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    fitList();
}

// The column above goes by what the sentence needed at an earlier width.
void SavedSearchPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_empty->setMinimumHeight(m_empty->heightForWidth(width()));
}

void SavedSearchPanel::fitList()
{
    const int rows = qMin(kRowsInView, m_model->rowCount());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

void SavedSearchPanel::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

void SavedSearchPanel::focusList()
{
    if (m_model->rowCount() == 0) {
        m_save->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SavedSearchPanel::tell(const QString& words, bool isError)
{
    m_told->setProperty("role", isError ? "error" : "caption");
    m_told->style()->unpolish(m_told);
    m_told->style()->polish(m_told);
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    m_undo->hide();
}

QString SavedSearchPanel::told() const
{
    return m_told->isHidden() ? QString() : m_told->text();
}

void SavedSearchPanel::open(int row)
{
    if (const query::SavedSearchNews* search = m_model->searchAt(row)) {
        tell({}, false);
        emit openRequested(toQt(search->name), toQt(search->query));
    }
}

void SavedSearchPanel::forget(int row)
{
    const query::SavedSearchNews* search = m_model->searchAt(row);
    if (!search) {
        return;
    }
    m_forgotten = *search;
    tell(tr("Forgotten: %1").arg(singleLine(search->name, kMostNameLetters)), false);
    m_undo->show();
    emit forgetRequested(toQt(m_forgotten.name));
}

void SavedSearchPanel::startSaving(const QString& suggestion)
{
    m_renaming.clear();
    startTyping(singleLine(suggestion, kMostNameLetters));
}

void SavedSearchPanel::startRenaming(int row)
{
    if (const query::SavedSearchNews* search = m_model->searchAt(row)) {
        m_renaming = toQt(search->name);
        startTyping(m_renaming);
    }
}

void SavedSearchPanel::startTyping(const QString& text)
{
    tell({}, false);
    m_name->setText(text);
    m_name->show();
    updateHint();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SavedSearchPanel::updateHint()
{
    const QString name = m_name->text().trimmed();
    const bool taken = name != m_renaming && m_model->rowOf(name) >= 0;
    m_hint->setText(!taken                ? tr("Enter keeps the name, Escape leaves.")
                    : m_renaming.isEmpty() ? tr("Replaces the saved search of that name.")
                                           : tr("There is a saved search of that name already."));
    m_hint->setVisible(!m_name->isHidden());
}

void SavedSearchPanel::finishTyping()
{
    const QString name = m_name->text().trimmed();
    const QString renamed = m_renaming;
    if (name.isEmpty() || (!renamed.isEmpty() && name != renamed && m_model->rowOf(name) >= 0)) {
        return;
    }
    stopTyping(true);
    if (renamed.isEmpty()) {
        tell(tr("Saving \u201c%1\u201d\u2026").arg(singleLine(name, kMostNameLetters)), false);
        emit saveRequested(name);
    } else if (name != renamed) {
        emit renameRequested(renamed, name);
    }
}

void SavedSearchPanel::stopTyping(bool backToList)
{
    m_name->hide();
    m_hint->hide();
    if (backToList) {
        focusList();
    }
}

bool SavedSearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishTyping();
            return true;
        }
        if (key == Qt::Key_Escape) {
            stopTyping(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tributary::views
