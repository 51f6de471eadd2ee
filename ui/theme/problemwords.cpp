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
    {"export.too-large",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The picture would be too large. Choose a smaller size.")},
    //: %1: path of the file
    {"export.cannot-write",
     QT_TRANSLATE_NOOP("atlas::ui::Words", "The picture could not be saved to “%1”. Choose another folder.")},
};

/// Puts in the arguments that the sentence asks for; others are left out.
QString filled(QString sentence, const std::vector<std::string>& arguments)
{
    for (std::size_t i = arguments.size(); i-- > 0;)
        sentence.replace(QStringLiteral("%%1").arg(i + 1), QString::fromStdString(arguments[i]));
    return sentence;
}

} // namespace

QString Words::problem(const text::Problem& problem)
{
    for (const auto& known : sentences)
        if (problem.code == known.code)
            return filled(tr(known.sentence), problem.arguments);
    //: %1 is the code of a problem that has no sentence of its own
    return tr("This could not be read (%1).").arg(QString::fromStdString(problem.code));
}

} // namespace atlas::ui
