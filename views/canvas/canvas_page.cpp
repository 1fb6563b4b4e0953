// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"
#include "views/canvas/canvas_blocks.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_picker.h"
#include "views/canvas/canvas_reference.h"
#include "views/canvas/canvas_rows.h"
#include "views/canvas/canvas_side.h"
#include "views/canvas/draft_bar.h"
#include "views/canvas/rebase_view.h"
#include "views/canvas/review_view.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/reference_name.h"
#include "views/product/table_section.h"
#include "views/shell/moment_ref.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kSlowCanvasMs = 150;    // below this a read needs no word
constexpr int kCanvasSideFrom = 1124; // width of the page, the rail being 76 wide: below 1200 of the window
constexpr int kCanvasSideWidth = 322;

QString nextCanvasChannel()
{
    static int number = 0;
    return QStringLiteral("canvas:%1").arg(++number);
}

} // namespace

CanvasPage::CanvasPage(query::CatalogService& catalog, const QString& ref, QWidget* parent)
    : Page(parent), m_catalog(catalog), m_ref(productOfCanvas(ref)), m_channel(nextCanvasChannel()), m_states(new QStackedWidget(this)),
      m_message(new MessagePanel(this)), m_toolbar(new CanvasToolbar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_forms(new QStackedWidget(this)), m_board(new CanvasBoard(this)),
      m_table(new TableSection({}, canvasHeaders(), canvasColumnWidths(true), tr("Nothing is known of this product."), 0, this)), m_side(new CanvasSide(this)),
      m_draftBar(new DraftBar(this)), m_review(new ReviewView(this)), m_rebase(new RebaseView(this)), m_blocks(new CanvasBlocks(this))
{
    buildLayout();
    connectParts();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowCanvasMs);
    if (m_ref.isEmpty()) {
        m_picker = new CanvasPicker(m_catalog, this);
        m_states->addWidget(m_picker);
        m_states->setCurrentWidget(m_picker);
        connect(m_picker, &CanvasPicker::picked, this, [this](const QString& product, bool newTab) { emit openRequested(canvasReference(product), newTab); });
        connect(m_picker, &CanvasPicker::placeRequested, this, [this](const QString& link) { emit openRequested(link, false); });
        connect(m_picker, &CanvasPicker::settled, this, &Page::settled);
        return;
    }
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &CanvasPage::reload);
    reload();
}

void CanvasPage::buildLayout()
{
    m_table->table()->setAccessibleName(tr("Canvas as a table"));
    m_forms->addWidget(m_board);
    m_forms->addWidget(m_table);
    m_forms->addWidget(m_review);
    m_forms->addWidget(m_rebase);
    m_forms->addWidget(m_blocks);
    auto* side = new QWidget(this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_side);
    side->setProperty("role", "surface");
    side->setAttribute(Qt::WA_StyledBackground);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_forms);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kCanvasSideFrom - kCanvasSideWidth, kCanvasSideWidth});
    m_side->setMinimumWidth(280);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_draftBar);
    layout->addWidget(m_splitter, 1);
    m_states->addWidget(m_message);
    m_states->addWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
}

