#pragma once

#include "network/view.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace atlas::models {

/// What was done, as data; ui/ names it in the language shown.
struct Step
{
    enum class Kind : unsigned char
    {
        Filter,
        Months,
        Playback,
        Focus,
        LeaveFocus,
        Path,
        Partners,
        Select,
        Deselect,
        Grow,
        Shrink,
        Invert,
        Bridges,
        Hide,
        HideTie,
        Expand,
        Isolate,
        ShowAll,
        BringBack,
        Pin,
        Unpin,
        Arrange,
        Colour,
        Alliances, ///< areas or nodes
        Restore,
    };
    Kind kind = Kind::Filter;
    std::vector<std::string> keys; ///< the first of those that it was done to
    int count = 0;                 ///< how many these are
    /// The views between which a Restore leads: their places and sight belong to no exploration.
    struct Views
    {
        network::View before;
        network::View after;
    };
    std::shared_ptr<const Views> views = {};
    /// That was hidden or brought back by itself.
    std::optional<network::TieKey> tie = {};
    int others = 0; ///< of those that are counted: alliances, institutions, products … rather than companies

    static constexpr std::size_t mostKeys = 2;
    static Step on(Kind, const std::vector<std::string>& keys, const atlas::Atlas&);
    friend bool operator==(const Step&, const Step&) = default;
};

/// The states of an exploration one after the other, and what led from each to the next. Bounded: the oldest
/// are given up.
class ExplorationHistory
{
public:
    explicit ExplorationHistory(network::Exploration first = {}) : m_states{std::move(first)} {}

    static constexpr std::size_t mostSteps = 200;
    /// See network::Exploration::weight, with the places of views; one step is kept.
    static constexpr std::size_t mostWeight = 2'000'000;

    /// Refers to the history; holds until something is recorded.
    struct Change
    {
        const Step& step;
        const network::Exploration& before;
        const network::Exploration& after;
    };

    const network::Exploration& current() const { return m_states[m_at]; }
    /// False where nothing changes, be it of views. What was undone is given up. A step that `continues` one
    /// of its kind that was not closed becomes one with it, and goes where all comes back to what it was.
    bool record(network::Exploration next, Step, bool continues = false);
    void closeStep() { m_open = false; } ///< a gesture has ended

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at < m_steps.size(); }
    Change toUndo() const; ///< only where canUndo
    Change toRedo() const; ///< only where canRedo
    void undo();
    void redo();

private:
    void bound();

    std::vector<network::Exploration> m_states;
    std::vector<Step> m_steps; ///< m_steps[i] leads from m_states[i] to m_states[i + 1]
    std::size_t m_at = 0;
    bool m_open = false;
};

} // namespace atlas::models
