#include "article/title.h"
#include "money/format.h"
#include "ui/theme/words.h"

#include <algorithm>

namespace atlas::ui {

namespace {

/// A sentence for each code: what is wrong and what to do.
constexpr struct
{
    const char* code;
    const char* sentence;
} sentences[] = {
    {"read.empty", QT_TRANSLATE_NOOP("atlas::ui::Words", "The file is empty. Choose one with text in it.")},
    {"read.too-large",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "The file is too large to read as one article. Split it and open the parts.")},
    {"read.encoding",
     //: %1: name of an encoding, as in "UTF-8"
     QT_TRANSLATE_NOOP("atlas::ui::Words", "This is no text in %1. Choose another encoding.")},
    {"read.undecodable",
     //: %1: how many bytes, %2: number of the line of the first, %3: name of an encoding, as in "UTF-8"
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Bytes that are not %3 stand as � here: %1, the first in line %2. "
                                           "Choose another encoding, or correct the file.")},
    {"read.not-text",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "This is no text in UTF-8, UTF-16 or windows-949. Choose its encoding, or open "
                       "another file.")},
    {"read.cancelled",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Reading was cancelled. Open it again to finish.")},
    //: %1: number of the line
    {"read.json",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Line %1 is no valid JSON. Correct it and open the file again.")},
    //: %1: number of the line, %2: name of the member that is missing
    {"read.json-member",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Line %1 has no “%2”. Add it and open the file again.")},
    {"source.missing", QT_TRANSLATE_NOOP("atlas::ui::Words", "The file does not exist. Choose another one.")},
    {"source.unreadable",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Permission is missing. Change it and try again.")},
    {"source.empty-folder",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "The folder holds no articles (.txt, .jsonl). Choose another one.")},
    //: %1: how the name of the file ends, as in ".pdf"
    {"source.other-kind",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "%1 files are not read. Save the article as text (.txt) or the network as "
                       "GraphML or GEXF, and open that.")},
    {"source.networks",
     //: %1: how many networks, %2: path of the first one
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Networks passed over here: %1 (%2). Open one by itself to add its ties.")},
    {"source.links",
     //: %1: how many symbolic links, %2: path of the first one
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Links passed over here: %1 (%2). Links are not followed. Open what they lead to.")},
    {"source.dangling",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The link leads nowhere. Restore what it led to, or delete it.")},
    {"source.special",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "This is no file but a pipe, a socket or a device. Save the articles as files.")},
    {"source.passed-over",
     //: %1: how many files, %2: how they end, as in ".pdf 12, .docx 3"
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Files passed over here: %1 (%2). Only .txt and .jsonl files are read.")},
    //: %1: how many files are read at most
    {"source.too-many",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Only the first %1 files were read. Open the others by themselves.")},
    {"network.xml",
     //: %1: number of the line
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Line %1 is no well-formed XML. Save the network anew.")},
    {"network.doctype",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "A document type could expand or fetch without end. Take it out "
                                           "of the file.")},
    {"network.too-deep",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Its elements lie too deep in each other. Save the network anew.")},
    {"network.too-large",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The network file is too large. Save a part of it.")},
    //: %1: the limit
    {"network.too-many",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "There are more nodes, edges or attributes than %1. Save a part of the network.")},
    //: %1: the limit, %2: how the id begins
    {"network.long-id",
     QT_TRANSLATE_NOOP(
         "atlas::ui::Words",
         "A node has an id longer than %1 characters: “%2…”. Save the network with shorter ids.")},
    //: %1: name of an XML element
    {"network.not-a-network",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "This is neither GraphML nor GEXF but “%1”. Save the network in one of them.")},
    {"network.no-nodes",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The network has no nodes. Choose another file.")},
    //: %1: names of attributes
    {"network.unused-attributes", QT_TRANSLATE_NOOP("atlas::ui::Words", "Attributes not used: %1")},
    //: %1: names of XML elements
    {"network.unused-elements", QT_TRANSLATE_NOOP("atlas::ui::Words", "Elements not used: %1")},
    //: %1: how many nodes, %2: what they call themselves
    {"network.unknown-kinds",
     QT_TRANSLATE_NOOP(
         "atlas::ui::Words",
         "Nodes that name no kind of thing that we know, shown as of a kind not stated: %1 (%2)")},
    //: %1: how many edges, %2: what they call themselves
    {"network.unknown-relations",
     QT_TRANSLATE_NOOP(
         "atlas::ui::Words",
         "Edges that name no kind of tie that we know, shown as of a type not stated: %1 (%2)")},
    //: %1: how many names, %2: how they begin, %3: the limit
    {"network.cut-names",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Names and titles cut since they are longer than %3 characters: %1 (%2)")},
    //: %1: how many quoted sentences, %2: how they begin, %3: the limit
    {"network.cut-quotes",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Quotes cut since they are longer than %3 characters: %1 (%2)")},
    //: %1: how many edges, %2: what kinds of tie they are
    {"network.unused-directions",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Edges shown without their direction, since such ties hold both ways: %1 (%2)")},
    //: %1: how many edges
    {"network.unused-weights",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Edges whose weights are not used: %1. Width does not show them.")},
    //: %1: how many edges, %2: what stands there instead of numbers
    {"network.bad-weights",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Edges whose weight is no number: %1 (%2)")},
    //: %1: how many edges
    {"network.dangling",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Edges left out since one of their nodes is missing: %1")},
    //: %1: how many edges
    {"network.loops",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Edges left out since they lead from a node to itself: %1")},
    //: %1: how many nodes
    {"network.same-ids",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Nodes left out since another one has the same id: %1")},
    //: %1: how many edges
    {"network.bad-evidence",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Edges whose evidence cannot be read: %1")},
    {"figures.contradict",
     //: %1: name of a company, %2 and %3: sums of money, %4: title of an article
     QT_TRANSLATE_NOOP(
         "atlas::ui::Words",
         "Two figures of %1 contradict each other: %3 here, %2 in “%4”. Compare both sentences.")},
    {"export.nothing",
     //: %1 is the path of the picture
     QT_TRANSLATE_NOOP(
         "atlas::ui::Words",
         "%1 was not written: there is nothing to draw. Choose another figure or other articles.")},
    {"export.too-large",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The picture would be too large. Choose a smaller size.")},
    {"view.json", QT_TRANSLATE_NOOP("atlas::ui::Words", "This is no saved view. Choose another file.")},
    {"view.too-large",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The file is too large for a saved view. Choose another file.")},
    {"view.version", QT_TRANSLATE_NOOP("atlas::ui::Words", "This view was saved by another version of the "
                                                           "program. Open it with that one.")},
    //: %1: path of the file
    {"view.cannot-write",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The view could not be saved to “%1”. Choose another folder.")},
    //: %1: name of a member of the file
    {"view.member",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "The saved view has a wrong value for “%1”. Correct it and try again.")},
    //: %1: path of the file
    {"export.cannot-write",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The picture could not be saved to “%1”. Choose another folder.")},
};

/// Puts in the arguments that the sentence asks for; others are left out.
QString filled(QString sentence, const std::vector<std::string>& arguments)
{
    for (std::size_t i = arguments.size(); i-- > 0;)
        sentence.replace(QStringLiteral("%%1").arg(i + 1), QString::fromStdString(arguments[i]));
    return sentence;
}

} // namespace

bool Words::isNote(const text::Problem& problem)
{
    return problem.code.starts_with("network.");
}

QString Words::openProblems(int problems, int notes)
{
    QStringList words;
    if (problems > 0)
        //: a button: how many problems all articles have, with what could not be read
        words << tr("%Ln open problems", nullptr, problems);
    if (notes > 0)
        //: a button: how many things there are to say of the files of networks, such as what was not used
        words << tr("%Ln notes on the network file", nullptr, notes);
    return words.join(QStringLiteral(" · "));
}

QString Words::problem(const text::Problem& problem)
{
    for (const auto& known : sentences)
        if (problem.code == known.code)
            return filled(tr(known.sentence), problem.arguments);
    //: %1 is the code of a problem that has no sentence of its own
    return tr("This could not be read (%1).").arg(QString::fromStdString(problem.code));
}

QString Words::problem(const text::Problem& problem, const atlas::Atlas& atlas, text::Language language)
{
    if (problem.code != "figures.contradict" || problem.arguments.size() != 5)
        return Words::problem(problem);
    text::Problem named = problem;
    const std::string& currency = problem.arguments[3];
    money::Currency code;
    std::copy_n(currency.begin(), std::min(currency.size(), code.code.size()), code.code.begin());
    const auto sum = [&](std::string& value) {
        if (const auto decimal = money::Decimal::parse(value))
            value = QString::fromStdU16String(money::format(*decimal, code, language)).toStdString();
    };
    if (const atlas::Entity* entity = atlas.find(problem.arguments[0]))
        named.arguments[0] = entityName(*entity, language).toStdString();
    sum(named.arguments[1]);
    sum(named.arguments[2]);
    for (const atlas::ReadArticle& read : atlas.articles)
        if (read.article->id == problem.arguments[4])
            named.arguments[3] = text::toUtf8(article::shownTitle(*read.article));
    return Words::problem(named);
}

} // namespace atlas::ui
