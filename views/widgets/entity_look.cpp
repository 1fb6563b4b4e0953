// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/entity_look.h"

#include "views/theme/theme.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace tributary::views {
namespace {

QString technologyIcon(const std::string& technology)
{
    const QString name = singleLine(technology, 100).toLower();
    const auto has = [&](const char* word) { return name.contains(QLatin1String(word)); };
    if (has("kafka") || has("topic") || has("kinesis") || has("pubsub") || has("stream")) {
        return QStringLiteral("topic");
    }
    if (has("s3") || has("gcs") || has("azure") || has("file") || has("sftp") || has("bucket") || has("local")) {
        return QStringLiteral("bucket");
    }
    if (has("api") || has("http") || has("rest")) {
        return QStringLiteral("cloud");
    }
    return QStringLiteral("table");
}

} // namespace

QString kindIcon(Kind kind, const std::string& technology)
{
    switch (kind) {
    case Kind::DataProduct: return QStringLiteral("product");
    case Kind::InputPort:
    case Kind::OutputPort:
    case Kind::Dataset: return technologyIcon(technology);
    case Kind::ManagementPort: return QStringLiteral("sliders");
    case Kind::DataContract: return QStringLiteral("file");
    case Kind::Column: return QStringLiteral("column");
    case Kind::UsageAgreement: return QStringLiteral("key");
    case Kind::Domain: return QStringLiteral("layers");
    case Kind::Term: return QStringLiteral("book");
    case Kind::Person:
    case Kind::Stakeholder: return QStringLiteral("user");
    case Kind::Team: return QStringLiteral("users");
    case Kind::Comment: return QStringLiteral("comment");
    case Kind::Rating: return QStringLiteral("star");
    case Kind::Endorsement: return QStringLiteral("check");
    case Kind::Policy:
    case Kind::Waiver: return QStringLiteral("shield");
    case Kind::Campaign: return QStringLiteral("bell");
    case Kind::Decision: return QStringLiteral("split");
    case Kind::Job: return QStringLiteral("pipeline");
    case Kind::Dashboard: return QStringLiteral("dashboard");
    case Kind::Model: return QStringLiteral("model");
    case Kind::Metric: return QStringLiteral("gauge");
    case Kind::Unknown: break;
    }
    return QStringLiteral("info");
}

LifecycleLook lifecycleLook(const std::string& status, bool deprecated)
{
    const QString text = lifecycleWord(status);
    const QString word = singleLine(status, 100).simplified().toLower();
    const bool saysSo = word == QLatin1String("deprecated") || word == QLatin1String("retired");
    if (deprecated || saysSo) { // in words, not by the colour of another word
        return {saysSo ? text : QCoreApplication::translate("Lifecycle", "Deprecated"), Tone::Err, QStringLiteral("warning")};
    }
    static constexpr std::array<QLatin1String, 4> kYoung = {QLatin1String("experimental"), QLatin1String("draft"),
                                                            QLatin1String("proposed"), QLatin1String("development")};
    for (const QLatin1String& young : kYoung) {
        if (word == young) {
            return {text, Tone::Warn, QStringLiteral("pencil")};
        }
    }
    return {text, Tone::Neutral, text.isEmpty() ? QString() : QStringLiteral("check")};
}

int paintDomainCode(QPainter* painter, const QPoint& topLeft, const QString& code, const QString& domain, double factor)
{
    const Theme& theme = Theme::current();
    const double grown = factor > 0 ? factor : theme.textFactor;
    QFont font = theme.caption;
    font.setPixelSize(qMax(9, qRound(9 * grown)));
    font.setWeight(QFont::DemiBold);
    const int width = qRound(18 * qMax(1.0, grown));
    const QRect box(topLeft, QSize(width, qRound(14 * qMax(1.0, grown))));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.domainColor(domain));
    painter->drawRoundedRect(box, theme.radiusChip, theme.radiusChip);
    painter->setFont(font);
    painter->setPen(theme.surface);
    painter->drawText(box, Qt::AlignCenter, singleLine(code, 100).left(2));
    painter->restore();
    return width;
}

QString domainLeaf(const std::string& domainPath)
{
    const std::size_t slash = domainPath.rfind('/');
    return singleLine(slash == std::string::npos ? std::string_view(domainPath) : std::string_view(domainPath).substr(slash + 1)).trimmed();
}

} // namespace tributary::views
