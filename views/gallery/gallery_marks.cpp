// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/product/glyphs.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"
#include "views/shell/moment_bar.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/message_view.h"
#include "views/widgets/pill.h"
#include "views/widgets/progress_line.h"
#include "views/widgets/quality_mark.h"
#include "views/widgets/safe_text_view.h"

#include <utility>

namespace tributary::views {
namespace {

constexpr Micros kShownMoment = 1'790'000'000'000'000;

void addTexts(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Text"));
    const std::pair<TextRole, QString> roles[] = {{TextRole::Title, GalleryText::tr("title")}, {TextRole::Heading, GalleryText::tr("heading")},
                                                  {TextRole::Body, GalleryText::tr("body")}, {TextRole::BodyStrong, GalleryText::tr("body, strong")},
                                                  {TextRole::Small, GalleryText::tr("small")}, {TextRole::SmallStrong, GalleryText::tr("small, strong")},
                                                  {TextRole::Caption, GalleryText::tr("caption")}, {TextRole::Code, GalleryText::tr("code")}};
    for (const auto& [role, caption] : roles)
        gallery.add(caption, new TextLabel(QStringLiteral("Revenue 12.5"), role));
    auto* off = new TextLabel(QStringLiteral("Revenue"), TextRole::Body);
    off->setEnabled(false);
    gallery.add(GalleryText::tr("off"), off);
    gallery.addRow();
    const std::pair<Ink, QString> inks[] = {{Ink::Text1, GalleryText::tr("first")}, {Ink::Text2, GalleryText::tr("second")}, {Ink::Text3, GalleryText::tr("third")},
                                            {Ink::Accent, GalleryText::tr("accent")}, {Ink::Ok, GalleryText::tr("good")}, {Ink::Warn, GalleryText::tr("warning")},
                                            {Ink::Err, GalleryText::tr("error")}};
    for (const auto& [ink, caption] : inks)
        gallery.add(caption, new TextLabel(QStringLiteral("2.8 h"), TextRole::Small, ink));
    auto* cut = new ElidedLabel(ElidedLabel::Style::Value);
    cut->setText(QStringLiteral("Customer revenue contract with a very long name"));
    cut->setFixedWidth(160);
    gallery.add(GalleryText::tr("cut at the end"), cut);
    auto* path = new ElidedLabel(ElidedLabel::Style::Code);
    path->setText(QStringLiteral("s3://q2c-deal/customer_revenue/monthly/2026/10/"));
    path->setFixedWidth(200);
    gallery.add(GalleryText::tr("a path is cut in its middle"), path);
}

void addPills(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Pills and marks"));
    const std::pair<Tone, const char*> tones[] = {{Tone::Neutral, "stable"}, {Tone::Ok, "added"}, {Tone::Warn, "experimental"}, {Tone::Err, "breaking"},
                                                  {Tone::Info, "modified"}, {Tone::Accent, "new"}, {Tone::Outline, "3.0"}};
    for (const auto& [tone, word] : tones)
        gallery.add(QString::fromLatin1(word), new Pill(QString::fromLatin1(word), tone));
    gallery.add(GalleryText::tr("with a sign"), new Pill(QStringLiteral("compliant"), Tone::Ok, QStringLiteral("check")));
    for (const char* domain : {"Deal", "Company", "Finance", "Usage"}) {
        auto* glyph = new DomainGlyph;
        glyph->setDomain(QString::fromLatin1(domain), QString::fromLatin1(domain).left(2));
        gallery.add(QString::fromLatin1(domain), glyph);
    }
    gallery.addRow();
    gallery.add(GalleryText::tr("product"), new IconTile(QStringLiteral("product"), 46, true));
    gallery.add(GalleryText::tr("system"), new IconTile(QStringLiteral("server"), 28, false));
    auto* person = new Avatar(28);
    person->setName(QStringLiteral("Maren Solheim"));
    gallery.add(GalleryText::tr("person"), person);
    auto* stars = new RatingStars;
    stars->setMean(3.6);
    stars->setAccessibleName(QStringLiteral("3.6"));
    gallery.add(GalleryText::tr("rating"), stars);
    for (const double percent : {98.2, 88.3, 64.0})
        gallery.add(GalleryText::tr("quality"), new QualityMark(percent));
}

void addMessages(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Messages and progress"));
    auto* empty = new MessageView;
    empty->showMessage(QStringLiteral("No product matches all five filters."), QStringLiteral("Remove contract: expired"));
    gallery.add(GalleryText::tr("empty, with an action"), empty, 300);
    auto* error = new MessageView;
    error->showMessage(QStringLiteral("The catalog could not be read."), QStringLiteral("Try again"), true);
    gallery.add(GalleryText::tr("error"), error, 300);
    auto* panel = new MessagePanel;
    panel->showMessage(QStringLiteral("warning"), QStringLiteral("This product is gone"), QStringLiteral("Its file was removed on 3 October."), QStringLiteral("Show its last version"));
    gallery.add(GalleryText::tr("instead of a page"), panel, 460);
    gallery.addRow();
    auto* notice = new NoticeBar;
    notice->setNotice(QStringLiteral("Two files claim this version; the first one is shown."));
    gallery.add(GalleryText::tr("notice"), notice, 420);
    auto* moment = new MomentBar;
    moment->setMoment(Moment{12, kShownMoment});
    gallery.add(GalleryText::tr("past moment"), moment, 420);
    gallery.add(GalleryText::tr("missing part"), new EmptyState(QStringLiteral("No measurements. Add Measurement lines to an .ndjson file.")), 300);
    gallery.addRow();
    auto* half = new ProgressLine;
    half->setBusy(true);
    half->setProgress(0.6);
    gallery.add(GalleryText::tr("six tenths read"), half, 300);
    auto* unknown = new ProgressLine;
    unknown->setBusy(true);
    gallery.add(GalleryText::tr("reading"), unknown, 300);
    auto* text = new SafeTextView;
    text->setFitsContent(true);
    text->setUntrustedMarkdown(QStringLiteral("Net of *credit notes* up to **day five**; see `revenue_eur`."));
    gallery.add(GalleryText::tr("text of a source"), text, 420);
}

} // namespace

void addMarks(GalleryPage& gallery)
{
    addTexts(gallery);
    addPills(gallery);
    addMessages(gallery);
}

} // namespace tributary::views
