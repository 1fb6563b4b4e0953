// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/moment_chooser.h"

#include "model/query/diagnostic_text.h"
#include "views/charts/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kChooserWidth = 440;
constexpr int kListHeight = 260;
constexpr int kGap = 4;
const QString kChannel = QStringLiteral("moments");

QString itemText(const query::RevisionItem& item)
{
    return MomentChooser::tr("%1 \u00b7 revision %2 \u00b7 %3: %4 added, %5 changed, %6 removed")
        .arg(dateTimeText(item.moment.at), QString::number(item.moment.revision), singleLine(item.source, 40), countText(item.added),
             countText(item.changed), countText(item.removed));
}

} // namespace

MomentChooser::MomentChooser(QWidget* parent)
    : QFrame(parent), m_field(new QLineEdit), m_problem(plainLabel({}, "error")), m_list(new QListWidget)
{
    setProperty("role", "popup");
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(kChooserWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    setAccessibleName(tr("Choose a moment"));
    m_field->setPlaceholderText(tr("2026-10-03, 2026-10-03T14:00:00Z or @12"));
    m_field->setAccessibleName(tr("Date, time or revision"));
    m_field->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setAccessibleName(tr("Past syncs"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(kListHeight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Show this page as of"), "heading"));
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &MomentChooser::chooseTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    // The list draws its own activation on Enter and double click alike.
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const int row = m_list->row(item);
        choose(row == 0 ? std::nullopt : std::optional(m_items.at(static_cast<std::size_t>(row) - 1).moment));
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            close(false);
    });
}

void MomentChooser::open(query::MomentCatalog& moments, QWidget& anchor)
{
    m_moments = &moments;
    m_field->clear();
    showProblem({});
    fill({});
    moments.revisions(kChannel, this, [this](Result<std::shared_ptr<const std::vector<query::RevisionItem>>> answer) {
        if (answer)
            fill(**answer);
        else
            showProblem(query::errorText(answer.error()));
    });
    m_focusBefore = QApplication::focusWidget();
    adjustSize();
    placeBelow(anchor);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

// As far under the anchor as the window allows.
void MomentChooser::placeBelow(const QWidget& anchor)
{
    const QWidget* room = parentWidget();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint wanted = anchor.mapTo(room, QPoint(mirrored ? 0 : anchor.width() - width(), anchor.height() + kGap));
    move(qBound(kGap, wanted.x(), std::max(kGap, room->width() - width() - kGap)), wanted.y());
}

void MomentChooser::close(bool giveBackFocus)
{
    hide();
    if (giveBackFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void MomentChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(true);
    else
        QFrame::keyPressEvent(event);
}

void MomentChooser::fill(const std::vector<query::RevisionItem>& items)
{
    m_items = items;
    m_list->clear();
    m_list->addItem(tr("Now"));
    int current = 0;
    for (const query::RevisionItem& item : m_items) {
        m_list->addItem(itemText(item));
        if (m_moments && m_moments->moment() && m_moments->moment()->revision == item.moment.revision)
            current = m_list->count() - 1;
    }
    m_list->setCurrentRow(current);
}

void MomentChooser::chooseTyped()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_moments) {
        m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    m_moments->momentFor(kChannel + QStringLiteral(":typed"), text, this, [this](Result<std::shared_ptr<const Moment>> answer) {
        if (answer)
            choose(**answer);
        else
            showProblem(query::errorText(answer.error()));
    });
}

void MomentChooser::choose(const std::optional<Moment>& moment)
{
    close(true);
    if (m_moments)
        m_moments->setMoment(moment);
}

void MomentChooser::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString MomentChooser::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

bool MomentChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tributary::views
