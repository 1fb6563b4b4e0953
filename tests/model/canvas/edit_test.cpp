// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/edit.h"

#include <gtest/gtest.h>

namespace tributary::canvas {
namespace {

std::string problemIn(const std::string& text)
{
    const auto edit = editFromText(text);
    return edit ? "" : edit.error().code;
}

TEST(CanvasEdit, IsReadFromTheCommandLine)
{
    EXPECT_EQ(editFromText("name=Top 10").value(), (Edit{Field::Name, Edit::Operation::Set, {"Top 10"}}));
    EXPECT_EQ(editFromText("lifecycle = stable").value(), (Edit{Field::Lifecycle, Edit::Operation::Set, {"stable"}}));
    EXPECT_EQ(editFromText("security+=No exports").value(), (Edit{Field::Security, Edit::Operation::Add, {"No exports"}}));
    EXPECT_EQ(editFromText("input-ports-=orders@1.0").value(), (Edit{Field::InputPorts, Edit::Operation::Take, {"orders@1.0"}}));
    EXPECT_EQ(editFromText("output-ports+=a@1=c").value(), (Edit{Field::OutputPorts, Edit::Operation::Add, {"a@1=c"}}));
    EXPECT_EQ(editFromText("datasets=a\n b \n\n").value(), (Edit{Field::Datasets, Edit::Operation::Set, {"a", "b"}}));
    EXPECT_EQ(editFromText("system=").value(), (Edit{Field::System, Edit::Operation::Set, {}}));
    EXPECT_EQ(editFromText("description=two\nlines").value().values, std::vector<std::string>{"two\nlines"});
}

TEST(CanvasEdit, SaysWhatIsWrong)
{
    for (const auto& [text, code] : {std::pair<const char*, const char*>{"name", "canvas-edit.syntax"}, {"=x", "canvas-edit.syntax"}, {"colour=red", "canvas-edit.unknown-field"},
                                     {"name=", "canvas-edit.empty"}, {"name= ", "canvas-edit.empty"}, {"name+=x", "canvas-edit.not-a-list"}, {"security+=", "canvas-edit.empty"},
                                     {"name=a\nb", "canvas-edit.one-line"}, {"classification=golden", "canvas-edit.unknown-word"}, {"lifecycle=virtual", "canvas-edit.unknown-word"},
                                     {"owner=Marek", "canvas-edit.not-a-mail"}, {"owner=Marek <marek>", "canvas-edit.not-a-mail"}, {"owner=a@b@c", "canvas-edit.not-a-mail"},
                                     {"owner=a b@c.example", "canvas-edit.not-a-mail"}, {"input-ports+=@1.0", "canvas-edit.empty"}, {"inbound-flows+=: x", "canvas-edit.empty"},
                                     {"system=\x01", "canvas-edit.not-text"}, {"system=\xFF", "canvas-edit.not-text"}})
        EXPECT_EQ(problemIn(text), code) << text;
    for (const char* text : {"owner=marek@acmeco.example", "owner=Marek Dvo\xC5\x99\xC3\xA1k <marek@acmeco.example>", "classification=Source aligned", "materialisation=materialized", "owner="})
        EXPECT_EQ(problemIn(text), "") << text;
    EXPECT_EQ(problemOf({Field::Name, Edit::Operation::Set, {"a", "b"}})->code, "canvas-edit.one-value");
    EXPECT_EQ(problemOf({Field::System, Edit::Operation::Set, {std::string(kMostBytes + 1, 'x')}})->code, "canvas-edit.too-long");
    EXPECT_EQ(problemOf({Field::Security, Edit::Operation::Set, {"fine", " "}})->subject, "security");
}

TEST(CanvasEdit, PartsOfTexts)
{
    EXPECT_EQ(ownerFrom(" A B < a@b.example > ").name, "A B");
    EXPECT_EQ(ownerFrom(" A B < a@b.example > ").mail, "a@b.example");
    EXPECT_EQ(ownerFrom("a@b.example").mail, "a@b.example");
    const PortText port = portFrom("orders @ 1.0 = contract=x");
    EXPECT_EQ(port.name + "|" + port.version + "|" + port.contract, "orders|1.0|contract=x");
    EXPECT_EQ(portFrom("orders").name, "orders");
    EXPECT_EQ(flowFrom("payments: batch, daily 03:45").name, "payments");
    EXPECT_EQ(flowFrom("payments: batch, daily 03:45").words, "batch, daily 03:45");
    EXPECT_EQ(flowFrom("urn:x:y").name, "urn:x:y");
}

} // namespace
} // namespace tributary::canvas
