<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n breaking</numerusform>
            <numerusform>%n breaking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n risky</numerusform>
            <numerusform>%n risky</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compatible</source>
        <translation>
            <numerusform>%n compatible</numerusform>
            <numerusform>%n compatible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosmetic</source>
        <translation>
            <numerusform>%n cosmetic</numerusform>
            <numerusform>%n cosmetic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n consumer(s) known</source>
        <translation>
            <numerusform>%n consumer known</numerusform>
            <numerusform>%n consumers known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) seen reading</source>
        <translation>
            <numerusform>%n consumer seen reading</numerusform>
            <numerusform>%n consumers seen reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) named by the ports</source>
        <translation>
            <numerusform>%n use case named by the ports</numerusform>
            <numerusform>%n use cases named by the ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n endorsement</numerusform>
            <numerusform>%n endorsements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Error budget of %n day(s): %1 of %2 misses spent (%3 % may miss)</source>
        <translation>
            <numerusform>Error budget of %n day: %1 of %2 misses spent (%3 % may miss)</numerusform>
            <numerusform>Error budget of %n days: %1 of %2 misses spent (%3 % may miss)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n consumers answered</source>
        <translation>
            <numerusform>%1 of %n consumer answered</numerusform>
            <numerusform>%1 of %n consumers answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLook</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entities</source>
        <translation>
            <numerusform>%1 entity</numerusform>
            <numerusform>%1 entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message numerus="yes">
        <source>%1 of %n file(s) could not be read</source>
        <translation>
            <numerusform>%1 of %n file could not be read</numerusform>
            <numerusform>%1 of %n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>... and %n more (all of them: --json)</source>
        <translation>
            <numerusform>... and %n more (all of them: --json)</numerusform>
            <numerusform>... and %n more (all of them: --json)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::cli::Words</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more (all of them: --json)</source>
        <translation>
            <numerusform>... and %n more (all of them: --json)</numerusform>
            <numerusform>... and %n more (all of them: --json)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s), newest first</source>
        <translation>
            <numerusform>%n version, newest first</numerusform>
            <numerusform>%n versions, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that nothing describes</source>
        <translation>
            <numerusform>%n name that nothing describes</numerusform>
            <numerusform>%n names that nothing describes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n of them match only some of the words</source>
        <translation>
            <numerusform>; %n of them matches only some of the words</numerusform>
            <numerusform>; %n of them match only some of the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1: %n hit(s) now</source>
        <translation>
            <numerusform>Saved as %1: %n hit now</numerusform>
            <numerusform>Saved as %1: %n hits now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved search %1: %n new</source>
        <translation>
            <numerusform>Saved search %1: %n new</numerusform>
            <numerusform>Saved search %1: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history: %n commit(s) read</source>
        <translation>
            <numerusform>history: %n commit read</numerusform>
            <numerusform>history: %n commits read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed version(s) found</source>
        <translation>
            <numerusform>%n committed version found</numerusform>
            <numerusform>%n committed versions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would remove %n of what the catalog holds of it:</source>
        <translation>
            <numerusform>would remove %n of what the catalog holds of it:</numerusform>
            <numerusform>would remove %n of what the catalog holds of it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more (the first 500: --review)</source>
        <translation>
            <numerusform>... and %n more (the first 500: --review)</numerusform>
            <numerusform>... and %n more (the first 500: --review)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products unchanged for %n day(s)</source>
        <translation>
            <numerusform>products unchanged for %n day</numerusform>
            <numerusform>products unchanged for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), worst: %1</source>
        <translation>
            <numerusform>%n change, worst: %1</numerusform>
            <numerusform>%n changes, worst: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reached</source>
        <translation>
            <numerusform>%n thing reached</numerusform>
            <numerusform>%n things reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) hidden by the filter are passed through</source>
        <translation>
            <numerusform>%n node hidden by the filter is passed through</numerusform>
            <numerusform>%n nodes hidden by the filter are passed through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severed by %n node(s)</source>
        <translation>
            <numerusform>Severed by %n node</numerusform>
            <numerusform>Severed by %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) are no part of this level</source>
        <translation>
            <numerusform>%n hit is no part of this level</numerusform>
            <numerusform>%n hits are no part of this level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for another change of their file.</source>
        <translation>
            <numerusform>%n change waits for another change of its file.</numerusform>
            <numerusform>%n changes wait for another change of their file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::BeginningSubject</name>
    <message numerus="yes">
        <source>%n dataset(s), up to %1</source>
        <translation>
            <numerusform>%n dataset, up to %1</numerusform>
            <numerusform>%n datasets, up to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::BlockTile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::CanvasField</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::CanvasPicker</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::CanvasSide</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::CatalogSection</name>
    <message numerus="yes">
        <source>Rebuilt. %n fault(s) mended.</source>
        <translation>
            <numerusform>Rebuilt. %n fault mended.</numerusform>
            <numerusform>Rebuilt. %n faults mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::ChangeTree</name>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::CompletionModel</name>
    <message numerus="yes">
        <source>%1, %n asset(s)</source>
        <translation>
            <numerusform>%1, %n asset</numerusform>
            <numerusform>%1, %n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::ConflictRows</name>
    <message numerus="yes">
        <source>of %n change(s)</source>
        <translation>
            <numerusform>of %n change</numerusform>
            <numerusform>of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) %1, %2. Nothing is overwritten before you decide.</source>
        <translation>
            <numerusform>%n field %1, %2. Nothing is overwritten before you decide.</numerusform>
            <numerusform>%n fields %1, %2. Nothing is overwritten before you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::DiscussionTab</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::DomainOverview</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::DraftBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published change(s) of this file wait(s) in the outbox</source>
        <translation>
            <numerusform>%n published change of this file waits in the outbox</numerusform>
            <numerusform>%n published changes of this file wait in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::FactsTab</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::FeedbackForm</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your rating, %n star(s): %1</source>
        <translation>
            <numerusform>Your rating, %n star: %1</numerusform>
            <numerusform>Your rating, %n stars: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::FindBox</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::FlowDiagram</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fed by %n domain(s)</source>
        <translation>
            <numerusform>fed by %n domain</numerusform>
            <numerusform>fed by %n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feeds %n domain(s)</source>
        <translation>
            <numerusform>feeds %n domain</numerusform>
            <numerusform>feeds %n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::GapWords</name>
    <message numerus="yes">
        <source>products unchanged for %n day(s)</source>
        <translation>
            <numerusform>products unchanged for %n day</numerusform>
            <numerusform>products unchanged for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::LineageBoard</name>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Show %n more upstream</numerusform>
            <numerusform>Show %n more upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Show %n more downstream</numerusform>
            <numerusform>Show %n more downstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::LineageEditDesk</name>
    <message numerus="yes">
        <source>Remove the %n drawn edges behind it</source>
        <translation>
            <numerusform>Remove the %n drawn edge behind it</numerusform>
            <numerusform>Remove the %n drawn edges behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::LineagePanel</name>
    <message numerus="yes">
        <source>and %n more, all of them in the table</source>
        <translation>
            <numerusform>and %n more, all of them in the table</numerusform>
            <numerusform>and %n more, all of them in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s) between them</source>
        <translation>
            <numerusform>%n edge between them</numerusform>
            <numerusform>%n edges between them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::NewCanvasPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::NodeWords</name>
    <message numerus="yes">
        <source>Show %n more column(s) of %1</source>
        <translation>
            <numerusform>Show %n more column of %1</numerusform>
            <numerusform>Show %n more columns of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more column(s)</source>
        <translation>
            <numerusform>and %n more column</numerusform>
            <numerusform>and %n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n more column</numerusform>
            <numerusform>%n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s): %1</source>
        <translation>
            <numerusform>%n column: %1</numerusform>
            <numerusform>%n columns: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::ObjectivePanel</name>
    <message numerus="yes">
        <source>missed %n time(s)</source>
        <translation>
            <numerusform>missed %n time</numerusform>
            <numerusform>missed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::Origin</name>
    <message numerus="yes">
        <source>%1, and %n more place(s)</source>
        <translation>
            <numerusform>%1, and %n more place</numerusform>
            <numerusform>%1, and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), the newest of %1</source>
        <translation>
            <numerusform>%n observation, of %1</numerusform>
            <numerusform>%n observations, the newest of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::OutboxRows</name>
    <message numerus="yes">
        <source>%n change(s) not pushed yet</source>
        <translation>
            <numerusform>%n change not pushed yet</numerusform>
            <numerusform>%n changes not pushed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n hop(s) upstream</source>
        <translation>
            <numerusform>%1, %n hop upstream</numerusform>
            <numerusform>%1, %n hops upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hop(s) downstream</source>
        <translation>
            <numerusform>%1, %n hop downstream</numerusform>
            <numerusform>%1, %n hops downstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::OverviewSide</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::OverviewTab</name>
    <message numerus="yes">
        <source>missed %n time(s)</source>
        <translation>
            <numerusform>missed %n time</numerusform>
            <numerusform>missed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reads in the last %n day(s)</source>
        <translation>
            <numerusform>reads in the last %n day</numerusform>
            <numerusform>reads in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::PeoplePageView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::PeopleWords</name>
    <message numerus="yes">
        <source>%n trace(s), the last one: %1</source>
        <translation>
            <numerusform>%n trace, the last one: %1</numerusform>
            <numerusform>%n traces, the last one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::PortDiagram</name>
    <message numerus="yes">
        <source>%n input port(s)</source>
        <translation>
            <numerusform>%n input port</numerusform>
            <numerusform>%n input ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output port(s)</source>
        <translation>
            <numerusform>%n output port</numerusform>
            <numerusform>%n output ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::PortNode</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::ProductHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::QuestionRows</name>
    <message numerus="yes">
        <source>%n consumer(s) to be told</source>
        <translation>
            <numerusform>%n consumer to be told</numerusform>
            <numerusform>%n consumers to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reached</source>
        <translation>
            <numerusform>%n thing reached</numerusform>
            <numerusform>%n things reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::RebaseView</name>
    <message numerus="yes">
        <source>The draft and the file have both changed %n place(s). Which shall it be?</source>
        <translation>
            <numerusform>The draft and the file have both changed %n place. Which shall it be?</numerusform>
            <numerusform>The draft and the file have both changed %n places. Which shall it be?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::ResultPanel</name>
    <message numerus="yes">
        <source>asset(s)</source>
        <translation>
            <numerusform>asset</numerusform>
            <numerusform>assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>match(es) in names, descriptions and columns</source>
        <translation>
            <numerusform>match in names, descriptions and columns</numerusform>
            <numerusform>matches in names, descriptions and columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them of some of the words only</source>
        <translation>
            <numerusform>, %n of them of some of the words only</numerusform>
            <numerusform>, %n of them of some of the words only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::SavedSearchModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::SchemaTab</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::SearchCompleter</name>
    <message numerus="yes">
        <source>%n suggestion(s), Down chooses</source>
        <translation>
            <numerusform>%n suggestion, Down chooses</numerusform>
            <numerusform>%n suggestions, Down chooses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::SourceTroubleWords</name>
    <message numerus="yes">
        <source>%n file(s) of %1 could not be read: what they describe is missing here.</source>
        <translation>
            <numerusform>%n file of %1 could not be read: what it describes is missing here.</numerusform>
            <numerusform>%n files of %1 could not be read: what they describe is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 sources could not be read: what they describe is missing here.</source>
        <translation>
            <numerusform>%n file of %1 sources could not be read: what it describes is missing here.</numerusform>
            <numerusform>%n files of %1 sources could not be read: what they describe is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last runs of %n source(s) wait for a decision.</source>
        <translation>
            <numerusform>The last run of %n source waits for a decision.</numerusform>
            <numerusform>The last runs of %n sources wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not reached · read from cache</source>
        <translation>
            <numerusform>%n source not reached · read from cache</numerusform>
            <numerusform>%n sources not reached · read from cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::StatusStrip</name>
    <message numerus="yes">
        <source>Never synced · %n source(s)</source>
        <translation>
            <numerusform>Never synced · %n source</numerusform>
            <numerusform>Never synced · %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %1 · %2 of %n source(s)</source>
        <translation>
            <numerusform>Synced %1 · %2 of %n source</numerusform>
            <numerusform>Synced %1 · %2 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asset(s)</source>
        <translation>
            <numerusform>%1 asset</numerusform>
            <numerusform>%1 assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::SyncPage</name>
    <message numerus="yes">
        <source>%n source(s), cache %1 at %2</source>
        <translation>
            <numerusform>%n source, cache %1 at %2</numerusform>
            <numerusform>%n sources, cache %1 at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::TimeSeriesChart</name>
    <message numerus="yes">
        <source>Line chart of %n measurement(s). Enter shows them as a table.</source>
        <translation>
            <numerusform>Line chart of %n measurement. Enter shows it as a table.</numerusform>
            <numerusform>Line chart of %n measurements. Enter shows them as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::UsageTab</name>
    <message numerus="yes">
        <source>by week, the last %n day(s)</source>
        <translation>
            <numerusform>by week, the last %n day</numerusform>
            <numerusform>by week, the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::views::WhatIfPage</name>
    <message numerus="yes">
        <source>%n changes, the worst is %1; advised step of the version: %2</source>
        <translation>
            <numerusform>%n change, it is %1; advised step of the version: %2</numerusform>
            <numerusform>%n changes, the worst is %1; advised step of the version: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
