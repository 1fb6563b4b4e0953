// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_toolbar.h"

#include "model/query/qt_text.h"
#include "views/canvas/canvas_markdown.h"
#include "views/product/only_choice.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/worded_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace tributary::views {
namespace {

constexpr int kGaps = 96; // between the parts and at their sides

QString versionText(const query::EntitySummary& product)
{
    const QString version = singleLine(product.version, 30);
    if (version.isEmpty())
        return CanvasToolbar::tr("no version");
    return product.latest ? CanvasToolbar::tr("v%1, latest").arg(version) : CanvasToolbar::tr("v%1").arg(version);
}

} // namespace

CanvasToolbar::CanvasToolbar(QWidget* parent)
    : QWidget(parent), m_versions(new QComboBox(this)), m_only(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)), m_filled(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_sheets({makeSheetButton(QStringLiteral("canvas"), tr("Board"), Sheet::Board), makeSheetButton(QStringLiteral("list"), tr("Form"), Sheet::Form),
                makeSheetButton(QStringLiteral("layers"), tr("Blocks"), Sheet::Blocks)}),
      m_board(makeFormButton(QStringLiteral("eye"), tr("View"), Form::Board)),
      m_edit(makeFormButton(QStringLiteral("pencil"), tr("Edit"), Form::Edit)), m_table(makeFormButton(QStringLiteral("table"), tr("Table"), Form::Table)), m_export(new WordedButton(this)),
      m_product(textButton(tr("Open product"), "", this)), m_lineage(textButton(tr("Open in lineage"), "", this)),
      m_side(iconButton(QStringLiteral("info"), tr("Show or hide the side panel"), this))
{
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    makeExport();
    m_side->setCheckable(true);
    m_side->setToolTip(tr("Show or hide the side panel (Ctrl+I)"));
    m_product->setAccessibleName(m_product->text());
    m_lineage->setAccessibleName(m_lineage->text());
    m_lineage->hide();
    m_edit->hide();
    connect(&themeNews(), &ThemeNews::changed, this, &CanvasToolbar::fitWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_versions);
    layout->addWidget(m_only);
    layout->addWidget(m_filled);
    layout->addStretch(1);
    layout->addLayout(segments(m_sheets));
    layout->addLayout(segments({m_board, m_edit, m_table}));
    layout->addWidget(m_export);
    layout->addWidget(m_product);
    layout->addWidget(m_lineage);
    layout->addWidget(m_side);
    connect(m_versions, &QComboBox::activated, this, [this](int row) { emit versionChosen(m_versions->itemData(row).toString()); });
    connect(m_product, &QPushButton::clicked, this, &CanvasToolbar::productRequested);
    connect(m_lineage, &QPushButton::clicked, this, &CanvasToolbar::lineageRequested);
    connect(m_side, &QToolButton::clicked, this, &CanvasToolbar::sideToggled);
    setForm(Form::Board);
    setSheet(Sheet::Board);
}

QToolButton* CanvasToolbar::makeFormButton(const QString& icon, const QString& text, Form form)
{
    QToolButton* button = makeButton(icon, text);
    connect(button, &QToolButton::clicked, this, [this, form] { emit formChosen(form); });
    return button;
}

QToolButton* CanvasToolbar::makeSheetButton(const QString& icon, const QString& text, Sheet sheet)
{
    QToolButton* button = makeButton(icon, text);
    connect(button, &QToolButton::clicked, this, [this, sheet] { emit sheetChosen(sheet); });
    return button;
}

QToolButton* CanvasToolbar::makeButton(const QString& icon, const QString& text)
{
    auto* button = new WordedButton(this);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// One of them holds at a time: they stand edge to edge.
QHBoxLayout* CanvasToolbar::segments(const std::vector<QToolButton*>& buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (QToolButton* button : buttons) {
        button->setProperty("role", button == buttons.front() ? "segment-first" : button == buttons.back() ? "segment-last" : "segment");
        row->addWidget(button);
    }
    return row;
}

void CanvasToolbar::makeExport()
{
    m_export->setIcon(themedIcon(QStringLiteral("download")));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_export);
    const auto offer = [this](QMenu* in, const QString& text, Export format) {
        QAction* action = in->addAction(text);
        connect(action, &QAction::triggered, this, [this, format] { emit exportRequested(format); });
        m_exports.push_back(action);
    };
    offer(menu, tr("Board as SVG\u2026"), Export::Svg);
    offer(menu, tr("Board as PNG\u2026"), Export::Png);
    offer(menu, tr("Text as Markdown\u2026"), Export::Markdown);
    QMenu* paper = menu->addMenu(tr("Board as PDF"));
    for (const Export format : {Export::PdfA4, Export::PdfA3, Export::PdfA2, Export::PdfA1, Export::PdfA0})
        offer(paper, tr("On a sheet of A%1\u2026").arg(static_cast<int>(Export::PdfA0) - static_cast<int>(format)), format);
    m_export->setMenu(menu);
}

void CanvasToolbar::setPage(const query::CanvasPage& page)
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    for (const query::EntitySummary& version : page.versions) {
        m_versions->addItem(versionText(version), toQt(version.ref));
        if (version.ref == page.product.ref)
            m_versions->setCurrentIndex(m_versions->count() - 1);
    }
    if (m_versions->count() == 0)
        m_versions->addItem(versionText(page.product), toQt(page.product.ref));
    showChoice(*m_versions, *m_only);
    m_filled->setPlain(completenessWords(canvas::completenessOf(page.canvas)).join(QStringLiteral(" \u00B7 ")));
    fitWidth();
}

