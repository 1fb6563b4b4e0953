// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/result_panel.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/discover/chip_bar.h"
#include "views/discover/result_delegate.h"
#include "views/discover/result_model.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/message_view.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>

#include <utility>

namespace tributary::views {

ResultPanel::ResultPanel(QWidget* parent) : QWidget(parent)
{
    m_chips = new ChipBar;
    m_line = new ProgressLine;
    m_model = new ResultModel(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Results"));
    m_list->installEventFilter(this);
    m_message = new MessageView;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_chips);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(buildCountBar());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_stack, 1);

    connect(m_message, &MessageView::actionTriggered, this, &ResultPanel::actionTriggered);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const query::Hit* hit = m_model->hitAt(index.row())) {
            emit openRequested(toQt(hit->entity.ref), false);
        }
    });
}

QWidget* ResultPanel::buildCountBar()
{
    auto* bar = new QWidget;
    bar->setProperty("role", "sunken");
    bar->setAttribute(Qt::WA_StyledBackground);
    followTheme(bar, [bar] { bar->setFixedHeight(grownHeight(28)); });
    m_count = plainLabel({}, "strong");
    m_countWords = new TextLabel({}, TextRole::Small, Ink::Text2);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addWidget(m_countWords);
    layout->addStretch(1);
    m_keys = new TextLabel(tr("Enter opens, Ctrl+Enter in a new tab"), TextRole::Caption, Ink::Text3);
    layout->addWidget(m_keys);
    m_keys->hide(); // until there is something to open
    return bar;
}

void ResultPanel::setQuery(const QString& typed, const FacetSelection& selection)
{
    m_typed = typed;
    m_selection = selection;
    m_chips->setSelection(selection);
}

void ResultPanel::setLoading(bool loading)
{
    m_line->setBusy(loading);
    if (loading && m_model->rowCount() == 0) { // else what was found before stays until the answer comes
        m_message->showMessage(tr("Reading the catalog\u2026"));
        m_stack->setCurrentWidget(m_message);
    }
}

QString ResultPanel::countText() const
{
    return m_count->text() + QLatin1Char(' ') + m_countWords->text();
}

void ResultPanel::showResult(const query::SearchResult& result, bool keepPlace)
{
    const bool follows = std::exchange(m_glancing, !result.whole);
    const query::Hit* current = m_model->hitAt(m_list->currentIndex().row());
    const bool keep = keepPlace || (follows && m_list->currentIndex().row() > 0); // somebody has gone on to it meanwhile
    const std::string ref = keep && current ? current->entity.ref : std::string();
    const int scroll = keep ? m_list->verticalScrollBar()->value() : 0;
    m_model->reset(result);
    if (m_glancing) {
        m_count->clear();
        m_countWords->setPlain(tr("First matches. The whole catalog of that day is being read\u2026"));
        m_stack->setCurrentWidget(m_list);
        restorePlace(ref, scroll);
        return;
    }
    m_keys->setVisible(!result.hits.empty());
    m_count->setText(numberText(result.total));
    const int plural = static_cast<int>(qMin<std::int64_t>(result.total, std::numeric_limits<int>::max()));
    m_countWords->setPlain(!hasWords(m_typed) ? tr("asset(s)", nullptr, plural)
                                             : tr("match(es) in names, descriptions and columns", nullptr, plural));
    if (result.partial > 0) {
        const int partial = static_cast<int>(qMin<std::int64_t>(result.partial, std::numeric_limits<int>::max()));
        m_countWords->setPlain(m_countWords->text() + tr(", %n of them of some of the words only", nullptr, partial));
    }
    if (result.hits.empty()) {
        showNothing(result);
        return;
    }
    m_stack->setCurrentWidget(m_list);
    restorePlace(ref, scroll);
}

void ResultPanel::restorePlace(const std::string& ref, int scroll)
{
    const int row = ref.empty() ? 0 : m_model->rowOf(ref);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->doItemsLayout(); // the scroll bar's range is needed now
    m_list->verticalScrollBar()->setValue(scroll);
}

void ResultPanel::showNothing(const query::SearchResult&)
{
    if (m_typed.trimmed().isEmpty() && m_selection.empty()) {
        m_message->showMessage(tr("Nothing has been read into this catalog yet."), tr("Add a folder\u2026"));
    } else if (!m_selection.empty()) {
        const auto& [facet, value] = *m_selection.rbegin();
        m_message->showMessage(tr("Nothing matches all of these filters."),
                               tr("Remove %1: %2").arg(facetTitle(facet), singleLine(facetValueText(facet, singleLine(value, 60)), 60)).replace(QLatin1Char('&'), QLatin1String("&&")));
    } else {
        m_message->showMessage(tr("Nothing matches \u201c%1\u201d.").arg(m_typed.trimmed().left(120)), tr("Clear the search"));
    }
    m_stack->setCurrentWidget(m_message);
}

void ResultPanel::showError(const Error& error)
{
    m_model->reset({});
    m_keys->hide();
    m_count->clear();
    m_countWords->setPlain({});
    m_message->showMessage(query::errorText(error), tr("Try again"), true);
    m_stack->setCurrentWidget(m_message);
}

bool ResultPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const query::Hit* hit = m_model->hitAt(m_list->currentIndex().row());
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && hit) {
        emit openRequested(toQt(hit->entity.ref), key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    }
    if (key->key() == Qt::Key_Space) {
        emit previewToggled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tributary::views
