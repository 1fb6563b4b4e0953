// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/item_words.h"

#include "model/canvas/choices.h"
#include "views/canvas/field_words.h"
#include "views/product/port_text.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {
namespace {

struct ItemWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

bool isPort(const canvas::Item& item)
{
    return item.kind == "input-port" || item.kind == "output-port";
}

QString flowKind(const std::string& kind)
{
    if (kind == "contract") return ItemWords::tr("Source outside the mesh");
    if (kind == "dataset") return ItemWords::tr("Dataset nobody describes");
    if (kind == "unknown") return ItemWords::tr("Not described");
    if (kind == "team") return ItemWords::tr("Team");
    if (kind == "flow") return {};
    return consumerKindText(kind);
}

// "Snowflake table"; the type where the technology is not known.
QString technologyWords(const canvas::Item& item)
{
    if (!item.technology.empty())
        return kindWord(Kind::Dataset, item.technology);
    return capitalised(singleLine(item.type, 40));
}

// What a fact is a fact about.
QString factLabel(const std::string& type)
{
    if (type == "owner") return ItemWords::tr("Owner");
    if (type == "system") return ItemWords::tr("System");
    if (type == "materialisation") return ItemWords::tr("Materialisation");
    if (type == "volume") return ItemWords::tr("Volume");
    if (type == "classification") return ItemWords::tr("Classification");
    if (type == "lifecycle") return ItemWords::tr("Lifecycle");
    if (type == "version") return ItemWords::tr("Version");
    if (type == "status") return ItemWords::tr("Status");
    if (type == "tags") return ItemWords::tr("Tags");
    if (type == "definition") return ItemWords::tr("Definition");
    if (type == "code") return ItemWords::tr("Code");
    if (type == "infrastructure") return ItemWords::tr("Infrastructure");
    return type == "use-case" ? ItemWords::tr("Use case") : QString();
}

QStringList subtitleParts(const canvas::Item& item)
{
    if (item.kind == "fact")
        return {factLabel(item.type), singleLine(item.detail)};
    if (isPort(item))
        return {technologyWords(item), singleLine(item.version, 30), hintText(item.hint, {})};
    if (item.kind == "dataset" && item.evidence == canvas::Evidence::None)
        return {item.count > 0 ? ItemWords::tr("%n column(s)", nullptr, static_cast<int>(item.count)) : QString(), technologyWords(item)};
    if (item.kind == "role")
        return {item.type.empty() ? ItemWords::tr("Role") : ItemWords::tr("Role, %1").arg(singleLine(item.type, 40)),
                item.detail.empty() ? QString() : ItemWords::tr("granted by %1").arg(singleLine(item.detail, 80))};
    if (item.kind == "limitations")
        return {ItemWords::tr("Limitations")};
    if (item.kind == "usage")
        return {ItemWords::tr("Usage")};
    if (item.evidence == canvas::Evidence::None)
        return {singleLine(item.detail)};
    const QString reads = item.count > 0 ? ItemWords::tr("%1 reads a week").arg(numberText(static_cast<qint64>(item.count))) : QString();
    // A steward's words say more than the kind, which the icon tells.
    return {item.detail.empty() ? flowKind(item.kind) : singleLine(item.detail, 120), reads};
}

QString documentWords(const std::string& document)
{
    if (document == "product") return ItemWords::tr("product definition");
    if (document == "contract") return ItemWords::tr("data contract");
    if (document == "agreement") return ItemWords::tr("usage agreement");
    if (document == "measurement") return ItemWords::tr("measurements");
    if (document == "lineage") return ItemWords::tr("observed lineage");
    if (document == "usage") return ItemWords::tr("usage records");
    return singleLine(document, 60);
}

} // namespace

QString itemIcon(const canvas::Item& item)
{
    if (isPort(item))
        return technologyIcon(item.technology, item.type);
    if (item.kind == "dataset")
        return kindIcon(Kind::Dataset, item.technology);
    if (item.kind == "fact")
        return item.type == "use-case" ? QStringLiteral("target") : item.type == "owner" ? QStringLiteral("user") : QStringLiteral("info");
    if (item.kind == "objective" || item.kind == "management-port")
        return QStringLiteral("gauge");
    if (item.kind == "term")
        return QStringLiteral("book");
    if (item.kind == "role")
        return QStringLiteral("users");
    if (item.kind == "rule")
        return QStringLiteral("lock");
    if (item.kind == "contract")
        return QStringLiteral("server");
    if (item.kind == "unknown")
        return QStringLiteral("info");
    if (item.kind == "team")
        return QStringLiteral("users");
    if (item.kind == "limitations" || item.kind == "usage")
        return QStringLiteral("info");
    return item.kind == "flow" ? QStringLiteral("pipeline") : consumerIcon(item.kind);
}

QString itemTitle(const canvas::Item& item)
{
    const auto field = item.kind == "fact" ? canvas::fieldFromName(item.type) : std::nullopt;
    if (field && canvas::isChoice(*field) && canvas::choiceFrom(*field, item.title) == std::optional<std::string_view>(item.title))
        return choiceText(*field, item.title);
    return singleLine(item.title, 400);
}

QString itemSubtitle(const canvas::Item& item)
{
    QStringList parts = subtitleParts(item);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString tileSubtitle(const canvas::Item& item)
{
    const QString rest = itemSubtitle(item);
    const bool differs = item.evidence == canvas::Evidence::Declared || item.evidence == canvas::Evidence::Observed;
    if (!differs)
        return rest;
    return rest.isEmpty() ? evidenceText(item.evidence) : evidenceText(item.evidence) + QStringLiteral(" \u00B7 ") + rest;
}

bool isCode(const canvas::Item& item)
{
    return isPort(item) || item.kind == "dataset" || item.kind == "role" || item.kind == "contract" || item.kind == "unknown";
}

QString evidenceText(canvas::Evidence evidence)
{
    switch (evidence) {
    case canvas::Evidence::Both: return ItemWords::tr("declared and observed");
    case canvas::Evidence::Declared: return ItemWords::tr("declared only");
    case canvas::Evidence::Observed: return ItemWords::tr("observed only");
    case canvas::Evidence::None: break;
    }
    return {};
}

QString evidenceIcon(canvas::Evidence evidence)
{
    switch (evidence) {
    case canvas::Evidence::Both: return QStringLiteral("check");
    case canvas::Evidence::Declared: return QStringLiteral("pencil");
    case canvas::Evidence::Observed: return QStringLiteral("eye");
    case canvas::Evidence::None: break;
    }
    return {};
}

QString originPlace(const canvas::Origin& origin)
{
    if (origin.file.empty())
        return documentWords(origin.document);
    const QString file = singleLine(origin.file);
    return origin.line > 0 ? QStringLiteral("%1:%2").arg(file, QString::number(origin.line)) : file;
}

QString originText(const canvas::Origin& origin)
{
    const QString path = singleLine(origin.path);
    const QString document = documentWords(origin.document);
    return path.isEmpty() ? document : QStringLiteral("%1, %2").arg(document, path);
}

} // namespace tributary::views
