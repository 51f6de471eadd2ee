#pragma once

#include "text/embeddedtable.h"
#include "text/particles.h"

#include "tables/particles.h"

#include <array>
#include <string_view>

namespace atlas::text::particle {

/// Which last sound of the word before it a form takes.
enum class Fit : unsigned char
{
    Any,
    Open,          ///< no 받침
    Closed,        ///< a 받침
    OpenOrRieul,   ///< 로
    ClosedNotRieul ///< 으로
};

/// What a form is in a chain of particles; Name is the start of every chain.
enum Slot : unsigned
{
    Name = 1,   ///< nothing yet
    Suffix = 2, ///< 들, 측, 등: the chain goes on as after the name
    Case = 4,   ///< 에서, 와, 로: only a Limit or a Final may follow
    Limit = 8,  ///< 만, 까지, 부터: nearly all may follow
    Final = 16, ///< 은, 이, 을: ends the chain
    Blank = 32, ///< 에 and a blank: a word of its own goes on (에 의해)
};

/// One particle: how it is written, what it fits, what it says, what it is, and what it may follow.
struct Row
{
    std::u16string_view form;
    Fit fit = Fit::Any;
    Role role = Role::None;
    Slot slot = Final;
    unsigned after = 0; ///< set of Slot
};

inline constexpr NamedValue<Fit> fits[] = {{u"any", Fit::Any},
                                           {u"open", Fit::Open},
                                           {u"closed", Fit::Closed},
                                           {u"open-or-rieul", Fit::OpenOrRieul},
                                           {u"closed-not-rieul", Fit::ClosedNotRieul}};
/// The first syllable of such a form (이다) may be left out after an open sound.
inline constexpr std::u16string_view anyOrShort = u"any-or-short";
inline constexpr NamedValue<Slot> slots[] = {{u"name", Name},   {u"suffix", Suffix}, {u"case", Case},
                                             {u"limit", Limit}, {u"final", Final},   {u"blank", Blank}};
inline constexpr NamedValue<Role> roles[] = {
    {u"topic", Role::Topic}, {u"subject", Role::Subject}, {u"object", Role::Object},
    {u"with", Role::With},   {u"to", Role::To},           {u"from", Role::From},
    {u"of", Role::Of},       {u"also", Role::Also},       {u"as", Role::As},
    {u"place", Role::Place}, {u"copula", Role::Copula},   {u"listing", Role::Listing},
    {u"by", Role::By},       {u"other", Role::Other}};

constexpr unsigned slotSet(std::u16string_view cell)
{
    unsigned set = 0;
    forEachPart(cell, [&](std::u16string_view name) { set |= valueNamed(name, slots); });
    return set;
}

constexpr std::size_t formCount()
{
    std::size_t count = 0;
    for (const auto& cells : tables::particles)
        count += partCount(cells[0]) * (cells[1] == anyOrShort ? 2 : 1);
    return count;
}

/// All forms in the order of resources/language/particles.tsv.
constexpr auto readRows()
{
    std::array<Row, formCount()> rows{};
    std::size_t next = 0;
    for (const auto& cells : tables::particles) {
        const bool isShort = cells[1] == anyOrShort;
        const Row row{{},
                      isShort ? Fit::Any : valueNamed(cells[1], fits),
                      valueNamed(cells[2], roles),
                      valueNamed(cells[3], slots),
                      slotSet(cells[4])};
        forEachPart(cells[0], [&](std::u16string_view form) {
            rows[next] = row;
            rows[next++].form = form;
            if (!isShort)
                return;
            rows[next] = row;
            rows[next].fit = Fit::Open;
            rows[next++].form = form.substr(1);
        });
    }
    return rows;
}
inline constexpr auto rows = readRows();

/// The reader keeps the first chain that takes up the whole word: a longer form stands before a shorter one
/// that it starts with (로부터 before 로), unless the shorter one ends the chain anyway.
constexpr bool longerFormsFirst()
{
    for (std::size_t early = 0; early < rows.size(); ++early) {
        for (std::size_t late = early + 1; late < rows.size(); ++late) {
            if (rows[early].slot != Final && rows[late].form.size() > rows[early].form.size() &&
                rows[late].form.starts_with(rows[early].form))
                return false;
        }
    }
    return true;
}
static_assert(longerFormsFirst(),
              "particles.tsv: a longer form stands before a shorter one that it starts with");

} // namespace atlas::text::particle
