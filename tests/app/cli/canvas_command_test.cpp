// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <QXmlStreamReader>

#include <fstream>
#include <iostream>
#include <sstream>

namespace tributary::test {
namespace {

class CanvasCommand : public SyncedMesh {
protected:
    std::string file(const std::string& name) const { return (folder.path() / name).string(); }
    std::string bytesOf(const std::string& name) const
    {
        std::ostringstream out;
        out << std::ifstream(folder.path() / name, std::ios::binary).rdbuf();
        return out.str();
    }
    static const Json* field(const Json& document, const std::string& name)
    {
        for (const Json& one : document["fields"]) {
            if (one["field"] == name)
                return &one;
        }
        return nullptr;
    }
};

TEST_F(CanvasCommand, JsonHoldsFifteenFieldsWithTheirOrigin)
{
    for (const char* ref : {"orders", "quotes", "quotes@0.9", "orders-archive"}) {
        const auto answer = program.json({"canvas", ref});
        ASSERT_EQ(answer.exit, 0) << answer.err;
        EXPECT_FITS_SCHEMA(answer.json(), "canvas");
        EXPECT_EQ(answer.json()["fields"].size(), 15U);
    }
    const Json json = program.json({"canvas", "orders"}).json();
    EXPECT_EQ(json["ref"], "tributary:product/orders@1.0.0");
    EXPECT_EQ((*field(json, "owner"))["text"], "Ada Nwosu");
    EXPECT_EQ((*field(json, "owner"))["origin"]["file"], "orders.odps.yaml");
    EXPECT_EQ((*field(json, "lifecycle"))["choice"], "stable");
    EXPECT_EQ((*field(json, "lifecycle"))["state"], "assumed");
    EXPECT_EQ((*field(json, "output-ports"))["items"][0]["technology"], "s3");
    EXPECT_EQ((*field(json, "outbound-flows"))["items"][0]["title"], "Quotes");
    EXPECT_EQ((*field(json, "classification"))["state"], "missing");
    EXPECT_EQ(json["completeness"]["fields"], 15);
    const Json quotes = program.json({"canvas", "quotes"}).json();
    EXPECT_EQ((*field(quotes, "inbound-flows"))["items"][0]["ref"], "tributary:product/orders@1.0.0");
}

TEST_F(CanvasCommand, TextSaysWhatIsMissingAndWhereToWriteIt)
{
    const auto answer = program.run({"canvas", "quotes"});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.out.rfind("Quotes 1.0\n", 0), 0U);
    const QString words = QString::fromStdString(answer.out).simplified(); // however it is wrapped
    EXPECT_TRUE(words.contains(QStringLiteral("(missing: Nobody answers for it. Write team, members: one whose role is owner, in the product's file.)"))) << answer.out;
    for (const char c : answer.out)
        EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
}

TEST_F(CanvasCommand, MarkdownAndSvgAreFiles)
{
    const auto both = program.json({"canvas", "orders", "--markdown", file("o.md"), "--svg", file("o.svg")});
    ASSERT_EQ(both.exit, 0) << both.err;
    EXPECT_FITS_SCHEMA(both.json(), "canvas");
    EXPECT_EQ(both.json()["written"].size(), 2U);
    EXPECT_EQ(bytesOf("o.md").substr(0, 9), "# Orders\n");
    QXmlStreamReader reader(QByteArray::fromStdString(bytesOf("o.svg")));
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(program.run({"canvas", "orders", "--markdown", "-"}).out, bytesOf("o.md")) << "the same on standard output";
}

TEST_F(CanvasCommand, DrawnWithoutAnyDisplay)
{
    Program bare(folder.path().string());
    bare.setEnvironment("DISPLAY", "");
    bare.setEnvironment("WAYLAND_DISPLAY", "");
    bare.setEnvironment("QT_QPA_PLATFORM", "");
    EXPECT_EQ(bare.run({"canvas", "orders", "--svg", file("bare.svg")}).exit, 0);
    EXPECT_EQ(bytesOf("bare.svg").substr(0, 5), "<?xml");
    EXPECT_EQ(bare.run({"render", "canvas", "orders", "--out", file("bare.png")}).exit, 0);
}

TEST_F(CanvasCommand, MistakesAreTold)
{
    EXPECT_EQ(program.run({"canvas"}).exit, 2);
    EXPECT_EQ(program.run({"canvas", "no-such-thing"}).exit, 2);
    EXPECT_EQ(program.json({"canvas", "sales"}).exit, 2) << "a domain has no canvas";
    EXPECT_EQ(program.json({"canvas", "Orders"}).json()["error"]["code"], "ref.ambiguous");
    EXPECT_EQ(program.run({"canvas", "orders", "--markdown", "-", "--json"}).exit, 2);
    EXPECT_EQ(program.run({"canvas", "orders", "--svg", "/nowhere/at/all/o.svg"}).exit, 3);
    EXPECT_EQ(program.run({"render", "canvas", "no-such-thing", "--out", file("n.png")}).exit, 2);
    EXPECT_EQ(program.run({"render", "canvas", "orders", "--tab", "overview", "--out", file("n.png")}).exit, 2);
}

TEST_F(CanvasCommand, HostileNamesNeitherSteerTheTerminalNorTheFiles)
{
    TempFolder place;
    const Program hostile(place.path().string());
    writeText(place.path() / "mesh/evil.odps.yaml",
              smallProductText("evil", R"("\e[31m<script>x</script> \u202e\u0007|*_`")", "1.0", R"("]]> &amp; \e[2J <b>")",
                          "customProperties:\n  - property: security\n    value: [\"<img src=x>\", \"\\u0000\\r\\n# head\"]\n"
                          "outputPorts:\n  - {name: \"../../etc\", version: \"1\"}\n"));
    ASSERT_EQ(hostile.run({"sync", (place.path() / "mesh").string()}).exit, 0);
    const auto text = hostile.run({"canvas", "evil"});
    EXPECT_EQ(text.exit, 0) << text.err;
    EXPECT_EQ(text.out.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.out.find('\x07'), std::string::npos);
    EXPECT_EQ(text.out.find("\u202e"), std::string::npos);
    const std::string markdown = hostile.run({"canvas", "evil", "--markdown", "-"}).out;
    EXPECT_EQ(markdown.find("<script>"), std::string::npos);
    EXPECT_EQ(markdown.find("\n# head"), std::string::npos);
    ASSERT_EQ(hostile.run({"canvas", "evil", "--svg", (place.path() / "e.svg").string()}).exit, 0);
    std::ostringstream svg;
    svg << std::ifstream(place.path() / "e.svg").rdbuf();
    EXPECT_EQ(svg.str().find("<script"), std::string::npos);
    EXPECT_EQ(svg.str().find("<img"), std::string::npos);
    QXmlStreamReader reader(QByteArray::fromStdString(svg.str()));
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

} // namespace
} // namespace tributary::test
