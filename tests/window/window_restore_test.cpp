// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window as it was left: documents, section, keys.
#include "app/window_memory.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"
#include "views/shell/keys_page.h"

namespace tributary::test {
namespace {

class WindowRestore : public testing::Test {
protected:
    void SetUp() override
    {
        writeSmallMesh(m_folder.path() / "mesh");
        ASSERT_NO_FATAL_FAILURE(syncInto((m_folder.path() / "catalog.tributary").string(), (m_folder.path() / "mesh").string()));
    }
    QString catalog() const { return toQt((m_folder.path() / "catalog.tributary").string()); }
    QString settings() const { return toQt((m_folder.path() / "t.ini").string()); }

private:
    const TempFolder m_folder;
};

TEST_F(WindowRestore, DocumentsSectionAndKeysComeBack)
{
    const QString product = QStringLiteral("tributary:product/quotes@1.0");
    {
        Application application(catalog());
        WindowDriver at(application);
        ASSERT_TRUE(at.settle());
        WindowMemory memory(settings(), catalog());
        memory.restore(at.window());
        EXPECT_EQ(at.main().tabs()->count(), 1) << "there was nothing yet";
        at.main().showSection(QStringLiteral("sync"));
        at.main().openRef(views::KeysPage::reference());
        at.main().openRef(product);
        EXPECT_FALSE(at.main().commands().setKeys(QStringLiteral("tab.close"), {QKeySequence(Qt::CTRL | Qt::Key_J)}));
        at.main().commands().setSingleKeysAct(false);
        ASSERT_TRUE(at.settle());
        memory.keep(at.window());
    }
    Application application(catalog());
    WindowDriver at(application);
    WindowMemory memory(settings(), catalog());
    memory.restore(at.window());
    ASSERT_TRUE(at.settle());
    EXPECT_EQ(at.main().tabs()->refs(), (QStringList{views::KeysPage::reference(), product}));
    EXPECT_EQ(at.main().tabs()->currentIndex(), 2);
    EXPECT_EQ(at.main().currentSection(), u"sync");
    EXPECT_FALSE(at.main().commands().singleKeysAct());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&at.main()));
    at.press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(at.main().tabs()->count(), 3) << "these keys it had once";
    at.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(at.main().tabs()->count(), 2);
    at.main().commands().resetAllKeys();
    EXPECT_TRUE(WindowMemory(settings(), catalog()).keys().isEmpty()) << "kept at once";
}

} // namespace
} // namespace tributary::test
