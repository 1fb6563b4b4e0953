// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/row_reading.h"

namespace tributary::store {

namespace {

// Most entities have no extra fields, and many no facts.
Json jsonAt(const Statement& row, int column)
{
    const std::string_view text = row.view(column);
    return text == "{}" ? Json::object() : parseJson(text);
}

} // namespace

SourceRow readSource(const Statement& row)
{
    SourceRow source;
    source.id = row.integer(0);
    source.name = row.text(1);
    source.kind = row.text(2);
    source.location = row.text(3);
    source.registered = row.integer(4) != 0;
    source.revision = row.integer(5);
    source.syncedAt = row.integer(6);
    source.state = row.text(7);
    return source;
}

FileRow readFile(const Statement& row)
{
    FileRow file;
    file.id = row.integer(0);
    file.path = row.text(1);
    file.size = row.integer(2);
    file.modified = row.integer(3);
    file.content = row.digest(4);
    file.readerVersion = static_cast<int>(row.integer(5));
    file.format = row.text(6);
    file.state = static_cast<FileState>(row.integer(7));
    file.readAt = row.integer(8);
    return file;
}

ClaimRow readClaim(const Statement& row)
{
    return ClaimRow{row.integer(0), row.integer(1), row.digest(2), static_cast<int>(row.integer(3)), row.integer(4) != 0};
}

DiagnosticRow readDiagnostic(const Statement& row)
{
    DiagnosticRow remark;
    remark.source = row.text(0);
    remark.file = row.text(1);
    remark.diagnostic.severity = static_cast<Severity>(row.integer(2));
    remark.diagnostic.code = row.text(3);
    remark.diagnostic.mark.line = static_cast<int>(row.integer(4));
    remark.diagnostic.mark.column = static_cast<int>(row.integer(5));
    remark.diagnostic.mark.offset = static_cast<std::size_t>(row.integer(6));
    remark.diagnostic.subject = row.text(7);
    remark.diagnostic.detail = row.text(8);
    return remark;
}

Point readPoint(const Statement& row)
{
    Point point;
    point.kind = static_cast<PointKind>(row.integer(1));
    point.at = row.integer(2);
    point.product = row.text(3);
    point.port = row.text(4);
    point.column = row.text(5);
    point.metric = row.text(6);
    point.value = row.real(7);
    point.unit = row.text(8);
    point.consumer = row.text(9);
    point.consumerName = row.text(10);
    point.consumerKind = row.text(11);
    point.detail = row.text(12);
    return point;
}

EntityRow readEntity(const Statement& row)
{
    EntityRow entity = readEntityHead(row);
    entity.facts = jsonAt(row, 8);
    entity.extra = jsonAt(row, 9);
    return entity;
}

EntityRow readEntityHead(const Statement& row)
{
    EntityRow entity;
    entity.id = row.integer(0);
    entity.source = row.integer(1);
    entity.root = row.integer(2);
    entity.parent = row.integer(3);
    entity.kind = static_cast<Kind>(row.integer(4));
    entity.local = row.text(5);
    entity.version = row.text(6);
    entity.name = row.text(7);
    entity.file = row.integer(10);
    entity.line = static_cast<int>(row.integer(11));
    entity.column = static_cast<int>(row.integer(12));
    entity.placeholder = row.integer(13) != 0;
    entity.latest = row.integer(14) != 0;
    entity.validFrom = row.integer(15);
    if (!row.isNull(16))
        entity.validTo = row.integer(16);
    return entity;
}

EntityStub readStub(const Statement& row)
{
    EntityStub stub;
    stub.id = row.integer(0);
    stub.parent = row.integer(1);
    stub.kind = static_cast<Kind>(row.integer(2));
    stub.local = row.text(3);
    stub.version = row.text(4);
    stub.content = row.digest(5);
    stub.file = row.integer(6);
    stub.line = static_cast<int>(row.integer(7));
    stub.column = static_cast<int>(row.integer(8));
    stub.present = row.integer(9) != 0;
    return stub;
}

Reference readReference(const Statement& row)
{
    return Reference{static_cast<Role>(row.integer(1)), static_cast<Kind>(row.integer(2)), row.text(3), row.text(4), row.text(5)};
}

} // namespace tributary::store
