#pragma once

#include "extract/facts.h"
#include "extract/grammar.h"
#include "extract/runs.h"
#include "text/particles.h"

#include <span>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// A name in the text.
struct Mention
{
    text::Span span;
    EntityIndex entity{};
    friend bool operator==(const Mention&, const Mention&) = default;
};

enum class TokenKind : unsigned char
{
    Word,
    Name,    ///< `index` is the entity
    Sum,     ///< `index` is the amount
    Anaphor, ///< 양사, 이 회사: stands for entities of the sentences before
};

/// A piece of a sentence: a word, a name or a sum, with the particle that follows it. One line of the cache:
/// every stage walks over them.
struct alignas(64) Token
{
    text::Span core;       ///< without particle
    std::uint32_t end = 0; ///< behind the particle
    TokenKind kind = TokenKind::Word;
    text::Role role = text::Role::None;
    text::Role second = text::Role::None;
    Form form = Form::Noun;
    bool bracketed = false;  ///< inside brackets: no part of the sentence
    bool comma = false;      ///< a comma follows
    bool joined = false;     ///< a mark of lists follows without a space (·, /)
    bool dash = false;       ///< a hyphen follows without a space
    bool bullet = false;     ///< a bullet stands before it
    bool cut = false;        ///< … or : follows: a headline's clause ends
    bool quotedName = false; ///< stands in single quotes
    TriggerStart relation;   ///< of the words that state a tie and start here; known of a word alone
    TriggerStart metric;     ///< the same of a metric
    std::uint16_t quote = 0; ///< which direct quote it stands in, 0 none
    std::uint32_t index = 0;
    std::uint32_t signs = ~std::uint32_t(0); ///< bits of WordSign of a word; of names and sums all
    std::uint32_t classes = 0;               ///< bits of WordClass
    std::uint32_t startsWith = 0;            ///< bits of the class word that a word starts with, be it longer

    bool is(WordClass c) const { return (classes & bit(c)) != 0; }
    bool may(WordSign sign) const { return (signs & bit(sign)) != 0; }
    bool isName() const { return kind == TokenKind::Name || kind == TokenKind::Anaphor; }
    bool hasRole(text::Role r) const { return role == r || second == r; }
};

/// Splits a sentence. `runs`, `mentions` and `sums` are those of the whole article, ascending, not
/// overlapping; `quote` counts direct quotes over the article. Clears `into` first, so that one vector serves
/// all sentences.
struct Tokenizer
{
    std::u16string_view text;
    std::span<const Mention> mentions;
    std::span<const money::Amount> sums;
    std::span<const Run> runs;
    const Grammar* grammar = nullptr;
    const Matcher* names = nullptr; ///< may be null
    WordMemo* memo = nullptr;
    std::size_t nextRun = 0;     ///< first that does not start before the word in hand
    std::size_t nextMention = 0; ///< first that ends behind the sentences before
    std::size_t nextSum = 0;
    std::uint16_t quotes = 0;
    bool said = false; ///< all that follows is said by somebody, without quotes

    void split(text::Span sentence, std::vector<Token>& into);

private:
    void name(std::vector<Token>& into, text::Span sentence, text::Span core, TokenKind kind,
              std::uint32_t index);
    std::uint32_t word(std::vector<Token>& into, text::Span sentence, std::uint32_t begin);
    /// 양사, 이 회사 at the start of a word; `hit` is a class of such.
    bool anaphor(std::vector<Token>& into, text::Span sentence, std::uint32_t begin, Grammar::ClassHit);
    /// 우리 정부, 우리 기업들: what stands behind `after` is no thing of the speaker's firm.
    bool ofNation(text::Span sentence, std::uint32_t after) const;
    void classify(Token&, std::u16string_view run, Grammar::ClassHit) const;
    struct Word
    {
        std::uint32_t end = 0;
        const WordTraits& traits; ///< valid until the memo is asked again
    };
    /// The one that starts at `begin`; moves nextRun there.
    Word wordAt(text::Span sentence, std::uint32_t begin);
    /// Where it ends, which goes on at `end`: over marks inside it (3.5%, R&D).
    std::uint32_t endOverMarks(std::uint32_t end, std::uint32_t begin, std::uint32_t limit) const;
    /// The longest class word that starts there, be it longer than the word.
    Grammar::ClassHit classesOf(text::Span sentence, std::uint32_t begin, const Word&) const;
    /// Adds what starts there; its end, or `at` where neither does.
    std::uint32_t sumOrName(std::vector<Token>& into, text::Span sentence, std::uint32_t at);
    /// Where the next sum or name starts behind a place.
    std::uint32_t nextOfThese(std::uint32_t behind) const;
    void mark(std::vector<Token>& into, char16_t c, std::uint32_t at, text::Span sentence);

    struct Tail
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        text::Particle particle;
    };
    Tail tailOf(text::Span core, std::uint32_t limit) const;

    int m_brackets = 0;
    bool m_doubleQuote = false;
    bool m_singleQuote = false;
    bool m_bullet = false;
    std::uint32_t m_skipBegin = 0; ///< particle of a name behind brackets, read already
    std::uint32_t m_skipEnd = 0;
};

/// The particle that ends a word of the language, empty where there is none.
text::Particle particleOf(std::u16string_view word);

} // namespace atlas::extract
