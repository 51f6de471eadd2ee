#include "ui/window/statusline.h"

#include "ui/network/networkwords.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int messageMilliseconds = 10'000;
constexpr int progressSteps = 1'000;

QLabel* label(const char* name)
{
    auto* made = new QLabel;
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("look", "muted");
    return made;
}

QPushButton* flatButton(const char* name)
{
    auto* made = new QPushButton;
    made->setObjectName(name);
    made->setProperty("look", "status");
    return made;
}

} // namespace

StatusLine::StatusLine(const models::Document& document, const models::Selection& selection, QWidget* note,
                       QWidget* parent)
    : QFrame(parent), m_document(document), m_selection(selection), m_counts(label("statusCounts")),
      m_problems(flatButton("statusProblems")), m_message(new ElidedLabel), m_folder(flatButton("showSaved")),
      m_progressWords(label("progressWords")), m_progress(new QProgressBar),
      m_cancel(flatButton("cancelReading")), m_encoding(flatButton("statusEncoding")),
      m_forget(new QTimer(this))
{
    setProperty("look", "statusBar");
    m_message->setObjectName("statusMessage");
    m_message->setProperty("look", "muted");
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_forget->setSingleShot(true);
    m_forget->setInterval(messageMilliseconds);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(12);
    row->addWidget(m_counts);
    row->addWidget(m_problems);
    row->addWidget(m_message);
    row->addWidget(m_folder);
    row->addStretch(1);
    row->addWidget(note);
    row->addStretch(1);
    row->addWidget(m_progressWords);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_encoding);
    connect(m_problems, &QPushButton::clicked, this, [this] { emit problemsRequested(*m_problems); });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_forget, &QTimer::timeout, this, &StatusLine::forgetMessage);
    connect(m_folder, &QPushButton::clicked, this, [this] { emit folderRequested(m_file); });
    connect(&document, &models::Document::atlasChanged, this, &StatusLine::refresh);
    connect(&document, &models::Document::languageChanged, this, &StatusLine::refresh);
    connect(&selection, &models::Selection::placeChanged, this, &StatusLine::refresh);
    hideProgress();
    forgetMessage();
    refresh();
}

void StatusLine::refresh()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const auto countOf = [&atlas](extract::EntityKind kind) {
        return static_cast<int>(std::count_if(atlas.entities.begin(), atlas.entities.end(),
                                              [kind](const auto& entity) { return entity.kind == kind; }));
    };
    const int companies = countOf(extract::EntityKind::Company);
    const int unstated = countOf(extract::EntityKind::Unstated);
    QStringList counts;
    if (companies > 0 || unstated == 0)
        //: how many companies are known
        counts << tr("%Ln companies", nullptr, companies);
    if (unstated > 0)
        counts << NetworkWords::unstatedCount(unstated, unstated == std::ssize(atlas.entities));
    //: how many ties are known
    counts << tr("%Ln ties", nullptr, static_cast<int>(atlas.relations.size()));
    const int others = static_cast<int>(std::ssize(atlas.entities)) - companies - unstated;
    if (others > 0)
        //: how many alliances, institutions, products, people and countries are known
        counts << tr("%Ln others", nullptr, others);
    //: how many articles are open
    counts << tr("%Ln articles", nullptr, atlas::articleCount(atlas));
    if (const int networks = atlas::networkCount(atlas); networks > 0)
        //: how many files of networks are open
        counts << tr("%Ln networks", nullptr, networks);
    //: in the line at the bottom: %1 counts all that is known, whether the network shows it or not
    m_counts->setText(tr("In all: %1").arg(counts.join(QStringLiteral(" · "))));
    showSums();
    m_counts->setVisible(!atlas.articles.empty());
    const auto notes = std::count_if(atlas.problems.begin(), atlas.problems.end(),
                                     [](const auto& open) { return Words::isNote(open.problem); });
    const auto problems = std::ssize(atlas.problems) - notes + std::ssize(m_document.failures());
    m_problems->setVisible(problems + notes > 0);
    m_problems->setText(Words::openProblems(static_cast<int>(problems), static_cast<int>(notes)));
    m_cancel->setText(tr("Cancel"));
    //: a button beside “Saved as …”: opens the folder in the desktop's file manager
    m_folder->setText(tr("Show in folder"));
    showEncoding();
}

void StatusLine::setSums(const QString& sums)
{
    m_sums = sums;
    showSums();
}

void StatusLine::showSums()
{
    const QString about =
        tr("All that the open articles and networks state. Beside the network's title stands "
           "how much of it is shown, and how much is not.");
    setPlainToolTip(m_counts, m_sums.isEmpty() ? about : about + u'\n' + m_sums);
}

