#include "models/explorationhistory.h"

#include <algorithm>
#include <utility>

namespace atlas::models {

namespace {

std::size_t weightOf(const Step& step)
{
    return step.views ? step.views->before.places.size() + step.views->after.places.size() : 0;
}

} // namespace

Step Step::on(Kind kind, const std::vector<std::string>& keys, const atlas::Atlas& atlas)
{
    const auto named = static_cast<std::ptrdiff_t>(std::min(keys.size(), mostKeys));
    Step step{kind, {keys.begin(), keys.begin() + named}, static_cast<int>(keys.size())};
    step.others = static_cast<int>(std::count_if(keys.begin(), keys.end(), [&atlas](const std::string& key) {
        const atlas::Entity* entity = atlas.find(key);
        return entity && entity->kind != extract::EntityKind::Company;
    }));
    return step;
}

bool ExplorationHistory::record(network::Exploration next, Step step, bool continues)
{
    const bool moves = step.views && (step.views->before.places != step.views->after.places ||
                                      step.views->before.sight != step.views->after.sight);
    if (next == current() && !moves)
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
    for (const Step& step : m_steps)
        weight += weightOf(step);
    std::size_t given = 0;
    while (m_steps.size() - given > 1 && (m_steps.size() - given > mostSteps || weight > mostWeight)) {
        weight -= m_states[given].weight() + weightOf(m_steps[given]);
        ++given;
    }
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