void CanvasPage::connectParts()
{
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_loading && !m_page)
            m_message->showMessage(QStringLiteral("clock"), tr("Reading %1 \u2026").arg(referenceName(m_ref)), {});
    });
    connect(m_message, &MessagePanel::actionRequested, this, [this] {
        if (m_editing && m_editing->canBringBack())
            m_editing->bringBack();
        else
            reload();
    });
    connect(m_board, &CanvasBoard::fieldChosen, m_side, &CanvasSide::setField);
    connect(m_board, &CanvasBoard::openRequested, this, &Page::openRequested);
    connect(m_blocks, &CanvasBlocks::openRequested, this, &Page::openRequested);
    connect(m_board, &CanvasBoard::tableRequested, this, [this] { showForm(CanvasToolbar::Form::Table); });
    connect(m_side, &CanvasSide::fieldRequested, this, [this](canvas::Field field) {
        showForm(isEditing() ? m_form : CanvasToolbar::Form::Board);
        m_board->focusField(field);
    });
    connect(m_side, &CanvasSide::stateRequested, this, [this](RevisionId revision, Micros at) {
        emit openRequested(refAsOf(canvasReference(toQt(m_page->product.ref)), Moment{revision, at}), true);
    });
    connect(m_table, &TableSection::refActivated, this, &Page::openRequested);
    connect(m_toolbar, &CanvasToolbar::versionChosen, this, &CanvasPage::openRef);
    connect(m_toolbar, &CanvasToolbar::formChosen, this, &CanvasPage::showForm);
    connect(m_toolbar, &CanvasToolbar::sheetChosen, this, [this](CanvasToolbar::Sheet sheet) {
        showSheet(sheet);
        if (m_form != CanvasToolbar::Form::Board && m_form != CanvasToolbar::Form::Edit)
            showForm(CanvasToolbar::Form::Board);
        emit spotChanged(false);
    });
    connect(m_toolbar, &CanvasToolbar::exportRequested, this, &CanvasPage::chooseExport);
    connect(m_toolbar, &CanvasToolbar::sideToggled, this, &CanvasPage::toggleSide);
    connect(m_toolbar, &CanvasToolbar::productRequested, this, [this] { emit openRequested(toQt(m_page->product.ref), false); });
    connect(m_toolbar, &CanvasToolbar::lineageRequested, this, [this] { emit lineageRequested(toQt(m_page->product.ref)); });
}

QString CanvasPage::pageTitle() const
{
    if (m_ref.isEmpty())
        return tr("Canvas");
    if (!m_page)
        return referenceName(m_ref);
    const QString name = singleLine(m_shown->product.name, 80);
    return m_editing && m_editing->isChanged() ? tr("%1: canvas, draft").arg(name) : tr("%1: canvas").arg(name);
}

bool CanvasPage::isSettled() const
{
    return m_picker ? m_picker->isSettled() : !m_loading && !(m_editing && m_editing->isBusy());
}

void CanvasPage::focusMain()
{
    if (m_picker)
        m_picker->focusMain();
    else if (!m_page)
        m_message->setFocus(Qt::ShortcutFocusReason);
    else if (m_forms->currentIndex() == 0)
        m_board->focusField(m_board->selected());
    else if (m_forms->currentWidget() == m_blocks)
        m_blocks->tileAt(canvas::Block::Domain)->setFocus(Qt::ShortcutFocusReason);
    else if (m_form == CanvasToolbar::Form::Review)
        m_review->focusChanges();
    else if (m_form == CanvasToolbar::Form::Rebase)
        m_rebase->focusFirst();
    else
        m_table->table()->setFocus(Qt::ShortcutFocusReason);
}

void CanvasPage::openRef(const QString& productRef)
{
    if (productRef == m_ref && m_page)
        return;
    m_ref = productRef;
    if (m_editing)
        m_editing->close();
    reload();
}

void CanvasPage::reload()
{
    m_loading = true;
    m_slow.start();
    m_catalog.canvas(m_channel, m_ref, this, [this](const Result<std::shared_ptr<const query::CanvasPage>>& answer) { take(answer); });
}

void CanvasPage::take(const Result<std::shared_ptr<const query::CanvasPage>>& answer)
{
    m_loading = false;
    m_slow.stop();
    const bool isKnown = answer && *answer && !(*answer)->canvas.ref.empty();
    const bool isUnknown = !isKnown && (answer || answer.error().code.find("unknown") != std::string::npos);
    if (isKnown) {
        m_isNew = false;
        m_page = *answer;
        showPage();
    } else if (isUnknown && takeNew()) {
        return;
    } else {
        m_page.reset();
        m_shown.reset();
        if (m_editing && m_editing->canBringBack())
            m_message->showMessage(QStringLiteral("canvas"), tr("The draft of %1 was discarded").arg(referenceName(m_ref)), {}, tr("Bring it back"));
        else if (isUnknown)
            m_message->showMessage(QStringLiteral("search"), tr("No data product is known as %1").arg(referenceName(m_ref)),
                                   tr("Its file may not have been read yet: add the folder that holds it under Sync."), tr("Look again"));
        else
            m_message->showMessage(QStringLiteral("error"), tr("This canvas could not be read"), query::errorText(answer.error()), tr("Try again"));
        m_states->setCurrentIndex(0);
    }
    emit titleChanged();
    emit settled();
}

