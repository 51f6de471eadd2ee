#pragma once

#include "text/particles.h"

#include <iterator>
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
};

/// One particle: how it is written, what it fits, what it says, what it is, and what it may follow.
struct Row
{
    std::u16string_view form;
    Fit fit;
    Role role;
    Slot slot;
    unsigned after; ///< set of Slot
};

inline constexpr unsigned noun = Name | Suffix | Limit;
inline constexpr unsigned any = Name | Suffix | Case | Limit;

/// The reader keeps the first chain that takes up the whole word: a longer form stands before a shorter one
/// that it starts with (로부터 before 로), unless the shorter one ends the chain anyway.
inline constexpr Row rows[] = {
    // Endings of the chain.
    {u"이야말로", Fit::Closed, Role::Topic, Final, noun},
    {u"이든지", Fit::Closed, Role::Listing, Final, any},
    {u"이라도", Fit::Closed, Role::Also, Final, any},
    {u"야말로", Fit::Open, Role::Topic, Final, noun},
    {u"에게선", Fit::Any, Role::From, Final, noun},
    {u"으로선", Fit::ClosedNotRieul, Role::As, Final, noun},
    {u"이나", Fit::Closed, Role::Listing, Final, any},
    {u"이든", Fit::Closed, Role::Listing, Final, any},
    {u"든지", Fit::Open, Role::Listing, Final, any},
    {u"라도", Fit::Open, Role::Also, Final, any},
    {u"이란", Fit::Closed, Role::Topic, Final, noun},
    {u"에선", Fit::Any, Role::Place, Final, noun},
    {u"에겐", Fit::Any, Role::To, Final, noun},
    {u"로선", Fit::OpenOrRieul, Role::As, Final, noun},
    {u"보단", Fit::Any, Role::Other, Final, noun},
    {u"까진", Fit::Any, Role::Also, Final, any},
    {u"커녕", Fit::Any, Role::Other, Final, any},
    {u"같은", Fit::Any, Role::Other, Final, Name | Suffix},
    {u"다운", Fit::Any, Role::Other, Final, Name},
    {u"답게", Fit::Any, Role::Other, Final, Name},
    {u"은", Fit::Closed, Role::Topic, Final, any},
    {u"는", Fit::Open, Role::Topic, Final, any},
    {u"이", Fit::Closed, Role::Subject, Final, noun},
    {u"가", Fit::Open, Role::Subject, Final, noun},
    {u"을", Fit::Closed, Role::Object, Final, noun},
    {u"를", Fit::Open, Role::Object, Final, noun},
    {u"의", Fit::Any, Role::Of, Final, any},
    {u"도", Fit::Any, Role::Also, Final, any},
    {u"나", Fit::Open, Role::Listing, Final, any},
    {u"든", Fit::Open, Role::Listing, Final, any},
    {u"란", Fit::Open, Role::Topic, Final, noun},
    {u"엔", Fit::Any, Role::To, Final, noun}, // 에는
    {u"및", Fit::Any, Role::Listing, Final, Name | Suffix},
    // Case.
    {u"으로부터", Fit::ClosedNotRieul, Role::From, Case, noun},
    {u"에게서", Fit::Any, Role::From, Case, noun},
    {u"한테서", Fit::Any, Role::From, Case, noun},
    {u"로부터", Fit::OpenOrRieul, Role::From, Case, noun},
    {u"으로서", Fit::ClosedNotRieul, Role::As, Case, noun},
    {u"으로써", Fit::ClosedNotRieul, Role::As, Case, noun},
    {u"이랑", Fit::Closed, Role::With, Case, noun},
    {u"하고", Fit::Any, Role::With, Case, noun},
    {u"에게", Fit::Any, Role::To, Case, noun},
    {u"한테", Fit::Any, Role::To, Case, noun},
    {u"께서", Fit::Any, Role::Subject, Case, noun},
    {u"으로", Fit::ClosedNotRieul, Role::To, Case, noun},
    {u"에서", Fit::Any, Role::Place, Case, noun},
    {u"로서", Fit::OpenOrRieul, Role::As, Case, noun},
    {u"로써", Fit::OpenOrRieul, Role::As, Case, noun},
    {u"과", Fit::Closed, Role::With, Case, noun},
    {u"와", Fit::Open, Role::With, Case, noun},
    {u"랑", Fit::Open, Role::With, Case, noun},
    {u"에", Fit::Any, Role::To, Case, noun},
    {u"께", Fit::Any, Role::To, Case, noun},
    {u"로", Fit::OpenOrRieul, Role::To, Case, noun},
    {u"서", Fit::Any, Role::Place, Case, Name},
    // Limits.
    {u"까지", Fit::Any, Role::Also, Limit, any},
    {u"마저", Fit::Any, Role::Also, Limit, any},
    {u"조차", Fit::Any, Role::Also, Limit, any},
    {u"부터", Fit::Any, Role::Other, Limit, any},
    {u"보다", Fit::Any, Role::Other, Limit, any},
    {u"처럼", Fit::Any, Role::Other, Limit, noun},
    {u"같이", Fit::Any, Role::Other, Limit, Name | Suffix},
    {u"만큼", Fit::Any, Role::Other, Limit, any},
    {u"대로", Fit::Any, Role::Other, Limit, noun},
    {u"마다", Fit::Any, Role::Other, Limit, noun},
    {u"밖에", Fit::Any, Role::Other, Limit, noun},
    {u"치고", Fit::Any, Role::Other, Limit, Name | Suffix},
    {u"만", Fit::Any, Role::Other, Limit, any},
    {u"뿐", Fit::Any, Role::Other, Limit, any},
    // Suffixes that leave the name a word of its own.
    {u"끼리", Fit::Any, Role::Other, Suffix, Name | Suffix},
    {u"들", Fit::Any, Role::Other, Suffix, Name},
    {u"등", Fit::Any, Role::Listing, Suffix, Name | Suffix},
    {u"측", Fit::Any, Role::Other, Suffix, Name},
    {u"간", Fit::Any, Role::Other, Suffix, Name},
    {u"발", Fit::Any, Role::Other, Suffix, Name},
    {u"표", Fit::Any, Role::Other, Suffix, Name},
    {u"식", Fit::Any, Role::Other, Suffix, Name},
    {u"판", Fit::Any, Role::Other, Suffix, Name},
    {u"씨", Fit::Any, Role::Other, Suffix, Name},
    {u"님", Fit::Any, Role::Other, Suffix, Name},
};

