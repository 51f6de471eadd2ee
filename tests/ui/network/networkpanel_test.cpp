#include "ui/network/networkpanel.h"

#include "sample/sampleatlas.h"
#include "ui/network/hiddenbutton.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"
#include "ui/network/timestrip.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <map>

namespace atlas::tests {

class NetworkPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_theme->setChoice(ui::Theme::Choice::Light);
        m_atlas = sampleAtlas();
    }

    void init()
    {
        m_document = std::make_unique<models::Document>();
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_panel = std::make_unique<ui::NetworkPanel>(*m_theme, *m_document, *m_selection);
        m_panel->resize(800, 520);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
        m_selection.reset();
    }

    void cleanupTestCase() { m_theme.reset(); }

    void offersToOpenSomethingWhereNothingIs()
    {
        QSignalSpy open(m_panel.get(), &ui::NetworkPanel::openRequested);
        QPushButton* action = visibleAction();
        QVERIFY(action);
        action->click();
        QCOMPARE(open.size(), 1);
    }

    void showsTheAtlasOnceItIsArranged()
    {
        showAtlas();
        const network::Graph graph = network::graphOf(*m_atlas);
        QCOMPARE(m_panel->view()->scene().nodes.size(), graph.nodes.size());
        const auto companies = std::count_if(graph.nodes.begin(), graph.nodes.end(), [&](const auto& node) {
            return (*m_atlas)[node.entity].kind == extract::EntityKind::Company;
        });
        const auto others = static_cast<std::ptrdiff_t>(graph.nodes.size()) - companies;
        QVERIFY(others > 0);
        QVERIFY2(m_panel->count().startsWith(QString("%1 companies · ").arg(companies)),
                 qPrintable(m_panel->count()));
        QVERIFY2(m_panel->count().contains(QString(" ties · %1 other").arg(others)),
                 qPrintable(m_panel->count()));
        QVERIFY(!visibleAction());
    }

    /// However much is hidden by hand and whatever the arrangement is called.
    void theTitleIsNeverCut()
    {
        showAtlas();
        m_panel->resize(470, 408);
        for (const char* key : {"naver", "openai", "apple", "samsung"}) {
            if (const atlas::Entity* entity = m_atlas->find(key)) {
                m_panel->explorer().mark({entity->id});
                m_panel->explorer().hide();
            }
        }
        m_panel->arranger().actions()[1]->trigger();
        QCoreApplication::sendPostedEvents();
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            if (label->text() == m_panel->title())
                QVERIFY(label->width() >= label->sizeHint().width());
        }
        const auto* hidden = m_panel->findChild<ui::HiddenButton*>("hiddenCount");
        QVERIFY(hidden->isVisible() && hidden->shownText() != hidden->text()); // which the tool tip says
    }

    /// As much as there is room for, and never the ties left out.
    void whatIsHiddenIsSaidAsFullyAsThereIsRoomFor()
    {
        showAtlas();
        m_panel->explorer().takeOut({m_atlas->find("naver")->id, m_atlas->find("openai")->id});
        const auto* hidden = m_panel->findChild<ui::HiddenButton*>("hiddenCount");
        const int ties = m_panel->explorer().takenOut().ties;
        QStringList forms;
        for (int width = 1100; width > 600; width -= 4) {
            m_panel->resize(width, 408);
            QCoreApplication::sendPostedEvents();
            if (forms.isEmpty() || forms.last() != hidden->shownText())
                forms << hidden->shownText();
        }
        const QString middle = QString("2 companies · %1 ties hidden").arg(ties);
        QVERIFY2(forms.contains(middle), qPrintable(forms.join(" | ")));
        QVERIFY(forms.contains(QString("%1 ties hidden").arg(ties)));
        QVERIFY(m_panel->count().section(" · ", 1, 1).endsWith("ties"));
    }

    /// What is shown and what is hidden: in full where there is room, else the latter in short.
    void theHeaderCountsWhatIsShownAndWhatIsHidden_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("inFull");
        QTest::newRow("of a window of 1280 pixels") << 640 << false;
        QTest::newRow("of one of 1920") << 1060 << true;
    }
    void theHeaderCountsWhatIsShownAndWhatIsHidden()
    {
        QFETCH(int, width);
        QFETCH(bool, inFull);
        showAtlas();
        m_panel->explorer().takeOut({m_atlas->find("naver")->id, m_atlas->find("openai")->id});
        m_panel->resize(width, 408);
        QCoreApplication::sendPostedEvents();
        const auto* hidden = m_panel->findChild<ui::HiddenButton*>("hiddenCount");
        const network::Hidden all = m_panel->explorer().takenOut() + m_panel->explorer().tieless();
        QCOMPARE(hidden->shownText() == hidden->text(), inFull);
        if (!inFull)
            QCOMPARE(hidden->shownText(), QString("%1 ties hidden").arg(all.ties));
        QCOMPARE(hidden->accessibleName(), hidden->text());
        QVERIFY(!hidden->toolTip().isEmpty());
        QVERIFY(hidden->accessibleDescription().startsWith(hidden->text() + u'\n')); // plain words
        const auto labels = m_panel->findChildren<ui::ElidedLabel*>();
        const auto count = std::find_if(labels.begin(), labels.end(), [this](const ui::ElidedLabel* label) {
            return label->text() == m_panel->count();
        });
        QVERIFY(count != labels.end());
        const QString needed = m_panel->count().section(" · ", 0, inFull ? -1 : 2); // with the ties
        QVERIFY((*count)->width() >= (*count)->fontMetrics().horizontalAdvance(needed));
    }

    void whatIsMadeUpSaysSoBesideThePointer()
    {
        atlas::Entity firm;
        firm.nameKo = std::u16string(u"도토리랩");
        firm.madeUp = true;
        const auto details = [&] { return ui::NetworkWords::nodeDetails(firm, 2, text::Language::English); };
        QCOMPARE(details(), QString("2 ties · made up, in an example"));
        firm.madeUp = false;
        QVERIFY(!details().contains("made up"));
    }

    void hidesATypeByItsLegendEntry()
    {
        showAtlas();
        const std::size_t before = m_panel->view()->scene().edges.size();
        ui::LegendButton* entry = m_panel->legend()->tieButtons().front();
        const int count = entry->item().count;
        QVERIFY(count > 0);
        entry->click();
        QCOMPARE(m_panel->view()->scene().edges.size(), before - static_cast<std::size_t>(count));
        entry = m_panel->legend()->tieButtons().front();
        QVERIFY(!entry->isChecked());
        QCOMPARE(entry->item().count, count); // it says what would come back
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_panel->view()->scene().edges.size(), before);
    }

    void hidesALayerByItsLegendEntry()
    {
        showAtlas();
        const std::size_t before = m_panel->view()->scene().nodes.size();
        m_panel->legend()->nodeButtons().front()->click();
        QVERIFY(m_panel->view()->scene().nodes.size() < before);
        QVERIFY(m_panel->filter().classes != network::Filter{}.classes);
    }

    void keepsPlacesWhileFiltering()
    {
        showAtlas();
        const atlas::EntityId naver = m_atlas->find("naver")->id;
        const auto place = [&] {
            const auto& scene = m_panel->view()->scene();
            return scene.nodes[scene.nodeOf(naver)].at;
        };
        const network::Point before = place();
        m_panel->legend()->tieButtons().back()->click();
        m_panel->legend()->tieButtons().back()->click();
        QCOMPARE(place(), before);
        QVERIFY(!m_panel->isArranging());
    }

    void coloursByCountryInsteadOfLayer()
    {
        showAtlas();
        const QString first = m_panel->legend()->nodeButtons().front()->text();
        m_panel->setColouring(ui::Colouring::Country);
        QVERIFY(m_panel->legend()->nodeButtons().front()->text() != first);
        const std::size_t before = m_panel->view()->scene().nodes.size();
        m_panel->legend()->nodeButtons().front()->click();
        QVERIFY(m_panel->view()->scene().nodes.size() < before);
        QCOMPARE(m_panel->filter().hiddenCountries.size(), std::size_t{1});
    }

    void coloursByCommunityWhateverIsFiltered()
    {
        showAtlas();
        m_panel->setColouring(ui::Colouring::Community);
        const ui::NetworkScene before = m_panel->view()->scene();
        std::map<QRgb, std::ptrdiff_t> ofColour;
        for (const ui::SceneNode& node : before.nodes)
            ++ofColour[node.colour];
        QVERIFY(ofColour.size() >= 4);
        const auto& buttons = m_panel->legend()->nodeButtons();
        QCOMPARE(buttons.size(), ofColour.size());
        for (const ui::LegendButton* button : buttons)
            QCOMPARE(std::ptrdiff_t{button->item().count}, ofColour[button->item().colour]);
        QCOMPARE(buttons.front()->text(), QStringLiteral("네이버 · 엔비디아"));
        QVERIFY(buttons.front()->toolTip().contains("Community around "));
        QCOMPARE(buttons.back()->text(), QString("Other communities"));
        network::Filter filter;
        filter.types = ~0u - 1;
        m_panel->setFilter(filter);
        for (const ui::SceneNode& node : m_panel->view()->scene().nodes)
            QCOMPARE(node.colour, before.nodes[before.nodeOf(node.entity)].colour);
    }

    void takesACommunityOutByItsLegendEntry()
    {
        showAtlas();
        m_panel->setColouring(ui::Colouring::Community);
        const std::size_t before = m_panel->view()->scene().nodes.size();
        const auto first = [this] { return m_panel->legend()->nodeButtons().front(); };
        const int count = first()->item().count;
        first()->click();
        QCOMPARE(m_panel->view()->scene().nodes.size(), before - static_cast<std::size_t>(count));
        QVERIFY(!first()->isChecked());
        QCOMPARE(first()->item().count, count); // it says what would come back
        first()->click();
        QCOMPARE(m_panel->view()->scene().nodes.size(), before);
        emit m_panel->legend()->onlyRequested({ui::LegendRow::Nodes, first()->item().id});
        QCOMPARE(m_panel->view()->scene().nodes.size(), static_cast<std::size_t>(count));
        m_panel->explorer().undo();
        emit m_panel->legend()->selectRequested({ui::LegendRow::Nodes, first()->item().id});
        QCOMPARE(m_panel->explorer().marked().size(), static_cast<std::size_t>(count));
    }

    void thePictureThatLeavesNamesTheCommunities()
    {
        showAtlas();
        m_panel->setColouring(ui::Colouring::Community);
        QStringList entries;
        for (const ui::LegendEntry& entry : m_panel->picture(text::Language::Korean).legend)
            entries << entry.text;
        for (const ui::LegendButton* button : m_panel->legend()->nodeButtons())
            QVERIFY(entries.contains(ui::NetworkWords::counted(button->text(), button->item().count)));
    }

    /// Where layers and countries would give all one colour.
    void coloursALargeNetworkOfNothingKnownByCommunity()
    {
        auto unknown = std::make_shared<atlas::Atlas>(*m_atlas);
        while (unknown->relations.size() < 1'000) { // copies of the sample side by side
            const auto shift = static_cast<std::uint32_t>(unknown->entities.size());
            for (atlas::Entity entity : m_atlas->entities) {
                entity.id = static_cast<atlas::EntityId>(static_cast<std::uint32_t>(entity.id) + shift);
                entity.key += std::to_string(shift);
                unknown->entities.push_back(std::move(entity));
            }
            for (atlas::Relation relation : m_atlas->relations) {
                relation.id = static_cast<atlas::RelationId>(unknown->relations.size());
                for (atlas::EntityId* end : {&relation.source, &relation.target})
                    *end = static_cast<atlas::EntityId>(static_cast<std::uint32_t>(*end) + shift);
                unknown->relations.push_back(std::move(relation));
            }
        }
        for (atlas::Entity& entity : unknown->entities) {
            entity.layers.clear();
            entity.country.clear();
            entity.kind = extract::EntityKind::Unstated;
        }
        showAtlas(unknown);
        QCOMPARE(m_panel->colouring(), ui::Colouring::Community);
        QCOMPARE(m_panel->findChild<QToolButton*>("colourChip")->text(), QString("Colour: Community"));
        QVERIFY(!m_panel->explorer().history().canUndo()); // nobody has chosen it
        m_panel->setColouring(ui::Colouring::Layer);
        QVERIFY(m_panel->legend()->nodeButtons().empty()); // it would say nothing of any
        m_panel->explorer().undo();
        QVERIFY(m_panel->legend()->nodeButtons().size() > 3);
    }

    void saysWhenFiltersHideAllAndClearsThem()
    {
        showAtlas();
        network::Filter filter;
        filter.types = 0;
        m_panel->setFilter(filter);
        QVERIFY(m_panel->view()->scene().nodes.empty());
        QVERIFY(visibleAction());
        visibleAction()->click();
        QCOMPARE(m_panel->filter(), network::Filter{});
        QVERIFY(!m_panel->view()->scene().nodes.empty());
    }

    void followsTheLanguage()
    {
        showAtlas();
        m_document->setLanguage(text::Language::Korean);
        const auto& scene = m_panel->view()->scene();
        const network::NodeIndex naver = scene.nodeOf(m_atlas->find("naver")->id);
        QCOMPARE(scene.labels[naver], QStringLiteral("네이버"));
        m_document->setLanguage(text::Language::English);
        QCOMPARE(m_panel->view()->scene().labels[naver], QStringLiteral("NAVER"));
    }

    void followsTheTheme()
    {
        showAtlas();
        const QRgb light = m_panel->view()->scene().nodes.front().colour;
        m_theme->setChoice(ui::Theme::Choice::Dark);
        QVERIFY(m_panel->view()->scene().nodes.front().colour != light);
        m_theme->setChoice(ui::Theme::Choice::Light);
    }

    void asksForAnExport()
    {
        showAtlas();
        QSignalSpy asked(m_panel.get(), &ui::NetworkPanel::exportRequested);
        for (QPushButton* button : m_panel->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Export"))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        QVERIFY(!ui::render(m_panel->picture(text::Language::English), {}).isNull());
    }

    void aLowPanelKeepsItsRoomForTheNetwork()
    {
        showAtlas();
        m_panel->resize(700, 600);
        QVERIFY(m_panel->timeStrip()->isVisibleTo(m_panel.get()));
        m_panel->resize(700, 380);
        QVERIFY(!m_panel->timeStrip()->isVisibleTo(m_panel.get()));
    }

    /// Two lines; a third takes what they do not hold.
    void theLegendTakesFewLinesAndCountsWhatItLeavesOut()
    {
        showAtlas();
        ui::NetworkLegend& legend = *m_panel->legend();
        m_panel->resize(1600, 600);
        const int two = legend.height();
        QVERIFY(!legend.moreButton()->isVisible());
        m_panel->resize(640, 600); // in a window of 1280
        QVERIFY(!legend.moreButton()->isVisible());
        QVERIFY(legend.height() >= two && legend.height() < two * 3 / 2);
        m_panel->resize(360, 600);
        const int low = legend.height();
        QVERIFY(low < two * 3 / 2);
        QVERIFY(legend.moreButton()->isVisible());
        QCOMPARE(legend.moreButton()->text(), QString("+%1").arg(hiddenEntries()));
        legend.moreButton()->click();
        m_panel->layout()->activate();
        QCOMPARE(hiddenEntries(), 0);
        QVERIFY(legend.height() > low);
        for (const QWidget* entry : legend.findChildren<QAbstractButton*>())
            QVERIFY(legend.rect().contains(entry->geometry()));
        legend.moreButton()->click();
        m_panel->layout()->activate();
        QCOMPARE(legend.height(), low);
    }

    void aHighRoomIsFilled()
    {
        m_panel->resize(1000, 500);
        showAtlas();
        const auto shape = [this] {
            QRectF all;
            for (const ui::SceneNode& node : m_panel->view()->scene().nodes)
                all |= QRectF(static_cast<double>(node.at.x), static_cast<double>(node.at.y), 1, 1);
            return all.height() / all.width();
        };
        const double wide = shape();
        m_panel->resize(640, 900);
        QTRY_VERIFY(shape() > 1.4 * wide);
        m_panel->resize(1000, 500);
        QTRY_VERIFY(std::abs(shape() - wide) < 0.01);
    }

    /// In English, whose words are longer, in a window of 1280 pixels.
    void theUnfoldedLegendTakesNoMoreThanThreeLines()
    {
        m_document->setLanguage(text::Language::English);
        showAtlas();
        m_panel->resize(640, 500);
        ui::NetworkLegend& legend = *m_panel->legend();
        legend.setUnfolded(true);
        m_panel->layout()->activate();
        QCOMPARE(hiddenEntries(), 0);
        QSet<int> lines;
        for (const ui::LegendButton* entry : legend.findChildren<ui::LegendButton*>()) {
            lines << entry->y();
            QVERIFY(entry->item().brief.size() <= entry->item().text.size());
            if (!entry->item().brief.isEmpty() && entry->item().brief != entry->item().text)
                QVERIFY(entry->toolTip().contains(entry->item().text.section(u',', 0, 0)));
        }
        QVERIFY2(lines.size() <= 3, qPrintable(QString::number(lines.size())));
        m_panel->resize(1500, 500); // all words have room
        m_panel->layout()->activate();
        QVERIFY(!legend.moreButton()->isVisible());
        for (const ui::LegendButton* entry : legend.findChildren<ui::LegendButton*>())
            QCOMPARE(entry->width(), entry->widthOf(false));
    }

private:
    int hiddenEntries() const
    {
        const auto entries = m_panel->legend()->findChildren<ui::LegendButton*>();
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(), [](const auto* e) { return !e->isVisible(); }));
    }

    void showAtlas() { showAtlas(m_atlas); }

    void showAtlas(const std::shared_ptr<const atlas::Atlas>& atlas)
    {
        QSignalSpy arranged(m_panel.get(), &ui::NetworkPanel::arranged);
        m_document->setAtlas(atlas);
        QVERIFY(!arranged.empty() || arranged.wait(20'000));
    }

    /// The button in the middle of a view that has nothing to show.
    QPushButton* visibleAction() const
    {
        for (QPushButton* button : m_panel->view()->findChildren<QPushButton*>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<ui::NetworkPanel> m_panel;
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::NetworkPanelTest)
#include "networkpanel_test.moc"
