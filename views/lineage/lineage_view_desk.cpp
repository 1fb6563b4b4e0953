// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_view_desk.h"

#include "model/query/lineage_view_service.h"
#include "model/query/qt_text.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/lineage/node_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace tributary::views {
namespace {

constexpr int kMostOfName = 60;

// An ampersand in a name is no mnemonic.
QString entryText(const QString& name)
{
    return singleLine(name, kMostOfName).replace(u'&', QStringLiteral("&&"));
}

} // namespace

LineageViewDesk::LineageViewDesk(LineageBoard& board, LineageEditBar& bar, query::CatalogService& catalog, query::LineageViewService& views,
                                 std::function<QString()> author)
    : QObject(&board), m_board(board), m_bar(bar), m_catalog(catalog), m_views(views), m_author(std::move(author)), m_menu(std::make_unique<QMenu>())
{
    m_menu->setToolTipsVisible(true);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &LineageViewDesk::fillMenu);
    connect(&m_views, &query::LineageViewService::changed, this, &LineageViewDesk::ask);
    connect(&m_views, &query::LineageViewService::failed, &m_board, &LineageBoard::sayTrouble);
    m_board.installEventFilter(this);
}

// What nobody looks at reads nothing.
bool LineageViewDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !m_asked)
        ask();
    return QObject::eventFilter(watched, event);
}

LineageViewDesk::~LineageViewDesk() = default;

void LineageViewDesk::ask()
{
    m_asked = true;
    m_catalog.lineageViews(QStringLiteral("lineage-views:%1").arg(quintptr(this)), this,
                           [this](const Result<std::shared_ptr<const std::vector<query::LineageViewItem>>>& answer) {
                               if (answer)
                                   m_known = *answer;
                           });
}

QStringList LineageViewDesk::names() const
{
    QStringList names;
    for (std::size_t i = 0; m_known && i < m_known->size(); ++i)
        names.append(toQt((*m_known)[i].name));
    return names;
}

bool LineageViewDesk::canSave() const
{
    return m_board.view()->scene() != nullptr;
}

void LineageViewDesk::fillMenu()
{
    m_menu->clear();
    QAction* save = m_menu->addAction(tr("Save this view\u2026"));
    save->setEnabled(canSave());
    connect(save, &QAction::triggered, this, &LineageViewDesk::startSaving);
    m_menu->addSeparator();
    const QStringList known = names();
    if (known.isEmpty()) {
        m_menu->addAction(tr("No view was saved yet"))->setEnabled(false);
        return;
    }
    for (qsizetype i = 0; i < known.size(); ++i) {
        const query::LineageViewItem& view = (*m_known)[static_cast<std::size_t>(i)];
        QAction* entry = m_menu->addAction(entryText(known[i]));
        const QString saved = dateTimeText(view.savedAt);
        entry->setToolTip(plainToolTip(view.author.empty() ? tr("Saved %1").arg(saved) : tr("Saved %1 by %2").arg(saved, singleLine(view.author, 80))));
        connect(entry, &QAction::triggered, this, [this, name = known[i]] { open(name); });
    }
    m_menu->addSeparator();
    QMenu* rename = m_menu->addMenu(tr("Rename"));
    QMenu* forgetting = m_menu->addMenu(tr("Forget"));
    for (const QString& name : known) {
        connect(rename->addAction(entryText(name)), &QAction::triggered, this, [this, name] { startRenaming(name); });
        connect(forgetting->addAction(entryText(name)), &QAction::triggered, this, [this, name] { forget(name); });
    }
}

void LineageViewDesk::open(const QString& name)
{
    LineageLink link;
    link.view = name;
    emit m_board.openRequested(formatLineageLink(link), false);
}

// A view that was opened is saved under its own name again, unless another one is typed.
void LineageViewDesk::startSaving()
{
    if (!canSave())
        return;
    const QString subject = m_board.subjectName();
    const QString level = NodeWords::level(m_board.level());
    const QString suggested = !m_board.link().view.isEmpty() ? m_board.link().view
                              : subject.isEmpty()            ? tr("Whole graph, level %1").arg(level)
                                                             : tr("%1, level %2").arg(singleLine(subject, kMostOfName), level);
    m_bar.ask(tr("Save this view as"), tr("A name; a view of that name is replaced"),
              [this](const QString& name) { m_views.save(name, formatSnapshot(m_board.snapshot()), m_author()); }, suggested);
}

void LineageViewDesk::startRenaming(const QString& name)
{
    m_bar.ask(tr("Rename the view %1").arg(singleLine(name, kMostOfName)), tr("Another name"), [this, name](const QString& to) { m_views.rename(name, to); }, name);
}

void LineageViewDesk::forget(const QString& name)
{
    for (std::size_t i = 0; m_known && i < m_known->size(); ++i) {
        const query::LineageViewItem& view = (*m_known)[i];
        if (toQt(view.name) != name)
            continue;
        m_bar.tell(tr("The view %1 was forgotten.").arg(singleLine(name, kMostOfName)), tr("Undo"),
                   [this, kept = view] { m_views.save(toQt(kept.name), toQt(kept.document), toQt(kept.author)); }, tr("Close"));
        m_views.forget(name);
        return;
    }
}

void LineageViewDesk::showMenu()
{
    m_board.toolbar()->viewsButton()->showMenu();
}

} // namespace tributary::views
