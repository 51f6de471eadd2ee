#include "exchange/xmlevents.h"

#include <expat.h>

#include <algorithm>
#include <memory>

namespace atlas::exchange {

namespace {

constexpr char separator = ' '; // between a namespace and a name; cannot stand in either
constexpr std::size_t piece = std::size_t(1) << 20;

std::string localName(const char* name)
{
    const std::string_view whole = name;
    const std::size_t at = whole.rfind(separator);
    return std::string(at == whole.npos ? whole : whole.substr(at + 1));
}

/// Stands between expat's calls and the handler. No exception may pass through expat, and none is thrown but
/// where memory ends.
class Reading
{
public:
    explicit Reading(XmlHandler& handler)
        : m_parser(XML_ParserCreateNS(nullptr, separator), XML_ParserFree), m_handler(handler)
    {}

    std::optional<text::Problem> run(std::string_view bytes, const ReadingOn& readingOn)
    {
        XML_Parser parser = m_parser.get();
        XML_SetUserData(parser, this);
        XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER);
        XML_SetElementHandler(
            parser,
            [](void* self, const char* name, const char** attributes) {
                static_cast<Reading*>(self)->start(name, attributes);
            },
            [](void* self, const char* name) { static_cast<Reading*>(self)->end(name); });
        XML_SetCharacterDataHandler(parser, [](void* self, const char* text, int length) {
            static_cast<Reading*>(self)->text({text, static_cast<std::size_t>(length)});
        });
        XML_SetStartDoctypeDeclHandler(parser, [](void* self, const char*, const char*, const char*, int) {
            static_cast<Reading*>(self)->stop({"network.doctype", {}, {}});
        });
        for (std::size_t at = 0; !m_problem && at < bytes.size(); at += piece) {
            const std::string_view part = bytes.substr(at, piece);
            const bool last = at + part.size() == bytes.size();
            if (XML_Parse(parser, part.data(), static_cast<int>(part.size()), last) == XML_STATUS_ERROR &&
                !m_problem)
                m_problem =
                    text::Problem{"network.xml", {}, {std::to_string(XML_GetCurrentLineNumber(parser))}};
            if (!m_problem && readingOn && !readingOn(at + part.size()))
                m_problem = text::Problem{"read.cancelled", {}, {}};
        }
        return std::move(m_problem);
    }

private:
    void stop(text::Problem problem)
    {
        m_problem = std::move(problem);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void start(const char* name, const char** values)
    {
        if (m_problem)
            return;
        if (++m_depth > deepestXml)
            return stop({"network.too-deep", {}, {std::to_string(deepestXml)}});
        XmlHandler::Attributes attributes;
        for (; *values; values += 2)
            attributes.emplace_back(localName(values[0]), values[1]);
        m_length = 0;
        m_handler.start(localName(name), attributes);
        check();
    }

    void end(const char* name)
    {
        if (m_problem)
            return;
        --m_depth;
        m_handler.end(localName(name));
        check();
    }

    void text(std::string_view words)
    {
        if (m_problem)
            return;
        m_length += words.size();
        if (m_length > longestXmlText)
            return stop({"network.too-large", {}, {std::to_string(longestXmlText)}});
        m_handler.text(words);
    }

    void check()
    {
        if (auto problem = m_handler.problem())
            stop(*std::move(problem));
    }

    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    XmlHandler& m_handler;
    std::optional<text::Problem> m_problem;
    int m_depth = 0;
    std::size_t m_length = 0; ///< of the text since the last element began
};

} // namespace

std::optional<text::Problem> readXml(std::string_view bytes, XmlHandler& handler, const ReadingOn& readingOn)
{
    if (bytes.size() > largestXml)
        return text::Problem{"network.too-large", {}, {std::to_string(largestXml)}};
    if (bytes.empty())
        return text::Problem{"read.empty", {}, {}};
    return Reading(handler).run(bytes, readingOn);
}

std::string_view attribute(const XmlHandler::Attributes& attributes, std::string_view name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [name](const auto& pair) { return pair.first == name; });
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace atlas::exchange