void CanvasPage::showPage()
{
    m_shown.reset();
    showCanvas();
    m_states->setCurrentIndex(1);
    arrange();
    if (!m_editing)
        return;
    if (moments() && moments()->moment()) { // what is past does not change any more
        m_editing->close();
        followEditing();
    } else if (m_editing->stage() == CanvasEditing::Stage::Closed) {
        m_editing->open(toQt(m_page->product.ref));
    } else {
        m_editing->refresh();
    }
}

void CanvasPage::showForm(CanvasToolbar::Form form)
{
    using Form = CanvasToolbar::Form;
    if (form == Form::Edit && !canEdit())
        form = Form::Board;
    m_form = form;
    m_toolbar->setForm(form);
    if (form == Form::Edit && m_sheet == CanvasToolbar::Sheet::Blocks)
        showSheet(CanvasToolbar::Sheet::Board); // blocks are to be read
    m_forms->setCurrentIndex(formIndex());
    if (m_page)
        followEditing();
    fillTable();
    arrange();
}

int CanvasPage::formIndex() const
{
    switch (m_form) {
    case CanvasToolbar::Form::Table: return 1;
    case CanvasToolbar::Form::Review: return 2;
    case CanvasToolbar::Form::Rebase: return 3;
    default: return m_sheet == CanvasToolbar::Sheet::Blocks ? 4 : 0;
    }
}

void CanvasPage::showSheet(CanvasToolbar::Sheet sheet)
{
    m_sheet = sheet;
    m_toolbar->setSheet(sheet);
    m_board->arrangeAs(sheet == CanvasToolbar::Sheet::Form ? CanvasBoard::Arrangement::Form : CanvasBoard::Arrangement::Board);
    if (sheet == CanvasToolbar::Sheet::Blocks && isEditing())
        showForm(CanvasToolbar::Form::Board);
    m_forms->setCurrentIndex(formIndex());
    fillTable();
    arrange();
}

QString CanvasPage::spot() const
{
    return m_sheet == CanvasToolbar::Sheet::Form ? QStringLiteral("form") : m_sheet == CanvasToolbar::Sheet::Blocks ? QStringLiteral("blocks") : QString();
}

void CanvasPage::showSpot(const QString& spot)
{
    using Sheet = CanvasToolbar::Sheet;
    showSheet(spot == QStringLiteral("form") ? Sheet::Form : spot == QStringLiteral("blocks") ? Sheet::Blocks : Sheet::Board);
}

void CanvasPage::toggleSide()
{
    m_sideWanted = m_side->isHidden() || m_side->parentWidget()->isHidden();
    arrange();
}

// Where the window is narrow the panel comes on request only; the table tells the same and needs the room.
void CanvasPage::arrange()
{
    const bool isBoard = m_forms->currentIndex() == 0;
    const bool shown = m_sideWanted.value_or(width() >= kCanvasSideFrom && isBoard);
    m_side->parentWidget()->setVisible(shown);
    m_toolbar->setSideShown(shown);
    const bool isWide = width() - (shown ? kCanvasSideWidth : 0) >= kCanvasSideFrom;
    if (!isBoard && isWide != m_tableIsWide)
        m_table->table()->setColumnWidths(canvasColumnWidths(isWide));
    m_tableIsWide = isBoard ? m_tableIsWide : isWide;
}

void CanvasPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CanvasPage::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    if (m_page && (m_forms->currentIndex() == 0 || m_forms->currentWidget() == m_blocks))
        painter.fillRect(QRect(m_forms->mapTo(this, QPoint()), m_forms->size()), theme.chrome);
}

} // namespace tributary::views
