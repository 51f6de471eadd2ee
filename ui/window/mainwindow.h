#pragma once

#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/searchmodel.h"
#include "models/selection.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QStringList>

#include <optional>

class QSettings;

namespace atlas::ui {

class Actions;
class ArticleListPanel;
class Arrangement;
class Catalogues;
class ChartPanel;
class Deck;
class DropSign;
class Exports;
class Hints;
class HubPanel;
class NetworkPanel;
class Opening;
class PanelWalk;
class ReaderPanel;
class RelationPanel;
class SearchField;
class SelectionCard;
class StatusLine;
class TopBar;

/// What the window works with; made by the program, and outliving the window.
struct WindowParts
{
    Theme& theme;
    Catalogues& catalogues;
    models::Document& document;
    models::Selection& selection;
    jobs::ReadingJob& reading;
    QSettings& settings;
    QStringList sample; ///< files or folders of the sample corpus
};

/// The one window: all views side by side, and the only place that sees them all. GUI thread only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Of the window at its first start, without the desktop's frame, in a screen's available pixels.
    static QSize firstSize(QSize available);

    NetworkPanel* network() const { return m_network; }
    ChartPanel* chart() const { return m_chart; }
    HubPanel* hubs() const { return m_hubs; }
    RelationPanel* relations() const { return m_relations; }
    Deck* deck() const { return m_deck; }
    ReaderPanel* reader() const { return m_reader; }
    Arrangement* arrangement() const { return m_arrangement; }

public slots:
    /// Reads files and folders beside what is open; the sample corpus gives way to them.
    void open(const QStringList& paths, std::optional<text::Encoding> = {}); ///< text files in that one
    void openSample();
    void setLanguage(text::Language);

protected:
    void changeEvent(QEvent*) override;
    void closeEvent(QCloseEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void showEvent(QShowEvent*) override;

private:
    void makePanels();
    void makeFrame();
    void connectActions();
    void connectLook();
    void connectGoing();
    void connectPanels();
    void connectTables();
    void connectCard();
    void tellCard();
    void connectSelection();
    void connectReading();
    void restore();
    void retranslate();
    void showOpened(const QString& words);
    void takeHit(const models::Hit&);
    void showProblems(const QWidget& asked);
    void showReader();
    void showHistory();
    void noteSelection();

    WindowParts m_parts;
    Actions* m_actions;
    ArticleListPanel* m_articles = nullptr;
    NetworkPanel* m_network = nullptr;
    ChartPanel* m_chart = nullptr;
    HubPanel* m_hubs = nullptr;
    RelationPanel* m_relations = nullptr;
    Deck* m_deck = nullptr;
    SelectionCard* m_card = nullptr;
    ReaderPanel* m_reader = nullptr;
    Arrangement* m_arrangement = nullptr;
    SearchField* m_search = nullptr;
    TopBar* m_top = nullptr;
    StatusLine* m_status = nullptr;
    Hints* m_hints = nullptr;
    Opening* m_opening = nullptr;
    DropSign* m_dropSign = nullptr;
    Exports* m_exports = nullptr;
    PanelWalk* m_walk = nullptr;
};

} // namespace atlas::ui
