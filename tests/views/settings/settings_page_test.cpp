// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "tests/support/widgets/fake_care.h"
#include "views/settings/preferences.h"
#include "views/settings/settings_section.h"
#include "views/theme/theme.h"
#include "views/widgets/elided_label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace tributary::views::settings_page_test {
namespace {

class Settings : public testing::Test {
protected:
    Settings()
    {
        m_page.resize(900, 600);
        m_page.show();
    }
    void TearDown() override { Theme::apply(Theme::Mode::Light); }

    template <typename Widget> Widget* named(const QString& name) const
    {
        for (Widget* one : m_page.findChildren<Widget*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    template <typename Button> Button* button(const QString& text) const
    {
        for (Button* one : m_page.findChildren<Button*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    Preferences m_preferences;
    test::FakeCare m_care;
    SettingsPage m_page{m_preferences, m_care, {QStringLiteral("en")}};
};

TEST_F(Settings, SectionsAreWalkedByKeyboard)
{
    EXPECT_EQ(m_page.sections(), (QStringList{QStringLiteral("profile"), QStringLiteral("appearance"), QStringLiteral("language"), QStringLiteral("catalog")}));
    EXPECT_EQ(m_page.currentSection(), QStringLiteral("profile"));
    m_page.focusMain();
    auto* list = m_page.findChild<QListWidget*>();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(m_page.currentSection(), QStringLiteral("appearance"));
    EXPECT_TRUE(button<QRadioButton>(QStringLiteral("Dark"))->isVisible());
    EXPECT_TRUE(m_page.showSection(QStringLiteral("catalog")));
    EXPECT_FALSE(m_page.showSection(QStringLiteral("nowhere")));
    EXPECT_EQ(m_page.currentSection(), QStringLiteral("catalog"));
}

TEST_F(Settings, AnotherRoomMayBringASection)
{
    class Keys : public SettingsSection {
    public:
        Keys() : SettingsSection(QStringLiteral("keys"), QStringLiteral("Keys"), Width::Full) { addRemark(QStringLiteral("a table")); }
        void refresh() override { ++shown; }
        int shown = 0;
    };
    auto* keys = new Keys;
    m_page.addSection(keys, 3);
    EXPECT_EQ(m_page.sections().indexOf(QStringLiteral("keys")), 3);
    EXPECT_EQ(m_page.currentSection(), QStringLiteral("profile")) << "it does not push itself forward";
    ASSERT_TRUE(m_page.showSection(QStringLiteral("keys")));
    EXPECT_EQ(keys->shown, 1);
    EXPECT_TRUE(keys->isVisible());
    EXPECT_EQ(m_page.findChild<QListWidget*>()->item(3)->text(), QStringLiteral("Keys"));
}

TEST_F(Settings, TheProfileIsKeptWhenAFieldIsLeft)
{
    QSignalSpy changed(&m_preferences, &Preferences::changed);
    auto* name = named<QLineEdit>(QStringLiteral("Name"));
    QTest::keyClicks(name, QStringLiteral("  Maren Solheim "));
    EXPECT_EQ(changed.count(), 0) << "not with each letter";
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(m_preferences.values().userName, QStringLiteral("Maren Solheim"));
    auto* mail = named<QLineEdit>(QStringLiteral("E-mail"));
    QTest::keyClicks(mail, QStringLiteral("maren@example.org"));
    QTest::keyClick(mail, Qt::Key_Return);
    auto* role = named<QComboBox>(QStringLiteral("Role"));
    role->setCurrentText(QStringLiteral("Reviewer"));
    EXPECT_EQ(m_preferences.values().userEmail, QStringLiteral("maren@example.org"));
    EXPECT_EQ(m_preferences.values().role, PreferenceValues::Role::Reviewer);
    EXPECT_EQ(m_preferences.values().userName, QStringLiteral("Maren Solheim"));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(Settings, AppearanceIsChangedAtOnceAndFollowsFromElsewhere)
{
    m_page.showSection(QStringLiteral("appearance"));
    button<QRadioButton>(QStringLiteral("High contrast"))->click();
    EXPECT_EQ(m_preferences.values().theme, PreferenceValues::Theme::Contrast);
    auto* text = named<QSpinBox>(QStringLiteral("Text size"));
    text->setValue(125);
    EXPECT_EQ(m_preferences.values().textPercent, 125);
    text->setValue(500);
    EXPECT_EQ(m_preferences.values().textPercent, 150);
    button<QCheckBox>(QStringLiteral("Reduce motion"))->click();
    EXPECT_TRUE(m_preferences.values().reduceMotion);

    PreferenceValues values = m_preferences.values();
    values.theme = PreferenceValues::Theme::Dark;
    values.textPercent = 90;
    values.reduceMotion = false;
    m_preferences.change(values);
    EXPECT_TRUE(button<QRadioButton>(QStringLiteral("Dark"))->isChecked());
    EXPECT_EQ(text->value(), 90);
    EXPECT_FALSE(button<QCheckBox>(QStringLiteral("Reduce motion"))->isChecked());
}

TEST_F(Settings, TheLanguageIsRememberedForTheNextStart)
{
    m_page.showSection(QStringLiteral("language"));
    auto* language = named<QComboBox>(QStringLiteral("Words, numbers and dates"));
    ASSERT_EQ(language->count(), 2);
    language->setCurrentIndex(1);
    EXPECT_EQ(m_preferences.values().language, QStringLiteral("en"));
    EXPECT_TRUE(language->accessibleDescription().contains(QStringLiteral("next time")));
    const auto* waiting = named<QLabel>(QStringLiteral("Restart needed"));
    EXPECT_TRUE(waiting->isVisible());
    EXPECT_TRUE(waiting->text().contains(language->currentText())) << waiting->text().toStdString();
    EXPECT_EQ(waiting->accessibleDescription(), waiting->text());
    language->setCurrentIndex(0);
    EXPECT_FALSE(waiting->isVisible()) << "it is in force already";
}

TEST_F(Settings, WhatCopiesThePathStandsBesideIt)
{
    m_care.kept.path = QStringLiteral("/data/acme.tributary");
    m_page.showSection(QStringLiteral("catalog"));
    const auto* path = named<ElidedLabel>(m_care.kept.path);
    const auto* copy = named<QToolButton>(QStringLiteral("Copy path"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return path->width() >= path->sizeHint().width(); }));
    EXPECT_LT(copy->x() - path->geometry().right(), 24);
    m_care.kept.path = QStringLiteral("/data/%1.tributary").arg(QString(300, u'x'));
    m_page.showSection(QStringLiteral("language"));
    m_page.showSection(QStringLiteral("catalog"));
    EXPECT_LE(copy->geometry().right(), copy->parentWidget()->width()) << "a long one gives way";
}

TEST_F(Settings, TheCacheShowsWhatItTakesAndWhatCareBrought)
{
    m_care.kept = {QStringLiteral("/data/acme.tributary"), 4'300'000, QStringLiteral("/cache"), 0};
    m_page.showSection(QStringLiteral("catalog"));
    EXPECT_TRUE(button<QLabel>(QStringLiteral("4.3 MB on disk")));
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Clear drawings"))->isEnabled()) << "there are none";
    auto* rebuild = button<QPushButton>(QStringLiteral("Rebuild"));
    rebuild->click();
    EXPECT_EQ(m_care.begun, std::vector<query::Care>{query::Care::Rebuild});
    EXPECT_FALSE(rebuild->isEnabled()) << "one at a time";
    EXPECT_FALSE(m_page.isSettled());
    m_care.finish({query::Care::Rebuild, {}, false, 2, 0});
    EXPECT_TRUE(rebuild->isEnabled());
    EXPECT_EQ(named<QLabel>(QStringLiteral("Outcome"))->text(), QStringLiteral("Rebuilt. 2 fault(s) mended.")) << "no catalogue of words in this test";
    button<QPushButton>(QStringLiteral("Compact"))->click();
    m_care.finish({query::Care::Compact, {}, false, 0, 1'200'000});
    EXPECT_EQ(named<QLabel>(QStringLiteral("Outcome"))->text(), QStringLiteral("1.2 MB freed."));
    button<QPushButton>(QStringLiteral("Compact"))->click();
    m_care.finish({query::Care::Compact, QStringLiteral("The disk is full"), false, 0, 0});
    EXPECT_EQ(named<QLabel>(QStringLiteral("Outcome"))->text(), QStringLiteral("The disk is full"));
    EXPECT_EQ(named<QLabel>(QStringLiteral("Outcome"))->property("role").toString(), QStringLiteral("error"));
    button<QPushButton>(QStringLiteral("Rebuild"))->click();
    m_care.finish({query::Care::Rebuild, QStringLiteral("Damaged"), true, 0, 0});
    EXPECT_TRUE(named<QLabel>(QStringLiteral("Outcome"))->text().contains(QStringLiteral("doctor --repair"))) << "and what to do";
}

TEST_F(Settings, WithoutACatalogThereIsNothingToCareFor)
{
    m_page.showSection(QStringLiteral("catalog"));
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Rebuild"))->isEnabled());
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Compact"))->isEnabled());
    EXPECT_TRUE(button<QLabel>(QStringLiteral("Not written yet: the first sync makes it.")));
}

TEST_F(Settings, ThePathIsCopiedWhole)
{
    m_care.kept.path = QStringLiteral("/data/with a long name/acme.tributary");
    m_page.showSection(QStringLiteral("catalog"));
    named<QToolButton>(QStringLiteral("Copy path"))->click();
    EXPECT_EQ(QApplication::clipboard()->text(), m_care.kept.path);
}

TEST_F(Settings, EverythingThatTakesTheFocusHasAName)
{
    for (const QString& section : m_page.sections()) {
        m_page.showSection(section);
        for (const QWidget* one : m_page.findChildren<QWidget*>()) {
            const auto* pressed = qobject_cast<const QAbstractButton*>(one);
            if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus || one->objectName() == QStringLiteral("qt_spinbox_lineedit"))
                continue;
            EXPECT_FALSE(one->accessibleName().isEmpty() && (!pressed || pressed->text().isEmpty())) << section.toStdString() << ' ' << one->metaObject()->className();
        }
    }
}

TEST(PreferencesHeld, TheSameValuesAreNoChange)
{
    Preferences preferences;
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.change({});
    EXPECT_EQ(changed.count(), 0);
    PreferenceValues values;
    values.textPercent = 20;
    preferences.change(values);
    EXPECT_EQ(preferences.values().textPercent, 90);
    EXPECT_EQ(changed.count(), 1);
    preferences.change(values);
    EXPECT_EQ(changed.count(), 1) << "it is 90 already";
}

} // namespace
} // namespace tributary::views::settings_page_test
