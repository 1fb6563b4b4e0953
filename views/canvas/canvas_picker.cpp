// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_picker.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/canvas/new_canvas_page.h"
#include "views/charts/number_text.h"
#include "views/product/data_table.h"
#include "views/product/lifecycle_text.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/shell/place_link.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kMostProducts = 500;
constexpr int kTypingMs = 40;
constexpr int kSayReadingMs = 150; // below this a read needs no word

CellRow productRow(const query::EntitySummary& product)
{
    const LifecycleMark mark = lifecycleMark(product);
    Cell name = textCell(product.name, CellStyle::Strong);
    name.icon = QStringLiteral("product");
    return {{std::move(name), textCell(product.version, CellStyle::Code), textCell(product.domain), textCell(product.owner),
             mark.text.isEmpty() ? Cell{} : stateCell(mark.text, mark.tone, mark.icon), textCell(product.description, CellStyle::Muted)},
            toQt(product.ref)};
}

} // namespace

CanvasPicker::CanvasPicker(query::CatalogService& catalog, QWidget* parent)
    : QWidget(parent), m_catalog(catalog), m_filter(new QLineEdit(this)), m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this)),
      m_new(textButton(tr("New canvas\u2026"), "", this)), m_products(new TableSection({}, {tr("Product"), tr("Version"), tr("Domain"), tr("Owner"), tr("Lifecycle"), tr("What it is")},
                                  {220, 80, 200, 150, 130, 0}, tr("No product is known. Add a folder under Sync."), 0, this))
{
    m_filter->setPlaceholderText(tr("Filter products"));
    m_filter->setAccessibleName(tr("Filter products"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_products->table()->setAccessibleName(tr("Products"));
    m_products->empty()->hide(); // nobody knows yet
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    auto* title = new TextLabel(tr("Choose a product to see its canvas"), TextRole::Heading, Ink::Text1, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count, 1);
    head->addWidget(m_new);
    m_new->hide();
    connect(m_new, &QPushButton::clicked, this, [this] { emit placeRequested(NewCanvasPage::reference()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(head);
    layout->addWidget(m_products, 1);
    connect(&m_typing, &QTimer::timeout, this, &CanvasPicker::ask);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_asking = true;
        m_typing.start();
    });
    connect(m_products, &TableSection::refActivated, this, &CanvasPicker::picked);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_products->table()->model()->index(0, 0);
        if (m_products->table()->shownRows() == 1)
            emit picked(first.data(CellRefRole).toString(), false);
        else
            m_products->table()->setFocus(Qt::TabFocusReason);
    });
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &CanvasPicker::ask);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSayReadingMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_products->model()->rowCount() == 0)
            showState(tr("Reading the products\u2026"), {});
    });
    connect(m_products->empty(), &EmptyState::actionRequested, this, [this] {
        if (m_failed)
            ask();
        else
            emit placeRequested(formatPlaceLink({QStringLiteral("sync"), {}}));
    });
    ask();
}

void CanvasPicker::offerNew()
{
    m_new->show();
}

void CanvasPicker::showState(const QString& sentence, const QString& action)
{
    m_products->empty()->setSentence(sentence);
    m_products->empty()->setAction(action);
    m_products->empty()->show();
}

void CanvasPicker::ask()
{
    m_asking = true;
    m_slow.start();
    const QString typed = m_filter->text().trimmed();
    const QString query = typed.isEmpty() ? QStringLiteral("kind:product") : typed + QStringLiteral(" kind:product");
    m_catalog.search(QStringLiteral("canvas-picker"), query, kMostProducts, 0, this,
                     [this](const Result<std::shared_ptr<const query::SearchResult>>& answer) { take(answer); });
}

void CanvasPicker::take(const Result<std::shared_ptr<const query::SearchResult>>& answer)
{
    m_asking = answer && !(*answer)->whole; // first ones of a past moment; all of them follow
    m_slow.stop();
    m_failed = !answer;
    std::vector<CellRow> rows;
    qint64 total = 0;
    if (answer) {
        total = static_cast<qint64>((*answer)->total);
        for (const query::Hit& hit : (*answer)->hits)
            rows.push_back(productRow(hit.entity));
        if (m_filter->text().isEmpty())
            showState(tr("No product is known. Add a folder under Sync."), tr("Go to Sync"));
        else
            showState(tr("No product matches %1.").arg(singleLine(m_filter->text(), 60)), {});
    } else {
        showState(tr("The products could not be read: %1").arg(query::errorText(answer.error())), tr("Try again"));
    }
    const int shown = static_cast<int>(rows.size());
    const QString counted = total > shown ? tr("%1 of %2 products: type to narrow").arg(countText(shown), countText(total)) : tr("%n product(s)", nullptr, shown);
    m_count->setPlain(m_failed ? QString() : counted);
    m_products->setRows(std::move(rows));
    if (shown > 0 && !m_products->table()->currentIndex().isValid())
        m_products->table()->selectRow(0);
    if (!m_asking)
        emit settled();
}

void CanvasPicker::focusMain()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tributary::views
