// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/time_slider.h"

#include "views/lineage/time_handle.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// What the slider holds and how it is moved; how it looks is next door.
namespace tributary::views {
namespace {

constexpr int kSide = 14;      // room for half a handle
constexpr int kChooseAfterMs = 140; // a handle that runs past many syncs asks for none of them

} // namespace

std::vector<TimeBar> timeBars(const std::vector<query::RevisionItem>& syncs, int most)
{
    const int count = static_cast<int>(syncs.size());
    const int each = std::max(1, most > 0 ? (count + most - 1) / most : count);
    std::vector<TimeBar> bars(static_cast<std::size_t>((count + each - 1) / each));
    for (int i = 0; i < count; ++i) {
        TimeBar& bar = bars[static_cast<std::size_t>(i / each)];
        const query::RevisionItem& sync = syncs[static_cast<std::size_t>(i)];
        bar.added += sync.added;
        bar.changed += sync.changed;
        bar.removed += sync.removed;
    }
    return bars;
}

TimeSlider::TimeSlider(QWidget* parent)
    : QWidget(parent), m_from(new TimeHandle(TimeHandle::Kind::From, tr("Compared with"), this)),
      m_to(new TimeHandle(TimeHandle::Kind::To, tr("As of"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Past syncs and what they changed"));
    setMouseTracking(true);
    m_resting.setSingleShot(true);
    m_resting.setInterval(kChooseAfterMs);
    connect(&m_resting, &QTimer::timeout, this, &TimeSlider::chosen);
    connect(m_from, &QAbstractSlider::valueChanged, this, [this](int position) { choose({position, m_choice.to}); });
    connect(m_to, &QAbstractSlider::valueChanged, this, [this](int position) { choose({m_choice.from, position}); });
    connect(m_from, &TimeHandle::dragged, this, [this](int x) { m_from->setValue(positionAt(x)); });
    connect(m_to, &TimeHandle::dragged, this, [this](int x) { m_to->setValue(positionAt(x)); });
    connect(&themeNews(), &ThemeNews::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    setTabOrder(m_from, m_to);
    apply({});
}

void TimeSlider::setSyncs(std::vector<query::RevisionItem> newestFirst, const Choice& choice)
{
    std::reverse(newestFirst.begin(), newestFirst.end());
    m_syncs = std::move(newestFirst);
    apply(choice);
}

void TimeSlider::setChoice(const Choice& choice)
{
    apply(choice);
}

void TimeSlider::choose(const Choice& choice)
{
    if (m_applying || choice == m_choice)
        return;
    apply(choice);
    emit moved();
    m_resting.start();
}

// The two never meet: what is compared is the earlier of them.
void TimeSlider::apply(const Choice& choice)
{
    const QScopedValueRollback applying(m_applying, true);
    m_choice.to = count() == 0 ? 0 : std::clamp(choice.to, 1, count());
    m_choice.from = std::clamp(choice.from, 0, std::max(0, m_choice.to - 1));
    m_from->setRange(0, std::max(0, m_choice.to - 1));
    m_from->setValue(m_choice.from);
    m_from->setResting(m_choice.from == 0);
    m_from->setValueText(m_choice.from == 0 ? tr("nothing is compared") : momentText(m_choice.from));
    // Moved before the other one it would compare a moment with itself.
    m_to->setRange(std::min(count(), m_choice.from + 1), count());
    m_to->setValue(m_choice.to);
    m_to->setValueText(m_choice.to == count() && count() > 0 ? tr("%1, the newest").arg(momentText(m_choice.to)) : momentText(m_choice.to));
    m_from->setEnabled(count() > 1);
    m_to->setEnabled(count() > 1);
    arrange();
}

const query::RevisionItem* TimeSlider::syncAt(int position) const
{
    return position < 1 || position > count() ? nullptr : &m_syncs[static_cast<std::size_t>(position) - 1];
}

int TimeSlider::positionOf(RevisionId revision) const
{
    const auto after = std::find_if(m_syncs.begin(), m_syncs.end(), [&](const query::RevisionItem& sync) { return sync.moment.revision > revision; });
    return static_cast<int>(after - m_syncs.begin());
}

QString TimeSlider::momentText(int position) const
{
    const query::RevisionItem* sync = syncAt(position);
    return sync ? tr("%1, revision %2").arg(dateTimeText(sync->moment.at), QString::number(sync->moment.revision)) : QString();
}

int TimeSlider::xOf(int position) const
{
    const int room = std::max(1, width() - 2 * kSide);
    const int x = kSide + (count() == 0 ? 0 : static_cast<int>(std::lround(static_cast<double>(position) * room / count())));
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

int TimeSlider::positionAt(int x) const
{
    const int room = std::max(1, width() - 2 * kSide);
    const int from = (layoutDirection() == Qt::RightToLeft ? width() - x : x) - kSide;
    return std::clamp(static_cast<int>(std::lround(static_cast<double>(from) * count() / room)), 0, count());
}

void TimeSlider::arrange()
{
    for (TimeHandle* handle : {m_from, m_to})
        handle->move(xOf(handle->value()) - handle->width() / 2, trackY() - handle->height() / 2);
    update();
}

void TimeSlider::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimeSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

// A click beside the handles moves the nearer one, and keeps the pointer on it.
void TimeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || count() < 2)
        return;
    const int x = event->position().toPoint().x();
    const bool from = m_choice.from > 0 && std::abs(x - xOf(m_choice.from)) < std::abs(x - xOf(m_choice.to));
    (from ? m_from : m_to)->setValue(positionAt(x));
}

bool TimeSlider::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const query::RevisionItem* sync = syncAt(std::max(1, positionAt(help->pos().x())));
    if (sync)
        QToolTip::showText(help->globalPos(), plainToolTip(tr("%1\n%2: %3 added, %4 changed, %5 removed")
                                                              .arg(momentText(std::max(1, positionAt(help->pos().x()))), singleLine(sync->source, 60),
                                                                   numberText(sync->added), numberText(sync->changed), numberText(sync->removed))), this);
    return true;
}

} // namespace tributary::views
