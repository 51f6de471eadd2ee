<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>atlas::ui::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n ties</source>
        <extracomment>under the title of an article: how many ties it states</extracomment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <extracomment>how many companies a file of a network has</extracomment>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <extracomment>how many things other than companies a file of a network has</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ArticleListPanel</name>
    <message numerus="yes">
        <source>%n networks</source>
        <extracomment>beside how many articles are open: how many files of networks are</extracomment>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartText</name>
    <message numerus="yes">
        <source>%n currencies apart</source>
        <extracomment>Subtitle of a chart. %n: how many currencies it shows, each with a scale of its own</extracomment>
        <translation>
            <numerusform>%n currency apart</numerusform>
            <numerusform>%n currencies apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones left out</source>
        <extracomment>Subtitle of a chart with very many bars. %n: how many of the smallest are not shown</extracomment>
        <translation>
            <numerusform>%n smaller one left out</numerusform>
            <numerusform>%n smaller ones left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 and %n more</source>
        <extracomment>Foot of a chart. %1: publisher and date of the first source, %n: how many more there are</extracomment>
        <translation>
            <numerusform>Source: %1 and %n more</numerusform>
            <numerusform>Source: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExplorationActions</name>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>focus on neighbours</comment>
        <extracomment>%n: how many steps from what is chosen others may be</extracomment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::FilterWords</name>
    <message numerus="yes">
        <source>Type: %n kinds</source>
        <comment>chip of the filter by kind of tie</comment>
        <extracomment>%n: how many kinds are shown</extracomment>
        <translation>
            <numerusform>Type: %n kind</numerusform>
            <numerusform>Type: %n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country: without %n</source>
        <comment>chip of the filter by country: how many are left out</comment>
        <extracomment>%n: how many countries are left out</extracomment>
        <translation>
            <numerusform>Country: without %n</numerusform>
            <numerusform>Country: without %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer: %n of them</source>
        <comment>chip of the filter by layer</comment>
        <extracomment>%n: how many layers are shown</extracomment>
        <translation>
            <numerusform>Layer: %n of them</numerusform>
            <numerusform>Layer: %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article: %n of them</source>
        <comment>chip of the filter by article</comment>
        <extracomment>%n: how many articles are chosen</extracomment>
        <translation>
            <numerusform>Article: %n of them</numerusform>
            <numerusform>Article: %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence ≥ %n</source>
        <comment>chip of the filter by how many sentences state a tie</comment>
        <extracomment>%n: how many sentences must state a tie</extracomment>
        <translation>
            <numerusform>Evidence ≥ %n</numerusform>
            <numerusform>Evidence ≥ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also shown: %n</source>
        <comment>chip of what was brought back</comment>
        <extracomment>%n: how many things and ties were brought back one by one, though a filter hides their like</extracomment>
        <translation>
            <numerusform>Also shown: %n</numerusform>
            <numerusform>Also shown: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::GroundWords</name>
    <message numerus="yes">
        <source>%n other countries</source>
        <comment>heading of a row that several countries share</comment>
        <translation>
            <numerusform>%n other country</numerusform>
            <numerusform>%n other countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %n year(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>no ties for %n year</numerusform>
            <numerusform>no ties for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %n month(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>no ties for %n month</numerusform>
            <numerusform>no ties for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %n day(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>no ties for %n day</numerusform>
            <numerusform>no ties for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::HiddenButton</name>
    <message numerus="yes">
        <source>Open “%1”: %n ties</source>
        <extracomment>%1 is a filter in its words (&quot;Kind: all but products&quot;), %n how many ties it alone leaves out</extracomment>
        <translation>
            <numerusform>Open “%1”: %n tie</numerusform>
            <numerusform>Open “%1”: %n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show one of %n</source>
        <extracomment>a menu of what filters hide, each brought back by itself; %n: how many companies and other things</extracomment>
        <translation>
            <numerusform>Show the %n thing</numerusform>
            <numerusform>Show one of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n: how many more there are than the menu names</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::HubWords</name>
    <message numerus="yes">
        <source>%n belong together: %1. A double click selects them all.</source>
        <extracomment>%1 are names of companies, %n how many belong together</extracomment>
        <translation>
            <numerusform>A community of %n: %1. A double click selects it.</numerusform>
            <numerusform>A community of %n: %1. A double click selects them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkLegend</name>
    <message numerus="yes">
        <source>%n more entries</source>
        <extracomment>for a screen reader, and where the pointer rests: entries of a legend that are left out</extracomment>
        <translation>
            <numerusform>%n more entry</numerusform>
            <numerusform>%n more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkPanel</name>
    <message numerus="yes">
        <source>%n steps around %1</source>
        <extracomment>%1 is a company&apos;s name, %n: how many steps from it others may be</extracomment>
        <translation>
            <numerusform>%n step around %1</numerusform>
            <numerusform>%n steps around %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common partners: %1</source>
        <extracomment>%1: two companies, %n: with how many others both have ties</extracomment>
        <translation>
            <numerusform>%n common partner: %1</numerusform>
            <numerusform>%n common partners: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridges</source>
        <extracomment>%n: how many ties hold parts of the network together</extracomment>
        <translation>
            <numerusform>%n bridge</numerusform>
            <numerusform>%n bridges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkWords</name>
    <message numerus="yes">
        <source>%n companies</source>
        <extracomment>how many companies are shown, beside the title</extracomment>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <extracomment>how many ties are shown</extracomment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <extracomment>how many articles state them</extracomment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n ties</source>
        <extracomment>%1 is a name, %2 what kind of thing it is</extracomment>
        <translation>
            <numerusform>%1, %2, %n tie</numerusform>
            <numerusform>%1, %2, %n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <extracomment>how many nodes are alliances, institutions, products … rather than companies</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a kind not stated</source>
        <extracomment>how many nodes are things of which no file says what they are</extracomment>
        <translation>
            <numerusform>%n of a kind not stated</numerusform>
            <numerusform>%n of a kind not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <comment>that are not shown</comment>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>that are not shown</comment>
        <extracomment>how many alliances, institutions, products … rather than companies</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <comment>that are not shown</comment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <extracomment>beside the title: %n: how many companies, other things and ties are not shown, all together</extracomment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::Opening</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>sources, listed among the articles</comment>
        <extracomment>a message: how many files or lines failed</extracomment>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles read</source>
        <extracomment>a message when reading is done: how many articles were read just now</extracomment>
        <translation>
            <numerusform>%n article read</numerusform>
            <numerusform>%n articles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files passed over</source>
        <extracomment>a message: how many files of a folder are of no kind that is read</extracomment>
        <translation>
            <numerusform>%n file passed over</numerusform>
            <numerusform>%n files passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks opened</source>
        <extracomment>a message when reading is done: how many files of networks were opened just now</extracomment>
        <translation>
            <numerusform>%n network opened</numerusform>
            <numerusform>%n networks opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ProblemList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>below a list of problems: how many are left out</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderPanel</name>
    <message numerus="yes">
        <source>%n open problems</source>
        <extracomment>a button: how many problems this article has</extracomment>
        <translation>
            <numerusform>%n open problem</numerusform>
            <numerusform>%n open problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderView</name>
    <message numerus="yes">
        <source>%n ties</source>
        <extracomment>below the title of an article: how many ties it states</extracomment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <extracomment>below the title of an article: how many figures it gives</extracomment>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SelectionCard</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>several companies at once</comment>
        <extracomment>how many companies and other things are selected at once</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties among them</source>
        <extracomment>how many ties there are among what is selected at once</extracomment>
        <translation>
            <numerusform>%n tie among them</numerusform>
            <numerusform>%n ties among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties with others</source>
        <extracomment>how many ties what is selected at once has with what is not</extracomment>
        <translation>
            <numerusform>%n tie with others</numerusform>
            <numerusform>%n ties with others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SeveralList</name>
    <message numerus="yes">
        <source>%n ties</source>
        <extracomment>how many ties of a company the network shows</extracomment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SourceLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the last source at the foot of an exported picture. %n: how many there are besides</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n companies</source>
        <extracomment>how many companies are known</extracomment>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <extracomment>how many ties are known</extracomment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <extracomment>how many articles are open</extracomment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open problems</source>
        <extracomment>a button: how many problems all articles have, with what could not be read</extracomment>
        <translation>
            <numerusform>%n open problem</numerusform>
            <numerusform>%n open problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <extracomment>how many files of networks are open</extracomment>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::StepWords</name>
    <message numerus="yes">
        <source>%n companies</source>
        <extracomment>how many nodes of the network something was done to</extracomment>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n steps</source>
        <extracomment>%1 is whose neighbours stand out, %n how many steps away they may be</extracomment>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TieList</name>
    <message numerus="yes">
        <source>and %n more ties</source>
        <extracomment>below a list of ties: how many there are besides</extracomment>
        <translation>
            <numerusform>and %n more tie</numerusform>
            <numerusform>and %n more ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n sentences: %3</source>
        <extracomment>a tie of a way: %1 is who with whom, %2 what, %n how many sentences say so, %3 the newest of them</extracomment>
        <translation>
            <numerusform>%1 · %2 · %n sentence: %3</numerusform>
            <numerusform>%1 · %2 · %n sentences: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sentences</source>
        <extracomment>a tie of a way, below who is tied with whom: %1 is what, %n how many sentences say so</extracomment>
        <translation>
            <numerusform>%1 · %n sentence</numerusform>
            <numerusform>%1 · %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeBar</name>
    <message numerus="yes">
        <source>%1 · %n ties</source>
        <extracomment>%1 is a day of the news, %n: how many ties had been told by then</extracomment>
        <translation>
            <numerusform>%1 · %n tie</numerusform>
            <numerusform>%1 · %n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <comment>how many ties</comment>
        <extracomment>how many ties no date is known of</extracomment>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeStrip</name>
    <message numerus="yes">
        <source>%n ties</source>
        <extracomment>below a month: how many ties have a sentence dated in it</extracomment>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::Words</name>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>that state a tie</comment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
