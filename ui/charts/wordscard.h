#pragma once

#include "ui/theme/palette.h"

#include <QFrame>
#include <QString>

namespace atlas::ui {

/// What a bar says and from which words it came.
struct OriginalWords
{
    QString title;
    QString sentence; ///< of the article, as written
    int begin = 0;    ///< the sum inside the sentence
    int end = 0;
    QString place; ///< article and date
};

/// A card beside the pointer that repeats the original words. Paints plain text only; goes away on hide().
class WordsCard : public QFrame
{
    Q_OBJECT
public:
    explicit WordsCard(QWidget* parent);

    void present(const OriginalWords&, const Palette&, QPoint globalPosition);
    const OriginalWords& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    /// Paints, or only measures without a painter; gives the height.
    double compose(QPainter*) const;

    OriginalWords m_words;
    Palette m_colours;
};

} // namespace atlas::ui
