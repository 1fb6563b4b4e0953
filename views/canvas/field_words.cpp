// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/field_words.h"

#include "model/canvas/hints.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary::views {
namespace {

using canvas::Field;

struct CanvasWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

// Hints that tell of something to repair, and not only of something to know.
bool needsALook(std::string_view code)
{
    return code == canvas::hints::kPortsWithoutContract || code == canvas::hints::kInputsUnresolved || code == canvas::hints::kUnknownWord
        || code == canvas::hints::kLifecycleEnds || code == canvas::hints::kDomainUnknown;
}

// What was measured comes with bare digits: "1178365748 rows" as "1 178 365 748 rows".
QString measuredWords(const QString& text)
{
    const qsizetype end = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) - text.begin();
    return end > 0 && end < 16 && (end == text.size() || text[end] == u' ') ? numberText(text.left(end).toLongLong()) + text.mid(end) : text;
}

} // namespace

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Name: return CanvasWords::tr("Name");
    case Field::Description: return CanvasWords::tr("Description");
    case Field::Owner: return CanvasWords::tr("Data product owner");
    case Field::Domain: return CanvasWords::tr("Business capability / domain context");
    case Field::System: return CanvasWords::tr("System");
    case Field::Classification: return CanvasWords::tr("Classification");
    case Field::Materialisation: return CanvasWords::tr("Virtual / materialised");
    case Field::Lifecycle: return CanvasWords::tr("Lifecycle");
    case Field::InputPorts: return CanvasWords::tr("Input ports");
    case Field::OutputPorts: return CanvasWords::tr("Output ports");
    case Field::Security: return CanvasWords::tr("Security");
    case Field::InboundFlows: return CanvasWords::tr("Inbound flows");
    case Field::OutboundFlows: return CanvasWords::tr("Outbound flows");
    case Field::Volume: return CanvasWords::tr("Volume");
    case Field::Datasets: return CanvasWords::tr("Datasets");
    }
    return {};
}

QString fieldIcon(Field field)
{
    switch (field) {
    case Field::Name: return QStringLiteral("product");
    case Field::Description: return QStringLiteral("file");
    case Field::Owner: return QStringLiteral("user");
    case Field::Domain:
    case Field::Materialisation: return QStringLiteral("layers");
    case Field::System: return QStringLiteral("server");
    case Field::Classification: return QStringLiteral("target");
    case Field::Lifecycle: return QStringLiteral("branch");
    case Field::InputPorts: return QStringLiteral("inbox");
    case Field::OutputPorts: return QStringLiteral("outbox");
    case Field::Security: return QStringLiteral("lock");
    case Field::InboundFlows:
    case Field::OutboundFlows: return QStringLiteral("arrow-right");
    case Field::Volume: return QStringLiteral("gauge");
    case Field::Datasets: return QStringLiteral("table");
    }
    return QStringLiteral("info");
}

QString choiceText(Field field, std::string_view choice)
{
    if (choice == "source-aligned") return CanvasWords::tr("Source-aligned");
    if (choice == "consumer-aligned") return CanvasWords::tr("Consumer-aligned");
    if (choice == "shared-core") return CanvasWords::tr("Shared core");
    if (choice == "virtual") return CanvasWords::tr("Virtual");
    if (choice == "materialised") return CanvasWords::tr("Materialised");
    if (choice == "experimental") return CanvasWords::tr("Experimental");
    if (choice == "stable") return CanvasWords::tr("Stable");
    Q_UNUSED(field)
    return singleLine(choice, 60);
}

QString supplyText(Field field)
{
    switch (field) {
    case Field::Name: return CanvasWords::tr("name, in the product's file");
    case Field::Description: return CanvasWords::tr("description, purpose, in the product's file");
    case Field::Owner: return CanvasWords::tr("team, members: one whose role is owner, in the product's file");
    case Field::Domain: return CanvasWords::tr("domain, in the product's file; the domain itself in a Domains file");
    case Field::System: return CanvasWords::tr("customProperties, property: system, in the product's file");
    case Field::Classification: return CanvasWords::tr("type (ODPS 1.1), or customProperties, property: classification, in the product's file");
    case Field::Materialisation: return CanvasWords::tr("customProperties, property: materialisation, in the product's file");
    case Field::Lifecycle: return CanvasWords::tr("customProperties, property: lifecycle, in the product's file");
    case Field::InputPorts: return CanvasWords::tr("inputPorts, in the product's file, each with a contractId");
    case Field::OutputPorts: return CanvasWords::tr("outputPorts, in the product's file, each with a contractId");
    case Field::Security: return CanvasWords::tr("customProperties, property: security, in the product's file, or roles in the contract");
    case Field::InboundFlows: return CanvasWords::tr("inputPorts, or customProperties, property: inboundFlows, in the product's file");
    case Field::OutboundFlows: return CanvasWords::tr("a usage agreement, or customProperties, property: outboundFlows, in the product's file");
    case Field::Volume: return CanvasWords::tr("customProperties, property: volume, in the product's file, or Measurement records of rowCount");
    case Field::Datasets: return CanvasWords::tr("schema, in the contracts of the output ports");
    }
    return {};
}

StateMark stateMark(const canvas::FieldValue& value)
{
    if (value.state == canvas::State::Missing) {
        if (value.hint == canvas::hints::kInputPortsNotNeeded)
            return {CanvasWords::tr("none needed"), Tone::Outline, QStringLiteral("check")};
        return {CanvasWords::tr("missing"), canvas::isRequired(value.field) ? Tone::Err : Tone::Outline, QStringLiteral("minus")};
    }
    if (needsALook(value.hint))
        return {CanvasWords::tr("look here"), Tone::Warn, QStringLiteral("warning")};
    if (value.state == canvas::State::Assumed)
        return {CanvasWords::tr("assumed"), Tone::Info, QStringLiteral("info")};
    return {};
}

QString valueText(const canvas::FieldValue& value)
{
    if (!value.choice.empty())
        return choiceText(value.field, value.choice);
    if (value.hint == canvas::hints::kVolumeMeasured)
        return measuredWords(singleLine(value.text));
    return plainBlock(value.text);
}

QString detailText(const canvas::FieldValue& value)
{
    const QString detail = singleLine(value.detail);
    if (detail.isEmpty())
        return detail;
    switch (value.field) {
    case Field::Name: return CanvasWords::tr("version %1").arg(detail);
    case Field::Volume: return CanvasWords::tr("last measured: %1").arg(measuredWords(detail));
    case Field::Security: return CanvasWords::tr("strictest column: %1").arg(detail);
    default: return detail;
    }
}

} // namespace tributary::views
