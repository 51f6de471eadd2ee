#pragma once

#include <string>
#include <string_view>

namespace atlas::text {

/// What a noun's particle says about its part in the clause.
enum class Role : unsigned char
{
    None,    ///< no particle: in a list, before a noun, at the end of a headline
    Topic,   ///< 은/는
    Subject, ///< 이/가, 께서, 에서 after an organisation counts as Place
    Object,  ///< 을/를
    With,    ///< 와/과, 랑, 하고
    To,      ///< 에, 에게, 께, 으로/로 (direction)
    From,    ///< 에게서, 로부터, 으로부터
    Of,      ///< 의
    By,      ///< 에 의해
    Also,    ///< 도, 까지, 마저, 조차: keeps the case open
    As,      ///< 로서, 로써, 으로 (role)
    Place,   ///< 에서
    Copula,  ///< 이다, 인, 이며, 였던
    Listing, ///< ·, 쉼표, 및, 등, 이나
    Other,   ///< known particle without a part of its own (만, 뿐, 부터, 보다 …)
};

struct Particle
{
    unsigned length = 0; ///< UTF-16 units it takes from the start of the tail; 0 where there is none
    Role role = Role::None;
    Role second = Role::None; ///< of a stacked particle: 와의 → With, Of; 에서는 → Place, Topic
};

/// Reads the particles (resources/language/particles.tsv) that start `tail`, the text right after a name,
/// given the name's last character (받침 decides which forms are possible). `possible` is false where what
/// follows makes the name part of a longer word (메타|버스): Hangul or letters that are no particle.
struct Tail
{
    Particle particle;
    bool possible = true;
};
Tail readTail(char16_t lastOfName, std::u16string_view tail);

/// Whether a name read aloud ends in a final consonant, for choosing 은/는: Hangul by its 받침, digits by
/// their Korean reading, Latin letters by the field's custom (L M N R closed), brackets ignored.
enum class Ending
{
    Open,
    Closed,
    ClosedRieul, ///< takes 로, not 으로
};
Ending endingOf(std::u16string_view name);

/// Replaces placeholders "{1|은/는}" by argument 1 and the particle that fits it, "{1}" by the argument
/// alone.
std::u16string fillParticles(std::u16string_view pattern, const std::u16string_view* arguments,
                             unsigned count);

} // namespace atlas::text
