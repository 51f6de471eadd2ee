#pragma once

#include <QObject>
#include <QString>

class QSettings;
class QWidget;

namespace atlas::ui {

class Catalogues;
class NetworkPanel;

/// What saving and opening views of the network works with; all outlive it.
struct ViewFileParts
{
    const Catalogues& catalogues;
    QSettings& settings;
    NetworkPanel& network;
};

/// Asks in which file a view of the network is to be saved, or which one is to be opened, in the folder of
/// the last one. GUI thread only.
class ViewFiles : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open above `window`.
    ViewFiles(const ViewFileParts&, QWidget* window);

public slots:
    void save();
    void open();

private:
    QString folder() const;
    void setFolderOf(const QString& path);

    ViewFileParts m_parts;
    QWidget* m_window;
};

} // namespace atlas::ui
