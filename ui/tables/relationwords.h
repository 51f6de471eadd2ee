#pragma once

#include "models/relationtablemodel.h"

#include <QIdentityProxyModel>

namespace atlas::ui {

/// Words for the values of a table of ties, in the interface's language.
class RelationWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RelationWords(models::RelationTableModel&, const models::Document&, QObject* parent = nullptr);

    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    void retranslate(); ///< all words have changed

    /// The words of a filter as the model takes them: types and statuses are found by their words, too.
    static std::vector<models::RelationTableModel::Word> filterWords(const QString& typed);

private:
    QString words(const QModelIndex&) const;
    QString tip(const atlas::Relation&) const;
    QString sum(const atlas::Relation&) const;
    static QString heading(int column);
    static QString explanation(int column);

    models::RelationTableModel& m_model;
    const models::Document& m_document;
};

} // namespace atlas::ui
