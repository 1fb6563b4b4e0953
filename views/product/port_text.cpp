// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/port_text.h"

#include "model/query/qt_text.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tributary::views {
namespace {

struct PortWords {
    Q_DECLARE_TR_FUNCTIONS(Ports)
};

} // namespace

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

ContractState contractState(const query::ContractLink& link)
{
    if (link.contract && !link.contract->placeholder)
        return link.drift ? ContractState::OtherVersion : ContractState::Exact;
    return link.contractId.empty() && !link.contract ? ContractState::None : ContractState::Missing;
}

QString contractStateText(ContractState state)
{
    switch (state) {
    case ContractState::Exact: return PortWords::tr("exact");
    case ContractState::OtherVersion: return PortWords::tr("other version");
    case ContractState::Missing: return PortWords::tr("missing contract");
    case ContractState::None: return PortWords::tr("no contract");
    }
    return {};
}

Cell contractStateCell(const query::ContractLink& link)
{
    const ContractState state = contractState(link);
    Cell cell;
    switch (state) {
    case ContractState::Exact: cell = stateCell(contractStateText(state), Tone::Ok, QStringLiteral("check")); break;
    case ContractState::OtherVersion: cell = stateCell(contractStateText(state), Tone::Warn, QStringLiteral("swap")); break;
    case ContractState::Missing: cell = stateCell(contractStateText(state), Tone::Err, QStringLiteral("warning")); break;
    case ContractState::None: cell = stateCell(contractStateText(state), Tone::Outline, QStringLiteral("minus")); break;
    }
    if (state == ContractState::Missing)
        cell.tip = PortWords::tr("No file that was read describes this contract. Add its folder as a source.");
    if (state == ContractState::None)
        cell.tip = PortWords::tr("Name a contract in the port's contractId.");
    return cell;
}

QString segmentRelationText(lineage::SegmentRelation relation)
{
    switch (relation) {
    case lineage::SegmentRelation::Same: return PortWords::tr("the same place");
    case lineage::SegmentRelation::Inside: return PortWords::tr("within theirs");
    case lineage::SegmentRelation::Around: return PortWords::tr("around theirs");
    }
    return {};
}

QString contractName(const query::ContractLink& link)
{
    return link.contract && !link.contract->name.empty() ? singleLine(link.contract->name) : singleLine(link.contractId);
}

QString contractVersion(const query::ContractLink& link)
{
    const QString wanted = singleLine(link.wantedVersion, 60);
    if (!link.contract || link.contract->version.empty())
        return wanted;
    const QString found = singleLine(link.contract->version, 60);
    return link.drift ? PortWords::tr("%1, asked for %2").arg(found, wanted) : found;
}

QString technologyIcon(const std::string& technology, const std::string& type)
{
    static const std::array<std::pair<const char16_t*, const char16_t*>, 30> kIcons{{
        {u"kafka", u"topic"}, {u"topic", u"topic"}, {u"kinesis", u"topic"}, {u"pubsub", u"topic"}, {u"stream", u"topic"},
        {u"event", u"topic"}, {u"s3", u"bucket"}, {u"gcs", u"bucket"}, {u"azure", u"bucket"}, {u"adls", u"bucket"},
        {u"bucket", u"bucket"}, {u"file", u"file"}, {u"sftp", u"file"}, {u"local", u"file"}, {u"snowflake", u"warehouse"},
        {u"bigquery", u"warehouse"}, {u"redshift", u"warehouse"}, {u"databricks", u"warehouse"}, {u"synapse", u"warehouse"},
        {u"warehouse", u"warehouse"}, {u"postgres", u"table"}, {u"sql", u"table"}, {u"oracle", u"table"}, {u"trino", u"table"},
        {u"duckdb", u"table"}, {u"api", u"code"}, {u"rest", u"code"}, {u"dashboard", u"dashboard"}, {u"model", u"model"},
        {u"table", u"table"}}};
    for (const std::string* word : {&technology, &type}) {
        const QString lower = singleLine(*word, 60).toLower();
        for (const auto& [part, icon] : kIcons) {
            if (lower.contains(QStringView(part)))
                return QStringView(icon).toString();
        }
    }
    return QStringLiteral("server");
}

QString technologyText(const query::PortItem& port)
{
    const QString technology = singleLine(port.technology, 40);
    const QString type = singleLine(port.type, 40);
    if (technology.isEmpty() || type.compare(technology, Qt::CaseInsensitive) == 0)
        return capitalised(type);
    return type.isEmpty() ? capitalised(technology) : QStringLiteral("%1 %2").arg(capitalised(technology), type);
}

QString portCaption(const query::PortItem& port)
{
    QStringList parts;
    if (const QString technology = technologyText(port); !technology.isEmpty())
        parts.append(technology);
    const ContractState state = contractState(port.contract);
    const QString version = port.contract.contract ? singleLine(port.contract.contract->version, 30) : QString();
    if (state == ContractState::Exact)
        parts.append(version.isEmpty() ? PortWords::tr("contract") : PortWords::tr("contract %1").arg(version));
    else
        parts.append(contractStateText(state));
    return parts.join(QStringLiteral(" · "));
}

QString portTarget(const query::PortItem& port)
{
    if (port.contract.contract && !port.contract.contract->ref.empty())
        return toQt(port.contract.contract->ref);
    return port.suppliers.empty() ? QString() : toQt(port.suppliers.front().ref);
}

QString consumerIcon(const std::string& kind)
{
    static const std::array<std::pair<const char16_t*, const char16_t*>, 7> kIcons{{
        {u"product", u"product"}, {u"human", u"user"}, {u"person", u"user"}, {u"service", u"server"},
        {u"dashboard", u"dashboard"}, {u"model", u"model"}, {u"agent", u"bot"}}};
    const QString lower = singleLine(kind, 60).toLower();
    for (const auto& [part, icon] : kIcons) {
        if (lower.contains(QStringView(part)))
            return QStringView(icon).toString();
    }
    return QStringLiteral("server");
}

QString consumerKindText(const std::string& kind)
{
    if (kind == "product") return PortWords::tr("Data product");
    if (kind == "human") return PortWords::tr("Person");
    if (kind == "service") return PortWords::tr("Service");
    if (kind == "dashboard") return PortWords::tr("Dashboard");
    if (kind == "model") return PortWords::tr("ML model");
    if (kind == "agent") return PortWords::tr("Agent");
    return capitalised(singleLine(kind, 60));
}

QString proofText(const std::string& proof)
{
    if (proof == "agreement") return PortWords::tr("usage agreement");
    if (proof == "port") return PortWords::tr("input port");
    if (proof == "usage") return PortWords::tr("observed reads");
    // Several, as "agreement, usage".
    const qsizetype comma = toQt(proof).indexOf(QStringLiteral(", "));
    if (comma > 0) {
        QStringList words;
        for (const QString& one : toQt(proof).left(200).split(QStringLiteral(", ")))
            words.append(one.contains(u',') ? singleLine(one, 80) : proofText(fromQt(one)));
        return words.join(QStringLiteral(", "));
    }
    return singleLine(proof, 80);
}

} // namespace tributary::views
