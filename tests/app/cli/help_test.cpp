// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/run.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary::cli {
namespace {

TEST(Help, NamesEveryCommandAndOption)
{
    const QString overview = overviewText();
    for (const auto& command : commands()) {
        EXPECT_TRUE(overview.contains(QString::fromStdString(command.name)));
        const QString help = helpText(command);
        for (const auto& option : command.options)
            EXPECT_TRUE(help.contains(QStringLiteral("--") + QString::fromStdString(option.name))) << command.name << option.name;
    }
}

TEST(Help, NoCommandShadowsAGlobalOption)
{
    for (const auto& command : commands()) {
        std::set<std::string> names;
        for (const auto& option : globalOptions())
            names.insert(option.name);
        for (const auto& option : command.options)
            EXPECT_TRUE(names.insert(option.name).second) << command.name << " --" << option.name;
    }
}

TEST(Help, NearestCommandForgivesTwoSlips)
{
    EXPECT_EQ(nearestCommand("serach"), "search");
    EXPECT_EQ(nearestCommand("snyc"), "sync");
    EXPECT_EQ(nearestCommand("version"), "versions");
    EXPECT_EQ(nearestCommand("abracadabra"), "");
}

TEST(Request, WithoutACommandItIsTheWindow)
{
    auto request = readRequest({"tributary:product/orders@1.0", "--catalog", "c"});
    ASSERT_TRUE(request);
    EXPECT_EQ(request->command, nullptr);
    EXPECT_EQ(request->openRef, "tributary:product/orders@1.0");
    EXPECT_EQ(request->arguments.catalog, "c");
    request = readRequest({"--sample"});
    ASSERT_TRUE(request);
    EXPECT_TRUE(request->sample);
    EXPECT_TRUE(request->openRef.empty());
}

TEST(Request, UnknownCommandsAreToldWithAGuess)
{
    const auto request = readRequest({"serach", "orders"});
    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().code, "usage.unknown-command");
    EXPECT_EQ(request.error().detail, "search");
}

TEST(ExitCodes, FollowTheKindOfError)
{
    const auto exit = [](const char* code) { return static_cast<int>(exitCodeOf(Error{code, {}, {}, {}, {}})); };
    EXPECT_EQ(exit("usage.unknown-option"), 2);
    EXPECT_EQ(exit("ref.ambiguous"), 2);
    EXPECT_EQ(exit("query.unclosed-quote"), 2);
    EXPECT_EQ(exit("folder.missing"), 3);
    EXPECT_EQ(exit("source.not-found"), 3);
    EXPECT_EQ(exit("output.unwritable"), 3);
    EXPECT_EQ(exit("store.corrupt"), 4);
    EXPECT_EQ(exit("catalog.missing"), 4);
    EXPECT_EQ(exit("cancelled"), 1);
}

} // namespace
} // namespace tributary::cli
