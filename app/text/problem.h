#pragma once

#include "text/span.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace atlas::text {

/// What went wrong, as data: the core never writes prose. `ui/` turns the code into a sentence in the user's
/// language (ui/window/problemtext), the command line into an English one (cli/problemtext).
/// Codes are dotted and stable, "read.not-text"; `arguments` fill the sentence in order (UTF-8).
struct Problem
{
    std::string code;
    Span span;                          ///< where in the text, empty where it concerns the whole source
    std::vector<std::string> arguments; ///< e.g. file name, limit, line number
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A value or a described error (C++20 has no std::expected).
template<typename T>
class Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Problem problem) : m_state(std::move(problem)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    const Problem& problem() const { return std::get<Problem>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

} // namespace atlas::text
