#include "cli/problemtext.h"

#include <string_view>

namespace atlas::cli {

namespace {

struct Sentence
{
    std::string_view code;
    std::string_view text; ///< %1 … stand for the arguments
};

constexpr Sentence sentences[] = {
    {"read.empty", "there is no text"},
    {"read.too-large", "the text is larger than the limit for one article"},
    {"read.not-text",
     "this is no text in UTF-8, UTF-16 or windows-949; choose its --encoding, or another file"},
    {"read.encoding", "this is no text in %1; choose another --encoding"},
    {"read.undecodable", "bytes that are not %3, read as U+FFFD: %1, the first in line %2"},
    {"read.json", "this line is no JSON object"},
    {"read.json-member", "the member \"%2\" is missing or no string"},
    {"read.cancelled", "reading was stopped"},
    {"source.missing", "there is no such file or folder"},
    {"source.unreadable", "cannot be read"},
    {"source.empty-folder", "there are no .txt or .jsonl files in this folder"},
    {"source.other-kind", "%1 files are not read; save the article as .txt, articles as .jsonl, a network as "
                          ".graphml or .gexf"},
    {"source.passed-over", "files passed over: %1 (%2); only .txt and .jsonl files are read"},
    {"source.networks", "networks passed over: %1 (%2); name one to open it with export or the window"},
    {"source.links", "links passed over: %1 (%2); they are not followed, name what they lead to"},
    {"source.dangling", "the link leads nowhere"},
    {"source.special", "this is no file but a pipe, a socket or a device"},
    {"source.too-many", "only the first %1 files are read"},
    {"table.read", "%1: cannot be read"},
    {"table.too-large", "%1: the table is too large"},
    {"table.header", "%1: the first line does not name the columns"},
    {"table.cells", "%1:%2: more cells than columns"},
    {"table.encoding", "%1: not UTF-8"},
    {"table.column", "%1: column \"%3\" is unknown or missing"},
    {"table.value", "%1:%2: %3: \"%4\" is no value that this column takes"},
    {"grammar.column", "%1: column \"%3\" is unknown or missing"},
    {"grammar.value", "%1:%2: %3: \"%4\" is no value that this column takes"},
    {"lexicon.table", "%1: the lexicon has no table of this name"},
    {"lexicon.column", "%1: column \"%3\" is unknown or missing"},
    {"lexicon.id", "%1:%2: the id \"%4\" is empty, ill-formed or taken"},
    {"lexicon.name", "%1:%2: %3: \"%4\" cannot be a name"},
    {"lexicon.name-twice", "%1:%2: another entry has the name \"%4\"; list it in context of both"},
    {"lexicon.flag", "%1:%2: %3: \"%4\" is no name of this entry"},
    {"lexicon.parent", "%1:%2: there is no entry \"%4\" to be the parent"},
    {"lexicon.country", "%1:%2: \"%4\" is no country of the lexicon"},
    {"lexicon.layer", "%1:%2: \"%4\" is no layer, or is named twice"},
    {"lexicon.too-many", "%1:%2: more than %4 entries"},
    {"cli.unknown-command",
     "there is no command \"%1\" and no file or folder of this name; --help names the commands"},
    {"cli.unknown-command-near",
     "there is no command \"%1\" and no file or folder of this name; is %2 meant? --help names the commands"},
    {"cli.unknown-option", "unknown option %1"},
    {"cli.missing-value", "%1 needs a value"},
    {"cli.bad-value", "%1 does not take \"%2\", but %3"},
    {"cli.no-picture", "name a picture (--network or --chart METRIC) before each --out"},
    {"cli.nothing-asked", "name what to write: --network or --chart METRIC with --out FILE, or --graph FILE"},
    {"cli.no-out", "%1 needs --out FILE"},
    {"cli.no-text", "%1 needs the files or folders that are read in it"},
    {"cli.no-input", "no files are named; - reads from standard input"},
    {"cli.no-display",
     "there is no display for the window; extract, export and --overview FOLDER work without one"},
    {"cli.no-resources", "the tables of names and words are not found; set ATLAS_RESOURCES"},
    {"export.nothing",
     "not written: no article states this figure; choose another one or name other articles"},
    {"export.no-ties",
     "not written: nothing that was read states a tie to show; name other articles or networks"},
    {"export.no-nodes",
     "not written: nothing that was read names a company; name other articles or networks"},
    {"export.too-large", "the picture would be longer than %1 pixels"},
    {"export.cannot-write", "cannot be written; is its folder there and open to you?"},
    {"source.network", "this is a network, not an article; export and the window open it"},
    {"network.doctype", "XML with a document type is not opened, since it could expand or fetch without end"},
    {"network.xml", "no well-formed XML, see line %1; save the network anew"},
    {"network.too-deep", "the elements lie deeper in each other than %1"},
    {"network.too-large", "larger than the limit of %1 bytes"},
    {"network.too-many", "more nodes, edges or attributes than the limit of %1"},
    {"network.long-id", "an id of a node is longer than %1 characters: %2…"},
    {"network.not-a-network", "neither GraphML nor GEXF but <%1>; save the network as one of them"},
    {"network.no-nodes", "there are no nodes in it; save the network anew or name another file"},
    {"network.unused-attributes", "these attributes are not used: %1"},
    {"network.unused-elements", "these elements are not used: %1"},
    {"network.unknown-kinds", "nodes that name no kind of thing known here, kept as unstated: %1 (%2)"},
    {"network.unknown-relations", "edges that name no type of tie known here, kept as unstated: %1 (%2)"},
    {"network.cut-names", "names and titles cut since they are longer than %3 characters: %1 (%2)"},
    {"network.cut-quotes", "quotes cut since they are longer than %3 characters: %1 (%2)"},
    {"network.unused-directions",
     "edges whose direction is not used, since their type of tie holds both ways: %1 (%2)"},
    {"network.unused-weights", "weights of edges are not used: %1"},
    {"network.bad-weights", "weights of edges that are no numbers: %1 (%2)"},
    {"network.dangling", "edges left out since a node of theirs is missing: %1"},
    {"network.loops", "edges left out since they lead from a node to itself: %1"},
    {"network.same-ids", "nodes left out since another one has their id: %1"},
    {"network.bad-evidence", "edges whose evidence cannot be read: %1"},
    {"figures.contradict", "two figures contradict each other"},
};

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%' || i + 1 == pattern.size() || pattern[i + 1] < '1' || pattern[i + 1] > '9') {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < arguments.size())
            text += arguments[index];
    }
    return text;
}

} // namespace

std::string problemText(std::string_view about, const text::Problem& problem)
{
    return std::string(about) + ": " + problemText(problem);
}

std::string problemText(const text::Problem& problem)
{
    for (const Sentence& sentence : sentences)
        if (sentence.code == problem.code)
            return filled(sentence.text, problem.arguments);
    std::string text = problem.code;
    for (const std::string& argument : problem.arguments)
        text += ' ' + argument;
    return text;
}

} // namespace atlas::cli
