// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_memory.h"

#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

namespace tributary::window_memory_test {
namespace {

class WindowMemoryTest : public testing::Test {
protected:
    QString file() const { return QString::fromStdString((m_folder.path() / "t.ini").string()); }

private:
    const test::TempFolder m_folder;
};

TEST_F(WindowMemoryTest, EachCatalogHasItsDocuments)
{
    {
        WindowMemory memory(file(), QStringLiteral("/data/a.tributary"));
        memory.setState({QStringLiteral("sync"), {QStringLiteral("tributary:product/a,b@1"), QStringLiteral("tributary:keys")}, 2,
                         {{QStringLiteral("DiscoverPage-0"), QByteArray("\0\1\xff", 3)}}, QStringLiteral("changed")});
    }
    const views::WindowState kept = WindowMemory(file(), QStringLiteral("/data/a.tributary")).state();
    EXPECT_EQ(kept.section, u"sync");
    EXPECT_EQ(kept.refs, (QStringList{QStringLiteral("tributary:product/a,b@1"), QStringLiteral("tributary:keys")}));
    EXPECT_EQ(kept.front, 2);
    EXPECT_EQ(kept.splitters.value(QStringLiteral("DiscoverPage-0")), QByteArray("\0\1\xff", 3));
    const views::WindowState other = WindowMemory(file(), QStringLiteral("/data/b.tributary")).state();
    EXPECT_EQ(kept.sortedBy, u"changed");
    EXPECT_TRUE(other.refs.isEmpty());
    EXPECT_TRUE(other.sortedBy.isEmpty());
    EXPECT_EQ(other.splitters.size(), 1) << "how wide parts are is the same everywhere";
}

TEST_F(WindowMemoryTest, ChosenKeysAreKeptAndTakenBack)
{
    const views::CommandRegistry::KeyChoices keys{{QStringLiteral("tab.close"), QStringLiteral("Ctrl+J; Ctrl+,")}, {QStringLiteral("search.focus"), {}}};
    WindowMemory(file(), QStringLiteral("/a")).setKeys(keys);
    EXPECT_EQ(WindowMemory(file(), QStringLiteral("/b")).keys(), keys) << "also one without any keys";
    WindowMemory(file(), QStringLiteral("/a")).setKeys({});
    EXPECT_TRUE(WindowMemory(file(), QStringLiteral("/a")).keys().isEmpty());
    EXPECT_TRUE(WindowMemory(file(), QStringLiteral("/a")).singleKeysAct());
    WindowMemory(file(), QStringLiteral("/a")).setSingleKeysAct(false);
    EXPECT_FALSE(WindowMemory(file(), QStringLiteral("/a")).singleKeysAct());
}

TEST(DesktopFile, TakesLinksOfOurs)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/resources/packaging/tributary.desktop"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("^MimeType=x-scheme-handler/tributary;$"), QRegularExpression::MultilineOption)));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("^Exec=tributary %u$"), QRegularExpression::MultilineOption)));
    EXPECT_TRUE(QFile::exists(QStringLiteral(TRIBUTARY_SOURCE_DIR "/resources/packaging/tributary.svg"))) << "its icon";
}

} // namespace
} // namespace tributary::window_memory_test
