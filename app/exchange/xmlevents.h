#pragma once

#include "text/problem.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::exchange {

/// Takes what stands in an XML file, in its order. Names come without their namespace.
class XmlHandler
{
public:
    using Attributes = std::vector<std::pair<std::string, std::string>>;

    virtual ~XmlHandler() = default;
    virtual void start(const std::string& element, const Attributes&) = 0;
    virtual void end(const std::string& element) = 0;
    virtual void text(std::string_view) = 0;
    /// Asked after each element: a problem ends the reading.
    virtual std::optional<text::Problem> problem() const { return std::nullopt; }
};

inline constexpr int deepestXml = 64;
/// Longest file, and longest name, value or text of one element.
inline constexpr std::size_t largestXml = std::size_t(256) << 20;
inline constexpr std::size_t longestXmlText = std::size_t(8) << 20;

/// Told now and then how many bytes are read, all at the end: false ends the reading.
using ReadingOn = std::function<bool(std::size_t bytes)>;

/// Reads XML of strangers with expat: a document type is refused as a whole, so that there are no entities to
/// expand and nothing outside the file to fetch. Linear. Problems: "network.too-large" (limit in bytes),
/// "network.doctype", "network.too-deep" (limit), "network.xml" (line), "read.cancelled", and the handler's
/// own.
std::optional<text::Problem> readXml(std::string_view bytes, XmlHandler&, const ReadingOn& = {});

/// Value of an attribute; empty where it is missing.
std::string_view attribute(const XmlHandler::Attributes&, std::string_view name);

} // namespace atlas::exchange
