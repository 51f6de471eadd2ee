<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>atlas::ui::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many companies a file of a network has</extracomment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <extracomment>how many things a file of a network has, of which not all are companies or said to be</extracomment>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ties</source>
        <extracomment>under the title of an article: %Ln: how many ties it states, %1: of how many the network shows</extracomment>
        <translation>
            <numerusform>%1 of %Ln tie</numerusform>
            <numerusform>%1 of %Ln ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ArticleListPanel</name>
    <message numerus="yes">
        <source>%Ln networks</source>
        <extracomment>beside how many articles are open: how many files of networks are</extracomment>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartText</name>
    <message numerus="yes">
        <source>%Ln currencies apart</source>
        <extracomment>Subtitle of a chart. %Ln: how many currencies it shows, each with a scale of its own</extracomment>
        <translation>
            <numerusform>%Ln currency apart</numerusform>
            <numerusform>%Ln currencies apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller ones left out</source>
        <extracomment>Subtitle of a chart with very many bars. %Ln: how many of the smallest are not shown</extracomment>
        <translation>
            <numerusform>%Ln smaller one left out</numerusform>
            <numerusform>%Ln smaller ones left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 and %Ln more</source>
        <extracomment>Foot of a chart. %1: publisher and date of the first source, %Ln: how many more there are</extracomment>
        <translation>
            <numerusform>Source: %1 and %Ln more</numerusform>
            <numerusform>Source: %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::EntityCard</name>
    <message numerus="yes">
        <source>%Ln ties hidden</source>
        <extracomment>below the ties of a company that the network shows: how many more it has; a click lists them</extracomment>
        <translation>
            <numerusform>%Ln tie hidden</numerusform>
            <numerusform>%Ln ties hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExplorationActions</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <comment>focus on neighbours</comment>
        <extracomment>%Ln: how many steps from what is chosen others may be</extracomment>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select just two companies: %Ln are selected now.</source>
        <extracomment>%Ln: how many companies are selected</extracomment>
        <translation>
            <numerusform>Select just two companies: %Ln is selected now.</numerusform>
            <numerusform>Select just two companies: %Ln are selected now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::FilterWords</name>
    <message numerus="yes">
        <source>Type: %Ln kinds</source>
        <comment>chip of the filter by kind of tie</comment>
        <extracomment>%Ln: how many kinds are shown</extracomment>
        <translation>
            <numerusform>Type: %Ln kind</numerusform>
            <numerusform>Type: %Ln kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country: without %Ln</source>
        <comment>chip of the filter by country: how many are left out</comment>
        <extracomment>%Ln: how many countries are left out</extracomment>
        <translation>
            <numerusform>Country: without %Ln</numerusform>
            <numerusform>Country: without %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer: %Ln of them</source>
        <comment>chip of the filter by layer</comment>
        <extracomment>%Ln: how many layers are shown</extracomment>
        <translation>
            <numerusform>Layer: %Ln of them</numerusform>
            <numerusform>Layer: %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article: %Ln of them</source>
        <comment>chip of the filter by article</comment>
        <extracomment>%Ln: how many articles are chosen</extracomment>
        <translation>
            <numerusform>Article: %Ln of them</numerusform>
            <numerusform>Article: %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence ≥ %Ln</source>
        <comment>chip of the filter by how many sentences state a tie</comment>
        <extracomment>%Ln: how many sentences must state a tie</extracomment>
        <translation>
            <numerusform>Evidence ≥ %Ln</numerusform>
            <numerusform>Evidence ≥ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also shown: %Ln</source>
        <comment>chip of what was brought back</comment>
        <extracomment>%Ln: how many things and ties were brought back one by one, though a filter hides their like</extracomment>
        <translation>
            <numerusform>Also shown: %Ln</numerusform>
            <numerusform>Also shown: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::GroundWords</name>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <comment>heading of a row that several countries share</comment>
        <translation>
            <numerusform>%Ln other country</numerusform>
            <numerusform>%Ln other countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %Ln year(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>no ties for %Ln year</numerusform>
            <numerusform>no ties for %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %Ln month(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>no ties for %Ln month</numerusform>
            <numerusform>no ties for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %Ln day(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>no ties for %Ln day</numerusform>
            <numerusform>no ties for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::HiddenButton</name>
    <message numerus="yes">
        <source>Show one of %Ln</source>
        <extracomment>a menu of what filters hide, each brought back by itself; %Ln: how many companies and other things</extracomment>
        <translation>
            <numerusform>Show the %Ln thing</numerusform>
            <numerusform>Show one of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the filter “%1”: %Ln ties</source>
        <extracomment>%1 is a filter in its words (&quot;Kind: all but products&quot;), %Ln how many ties it alone leaves out</extracomment>
        <translation>
            <numerusform>Lift the filter “%1”: %Ln tie</numerusform>
            <numerusform>Lift the filter “%1”: %Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find one of %Ln more…</source>
        <extracomment>ends a list of hidden things and leads to the search; %Ln: how many more there are than it names</extracomment>
        <translation>
            <numerusform>Find one of %Ln more…</numerusform>
            <numerusform>Find one of %Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::HubPanel</name>
    <message numerus="yes">
        <source>%1 · %Ln others</source>
        <extracomment>beside the title “Companies”: %1 is how many, %Ln how many rows are of alliances, institutions …</extracomment>
        <translation>
            <numerusform>%1 · %Ln other</numerusform>
            <numerusform>%1 · %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::HubWords</name>
    <message numerus="yes">
        <source>%Ln belong together: %1. A double click selects them all.</source>
        <extracomment>%1 are names of companies, %Ln how many belong together</extracomment>
        <translation>
            <numerusform>A community of %Ln: %1. A double click selects it.</numerusform>
            <numerusform>A community of %Ln: %1. A double click selects them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::MissingBars</name>
    <message numerus="yes">
        <source>%Ln of the selected are not in this chart</source>
        <extracomment>how many of several companies that are selected a chart has no bar of</extracomment>
        <translation>
            <numerusform>%Ln of the selected is not in this chart</numerusform>
            <numerusform>%Ln of the selected are not in this chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkLegend</name>
    <message numerus="yes">
        <source>%Ln more entries</source>
        <extracomment>for a screen reader, and where the pointer rests: entries of a legend that are left out</extracomment>
        <translation>
            <numerusform>%Ln more entry</numerusform>
            <numerusform>%Ln more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkPanel</name>
    <message numerus="yes">
        <source>%Ln steps around %1</source>
        <extracomment>%1 is a company&apos;s name, %Ln: how many steps from it others may be</extracomment>
        <translation>
            <numerusform>%Ln step around %1</numerusform>
            <numerusform>%Ln steps around %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common partners: %1</source>
        <extracomment>%1: two companies, %Ln: with how many others both have ties</extracomment>
        <translation>
            <numerusform>%Ln common partner: %1</numerusform>
            <numerusform>%Ln common partners: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bridges, with two companies or more on either side</source>
        <extracomment>%Ln: how many ties hold parts of the network together, without which it would fall into two parts</extracomment>
        <translation>
            <numerusform>%Ln bridge, with two companies or more on either side</numerusform>
            <numerusform>%Ln bridges, with two companies or more on either side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkWords</name>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many companies are shown, beside the title</extracomment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>how many ties are shown</extracomment>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>how many articles state them</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln ties</source>
        <extracomment>%1 is a name, %2 what kind of thing it is</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln tie</numerusform>
            <numerusform>%1, %2, %Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>how many nodes are alliances, institutions, products … rather than companies</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of a kind not stated</source>
        <extracomment>how many nodes are things of which no file says what they are</extracomment>
        <translation>
            <numerusform>%Ln of a kind not stated</numerusform>
            <numerusform>%Ln of a kind not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that are not shown</comment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>that are not shown</comment>
        <extracomment>how many alliances, institutions, products … rather than companies</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <comment>that are not shown</comment>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <extracomment>beside the title, where there is little room: %Ln: how many companies and other things are not shown</extracomment>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties hidden</source>
        <extracomment>beside the title, where there is little room: %Ln: how many ties are not shown</extracomment>
        <translation>
            <numerusform>%Ln tie hidden</numerusform>
            <numerusform>%Ln ties hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <extracomment>how many nodes there are, where of none of them a file says what it is</extracomment>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies without a tie</source>
        <translation>
            <numerusform>%Ln company without a tie</numerusform>
            <numerusform>%Ln companies without a tie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others without a tie</source>
        <translation>
            <numerusform>%Ln other without a tie</numerusform>
            <numerusform>%Ln others without a tie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::Opening</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>sources, listed among the articles</comment>
        <extracomment>a message: how many files or lines failed</extracomment>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles read</source>
        <extracomment>a message when reading is done: how many articles were read just now</extracomment>
        <translation>
            <numerusform>%Ln article read</numerusform>
            <numerusform>%Ln articles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files passed over</source>
        <extracomment>a message: how many files of a folder are of no kind that is read</extracomment>
        <translation>
            <numerusform>%Ln file passed over</numerusform>
            <numerusform>%Ln files passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks opened</source>
        <extracomment>a message when reading is done: how many files of networks were opened just now</extracomment>
        <translation>
            <numerusform>%Ln network opened</numerusform>
            <numerusform>%Ln networks opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>Name of what is open. %1: of the file or folder opened first, %Ln: how many were opened beside it</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ProblemList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>below a list of problems: how many are left out</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderView</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>below the title of an article: how many ties it states</extracomment>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <extracomment>below the title of an article: how many figures it gives</extracomment>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SelectionCard</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>several companies at once</comment>
        <extracomment>how many companies and other things are selected at once</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties among them</source>
        <extracomment>how many ties there are among what is selected at once</extracomment>
        <translation>
            <numerusform>%Ln tie among them</numerusform>
            <numerusform>%Ln ties among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties with others</source>
        <extracomment>how many ties what is selected at once has with what is not</extracomment>
        <translation>
            <numerusform>%Ln tie with others</numerusform>
            <numerusform>%Ln ties with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>how often a company is mentioned</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <extracomment>how many sentences state a tie</extracomment>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SeveralList</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>how many ties of a company the network shows</extracomment>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SourceLines</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Behind the last source at the foot of an exported picture. %Ln: how many there are besides</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many companies are known</extracomment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>how many ties are known</extracomment>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>how many articles are open</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <extracomment>how many files of networks are open</extracomment>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln networks: %1 of %2</source>
        <extracomment>%Ln: how many files of networks; %1 and %2 are how much of them is read and how much they are</extracomment>
        <translation>
            <numerusform>Reading a network: %1 of %2</numerusform>
            <numerusform>Reading %Ln networks: %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>how many alliances, institutions, products, people and countries are known</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::StepWords</name>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many nodes of the network something was done to</extracomment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln steps</source>
        <extracomment>%1 is whose neighbours stand out, %Ln how many steps away they may be</extracomment>
        <translation>
            <numerusform>%1, %Ln step</numerusform>
            <numerusform>%1, %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>how many nodes of the network that are no companies something was done to</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TieList</name>
    <message numerus="yes">
        <source>and %Ln more ties</source>
        <extracomment>below a list of ties: how many there are besides</extracomment>
        <translation>
            <numerusform>and %Ln more tie</numerusform>
            <numerusform>and %Ln more ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln sentences: %3</source>
        <extracomment>a tie of a way: %1 is who with whom, %2 what, %Ln how many sentences say so, %3 the newest of them</extracomment>
        <translation>
            <numerusform>%1 · %2 · %Ln sentence: %3</numerusform>
            <numerusform>%1 · %2 · %Ln sentences: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sentences</source>
        <extracomment>a tie of a way, below who is tied with whom: %1 is what, %Ln how many sentences say so</extracomment>
        <translation>
            <numerusform>%1 · %Ln sentence</numerusform>
            <numerusform>%1 · %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeBar</name>
    <message numerus="yes">
        <source>%1 · %Ln ties</source>
        <extracomment>%1 is a day of the news, %Ln: how many ties had been told by then</extracomment>
        <translation>
            <numerusform>%1 · %Ln tie</numerusform>
            <numerusform>%1 · %Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>how many ties</comment>
        <extracomment>how many ties no date is known of</extracomment>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeStrip</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>below a month: how many ties have a sentence dated in it</extracomment>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::Words</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <comment>that state a tie</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open problems</source>
        <extracomment>a button: how many problems all articles have, with what could not be read</extracomment>
        <translation>
            <numerusform>%Ln open problem</numerusform>
            <numerusform>%Ln open problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes on the network file</source>
        <extracomment>a button: how many things there are to say of the files of networks, such as what was not used</extracomment>
        <translation>
            <numerusform>%Ln note on the network file</numerusform>
            <numerusform>%Ln notes on the network file</numerusform>
        </translation>
    </message>
</context>
</TS>
