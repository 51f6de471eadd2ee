#include "cli/window.h"

#include "cli/encodings.h"

#include <string_view>

namespace atlas::cli {

namespace {

constexpr std::string_view option = "--encoding";

} // namespace

text::Result<WindowRequest> parseWindow(std::span<const std::string> arguments)
{
    WindowRequest request;
    bool options = true;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& argument = arguments[at];
        if (!options || !argument.starts_with("--")) {
            request.paths.push_back(argument);
        } else if (argument == "--") {
            options = false;
        } else if (argument.substr(0, argument.find('=')) != option) {
            return text::Problem{"cli.unknown-option", {}, {argument}};
        } else {
            const bool apart = argument.size() == option.size();
            if (apart && at + 1 == arguments.size())
                return text::Problem{"cli.missing-value", {}, {argument}};
            const std::string value = apart ? arguments[++at] : argument.substr(option.size() + 1);
            request.encoding = text::encodingFromName(value);
            if (!request.encoding)
                return text::Problem{"cli.bad-value", {}, {std::string(option), value, encodingNames()}};
        }
    }
    if (request.encoding && request.paths.empty())
        return text::Problem{"cli.no-text", {}, {std::string(option)}};
    return request;
}

std::string windowHelp()
{
    return "  --encoding NAME   of the text files that the window opens, where what is found is wrong:\n"
           "                    " +
           encodingNames() + '\n';
}

} // namespace atlas::cli
