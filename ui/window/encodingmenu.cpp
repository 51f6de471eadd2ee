#include "ui/window/encodingmenu.h"

#include "article/sources.h"
#include "ui/window/opening.h"

#include <QActionGroup>
#include <QEvent>

namespace atlas::ui {

namespace {

QString latin(std::string_view words)
{
    return QString::fromLatin1(words.data(), static_cast<qsizetype>(words.size()));
}

/// "windows-949 (CP949, EUC-KR)": the same in every language.
QString wordsOf(text::Encoding encoding)
{
    const QString name = latin(text::encodingName(encoding));
    const QString others = latin(text::otherEncodingNames(encoding));
    return others.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, others);
}

} // namespace

EncodingMenu::EncodingMenu(const models::Document& document, const models::Selection& selection,
                           Opening& opening, QWidget* parent)
    : QMenu(parent), m_document(document), m_selection(selection), m_opening(opening)
{
    setObjectName("encodingMenu");
    auto* group = new QActionGroup(this);
    m_automatic = add(QStringLiteral("readAsFound"), {}, std::nullopt);
    addSeparator();
    for (const text::Encoding encoding : text::encodings)
        add(QStringLiteral("readAs-") + latin(text::encodingName(encoding)), wordsOf(encoding), encoding);
    for (QAction* choice : actions())
        if (!choice->isSeparator())
            group->addAction(choice);
    connect(&document, &models::Document::atlasShown, this, &EncodingMenu::refresh);
    connect(&document, &models::Document::readingChanged, this, &EncodingMenu::refresh);
    connect(&selection, &models::Selection::placeChanged, this, &EncodingMenu::refresh);
    connect(&opening, &Opening::opened, this, &EncodingMenu::refresh);
    refresh();
}

QAction* EncodingMenu::add(const QString& name, const QString& words, std::optional<text::Encoding> encoding)
{
    QAction* choice = addAction(words);
    choice->setObjectName(name);
    choice->setCheckable(true);
    choice->setData(encoding ? static_cast<int>(*encoding) : -1);
    connect(choice, &QAction::triggered, this, [this, encoding] {
        m_opening.readAs(file(), encoding);
        refresh(); // it is not read yet
    });
    return choice;
}

const article::Article* EncodingMenu::article() const
{
    const std::vector<atlas::ReadArticle>& articles = m_document.atlas()->articles;
    const std::optional<atlas::ArticleId> id = m_selection.article();
    if (m_selection.failure() || !id || static_cast<std::size_t>(*id) >= articles.size())
        return nullptr;
    return articles[static_cast<std::size_t>(*id)].article.get();
}

QString EncodingMenu::file() const
{
    const std::optional<workspace::FailedSource>& failure = m_selection.failure();
    const article::Article* shown = article();
    const std::string source = failure && failure->isOfEncoding() ? failure->source
                               : shown                            ? shown->source
                                                                  : std::string();
    const bool isText = !source.empty() && article::kindOfFile(source) == article::Source::Kind::Text;
    return isText ? QString::fromStdString(source) : QString();
}

void EncodingMenu::refresh()
{
    const QString path = file();
    const std::optional<text::Encoding> stated = m_opening.encodingOf(path);
    const bool enabled = !path.isEmpty() && !m_document.isReading();
    const int chosen = stated ? static_cast<int>(*stated) : -1;
    for (QAction* choice : actions()) {
        choice->setEnabled(enabled);
        choice->setChecked(!path.isEmpty() && choice->data().toInt() == chosen);
    }
    menuAction()->setEnabled(
        !path.isEmpty()); // while reading too: the button that was pressed keeps the keys
    //: a menu: the encodings in which the article in the reader can be read
    setTitle(tr("Encoding of this article"));
    const bool found = article() && !path.isEmpty() && !stated;
    //: a choice in a menu of encodings: the one that the program finds by itself; %1 is its name, as in
    //: "UTF-8"
    m_automatic->setText(found ? tr("Automatic: %1").arg(latin(text::encodingName(article()->encoding)))
                               //: a choice in a menu of encodings: the one that the program finds by itself
                               : tr("Automatic"));
}

void EncodingMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QMenu::changeEvent(event);
}

} // namespace atlas::ui
