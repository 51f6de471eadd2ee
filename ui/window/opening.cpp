#include "ui/window/opening.h"

#include "network/filter.h"
#include "ui/dialogs/filechooser.h"
#include "ui/theme/words.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

namespace atlas::ui {

namespace {

/// Of a file without its ending.
QString nameOf(const QString& path)
{
    const QFileInfo file(path);
    return file.isDir() ? file.fileName() : file.completeBaseName();
}

/// Of the articles that were not there before, or were read anew.
std::vector<std::string> newSources(const workspace::Collection& before, const workspace::Collection& now)
{
    std::unordered_set<const article::Article*> known;
    for (const atlas::ReadArticle& read : before.articles)
        known.insert(read.article.get());
    std::vector<std::string> sources;
    for (const atlas::ReadArticle& read : now.articles)
        if (!known.contains(read.article.get()))
            sources.push_back(read.article->source);
    return sources;
}

/// Of the ties that the network shows at first, where it shows any.
const atlas::Relation* heaviest(const atlas::Atlas& atlas)
{
    const std::vector<char> shown = network::shownRelations(atlas, {});
    const auto heavier = [&shown](const atlas::Relation& a, const atlas::Relation& b) {
        const auto weight = [&shown](const atlas::Relation& tie) {
            return std::tuple(shown[static_cast<std::size_t>(tie.id)], tie.articleCount, tie.confidence);
        };
        return weight(a) < weight(b);
    };
    const auto best = std::max_element(atlas.relations.begin(), atlas.relations.end(), heavier);
    return best == atlas.relations.end() ? nullptr : &*best;
}

/// The tie that the program shows first, where the articles tell of it.
const atlas::Relation* favourite(const atlas::Atlas& atlas)
{
    const atlas::Entity* one = atlas.find("naver");
    const atlas::Entity* other = atlas.find("nvidia");
    if (one && other)
        for (const atlas::RelationId id : one->relations) {
            const atlas::Relation& relation = atlas[id];
            const bool between = relation.source == other->id || relation.target == other->id;
            if (between && relation.type == extract::RelationType::Partnership)
                return &relation;
        }
    return heaviest(atlas);
}

} // namespace

Opening::Opening(OpeningParts parts, QWidget* window)
    : QObject(window), m_parts(std::move(parts)), m_window(window)
{
    connect(&m_parts.reading, &jobs::ReadingJob::started, this,
            [this] { m_parts.document.setReading(true); });
    connect(&m_parts.reading, &jobs::ReadingJob::cancelled, this,
            [this] { m_parts.document.setReading(false); });
    connect(&m_parts.reading, &jobs::ReadingJob::finished, this, &Opening::take);
}

QString Opening::name() const
{
    if (m_sampleOpen)
        return tr("Sample corpus");
    if (m_paths.isEmpty())
        return {};
    const QStringList read = readPaths();
    const QString first = nameOf(read.isEmpty() ? m_paths.front() : read.front());
    const int others = std::max(static_cast<int>(read.size()) - 1, 0);
    //: Name of what is open. %1: of the file or folder opened first, %Ln: how many were opened beside it
    return others > 0 ? tr("%1 and %Ln more", nullptr, others).arg(first) : first;
}

/// Of what was opened, without what could not be read.
QStringList Opening::readPaths() const
{
    QSet<QString> failed;
    for (const workspace::FailedSource& failure : m_collection.failures)
        if (failure.isFailure())
            failed.insert(QFileInfo(QString::fromStdString(failure.source)).absoluteFilePath());
    QStringList read = m_paths;
    read.removeIf([&failed](const QString& path) { return failed.contains(path); });
    return read;
}

QStringList Opening::localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void Opening::open(const QStringList& paths, std::optional<text::Encoding> encoding)
{
    QStringList clean; // "folder/" and "folder" are one
    for (const QString& path : paths)
        clean << QDir::cleanPath(path);
    if (!clean.isEmpty())
        start(clean, false, encoding);
}

void Opening::openSample()
{
    start(m_parts.sample, true, {});
}

void Opening::chooseFiles()
{
    //: the parts in brackets are patterns of file names
    const QString kinds = tr("Everything that can be opened (*.txt *.jsonl *.ndjson *.graphml *.gexf);;"
                             "Articles (*.txt *.jsonl *.ndjson);;Networks (*.graphml *.gexf);;All files (*)");
    ask({tr("Open files"), QFileDialog::ExistingFiles, kinds.split(QStringLiteral(";;")), {}});
}

void Opening::chooseFolder()
{
    ask({tr("Open folder"), QFileDialog::Directory, {}, {}});
}

void Opening::ask(const FileQuestion& question)
{
    open(ui::chooseFiles(question, m_parts.document.language(), m_window));
}

void Opening::start(const QStringList& paths, bool sample, std::optional<text::Encoding> encoding)
{
    m_nextIsSample = sample;
    m_nextPaths = sample ? QStringList() : m_paths;
    for (const QString& path : sample ? QStringList() : paths)
        m_nextPaths << QFileInfo(path).absoluteFilePath();
    m_nextPaths.removeDuplicates();
    const bool beside = !sample && !m_sampleOpen;
    using Opened = models::Document::Opened;
    m_nextOpened = beside ? Opened::Beside : Opened::Instead;
    m_anew.reset();
    m_stated = encoding;
    jobs::StatedEncodings encodings = encoding ? jobs::StatedEncodings{encoding} : m_encodings;
    m_parts.reading.start(paths, beside ? m_collection : workspace::Collection(), std::move(encodings));
}

std::optional<text::Encoding> Opening::encodingOf(const QString& path) const
{
    return m_encodings.of(path.toStdString());
}

void Opening::readAs(const QString& path, std::optional<text::Encoding> encoding)
{
    m_nextIsSample = m_sampleOpen;
    m_nextPaths = m_paths;
    m_nextOpened = models::Document::Opened::Beside;
    m_stated.reset();
    m_anew = Anew{path, encoding, articleOf(path).has_value()};
    m_parts.reading.start({path}, m_collection, {encoding});
}

void Opening::take(const jobs::Reading& reading)
{
    m_parts.document.setReading(false);
    const std::optional<Anew> anew = std::exchange(m_anew, std::nullopt);
    const bool failed = anew && !reading.failures.empty();
    if (failed && anew->wasOpen) {
        emit opened(outcome(*anew, reading));
        return;
    }
    if (anew && !failed) {
        m_encodings.ofFile.erase(anew->path.toStdString());
        if (anew->encoding)
            m_encodings.ofFile.emplace(anew->path.toStdString(), *anew->encoding);
    }
    if (const auto stated = std::exchange(m_stated, std::nullopt))
        for (const std::string& source : newSources(m_collection, reading.collection))
            m_encodings.ofFile.insert_or_assign(source, *stated);
    m_collection = reading.collection;
    m_sampleOpen = m_nextIsSample;
    m_paths = m_nextPaths;
    if (m_sampleOpen) // what lies beside the sample's articles is ours
        std::erase_if(m_collection.failures, [](const auto& each) { return !each.isFailure(); });
    {
        const QScopedValueRollback guard(m_handingOver, true);
        m_parts.document.setAtlas(reading.atlas, m_collection.failures, m_nextOpened);
        if (std::holds_alternative<std::monostate>(m_parts.selection.subject()))
            selectFirst();
        if (const auto article = anew ? articleOf(anew->path) : std::nullopt)
            m_parts.selection.openArticle(*article);
    }
    emit opened(anew ? outcome(*anew, reading) : outcome(reading));
}

std::optional<atlas::ArticleId> Opening::articleOf(const QString& path) const
{
    const std::vector<atlas::ReadArticle>& articles = m_parts.document.atlas()->articles;
    const std::string source = path.toStdString();
    const auto found = std::find_if(articles.begin(), articles.end(),
                                    [&source](const auto& read) { return read.article->source == source; });
    if (found == articles.end())
        return std::nullopt;
    return static_cast<atlas::ArticleId>(found - articles.begin());
}

QString Opening::outcome(const Anew& anew, const jobs::Reading& reading) const
{
    const QString name = QFileInfo(anew.path).fileName();
    if (!reading.failures.empty()) {
        const QString reason = Words::problem(reading.failures.front().problem);
        //: a message; %1: name of a file that was to be read in another encoding, %2: a sentence, why it was
        //: not
        return anew.wasOpen ? tr("%1 stays as it was. %2").arg(name, reason)
                            //: a message; %1: name of a file, %2: a sentence that says why
                            : tr("%1 could not be read. %2").arg(name, reason);
    }
    const auto article = articleOf(anew.path);
    if (!article)
        return {};
    const std::string_view encoding =
        text::encodingName((*m_parts.document.atlas())[*article].article->encoding);
    //: a message; %1: name of a file, %2: of an encoding, as in "UTF-8"
    return tr("%1 was read anew. Encoding: %2")
        .arg(name, QString::fromLatin1(encoding.data(), static_cast<qsizetype>(encoding.size())));
}

QString Opening::outcome(const jobs::Reading& reading) const
{
    int failed = 0;
    int passedOver = 0;
    for (const workspace::FailedSource& failure : reading.failures) {
        if (failure.isFailure())
            ++failed;
        else if (!m_sampleOpen)
            passedOver += std::stoi(failure.problem.arguments.front());
    }
    QStringList parts;
    if (!m_sampleOpen && reading.articles > 0)
        //: a message when reading is done: how many articles were read just now
        parts << tr("%Ln articles read", nullptr, reading.articles);
    if (!m_sampleOpen && reading.networks > 0)
        //: a message when reading is done: how many files of networks were opened just now
        parts << tr("%Ln networks opened", nullptr, reading.networks);
    if (failed > 0)
        //: a message: how many files or lines failed
        parts << tr("%Ln could not be read", "sources, listed among the articles", failed);
    if (passedOver > 0)
        //: a message: how many files of a folder are of no kind that is read
        parts << tr("%Ln files passed over", nullptr, passedOver);
    return parts.join(QStringLiteral(" · "));
}

void Opening::selectFirst()
{
    const atlas::Atlas& atlas = *m_parts.document.atlas();
    if (const atlas::Relation* relation = favourite(atlas))
        m_parts.selection.select(relation->id);
    else if (!atlas.articles.empty())
        m_parts.selection.openArticle(atlas::ArticleId{});
    else if (!m_collection.failures.empty())
        m_parts.selection.openFailure(m_collection.failures.front());
}

} // namespace atlas::ui
