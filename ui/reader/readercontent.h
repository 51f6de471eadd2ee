#pragma once

#include "models/selection.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace atlas::ui {

/// A find in the text that can be clicked.
struct Mark
{
    enum class Kind
    {
        Entity,
        Figure,
        Trigger, ///< the words that state a relation
        Person,  ///< whom no list knows: name, role and organisation stand in the article alone
    };
    text::Span span;
    Kind kind = Kind::Entity;
    models::Subject subject;  ///< of a person the organisation; nothing where that is no known one
    std::uint32_t goal = 0;   ///< where the reader stays once the subject is selected
    std::uint32_t person = 0; ///< index into the people of the article's facts, for that kind
    bool leads() const { return !std::holds_alternative<std::monostate>(subject); }
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// A piece of text that is laid out on its own: a line of the article, or a part of a very long one.
struct Block
{
    enum class Kind
    {
        Title,
        Body,
        Furniture, ///< what the page put around the article
    };
    text::Span span; ///< into the article's text
    Kind kind = Kind::Body;
    bool continued = false; ///< a further part of the line before
};

/// An article as the reader shows it: its text cut into blocks, and the marks on it. The text itself is never
/// copied into a widget and read back, so offsets hold. Immutable; made in time linear in the text and its
/// facts.
class ReaderContent
{
public:
    static constexpr std::uint32_t longestBlock =
        10'000; ///< UTF-16 units; layout is quadratic in a few cases beyond

    ReaderContent() = default;
    ReaderContent(std::shared_ptr<const atlas::Atlas>, atlas::ArticleId);

    bool empty() const { return !m_atlas; }
    const atlas::Atlas& atlas() const { return *m_atlas; }
    atlas::ArticleId id() const { return m_id; }
    const article::Article& article() const { return *(*m_atlas)[m_id].article; }

    const std::vector<Block>& blocks() const { return m_blocks; }
    /// The block's text, unit for unit: separators that would break a line show as spaces.
    QString text(const Block&) const;
    /// By begin; a figure or trigger comes before an entity that begins with it.
    const std::vector<Mark>& marks() const { return m_marks; }
    std::span<const Mark> marksIn(text::Span) const; ///< those that begin in the span
    /// The smallest mark there; null where there is none. Of triggers that share the words, the first that is
    /// not `current`.
    const Mark* markAt(std::uint32_t offset, const models::Subject& current) const;
    /// Parts of the span that lie outside the article's body.
    std::vector<text::Span> outsideBody(text::Span) const;

    int relationCount() const { return m_relationCount; }
    int figureCount() const { return m_figureCount; }
    int problemCount() const; ///< of the article, without notes
    int noteCount() const;    ///< Words::isNote
    /// Every place of the words, case aside, at most `most`.
    std::vector<text::Span> find(const QString& words, std::size_t most) const;

private:
    void cutBlocks();
    void cutLine(text::Span line, Block::Kind);
    Block::Kind kindOf(text::Span line) const;
    void collectMarks();
    void collectPeople();
    int countProblems(bool notes) const;

    std::shared_ptr<const atlas::Atlas> m_atlas;
    atlas::ArticleId m_id{};
    std::vector<Block> m_blocks;
    std::vector<Mark> m_marks;
    int m_relationCount = 0;
    int m_figureCount = 0;
};

} // namespace atlas::ui
