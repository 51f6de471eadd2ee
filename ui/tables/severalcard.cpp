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

void SeveralCard::setEntities(std::vector<atlas::EntityId> entities)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    std::erase_if(entities, [&atlas](atlas::EntityId id) { // those of an atlas that was shown before
        return static_cast<std::size_t>(id) >= atlas.entities.size();
    });
    const std::size_t listed = std::min(entities.size(), mostListed);
    const auto middle = entities.begin() + static_cast<std::ptrdiff_t>(listed);
    std::partial_sort(entities.begin(), middle, entities.end(),
                      [&atlas](atlas::EntityId a, atlas::EntityId b) {
                          const std::size_t ofA = atlas[a].relations.size();
                          const std::size_t ofB = atlas[b].relations.size();
                          return ofA != ofB ? ofA > ofB : a < b;
                      });
    const int more = static_cast<int>(entities.size() - listed);
    entities.resize(listed);
    m_entities = std::move(entities);
    m_list->clear();
    for (const atlas::EntityId id : m_entities) {
        const atlas::Entity& entity = atlas[id];
        //: a row: %1 is a company's name, %n how many ties are known of it
        m_list->addItem(tr("%1 · %n ties", "", static_cast<int>(entity.relations.size()))
                            .arg(Words::entityName(entity, m_document.language())));
    }
    if (more > 0)
        //: %n: how many more there are than are listed
        m_list->addItem(tr("and %n more", "", more));
    m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), 0) * m_list->count() + 4);
}

} // namespace atlas::ui
