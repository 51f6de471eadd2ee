#pragma once

#include "text/searchkey.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace atlas::models {

/// The words of what was typed into a table's filter; at most eight.
inline std::vector<text::SearchPattern> patternsOf(const QString& typed)
{
    std::vector<text::SearchPattern> patterns;
    for (const QString& word : typed.left(100).split(u' ', Qt::SkipEmptyParts).mid(0, 8))
        patterns.emplace_back(word.toStdU16String());
    return patterns;
}

/// Sorts stably by names as they compare in any language: case and signs do not count, Hangul stands behind
/// Latin in the order of its syllables.
template<typename Item, typename NameOf>
void orderByName(std::vector<Item>& items, Qt::SortOrder order, const NameOf& nameOf)
{
    std::vector<std::pair<std::u16string, Item>> keyed;
    keyed.reserve(items.size());
    for (const Item item : items)
        keyed.emplace_back(text::nameKey(nameOf(item)), item);
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto& a, const auto& b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = keyed[i].second;
}

} // namespace atlas::models