consteval bool longerFormsFirst()
{
    for (std::size_t early = 0; early < std::size(rows); ++early) {
        for (std::size_t late = early + 1; late < std::size(rows); ++late) {
            if (rows[early].slot != Final && rows[late].form.size() > rows[early].form.size() &&
                rows[late].form.starts_with(rows[early].form))
                return false;
        }
    }
    return true;
}
static_assert(longerFormsFirst());

/// Endings of the copula 이다: 이 stands before them, and may be left out after an open syllable.
inline constexpr std::u16string_view copulaEndings[] = {
    u"다",     u"다고", u"다며", u"다면서", u"다는",   u"다던", u"라며",   u"라면서", u"라고",     u"라고도",
    u"라고는", u"라는", u"라던", u"라면",   u"라서",   u"라",   u"며",     u"면서",   u"고",       u"고도",
    u"지만",   u"든가", u"므로", u"라든지", u"라든가", u"니까", u"라기에", u"라기",   u"라기보다", u"라지만",
};

/// Endings that only follow a written 이: after an open syllable they would be other words.
inline constexpr std::u16string_view writtenCopulaEndings[] = {
    u"자",     u"냐",       u"냐는",   u"기",     u"기도", u"기에",   u"기는",   u"기를",
    u"지",     u"죠",       u"야",     u"어서",   u"어야", u"어도",   u"었다",   u"었다고",
    u"었다며", u"었다면서", u"었다는", u"었던",   u"었고", u"었으며", u"었으나", u"었지만",
    u"었는데", u"었기",     u"었음",   u"었다가", u"겠다", u"겠지만", u"에요",
};

/// Whole forms of the copula with a contracted 이; Open ones only fit an open syllable.
inline constexpr std::u16string_view contractedCopula[] = {
    u"인",     u"인데",   u"인데다", u"인데도", u"인지", u"인가", u"인만큼", u"일",     u"일까",   u"일지",
    u"일지도", u"일수록", u"임",     u"임을",   u"임은", u"임이", u"임에도", u"입니다", u"입니까",
};
inline constexpr std::u16string_view openCopula[] = {
    u"였다",   u"였다고", u"였다며", u"였다면서", u"였다는", u"였던", u"였고", u"였으며", u"였으나",
    u"였지만", u"였는데", u"였기",   u"였음",     u"였다가", u"여서", u"여야", u"여도",   u"예요",
};

} // namespace atlas::text::particle