void CanvasToolbar::setForm(Form form)
{
    m_board->setChecked(form == Form::Board);
    m_edit->setChecked(form == Form::Edit);
    m_table->setChecked(form == Form::Table);
}

void CanvasToolbar::setSheet(Sheet sheet)
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        m_sheets[i]->setChecked(i == static_cast<std::size_t>(sheet));
}

void CanvasToolbar::setSideShown(bool shown)
{
    m_side->setChecked(shown);
}

void CanvasToolbar::offerLineage(bool offered)
{
    m_lineage->setVisible(offered);
    fitWidth();
}

void CanvasToolbar::offerEditing(bool offered)
{
    m_edit->setVisible(offered);
    fitWidth();
}

void CanvasToolbar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

// Where all words have no room the signs stand alone; what they do stays in name and tooltip.
void CanvasToolbar::fitWidth()
{
    const QWidget* version = m_versions->isHidden() ? static_cast<QWidget*>(m_only) : m_versions;
    m_versions->setMinimumWidth(m_versions->sizeHint().width()); // it takes that anyhow, whatever the layout has left for it
    m_only->setMinimumWidth(m_only->sizeHint().width());
    std::vector<QToolButton*> shrinking = m_sheets;
    shrinking.insert(shrinking.end(), {m_board, m_edit, m_table, m_export});
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + version->sizeHint().width();
    needed += m_side->sizeHint().width() + kGaps + m_filled->minimumSizeHint().width();
    for (QToolButton* button : shrinking) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        needed += button->isHidden() ? 0 : button->sizeHint().width();
    }
    for (QPushButton* button : {m_product, m_lineage}) {
        button->setText(button->accessibleName());
        needed += button->isHidden() ? 0 : button->sizeHint().width();
    }
    const bool tight = needed > width();
    for (QToolButton* button : shrinking) {
        button->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tight ? plainToolTip(button->accessibleName()) : QString());
    }
    const std::pair<QPushButton*, const char*> ways[] = {{m_product, "product"}, {m_lineage, "lineage"}};
    for (const auto& [button, icon] : ways) {
        button->setText(tight ? QString() : button->accessibleName());
        button->setIcon(tight ? themedIcon(QString::fromLatin1(icon)) : QIcon());
        button->setToolTip(tight ? plainToolTip(button->accessibleName()) : QString());
    }
}

} // namespace tributary::views
