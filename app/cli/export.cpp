#include "cli/export.h"

#include "cli/encodings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace atlas::cli {

namespace {

using text::Problem;

std::string metricNames()
{
    std::string names;
    for (int i = 0; i < extract::metricCount; ++i)
        names += (i == 0 ? "" : ", ") + std::string(extract::metricName(static_cast<extract::Metric>(i)));
    return names;
}

/// What an option takes, for whoever gave it something else.
std::string taken(std::string_view option)
{
    if (option == "--chart")
        return metricNames();
    if (option == "--lang")
        return "ko or en";
    if (option == "--encoding")
        return encodingNames();
    if (option == "--out")
        return "a name that ends in .png, .svg or .pdf";
    if (option == "--paper")
        return "a5, a4, a3 or a2";
    if (option == "--graph")
        return "a name that ends in .graphml, .gexf, .json or .csv";
    return option == "--scale" ? "0.25 to 8" : "320 to 8192";
}

/// Reads arguments one after the other into a request; the first problem ends it.
class Parser
{
public:
    explicit Parser(std::span<const std::string> arguments) : m_arguments(arguments) {}

    text::Result<exchange::ExportRequest> run()
    {
        bool onlySources = false;
        while (m_next < m_arguments.size() && !m_problem) {
            const std::string& argument = m_arguments[m_next++];
            if (onlySources || argument.empty() || argument[0] != '-')
                m_request.sources.push_back(argument);
            else if (argument == "--")
                onlySources = true;
            else
                option(argument);
        }
        if (!m_problem && !m_request.help)
            check();
        if (m_problem)
            return *std::move(m_problem);
        return std::move(m_request);
    }

private:
    void option(const std::string& name)
    {
        if (name == "--help" || name == "-h")
            m_request.help = true;
        else if (name == "--network")
            m_request.pictures.push_back({});
        else if (name == "--transparent")
            m_request.transparent = true;
        else if (name == "--dark")
            m_request.dark = true;
        else if (name == "--linear")
            m_request.linear = true;
        else if (name == "--shown")
            m_request.shown = true;
        else if (name == "--chart" || name == "--graph" || name == "--out" || name == "--paper" ||
                 name == "--lang" || name == "--encoding" || name == "--scale" || name == "--width")
            valued(name);
        else
            m_problem = Problem{"cli.unknown-option", {}, {name}};
    }

    void valued(const std::string& name)
    {
        if (m_next >= m_arguments.size()) {
            m_problem = Problem{"cli.missing-value", {}, {name}};
            return;
        }
        const std::string& value = m_arguments[m_next++];
        if (!take(name, value) && !m_problem)
            m_problem = Problem{"cli.bad-value", {}, {name, value, taken(name)}};
    }

    /// Whether the option takes the value.
    bool take(const std::string& name, const std::string& value)
    {
        if (name == "--chart") {
            const std::optional<extract::Metric> metric = extract::metricFromName(value);
            m_request.pictures.push_back({metric, {}});
            return metric.has_value();
        }
        if (name == "--graph") {
            const std::optional<exchange::NetworkFormat> format = exchange::networkFormatOf(value);
            m_request.networks.push_back({format.value_or(exchange::NetworkFormat::Graphml), value});
            return format.has_value();
        }
        if (name == "--out")
            return out(value);
        if (name == "--paper") {
            m_request.paper = exchange::paperFromName(value);
            return m_request.paper.has_value();
        }
        if (name == "--lang") {
            m_request.language = value == "en" ? text::Language::English : text::Language::Korean;
            return value == "ko" || value == "en";
        }
        if (name == "--encoding") {
            m_request.encoding = text::encodingFromName(value);
            return m_request.encoding.has_value();
        }
        if (name == "--scale")
            return number(value, m_request.scale) && m_request.scale >= 0.25 && m_request.scale <= 8;
        return number(value, m_request.width) && m_request.width >= 320 && m_request.width <= 8192;
    }

    /// A path belongs to the picture named before it.
    bool out(const std::string& path)
    {
        if (m_request.pictures.empty() || !m_request.pictures.back().out.empty()) {
            m_problem = Problem{"cli.no-picture", {}, {path}};
            return false;
        }
        m_request.pictures.back().out = path;
        constexpr std::array<std::string_view, 6> endings{".png", ".svg", ".pdf", ".PNG", ".SVG", ".PDF"};
        return std::any_of(endings.begin(), endings.end(),
                           [&path](std::string_view ending) { return path.ends_with(ending); });
    }

    template<typename Number>
    static bool number(const std::string& text, Number& into)
    {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
        return error == std::errc() && end == text.data() + text.size();
    }

    void check()
    {
        if (m_request.pictures.empty() && m_request.networks.empty())
            m_problem = Problem{"cli.nothing-asked", {}, {}};
        for (const exchange::PictureRequest& picture : m_request.pictures)
            if (picture.out.empty() && !m_problem)
                m_problem =
                    Problem{"cli.no-out",
                            {},
                            {picture.chart ? "--chart " + std::string(extract::metricName(*picture.chart))
                                           : "--network"}};
    }

    std::span<const std::string> m_arguments;
    std::size_t m_next = 0;
    exchange::ExportRequest m_request;
    std::optional<Problem> m_problem;
};

} // namespace

text::Result<exchange::ExportRequest> parseExport(std::span<const std::string> arguments)
{
    return Parser(arguments).run();
}

std::string exportHelp()
{
    const std::string upToEncodings =
        "Usage: alliance-atlas export [FILE|FOLDER …] PICTURE|DATA … [OPTION …]\n"
        "\n"
        "Draws pictures and writes the network as data without a screen, of the articles and networks\n"
        "(.graphml, .gexf) named or of the sample corpus. Each file written is named on a line of standard\n"
        "output, what goes wrong on standard error; the exit status is 1 where anything did.\n"
        "\n"
        "pictures, each followed by --out FILE (.png, .svg or .pdf):\n"
        "  --network         the alliance network\n"
        "  --chart METRIC    bars of a metric: market_cap, valuation, revenue, profit, loss,\n"
        "                    investment, funding, spending, deal\n"
        "\n"
        "data:\n"
        "  --graph FILE      the network as .graphml, .gexf, .json or .csv, with all its quotes\n"
        "  --shown           only what the window shows at first: no denied or doubtful ties, no\n"
        "                    products; else all that was read\n"
        "\n"
        "options:\n"
        "  --lang ko|en      language of names, words and units (ko)\n"
        "  --encoding NAME   of the text files, where what is found is wrong:\n"
        "                    ";
    return upToEncodings + encodingNames() +
           "\n"
           "  --scale N         pixels per unit, 0.25 to 8 (1); sets the DPI of the file\n"
           "  --width N         width of the page in units, 320 to 8192\n"
           "  --paper SIZE      a5, a4, a3 or a2: a whole page at 300 DPI, instead of scale and width\n"
           "  --transparent     no ground\n"
           "  --dark            the dark theme\n"
           "  --linear          linear bars instead of logarithmic ones\n";
}

} // namespace atlas::cli
