#pragma once

#include "atlas/atlas.h"

#include <memory>
#include <string>
#include <vector>

namespace atlas::workspace {

/// A source that could not be read, with its reason; or a folder some of whose files were passed over: of
/// other kinds ("source.passed-over"), networks ("source.networks") or links ("source.links"), how many
/// first, which is no failure.
struct FailedSource
{
    std::string source; ///< path, with the line behind a colon for JSON Lines
    text::Problem problem;
    bool isFailure() const
    {
        return problem.code != "source.passed-over" && problem.code != "source.networks" &&
               problem.code != "source.links";
    }
    /// The bytes are no text in the encoding that they were read in; they may be in another one.
    bool isOfEncoding() const { return problem.code == "read.not-text" || problem.code == "read.encoding"; }
    friend bool operator==(const FailedSource&, const FailedSource&) = default;
};

/// What is opened: kept in memory as long as the program runs. A value; workers get a copy (articles are
/// shared).
struct Collection
{
    std::vector<atlas::ReadArticle> articles;
    std::vector<FailedSource> failures;
};

/// `before` with what was read now: an article of the same id takes the earlier one's place if it is the
/// same one, of the same source or with the same text; one of another source gets an id of its own. Others
/// follow in input order; a source that is read again loses its earlier failure.
Collection withRead(Collection before, std::vector<atlas::ReadArticle> read,
                    std::vector<FailedSource> failures);

} // namespace atlas::workspace
