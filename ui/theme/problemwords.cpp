#include "ui/theme/words.h"

namespace atlas::ui {

namespace {

/// A sentence for each code: what is wrong and what to do.
constexpr struct
{
    const char* code;
    const char* sentence;
} sentences[] = {
    {"read.empty", QT_TRANSLATE_NOOP("atlas::ui::Words", "The file is empty. Choose one with text in it.")},
    {"read.too-large",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "The file is too large to read as one article. Split it and open the parts.")},
    {"read.encoding",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The text is not in the chosen encoding. Choose another one.")},
    {"read.not-text", QT_TRANSLATE_NOOP("atlas::ui::Words",
                                        "This is no readable text. Open a text or JSON Lines file instead.")},
    {"read.cancelled",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "Reading was cancelled. Open it again to finish.")},
    {"figures.contradict",
     QT_TRANSLATE_NOOP("atlas::ui::Words",
                       "Two figures contradict each other here. Compare both sentences.")},
};

} // namespace

QString Words::problem(const text::Problem& problem)
{
    for (const auto& known : sentences)
        if (problem.code == known.code)
            return tr(known.sentence);
    //: %1 is the code of a problem that has no sentence of its own
    return tr("This could not be read (%1).").arg(QString::fromStdString(problem.code));
}

} // namespace atlas::ui
