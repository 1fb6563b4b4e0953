// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/notice_words.h"

#include "model/query/qt_text.h"
#include "views/versions/change_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostName = 120;
constexpr int kNoticeValue = 60;
constexpr std::size_t kMostLines = 40;
constexpr qsizetype kHeaderBytes = 45; // of text in one encoded word, which may have 75 characters

// Untrusted text within a paragraph. Only what could mean something there is escaped: the message is also read as
// it is written, and "3\\.0" is no version to a reader of mails.
QString escaped(const std::string& text, int limit = kMostName)
{
    QString out;
    for (const QChar sign : singleLine(text, limit)) {
        if (QStringLiteral("\\`*_[]<>|~&!$").contains(sign))
            out += QLatin1Char('\\');
        out += sign;
    }
    return out;
}

// The same at the beginning of a line, where more means something: a heading, a list, a quotation.
QString escapedLine(const std::string& text, int limit)
{
    static const QRegularExpression kMark(QStringLiteral("^([-+#=>]|[0-9]+(?=[.)]))"));
    QString line = escaped(text, limit);
    const auto mark = kMark.match(line);
    if (mark.hasMatch())
        line.insert(mark.captured().front().isDigit() ? mark.capturedEnd() : 0, QLatin1Char('\\'));
    return line;
}

// `x`, whatever x is: more backticks around it than within it.
QString code(const QString& text)
{
    QString fence = QStringLiteral("`");
    while (text.contains(fence))
        fence += QLatin1Char('`');
    const QString gap = text.startsWith(QLatin1Char('`')) || text.endsWith(QLatin1Char('`')) ? QStringLiteral(" ") : QString();
    return fence + gap + text + gap + fence;
}

bool reads(const campaign::Notice& notice, const diff::Change& change)
{
    if (notice.columns.empty() || change.column.empty())
        return true; // which ones it reads is not known, or it is for all
    const std::string column = change.dataset + "." + change.column;
    return std::any_of(notice.columns.begin(), notice.columns.end(), [&column](const std::string& read) {
        return read == column || read.rfind(column + ".", 0) == 0 || column.rfind(read + ".", 0) == 0;
    });
}

QString lineOf(const diff::Change& change)
{
    const QString subject = code(ChangeWords::subject(change));
    const QString before = ChangeWords::value(change.before, kNoticeValue);
    const QString after = ChangeWords::value(change.after, kNoticeValue);
    if (change.nature == diff::Nature::Renamed && !before.isEmpty())
        return NoticeWords::tr("%1 is now %2").arg(code(before), subject);
    if (change.nature == diff::Nature::Removed)
        return NoticeWords::tr("%1 is removed").arg(subject);
    if (change.nature == diff::Nature::Added)
        return NoticeWords::tr("%1 is new").arg(subject);
    if (change.isText || before.isEmpty() || after.isEmpty())
        return NoticeWords::tr("%1: %2").arg(subject, escaped(fromQt(ChangeWords::what(change))));
    return NoticeWords::tr("%1 was %2 and is %3").arg(subject, code(before), code(after));
}

QStringList linesFor(const campaign::Notice& notice, const std::vector<diff::Change>& changes)
{
    QStringList lines;
    std::size_t more = 0;
    for (const diff::Change& change : changes) {
        if (change.reader < diff::Severity::Risky || change.waived() || !reads(notice, change))
            continue;
        if (static_cast<std::size_t>(lines.size()) == kMostLines)
            ++more;
        else
            lines.append(QStringLiteral("- ") + lineOf(change));
    }
    if (more > 0)
        lines.append(QStringLiteral("- ") + NoticeWords::tr("and %n more", nullptr, static_cast<int>(more)));
    return lines;
}

QString undecidedText(const campaign::Campaign& campaign)
{
    return NoticeWords::tr("What happens to version %1 is not decided yet: say what you need.").arg(escaped(campaign.fromVersion));
}

QString futureOf(const campaign::Campaign& campaign)
{
    const QString version = escaped(campaign.fromVersion);
    switch (campaign.decision) {
    case campaign::Decision::DualServe:
        return campaign.serveUntil.empty() ? NoticeWords::tr("Version %1 is served beside the new one.").arg(version)
                                           : NoticeWords::tr("Version %1 stays readable until %2.").arg(version, escaped(campaign.serveUntil));
    case campaign::Decision::Retire:
        return campaign.migrateBy.empty() ? NoticeWords::tr("Version %1 will be retired.").arg(version)
                                          : NoticeWords::tr("Version %1 will be retired on %2.").arg(version, escaped(campaign.migrateBy));
    case campaign::Decision::Open: break;
    }
    return undecidedText(campaign);
}

// RFC 2047, in words of whole characters.
QByteArray headerText(const QString& text)
{
    QByteArray out;
    QByteArray word;
    const auto finish = [&] {
        if (!word.isEmpty())
            out += (out.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint sign : text.toUcs4()) {
        const char32_t letter = sign;
        if (word.size() + 4 > kHeaderBytes)
            finish();
        word += QString::fromUcs4(&letter, 1).toUtf8();
    }
    finish();
    return out;
}

// What may stand behind "To:": an address, and nothing that could begin another header.
QByteArray addressOf(const std::string& owner)
{
    const QString text = toQt(owner).trimmed();
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign > u' ' && sign < u'\x7f' && !QStringLiteral("<>,;:\"\\()[]").contains(sign); });
    return isPlain && text.count(QLatin1Char('@')) == 1 ? text.toLatin1() : QByteArray();
}

} // namespace

