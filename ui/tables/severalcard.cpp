#include "ui/tables/severalcard.h"

#include "ui/theme/words.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t mostListed = 200; ///< of more only the count is said

} // namespace

SeveralCard::SeveralCard(const models::Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget)
{
    m_list->setObjectName("severalList");
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the card scrolls as a whole
    const auto choose = [this](const QListWidgetItem* item) {
        const int row = m_list->row(item);
        if (row >= 0 && row < static_cast<int>(m_entities.size()))
            emit chosen(m_entities[static_cast<std::size_t>(row)]);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addStretch(1);
}

void SeveralCard::setEntities(const std::vector<atlas::EntityId>& entities, const std::vector<int>& ties)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    struct Row
    {
        atlas::EntityId entity;
        int ties;
    };
    std::vector<Row> rows;
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (static_cast<std::size_t>(entities[i]) < atlas.entities.size()) // else of an atlas shown before
            rows.push_back({entities[i], i < ties.size() ? ties[i] : 0});
    }
    const std::size_t listed = std::min(rows.size(), mostListed);
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(listed);
    std::partial_sort(rows.begin(), middle, rows.end(), [](const Row& a, const Row& b) {
        return a.ties != b.ties ? a.ties > b.ties : a.entity < b.entity;
    });
    const int more = static_cast<int>(rows.size() - listed);
    rows.resize(listed);
    m_entities.clear();
    m_list->clear();
    for (const Row& row : rows) {
        m_entities.push_back(row.entity);
        //: a row: %1 is a company's name, %n how many ties of it the network shows
        m_list->addItem(tr("%1 · %n ties", "", row.ties)
                            .arg(Words::entityName(atlas[row.entity], m_document.language())));
    }
    if (more > 0)
        //: %n: how many more there are than are listed
        m_list->addItem(tr("and %n more", "", more));
    m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), 0) * m_list->count() + 4);
}

} // namespace atlas::ui
