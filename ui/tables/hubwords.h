#pragma once

#include "models/hubtablemodel.h"

#include <QIdentityProxyModel>

namespace atlas::ui {

/// Words for the values of a table of companies, in the interface's language.
class HubWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// Both must outlive it.
    HubWords(models::HubTableModel&, const models::Document&, QObject* parent = nullptr);

    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    void retranslate(); ///< all words have changed

private:
    const atlas::Entity& company(const QModelIndex&) const;
    QString words(const QModelIndex&) const;
    QString tip(const QModelIndex&) const;
    QString heading(int column) const;
    QString explanation(int column) const;
    QString months() const;

    models::HubTableModel& m_model;
    const models::Document& m_document;
};

} // namespace atlas::ui
