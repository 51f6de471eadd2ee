<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>atlas::ui::Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export network as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Alliance Atlas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n ties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartPanel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the bars show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <comment>button: logarithmic scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale; off: linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These articles state no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartText</name>
    <message>
        <source>No as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of dates differ: %1 – %2</source>
        <extracomment>Subtitle of a chart whose bars hold for different days. %1, %2: first and last of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close of %1</source>
        <extracomment>Subtitle of a market-cap chart. %1: day of the closing price</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Subtitle of a chart. %1: date on which its figures hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won and dollars apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n currencies apart</source>
        <extracomment>Subtitle of a chart. %n: how many currencies it shows, each with a scale of its own</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones left out</source>
        <extracomment>Subtitle of a chart with very many bars. %n: how many of the smallest are not shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Foot of a chart. %1: publisher and date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 and %n more</source>
        <extracomment>Foot of a chart. %1: publisher and date of the first source, %n: how many more there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n more</source>
        <extracomment>Foot of an exported chart. %1: list of publishers with dates, %n: how many more there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>Foot of an exported chart. %1: list of publishers with dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layer</source>
        <comment>legend: companies that no layer of the ecosystem is known of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, row %3 of %4</source>
        <extracomment>A bar read aloud. %1: company, %2: sum of money, %3: number of the row, %4: how many rows there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::EntityCard</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a metric such as &quot;Market cap&quot;, %2 a sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExportDialog</name>
    <message>
        <source>Export as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>size of a picture: chosen by its width</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>background of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>background of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 dpi</source>
        <extracomment>Result of the chosen size. %1, %2: width and height in pixels, %3: dots per inch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours of %1 ×</source>
        <extracomment>%1 is a company&apos;s name; a click on the chip shows all again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products as nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::FindBar</name>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>find in text: the place shown and how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::Hints</name>
    <message>
        <source>Click a company: its bar and its first mention follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a tie: the sentence that states it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the language here; nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::LegendButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a legend entry for a screen reader: %1 is what it stands for, %2 how many of it there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::MainWindow</name>
    <message>
        <source>Reading was cancelled; what was open before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance Atlas</source>
        <extracomment>%1 is the name of what is open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Alliance Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>sources, listed among the articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of an article, %2 a sentence that says what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>the parts in brackets are patterns of file names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alliance-network</source>
        <comment>proposed file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <comment>proposed file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Alliance Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance Atlas %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads news, finds who works with whom, and shows the words that say so.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkPanel</name>
    <message>
        <source>Arranging the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These articles state no ties that we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tie is hidden by filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkWords</name>
    <message>
        <source>No layer</source>
        <comment>companies that no layer of the AI ecosystem is known of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merger, acquisition</source>
        <comment>legend entry of both kinds of tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition, dispute</source>
        <comment>legend entry of both kinds of tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a sentence of an article, in its own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n ties</source>
        <extracomment>%1 is a name, %2 what kind of thing it is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a legend entry: %1 is what it stands for, %2 how many of it there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filters</source>
        <comment>how many ties</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n more</source>
        <extracomment>%1 lists publishers with dates</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: all</source>
        <comment>chip of the filter by kind of tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: none</source>
        <comment>chip of the filter by kind of tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type: %n kinds</source>
        <comment>chip of the filter by kind of tie</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <extracomment>%1 lists kinds of tie</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: all</source>
        <comment>chip of the filter by status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: none</source>
        <comment>chip of the filter by status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: all but denied</source>
        <comment>chip of the filter by status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 lists statuses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: all</source>
        <comment>chip of the filter by country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Country: without %n</source>
        <comment>chip of the filter by country: how many are left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Country: without %1</source>
        <extracomment>%1 lists countries that are left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: any</source>
        <comment>chip of the filter by confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence ≥ %1</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a range of months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>range of months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>range of months</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::Pager</name>
    <message>
        <source>Previous evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::Picture</name>
    <message>
        <source>Made with Alliance Atlas, %1</source>
        <extracomment>Foot of an exported picture. %1: day of the export</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderView</name>
    <message numerus="yes">
        <source>%n ties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::SearchDelegate</name>
    <message>
        <source>Name</source>
        <comment>kind of search hit: company, institution, product …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::SearchField</name>
    <message>
        <source>Find companies, ties, sentences (ㅇㅂㄷㅇ, NVDA…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::SelectionCard</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a company, a tie or a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <extracomment>%1 is the place shown, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confidence %1</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a company, %2 a metric such as &quot;Market cap&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the article</source>
        <extracomment>%1 is a sum that the article itself gives in another currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2 articles</source>
        <extracomment>%1 is how many articles are read, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting articles…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeStrip</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>a range of months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handles to show the ties of some months only; double-click for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TopBar</name>
    <message>
        <source>Alliance Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::Words</name>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose one with text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to read as one article. Split it and open the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in the chosen encoding. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no readable text. Open a text or JSON Lines file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. Open it again to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two figures contradict each other here. Compare both sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be too large. Choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved to “%1”. Choose another folder.</source>
        <extracomment>%1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read (%1).</source>
        <extracomment>%1 is the code of a problem that has no sentence of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Develops</source>
        <comment>relation: a maker develops a product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a tie: done, in force</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>status of a tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>status of a tie: said to be, not confirmed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>status of a tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>status of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>status of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <comment>layer of the AI ecosystem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <comment>layer of the AI ecosystem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <comment>layer of the AI ecosystem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>layer of the AI ecosystem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>layer of the AI ecosystem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <comment>a named consortium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>metric: money lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money invested</source>
        <comment>metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money raised</source>
        <comment>metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending</source>
        <comment>metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal price</source>
        <comment>metric: price of a purchase or contract</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>long date, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>long date, year alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short date, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>short date, year alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are names; the tie goes from the first to the second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 and %2 are names; the tie has no direction</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
