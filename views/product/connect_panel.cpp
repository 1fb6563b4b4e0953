// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/connect_panel.h"

#include "model/query/product_insight.h"
#include "model/query/qt_text.h"
#include "views/product/snippet_book.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kSnippetLines = 5;

QString whyNone(const query::ProductPage& page)
{
    if (page.outputs.empty())
        return ConnectPanel::tr("No output ports. Add outputPorts to the definition.");
    for (const query::PortItem& port : page.outputs) {
        if (port.server.is_object())
            return ConnectPanel::tr("No snippet is known for servers of type %1.").arg(singleLine(port.technology, 60));
    }
    return ConnectPanel::tr("No output port says where it is. Add servers to the contracts of the output ports.");
}

} // namespace

ConnectPanel::ConnectPanel(QWidget* parent)
    : Panel(tr("How to connect"), parent),
      m_choice(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_content(new QWidget(this)),
      m_empty(new EmptyState({}, this))
{
    m_choice->setAccessibleName(tr("Output port and tool"));
    m_choice->setMinimumContentsLength(24);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copy->setAccessibleName(tr("Copy the connection snippet"));
    m_copy->setAutoDefault(false);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Connection snippet"));
    m_text->setProperty("role", "field");
    m_text->setFont(Theme::current().code);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFixedHeight(kSnippetLines * QFontMetrics(Theme::current().code).lineSpacing() + 16);
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice, 1);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text);
    body()->addWidget(m_content);
    body()->addWidget(m_empty);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConnectPanel::showChoice);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(snippet()); });
}

void ConnectPanel::setPage(const PagePtr& page)
{
    const int before = m_choice->currentIndex();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_texts.clear();
    for (const query::PortItem& port : page->outputs) {
        if (!port.server.is_object())
            continue;
        for (const auto& shape : contract::snippetsFor(snippetBook(), port.technology)) {
            m_choice->addItem(QStringLiteral("%1 · %2").arg(singleLine(port.port.name, 80), toQt(shape.title)));
            m_texts.push_back(toQt(contract::filledSnippet(shape, port.server, query::connectionObject(*page, port))));
        }
    }
    m_content->setVisible(!m_texts.empty());
    m_empty->setVisible(m_texts.empty());
    if (m_texts.empty())
        m_empty->setSentence(whyNone(*page));
    m_choice->setCurrentIndex(before >= 0 && before < m_choice->count() ? before : m_texts.empty() ? -1 : 0);
    showChoice();
}

QString ConnectPanel::snippet() const
{
    const auto at = static_cast<std::size_t>(m_choice->currentIndex());
    return m_choice->currentIndex() >= 0 && at < m_texts.size() ? m_texts[at] : QString();
}

void ConnectPanel::showChoice()
{
    m_text->setPlainText(snippet());
}

} // namespace tributary::views