QString NoticeWords::decision(campaign::Decision decision)
{
    switch (decision) {
    case campaign::Decision::DualServe: return tr("both versions are served");
    case campaign::Decision::Retire: return tr("the old version is retired");
    case campaign::Decision::Open: break;
    }
    return tr("not decided yet");
}

QString NoticeWords::answer(campaign::Answer answer)
{
    switch (answer) {
    case campaign::Answer::Acknowledged: return tr("agrees");
    case campaign::Answer::Objected: return tr("objects");
    case campaign::Answer::Migrating: return tr("will move");
    case campaign::Answer::None: break;
    }
    return tr("no answer yet");
}

QString NoticeWords::status(const query::CampaignItem& item)
{
    const campaign::Campaign& campaign = item.campaign;
    const auto told = static_cast<int>(campaign.notices.size());
    const int answered = told - static_cast<int>(campaign.count(campaign::Answer::None));
    QStringList parts = {campaign.isOpen() ? tr("open") : tr("closed on %1").arg(writtenDayText(singleLine(campaign.closed, kMostName)))};
    if (told > 0)
        parts.append(tr("%1 of %n consumers answered", nullptr, told).arg(answered));
    if (const auto objected = static_cast<int>(campaign.count(campaign::Answer::Objected)); objected > 0)
        parts.append(tr("objections: %1").arg(objected));
    if (item.overdue)
        parts.append(tr("overdue since %1").arg(writtenDayText(singleLine(campaign.migrateBy, kMostName))));
    return parts.join(QStringLiteral(", "));
}

QString NoticeWords::subject(const query::CampaignItem& item, const query::DiffAnswer& answer)
{
    int worst = 0;
    const diff::Severity severity = answer.worst();
    for (const diff::Change& change : answer.changes())
        worst += change.severity == severity && !change.waived() ? 1 : 0;
    return tr("%1 %2 changes: %3").arg(singleLine(item.productName, kMostName), singleLine(item.campaign.toVersion, kMostName), ChangeWords::count(severity, worst));
}

QString NoticeWords::message(const query::CampaignItem& item, const query::DiffAnswer& answer, std::size_t notice)
{
    const campaign::Campaign& campaign = item.campaign;
    const campaign::Notice& meant = campaign.notices[notice];
    const QString names[] = {escaped(campaign.toVersion), escaped(item.productName), escaped(campaign.fromVersion)};
    QStringList parts;
    parts.append(campaign.migrateBy.empty() ? tr("Version %1 of **%2** replaces version %3.").arg(names[0], names[1], names[2])
                                            : tr("Version %1 of **%2** replaces version %3 on %4.").arg(names[0], names[1], names[2], escaped(campaign.migrateBy)));
    if (!campaign.reason.empty())
        parts.append(escapedLine(campaign.reason, 2'000));
    if (const QStringList lines = linesFor(meant, answer.changes()); !lines.isEmpty()) {
        parts.append(meant.columns.empty() ? tr("You read it. This changes for you:") : tr("You read columns of it. This changes for you:"));
        parts.append(lines.join(QLatin1Char('\n')));
    }
    parts.append(futureOf(campaign));
    parts.append(tr("Please say whether you agree, object, or by when you will have moved."));
    return parts.join(QStringLiteral("\n\n"));
}

void NoticeWords::fill(query::CampaignItem& item, const query::DiffAnswer& answer)
{
    for (std::size_t i = 0; i < item.campaign.notices.size(); ++i) {
        campaign::Notice& notice = item.campaign.notices[i];
        if (notice.subject.empty())
            notice.subject = fromQt(subject(item, answer));
        if (notice.text.empty())
            notice.text = fromQt(message(item, answer, i));
    }
}

void NoticeWords::tellDecision(query::CampaignItem& item)
{
    if (item.campaign.decision == campaign::Decision::Open)
        return;
    for (campaign::Notice& notice : item.campaign.notices)
        notice.text = fromQt(toQt(notice.text).replace(undecidedText(item.campaign), futureOf(item.campaign)));
}

QByteArray NoticeWords::mailDraft(const query::CampaignItem& item, std::size_t notice)
{
    const campaign::Notice& meant = item.campaign.notices[notice];
    QByteArray mail;
    if (const QByteArray to = addressOf(item.readers[notice].owner); !to.isEmpty())
        mail += "To: " + to + "\r\n";
    mail += "Subject: " + headerText(singleLine(meant.subject, 2 * kMostName)) + "\r\n";
    mail += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray body = toQt(meant.text).toUtf8().toBase64();
    constexpr qsizetype kLine = 76;
    for (qsizetype at = 0; at < body.size(); at += kLine)
        mail += body.mid(at, kLine) + "\r\n";
    return mail;
}

QString NoticeWords::markdown(const query::CampaignItem& item)
{
    QString text;
    for (std::size_t i = 0; i < item.campaign.notices.size(); ++i) {
        const campaign::Notice& notice = item.campaign.notices[i];
        const QString owner = escaped(item.readers[i].owner);
        text += (text.isEmpty() ? QString() : QStringLiteral("\n---\n\n")) + QStringLiteral("## ")
            + tr("To %1").arg(escaped(item.readers[i].name)) + (owner.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(owner)) + QStringLiteral("\n\n");
        if (!notice.subject.empty())
            text += QStringLiteral("**") + escaped(notice.subject, 2 * kMostName) + QStringLiteral("**\n\n");
        text += notice.text.empty() ? tr("(no message)") + QLatin1Char('\n') : toQt(notice.text) + QLatin1Char('\n');
    }
    return text;
}

} // namespace tributary::views
