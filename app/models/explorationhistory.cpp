#include "models/explorationhistory.h"

#include <utility>

namespace atlas::models {

bool ExplorationHistory::record(network::Exploration next, Step step, bool continues)
{
    if (next == current())
        return false;
    m_states.resize(m_at + 1);
    m_steps.resize(m_at);
    const bool joins = continues && m_open && m_at > 0 && m_steps.back().kind == step.kind;
    m_open = continues;
    if (joins && m_states[m_at - 1] == next) {
        m_states.pop_back();
        m_steps.pop_back();
        --m_at;
        m_open = false;
    } else if (joins) {
        m_states.back() = std::move(next);
        m_steps.back() = std::move(step);
    } else {
        m_states.push_back(std::move(next));
        m_steps.push_back(std::move(step));
        ++m_at;
    }
    bound();
    return true;
}

void ExplorationHistory::bound()
{
    std::size_t weight = 0;
    for (const network::Exploration& state : m_states)
        weight += state.weight();
    std::size_t given = 0;
    while (m_steps.size() - given > 1 && (m_steps.size() - given > mostSteps || weight > mostWeight))
        weight -= m_states[given++].weight();
    m_states.erase(m_states.begin(), m_states.begin() + static_cast<std::ptrdiff_t>(given));
    m_steps.erase(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(given));
    m_at -= given;
}

ExplorationHistory::Change ExplorationHistory::toUndo() const
{
    return {m_steps[m_at - 1], m_states[m_at - 1], m_states[m_at]};
}

ExplorationHistory::Change ExplorationHistory::toRedo() const
{
    return {m_steps[m_at], m_states[m_at], m_states[m_at + 1]};
}

void ExplorationHistory::undo()
{
    if (canUndo())
        --m_at;
    m_open = false;
}

void ExplorationHistory::redo()
{
    if (canRedo())
        ++m_at;
    m_open = false;
}

} // namespace atlas::models
