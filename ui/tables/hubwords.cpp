#include "ui/tables/hubwords.h"

#include "ui/tables/cell.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLocale>

#include <algorithm>

namespace atlas::ui {

namespace {

using models::HubTableModel;

QString percent(double share, int digits)
{
    return QLocale::c().toString(share * 100, 'f', digits);
}

} // namespace

HubWords::HubWords(HubTableModel& model, const models::Document& document, QObject* parent)
    : QIdentityProxyModel(parent), m_model(model), m_document(document)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::layoutChanged, this,
            [this] { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); });
}

void HubWords::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant HubWords::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::ToolTipRole:
        return plainToolTip(tip(index));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

const atlas::Entity& HubWords::company(const QModelIndex& index) const
{
    const uint id = QIdentityProxyModel::data(index, HubTableModel::EntityRole).toUInt();
    return (*m_document.atlas())[static_cast<atlas::EntityId>(id)];
}

QString HubWords::words(const QModelIndex& index) const
{
    const QVariant value = QIdentityProxyModel::data(index, Qt::DisplayRole);
    if (!value.isValid())
        return {};
    switch (index.column()) {
    case HubTableModel::Company:
        return Words::markedName(company(index), m_document.language());
    case HubTableModel::Betweenness:
        //: a share of all paths
        return tr("%1 %").arg(percent(value.toDouble(), 1));
    case HubTableModel::PageRank:
        return tr("%1 %").arg(percent(value.toDouble(), 2));
    case HubTableModel::Months: {
        QStringList counts;
        for (const int count : value.value<QList<int>>())
            counts << QLocale().toString(count);
        return counts.join(u' '); // drawn, but read aloud and copied
    }
    default:
        return value.typeId() == QMetaType::Int ? QLocale().toString(value.toInt()) : value.toString();
    }
}

QString HubWords::months() const
{
    const jobs::NodeMeasures* measures = m_model.measures();
    if (!measures || measures->activity.months == 0)
        return {};
    const text::PartialDate first = measures->activity.first;
    const int last = first.year * 12 + first.month - 1 + static_cast<int>(measures->activity.months) - 1;
    const text::PartialDate end{static_cast<short>(last / 12), static_cast<signed char>(last % 12 + 1), 0};
    const text::Language language = m_document.language();
    return Words::dates(first, end, language);
}

QString HubWords::tip(const QModelIndex& index) const
{
    const QVariant value = QIdentityProxyModel::data(index, Qt::DisplayRole);
    if (!value.isValid())
        return {};
    switch (index.column()) {
    case HubTableModel::Company: {
        const atlas::Entity& entity = company(index);
        QStringList parts{Words::entityName(entity, m_document.language()), Words::entityKind(entity.kind)};
        for (const extract::Layer layer : entity.layers)
            parts << Words::layer(layer);
        if (entity.madeUp)
            parts << Words::madeUp();
        return parts.join(QStringLiteral(" · "));
    }
    case HubTableModel::Community: {
        const int size = QIdentityProxyModel::data(index, HubTableModel::CommunitySizeRole).toInt();
        //: %1 are names of companies, %Ln how many belong together
        return tr("%Ln belong together: %1. A double click selects them all.", nullptr, size)
            .arg(value.toString());
    }
    case HubTableModel::Months: {
        const auto counts = value.value<QList<int>>();
        const int most = counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
        //: %1 are the first and the last month, %2 is the largest number of ties in a month
        return tr("Ties per month, %1; the tallest bar is %2").arg(months()).arg(most);
    }
    default:
        return {};
    }
}

QString HubWords::heading(int column) const
{
    const jobs::NodeMeasures* measures = m_model.measures();
    const double error = measures ? measures->measures.betweenness.error : 0;
    switch (column) {
    case HubTableModel::Company:
        return tr("Company", "heading of a column");
    case HubTableModel::Ties:
        return tr("Ties", "heading of a column");
    case HubTableModel::Sentences:
        return tr("Evidence", "heading of a column: sentences");
    case HubTableModel::Betweenness:
        return error > 0
                   ? tr("Between ±%1", "heading of a column: betweenness with its error in points of percent")
                         .arg(percent(error, 1))
                   : tr("Between", "heading of a column: betweenness");
    case HubTableModel::PageRank:
        return tr("PageRank", "heading of a column");
    case HubTableModel::Core:
        return tr("Core", "heading of a column: k-core");
    case HubTableModel::Community:
        return tr("Community", "heading of a column");
    case HubTableModel::Months:
        return tr("Ties by month", "heading of a column");
    default:
        return {};
    }
}

QString HubWords::explanation(int column) const
{
    const jobs::NodeMeasures* measures = m_model.measures();
    const double error = measures ? measures->measures.betweenness.error : 0;
    switch (column) {
    case HubTableModel::Ties:
        return tr("Ties that the network shows");
    case HubTableModel::Sentences:
        return tr("Sentences that state these ties");
    case HubTableModel::Betweenness:
        return error > 0
                   //: %1 is a number of paths, %2 points of percent
                   ? tr("Share of the shortest paths between others that lead through the company, estimated "
                        "from %1 paths: within %2 points, 9 times of 10")
                         .arg(measures->measures.betweenness.samples)
                         .arg(percent(error, 1))
                   : tr("Share of the shortest paths between others that lead through the company");
    case HubTableModel::PageRank:
        return tr("How often one comes by who walks along ties, more often along those told more");
    case HubTableModel::Core:
        return tr("The company belongs to a group where each has at least so many partners in the group");
    case HubTableModel::Community:
        return tr("Companies with more ties among each other than to the rest, named by the largest of them");
    case HubTableModel::Months: {
        const QString range = months();
        //: %1 are the first and the last month
        return range.isEmpty()
                   ? tr("Ties per month")
                   : tr("Ties per month, %1: a bar is a month, in each row the tallest has most").arg(range);
    }
    default:
        return {};
    }
}

QVariant HubWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isText = section == HubTableModel::Company || section == HubTableModel::Community ||
                        section == HubTableModel::Months;
    switch (role) {
    case Qt::DisplayRole:
        return sortedHeading(heading(section), section == m_model.sortColumn(), m_model.sortOrder());
    case Qt::ToolTipRole:
        return plainToolTip(explanation(section));
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::InitialSortOrderRole:
        return isText && section != HubTableModel::Months ? Qt::AscendingOrder : Qt::DescendingOrder;
    default:
        return {};
    }
}

} // namespace atlas::ui
