#pragma once

#include "network/filter.h"
#include "text/language.h"
#include "ui/network/networkwords.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace atlas::ui {

/// What a filter lets through, as its chips say it, in the interface's language at the moment of the call.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::FilterWords)
public:
    /// What each chip is about, in their order.
    using Part = network::FilterPart;
    static const std::vector<Part>& parts();

    static bool differ(Part, const network::Filter&, const network::Filter&);
    static bool isUsual(Part part, const network::Filter& filter) { return !differ(part, filter, {}); }
    /// Whether that part leaves out something of the atlas before any choice, though it is rare.
    static bool hidesFromTheStart(Part, const atlas::Atlas&);
    static QString words(Part, const network::Filter&, const atlas::Atlas&, text::Language);
    /// That part as it is without a filter.
    static void reset(Part, network::Filter&);
    /// What the part is called in a menu: "Kind".
    static QString title(Part);
    /// All that is not as it is without a filter, each in its words.
    static QStringList active(const network::Filter&, const atlas::Atlas&, text::Language);
    /// The same and what filters from the start.
    static QStringList holding(const network::Filter&, const atlas::Atlas&, text::Language);

    /// What there is to choose from: what only files of others leave open is offered where one does.
    static std::vector<TieKind> tieKindsIn(const atlas::Atlas&);
    static std::vector<extract::EntityKind> kindsIn(const atlas::Atlas&);
    static std::vector<network::NodeClass> classesIn(const atlas::Atlas&);

    static QString unknownCountry();
    static QString confidence(double least);
    static QString evidence(int least);
    /// "Kakao → OpenAI, Partnership"; empty where the atlas does not have it.
    static QString tie(const network::TieKey&, const atlas::Atlas&, text::Language);

private:
    static QString types(const network::Filter&, const atlas::Atlas&);
    static QString statuses(const network::Filter&);
    static QString countries(const network::Filter&, const atlas::Atlas&, text::Language);
    static QString kinds(const network::Filter&, const atlas::Atlas&);
    static QString layers(const network::Filter&, const atlas::Atlas&);
    static QString articles(const network::Filter&, const atlas::Atlas&);
    static QString months(const network::Filter&, text::Language);
    static QString also(const network::Filter&, const atlas::Atlas&, text::Language);
};

} // namespace atlas::ui
