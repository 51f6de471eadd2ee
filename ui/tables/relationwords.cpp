#include "ui/tables/relationwords.h"

#include "atlas/filedties.h"
#include "models/relationlistmodel.h"
#include "money/format.h"
#include "text/searchkey.h"
#include "ui/tables/cell.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLocale>

namespace atlas::ui {

namespace {

using models::RelationTableModel;

constexpr int mostWords = 8;

bool finds(const text::SearchPattern& pattern, const QString& words)
{
    return pattern.rank(text::nameKey(words.toStdU16String())) > 0;
}

} // namespace

RelationWords::RelationWords(RelationTableModel& model, const models::Document& document, QObject* parent)
    : QIdentityProxyModel(parent), m_model(model), m_document(document)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::layoutChanged, this,
            [this] { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); });
}

void RelationWords::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<RelationTableModel::Word> RelationWords::filterWords(const QString& typed)
{
    std::vector<RelationTableModel::Word> words;
    for (const QString& each : typed.left(100).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords)) {
        const text::SearchPattern pattern(each.toStdU16String());
        RelationTableModel::Word word{each};
        for (int type = 0; type < extract::relationTypeCount; ++type)
            if (finds(pattern, Words::relationType(static_cast<extract::RelationType>(type))))
                word.types |= 1u << type;
        for (int status = 0; status < extract::statusCount; ++status)
            if (finds(pattern, Words::status(static_cast<extract::Status>(status))))
                word.statuses |= 1u << status;
        words.push_back(word);
    }
    return words;
}

QVariant RelationWords::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::ToolTipRole:
        return plainToolTip(tip((*m_document.atlas())[m_model.relation(index.row())]));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

/// Both names, which their cells may have no room for, and the newest sentence.
QString RelationWords::tip(const atlas::Relation& relation) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    QStringList lines{Words::pair(atlas, relation, m_document.language())};
    if (!relation.evidence.empty()) {
        const atlas::Evidence& newest = relation.evidence.front();
        lines << models::wordsOf(atlas, newest.article, newest.words.sentence);
    }
    return lines.join(u'\n');
}

QString RelationWords::sum(const atlas::Relation& relation) const
{
    return relation.amount ? QString::fromStdU16String(money::qualifierSign(*relation.amount) +
                                                       money::format(*relation.amount, m_document.language()))
                           : QString();
}

QString RelationWords::words(const QModelIndex& index) const
{
    const atlas::Relation& relation = (*m_document.atlas())[m_model.relation(index.row())];
    switch (index.column()) {
    case RelationTableModel::Type:
        return Words::relationType(relation.type);
    case RelationTableModel::Status:
        return atlas::hasStatus(relation) ? Words::status(relation.status) : QString();
    case RelationTableModel::Date:
        return relation.date ? Words::date(*relation.date, m_document.language()) : QString();
    case RelationTableModel::Confidence:
        return atlas::hasStatus(relation) ? QLocale::c().toString(relation.confidence, 'f', 2) : QString();
    case RelationTableModel::Amount:
        return sum(relation);
    case RelationTableModel::Source:
        return Words::markedName((*m_document.atlas())[relation.source], m_document.language());
    case RelationTableModel::Target:
        return Words::markedName((*m_document.atlas())[relation.target], m_document.language());
    default:
        return QIdentityProxyModel::data(index, Qt::DisplayRole).toString();
    }
}

QString RelationWords::heading(int column)
{
    switch (column) {
    case RelationTableModel::Source:
        return tr("From", "heading of a column: the company a tie starts at");
    case RelationTableModel::Target:
        return tr("To", "heading of a column: the company a tie ends at");
    case RelationTableModel::Type:
        return tr("Type", "heading of a column");
    case RelationTableModel::Status:
        return tr("Status", "heading of a column");
    case RelationTableModel::Date:
        return tr("First date", "heading of a column: the first date known of a tie");
    case RelationTableModel::Evidence:
        return tr("Evidence", "heading of a column: number of sentences");
    case RelationTableModel::Confidence:
        return tr("Conf.", "heading of a column: confidence");
    case RelationTableModel::Amount:
        return tr("Sum", "heading of a column");
    default:
        return {};
    }
}

QString RelationWords::explanation(int column)
{
    switch (column) {
    case RelationTableModel::Date:
        return tr("First date: the earliest that any article gives for the tie");
    case RelationTableModel::Evidence:
        return tr("Evidence: how many sentences state the tie");
    case RelationTableModel::Confidence:
        return tr("Confidence: how sure the tie is, from 0 to 1");
    case RelationTableModel::Amount:
        return tr("Sum: of an investment or a purchase, where an article states one");
    default:
        return {};
    }
}

QVariant RelationWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == RelationTableModel::Evidence ||
                          section == RelationTableModel::Confidence || section == RelationTableModel::Amount;
    switch (role) {
    case Qt::DisplayRole:
        return sortedHeading(heading(section), section == m_model.sortColumn(), m_model.sortOrder());
    case Qt::ToolTipRole:
        return plainToolTip(explanation(section));
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::InitialSortOrderRole:
        return isNumber || section == RelationTableModel::Date ? Qt::DescendingOrder : Qt::AscendingOrder;
    default:
        return {};
    }
}

} // namespace atlas::ui
