#include "exchange/xmlwriter.h"

namespace atlas::exchange {

XmlWriter::XmlWriter(std::string& out) : m_out(&out)
{
    *m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
}

XmlWriter& XmlWriter::open(std::string_view element, const Attributes& attributes)
{
    begin(element, attributes);
    *m_out += ">\n";
    m_open.emplace_back(element);
    return *this;
}

XmlWriter& XmlWriter::close()
{
    const std::string element = std::move(m_open.back());
    m_open.pop_back();
    m_out->append(m_open.size(), ' ');
    *m_out += "</" + element + ">\n";
    return *this;
}

XmlWriter& XmlWriter::empty(std::string_view element, const Attributes& attributes)
{
    begin(element, attributes);
    *m_out += "/>\n";
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view element, const Attributes& attributes, std::string_view text)
{
    begin(element, attributes);
    *m_out += '>';
    escaped(text, false);
    *m_out += "</";
    *m_out += element;
    *m_out += ">\n";
    return *this;
}

void XmlWriter::begin(std::string_view element, const Attributes& attributes)
{
    m_out->append(m_open.size(), ' ');
    *m_out += '<';
    *m_out += element;
    for (const auto& [name, value] : attributes) {
        *m_out += ' ';
        *m_out += name;
        *m_out += "=\"";
        escaped(value, true);
        *m_out += '"';
    }
}

void XmlWriter::escaped(std::string_view text, bool attribute)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '&')
            *m_out += "&amp;";
        else if (c == '<')
            *m_out += "&lt;";
        else if (c == '>')
            *m_out += "&gt;";
        else if (c == '"' && attribute)
            *m_out += "&quot;";
        else if (c == '\r' || (attribute && (c == '\n' || c == '\t'))) // parsers turn these into others
            *m_out += c == '\r' ? "&#13;" : c == '\n' ? "&#10;" : "&#9;";
        else if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            *m_out += "\uFFFD";
        else if (text.substr(i, 3) == "\uFFFE" || text.substr(i, 3) == "\uFFFF") {
            *m_out += "\uFFFD";
            i += 2;
        } else
            *m_out += c;
    }
}

} // namespace atlas::exchange
