#include "ui/tables/articlelistpanel.h"

#include "ui/tables/articledelegate.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace atlas::ui {

namespace {

constexpr int rowsAtOnce = 1'000; ///< laid out before the window comes round

} // namespace

ArticleListPanel::ArticleListPanel(const Theme& theme, const models::Document& document,
                                   models::Selection& selection, QWidget* parent)
    : Panel(parent), m_document(document), m_selection(selection), m_model(document), m_list(new QListView),
      m_empty(new EmptyState), m_stack(new QStackedLayout)
{
    setObjectName("articleListPanel");
    m_list->setObjectName("articleList");
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ArticleDelegate(theme, document, m_model, m_list));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // thousands of titles are measured while the window goes on
    m_list->setBatchSize(rowsAtOnce);
    m_list->setWordWrap(true); // lays rows out anew when the width changes, as by a scroll bar that appears
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    setBody(body);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleListPanel::open);
    // What is read stays marked, wherever one clicks.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_list->selectionModel()->hasSelection())
            showCurrent();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        retranslate();
        showCurrent();
    });
    connect(&selection, &models::Selection::placeChanged, this, &ArticleListPanel::showCurrent);
    connect(&selection, &models::Selection::subjectChanged, this, &ArticleListPanel::showCurrent);
    connect(&theme, &Theme::changed, m_list, &QListView::doItemsLayout);
    connect(&document, &models::Document::readingChanged, this, &ArticleListPanel::retranslate);
    connect(m_empty, &EmptyState::triggered, this, &ArticleListPanel::openRequested);
    retranslate();
    showCurrent();
}

void ArticleListPanel::open(const QModelIndex& index)
{
    if (const std::optional<atlas::ArticleId> article = m_model.article(index.row()))
        m_selection.openArticle(*article);
    else if (const workspace::FailedSource* failure = m_model.failure(index.row()))
        m_selection.openFailure(*failure);
}

void ArticleListPanel::showFailure(int index)
{
    const QModelIndex row = m_model.index(m_model.articleCount() + index);
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
}

void ArticleListPanel::showCurrent()
{
    const QSignalBlocker blocker(m_list->selectionModel());
    const std::optional<atlas::ArticleId> article = m_selection.article();
    const auto& failure = m_selection.failure();
    const QModelIndex failed = failure ? m_model.indexOf(*failure) : QModelIndex();
    const QModelIndex index = failed.isValid() ? failed : article ? m_model.indexOf(*article) : QModelIndex();
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_list->scrollTo(index);
    m_list->viewport()->update();
}

void ArticleListPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void ArticleListPanel::retranslate()
{
    setTitle(tr("Articles"));
    const int articles = atlas::articleCount(*m_document.atlas());
    const int networks = atlas::networkCount(*m_document.atlas());
    QStringList counts;
    if (articles > 0)
        counts << QLocale().toString(articles);
    if (networks > 0)
        //: beside how many articles are open: how many files of networks are
        counts << tr("%Ln networks", nullptr, networks);
    setCount(counts.join(QStringLiteral(" · ")));
    m_list->setAccessibleName(tr("Articles"));
    m_empty->sayNothingIsOpen(m_document.isReading());
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    m_list->doItemsLayout();
}

} // namespace atlas::ui