void StatusLine::setEncodingMenu(QMenu* menu)
{
    m_encoding->setMenu(menu);
    const auto follow = [this, menu] { m_encoding->setEnabled(menu->menuAction()->isEnabled()); };
    connect(menu->menuAction(), &QAction::changed, this, follow);
    follow();
}

void StatusLine::showEncoding()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const std::optional<atlas::ArticleId> id = m_selection.article();
    const std::optional<workspace::FailedSource>& failure = m_selection.failure();
    QString words;
    if (failure && failure->isOfEncoding()) {
        //: in the line at the bottom, of a file that could not be read
        words = tr("No text", "of a file that could not be read as one");
    } else if (!failure && id && static_cast<std::size_t>(*id) < atlas.articles.size()) {
        const article::Article& article = *atlas[*id].article;
        const std::string_view encoding = text::encodingName(article.encoding);
        words = QString::fromLatin1(encoding.data(), static_cast<qsizetype>(encoding.size())) +
                QStringLiteral(" · ") + QString::fromStdString(article.language).toUpper();
    }
    m_encoding->setText(words);
    m_encoding->setVisible(!words.isEmpty());
    //: %1 is an encoding and a language, as in "UTF-8 · KO"
    m_encoding->setAccessibleName(tr("Encoding and language of this article: %1").arg(words));
    m_encoding->setToolTip(
        tr("Encoding and language of this article. Click to read it in another encoding."));
}

void StatusLine::showProgress(const jobs::ReadingProgress& read)
{
    m_read = read;
    for (QWidget* each : std::initializer_list<QWidget*>{m_progressWords, m_progress, m_cancel})
        each->show();
    refreshProgress();
}

void StatusLine::refreshProgress()
{
    if (m_read.isCounting() || m_read.isAllRead()) {
        m_progress->setRange(0, 0); // nobody knows how long it takes
    } else {
        const double articles = m_read.articles > 0 ? double(m_read.articlesRead) / m_read.articles : 0;
        const double bytes =
            m_read.networkBytes > 0 ? double(m_read.networkBytesRead) / double(m_read.networkBytes) : 0;
        const int kinds = (m_read.articles > 0 ? 1 : 0) + (m_read.networkBytes > 0 ? 1 : 0);
        m_progress->setRange(0, progressSteps);
        m_progress->setValue(static_cast<int>((articles + bytes) / std::max(kinds, 1) * progressSteps));
    }
    m_progressWords->setText(progressWords());
}

QString StatusLine::progressWords() const
{
    if (m_read.isCounting())
        return tr("Counting files…");
    if (m_read.isAllRead())
        //: while what was read is made into one network
        return tr("Putting together what was read…");
    if (m_read.networks == 0)
        //: %1 is how many articles are read, %2 how many there are
        return tr("Reading %L1 of %L2 articles").arg(m_read.articlesRead).arg(m_read.articles);
    const auto size = [](std::int64_t bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    const QString read = size(m_read.networkBytesRead);
    const QString all = size(m_read.networkBytes);
    if (m_read.articles == 0)
        //: %Ln: how many files of networks; %1 and %2 are how much of them is read and how much they are
        return tr("Reading %Ln networks: %1 of %2", nullptr, m_read.networks).arg(read, all);
    //: %1 is how many articles are read, %2 how many there are, %3 and %4 how much of files of networks
    return tr("Reading %L1 of %L2 articles, %3 of %4 of networks")
        .arg(m_read.articlesRead)
        .arg(m_read.articles)
        .arg(read, all);
}

void StatusLine::hideProgress()
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_progressWords, m_progress, m_cancel})
        each->hide();
}

void StatusLine::showMessage(const QString& words, const QString& file)
{
    const QString path = QDir::toNativeSeparators(file);
    const int widest = fontMetrics().height() * 16; // paths may be longer than the line; the name is kept
    QString shown = words;
    if (!path.isEmpty())
        shown.replace(path, fontMetrics().elidedText(path, Qt::ElideLeft, widest));
    m_message->setText(shown);
    setPlainToolTip(m_message, shown == words ? QString() : words);
    m_file = file;
    m_folder->setVisible(!file.isEmpty());
    if (file.isEmpty())
        m_forget->start();
    else
        m_forget->stop();
}

void StatusLine::forgetMessage()
{
    m_message->setText({});
    setPlainToolTip(m_message, {});
    m_folder->hide();
}

void StatusLine::withdraw(const QString& words)
{
    if (m_message->text() == words)
        forgetMessage();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        forgetMessage();
        refresh();
        refreshProgress();
    }
    QFrame::changeEvent(event);
}

} // namespace atlas::ui
