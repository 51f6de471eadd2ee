#pragma once

#include "atlas/atlas.h"
#include "models/selection.h"

#include <QCoreApplication>
#include <QString>

namespace atlas::ui {

/// The words for where a tie is stated and how sure that is.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::EvidenceWords)
public:
    /// The evidence of a tie that one of its places is of; null where it has none there.
    static const atlas::Evidence* at(const atlas::Relation&, const models::Place&);
    static QString confidence(double); ///< "confidence 0.90"
    /// Which article says so and when, "title · day"; with a tie that several sentences state, also how sure
    /// this one is: "title · day · confidence 0.90".
    static QString source(const atlas::Atlas&, const models::Place&, const atlas::Relation*, text::Language);
};

} // namespace atlas::ui
