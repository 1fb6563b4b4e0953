// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/version_bar.h"

#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/versions/change_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr std::array kWorstFirst{diff::Severity::Breaking, diff::Severity::Risky, diff::Severity::Compatible, diff::Severity::Cosmetic};

QString versionText(const query::VersionItem& item)
{
    QString text = singleLine(item.product.version, 40);
    if (text.isEmpty())
        text = VersionBar::tr("no version");
    if (item.createdAt.value_or(0) != 0)
        text += QStringLiteral(" \u00B7 ") + dateText(*item.createdAt);
    if (item.commit)
        text += QStringLiteral(" \u00B7 ") + toQt(item.commit->id).left(8);
    return text;
}

} // namespace

VersionBar::VersionBar(QWidget* parent)
    : QWidget(parent), m_name(new TextLabel({}, TextRole::Heading, Ink::Text1, this)), m_only(new TextLabel({}, TextRole::Small, Ink::Text2, this)), m_advice(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_before(new QComboBox(this)), m_after(new QComboBox(this)), m_swap(iconButton(QStringLiteral("swap"), tr("Exchange the two versions"), this)),
      m_counts{}, m_match(new Pill({}, Tone::Neutral, {}, this))
{
    m_before->setAccessibleName(tr("Version before"));
    m_after->setAccessibleName(tr("Version after"));
    for (QComboBox* box : {m_before, m_after})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_swap->setToolTip(m_swap->accessibleName());
    auto* versions = new QHBoxLayout;
    versions->setSpacing(8);
    versions->addWidget(m_name, 1);
    versions->addWidget(m_only);
    versions->addWidget(m_before);
    versions->addWidget(m_swap);
    versions->addWidget(m_after);
    m_facts = new QWidget(this);
    auto* counts = new QHBoxLayout(m_facts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(8);
    for (Pill*& pill : m_counts) {
        pill = new Pill({}, Tone::Neutral, {}, this);
        counts->addWidget(pill);
    }
    counts->addWidget(m_advice, 1);
    counts->addWidget(m_match);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(versions);
    layout->addWidget(m_facts);
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &VersionBar::tell);
    connect(m_swap, &QToolButton::clicked, this, [this] { emit chosen(m_after->currentData().toString(), m_before->currentData().toString()); });
    clearAnswer();
}

void VersionBar::tell()
{
    emit chosen(m_before->currentData().toString(), m_after->currentData().toString());
}

void VersionBar::fill(QComboBox& box, const std::vector<query::VersionItem>& versions, const QString& current, bool isAlone)
{
    box.clear();
    for (const query::VersionItem& item : versions) {
        const QString ref = toQt(item.product.ref);
        box.addItem(versionText(item), ref);
        if (ref == current)
            box.setCurrentIndex(box.count() - 1);
    }
    // What the address names may be known by another name, or be no product.
    if (!current.isEmpty() && box.currentData().toString() != current) {
        box.addItem(singleLine(current.section(u'/', -1), 60), current);
        box.setCurrentIndex(box.count() - 1);
    }
    box.setVisible(!isAlone);
    box.setEnabled(box.count() > 1);
}

void VersionBar::setVersions(const QString& name, const std::vector<query::VersionItem>& versions, const QString& before, const QString& after)
{
    m_name->setPlain(singleLine(name, 120));
    const bool isAlone = before.isEmpty() && versions.size() < 2; // then there is nothing to choose
    m_only->setPlain(isAlone && !versions.empty() ? versionText(versions.front()) : QString());
    m_only->setVisible(isAlone);
    fill(*m_before, versions, before, isAlone);
    fill(*m_after, versions, after, isAlone);
    m_swap->setVisible(!isAlone);
    m_swap->setEnabled(!before.isEmpty());
}

void VersionBar::clearAnswer()
{
    for (Pill* pill : m_counts)
        pill->hide();
    m_facts->hide(); // a row without words would stand empty
    m_match->hide();
    m_advice->setPlain({});
}

void VersionBar::setAnswer(const query::DiffAnswer& answer)
{
    const auto changes = answer.changes();
    for (std::size_t i = 0; i < kWorstFirst.size(); ++i) {
        const auto count = std::count_if(changes.begin(), changes.end(), [&](const diff::Change& change) { return change.severity == kWorstFirst[i]; });
        m_counts[i]->set(ChangeWords::count(kWorstFirst[i], static_cast<int>(count)), ChangeWords::tone(kWorstFirst[i]), ChangeWords::icon(kWorstFirst[i]));
        m_counts[i]->setVisible(count > 0);
    }
    const query::DocumentDiff& first = answer.documents.front();
    m_advice->setPlain(tr("Advised step: %1. Declared: %2.").arg(ChangeWords::bump(first.advised), ChangeWords::bump(first.declared)));
    if (first.tooSmall)
        m_match->set(tr("The declared step is too small"), Tone::Err, QStringLiteral("error"));
    else if (first.declared == diff::Bump::Unknown)
        m_match->set(tr("The versions do not follow each other"), Tone::Warn, QStringLiteral("warning"));
    else
        m_match->set(tr("The declared step is enough"), Tone::Ok, QStringLiteral("check"));
    m_match->setVisible(!changes.empty());
    m_facts->show();
}

QString VersionBar::advice() const
{
    return m_advice->text();
}

} // namespace tributary::views
