// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/detect.h"
#include "model/sources/logical_type.h"
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

struct DetectCase {
    const char* text;
    const char* format;
};

class DetectByFields : public ::testing::TestWithParam<DetectCase> {};

struct TypeCase {
    const char* physical;
    const char* logical;
};

class LogicalType : public ::testing::TestWithParam<TypeCase> {};

} // namespace

TEST_P(DetectByFields, NamesTheFormat)
{
    EXPECT_EQ(readYaml(GetParam().text).format, GetParam().format) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Documents, DetectByFields,
    ::testing::Values(DetectCase{"kind: DataProduct\n", "odps"}, DetectCase{"kind: ' dataproduct '\n", "odps"},
                      DetectCase{"id: a\noutputPorts: []\n", "odps"}, DetectCase{"id: a\ninputPorts: []\n", "odps"},
                      DetectCase{"outputPorts: []\n", ""}, DetectCase{"kind: DataProduct\napiVersion: backstage.io/v1\n", ""},
                      DetectCase{"kind: DataContract\n", "odcs"}, DetectCase{"apiVersion: v3.0.2\nschema: []\n", "odcs"},
                      DetectCase{"apiVersion: v3.0.2\n", ""}, DetectCase{"kind: DataContract\napiVersion: v2.2.2\n", "odcs2"},
                      DetectCase{"kind: DataContract\napiVersion: v2.2.2\nschema: []\n", "odcs"},
                      DetectCase{"kind: DataContract\nquantumName: q\n", "odcs2"},
                      DetectCase{"dataset: []\nuuid: u\n", "odcs2"}, DetectCase{"dataset: []\n", ""},
                      DetectCase{"apiVersion: tributary/v1\nkind: DataProduct\noutputPorts: []\n", "tributary"},
                      DetectCase{"dataUsageAgreementSpecification: 0.0.1\nkind: DataProduct\n", "usage-agreement"},
                      DetectCase{"dataContractSpecification: 1.1.0\n", "datacontract-specification"},
                      DetectCase{"dataProductSpecification: 0.0.1\n", "dataproduct-specification"},
                      DetectCase{"dataProductDescriptor: 1.0.0\n", "dpds"},
                      DetectCase{"schema: https://opendataproducts.org/v3.1\n", "lf-odps"},
                      DetectCase{"product: {}\nversion: 1\n", "lf-odps"}, DetectCase{"product: {}\n", ""},
                      DetectCase{"$schema: x\n", "json-schema"}, DetectCase{"inputs: []\noutputs: []\n", "openlineage"},
                      DetectCase{"inputs: []\noutputs: []\nname: x\n", ""}, DetectCase{"job: {}\nrun: {}\n", "openlineage"},
                      DetectCase{"job: {}\n", ""}, DetectCase{"KIND: DataProduct\n", ""}));

TEST(DetectLimits, AHostileDocumentIsToldByItsFirstKeys)
{
    Signature signature;
    for (int i = 0; i < 5000; ++i) {
        signature.add("key" + std::to_string(i), "x");
    }
    EXPECT_LE(signature.size(), 512U);
    EXPECT_EQ(detect(signature), Format::Unknown);
    Signature longText;
    longText.add("kind", std::string(100'000, 'x'));
    EXPECT_LE(longText.text("kind").size(), 256U);
    EXPECT_EQ(longText.text("none"), "");
}

TEST_P(LogicalType, IsThatOfItsFirstWord)
{
    EXPECT_EQ(logicalTypeOf(GetParam().physical), GetParam().logical) << GetParam().physical;
}

INSTANTIATE_TEST_SUITE_P(
    Types, LogicalType,
    ::testing::Values(TypeCase{"VARCHAR(20)", "string"}, TypeCase{" text ", "string"}, TypeCase{"character varying", "string"},
                      TypeCase{"NUMBER(38,0)", "number"}, TypeCase{"BIGINT", "integer"}, TypeCase{"int4", "integer"},
                      TypeCase{"TIMESTAMP_NTZ(9)", "timestamp"}, TypeCase{"timestamp with time zone", "timestamp"},
                      TypeCase{"Date", "date"}, TypeCase{"time", "time"}, TypeCase{"array<string>", "array"},
                      TypeCase{"varchar(20)[]", "array"}, TypeCase{"struct<a:int>", "object"}, TypeCase{"JSONB", "object"},
                      TypeCase{"double precision", "number"}, TypeCase{"bool", "boolean"}, TypeCase{"", ""},
                      TypeCase{"[]", ""}, TypeCase{"(int)", ""}, TypeCase{"integers", ""}, TypeCase{"geography", ""}));

} // namespace tributary::sources::test
