#pragma once

#include "models/explorationhistory.h"
#include "text/language.h"

#include <QCoreApplication>
#include <QString>

namespace atlas::ui {

/// What a step of exploring is called, in the interface's language at the moment of the call: "Hide – NAVER".
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::StepWords)
public:
    static QString name(const models::ExplorationHistory::Change&, const atlas::Atlas&, text::Language);
    /// "NAVER", "NAVER, NVIDIA", "5 companies · 1 other"; empty for none. Keys that the atlas does not have
    /// are counted.
    static QString things(const std::vector<std::string>& keys, const atlas::Atlas&, text::Language);

private:
    using Change = models::ExplorationHistory::Change;
    static QString things(const models::Step&, const atlas::Atlas&, text::Language);
    static QString action(const Change&);
    static QString object(const Change&, const atlas::Atlas&, text::Language);
    static QString choosingAction(models::Step::Kind);
    static QString hidingAction(models::Step::Kind);
    static QString filters(const Change&, const atlas::Atlas&, text::Language);
};

} // namespace atlas::ui
