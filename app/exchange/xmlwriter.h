#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::exchange {

/// Writes XML 1.0 to a string, an element a line. What XML cannot hold (control characters) becomes U+FFFD,
/// so that places keep counting.
class XmlWriter
{
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;

    explicit XmlWriter(std::string& out);

    XmlWriter& open(std::string_view element, const Attributes& = {});
    XmlWriter& close();
    /// An element without content.
    XmlWriter& empty(std::string_view element, const Attributes& = {});
    /// An element with nothing but text.
    XmlWriter& text(std::string_view element, const Attributes&, std::string_view text);

private:
    void begin(std::string_view element, const Attributes&);
    void escaped(std::string_view, bool attribute);

    std::string* m_out;
    std::vector<std::string> m_open;
};

} // namespace atlas::exchange
