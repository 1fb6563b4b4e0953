// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/shrinking_area.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tributary::views::shrinking_area_test {
namespace {

class Shrinking : public testing::Test {
protected:
    Shrinking()
    {
        auto* content = new QWidget;
        auto* rows = new QVBoxLayout(content);
        for (int i = 0; i < 6; ++i) {
            m_labels.append(new QLabel(QStringLiteral("A text that wraps where the column is narrow, number %1").arg(i)));
            m_labels.last()->setWordWrap(true);
            rows->addWidget(m_labels.last());
        }
        m_area = new ShrinkingArea(content);
        auto* list = new QListView;
        list->setMinimumHeight(120);
        auto* layout = new QVBoxLayout(&m_top);
        layout->addWidget(m_area);
        layout->addWidget(list, 1);
    }
    void show(QSize size)
    {
        m_top.resize(size);
        m_top.show();
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    QWidget m_top;
    ShrinkingArea* m_area = nullptr;
    QList<QLabel*> m_labels;
};

TEST_F(Shrinking, IsAsHighAsItsContentWhereThereIsRoom)
{
    show({300, 900});
    EXPECT_EQ(m_area->height(), m_area->widget()->heightForWidth(m_area->viewport()->width()));
    EXPECT_FALSE(m_area->verticalScrollBar()->isVisible());
}

TEST_F(Shrinking, ScrollsInsteadOfSquashing)
{
    show({300, 260});
    EXPECT_LT(m_area->height(), m_area->widget()->height());
    EXPECT_GT(m_area->verticalScrollBar()->maximum(), 0);
    for (const QLabel* label : m_labels)
        EXPECT_GE(label->height(), label->heightForWidth(label->width()));
}

TEST_F(Shrinking, FollowsWhatItHolds)
{
    show({300, 900});
    const int before = m_area->height();
    m_labels.first()->setText(QStringLiteral("Much longer. ").repeated(20));
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    EXPECT_GT(m_area->height(), before);
    m_labels.first()->hide();
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    EXPECT_LT(m_area->height(), before);
}

} // namespace
} // namespace tributary::views::shrinking_area_test
