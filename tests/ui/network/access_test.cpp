// What assistive technology is told of the network.

#include "models/selection.h"
#include "sample/sampleatlas.h"
#include "ui/network/hittest.h"
#include "ui/network/networkaccess.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace atlas::tests {

class AccessTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_atlas = sampleAtlas();
        m_graph = network::graphOf(*m_atlas);
        m_positions = network::layout(m_graph, ui::layoutOptions(*m_atlas, m_graph, 1.9));
    }

    void init()
    {
        m_document = std::make_unique<models::Document>();
        m_document->setAtlas(m_atlas);
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_view = std::make_unique<ui::NetworkView>(*m_theme, *m_selection);
        m_view->resize(900, 500);
        show(m_graph, text::Language::Korean);
        m_view->show();
    }

    void cleanup()
    {
        m_view.reset();
        m_selection.reset();
    }

    void cleanupTestCase() { m_theme.reset(); }

    void aNameThatIsMadeUpSaysSo()
    {
        atlas::Atlas all = *m_atlas;
        const atlas::EntityId naver = all.find("naver")->id;
        QVERIFY(!ui::hasMadeUp(all, m_graph));
        all.entities[static_cast<std::size_t>(naver)].madeUp = true;
        QVERIFY(ui::hasMadeUp(all, m_graph));
        const ui::NetworkScene scene =
            ui::makeScene(all, m_graph, m_positions, ui::palette(ui::Scheme::Light), {});
        QCOMPARE(scene.labels[scene.nodeOf(naver)], QString("네이버*"));
        const auto shared = std::make_shared<const atlas::Atlas>(std::move(all));
        const ui::Picture picture = ui::networkPicture(shared, network::Filter(), {});
        const auto explains = [](const ui::Picture& page) {
            return std::any_of(page.legend.begin(), page.legend.end(),
                               [](const auto& entry) { return entry.text == ui::Words::madeUpSign(); });
        };
        QVERIFY(explains(picture));
        QVERIFY(!explains(ui::networkPicture(m_atlas, network::Filter(), {})));
    }

    void listsNodesByRankAndThenEdges()
    {
        const ui::NetworkScene& scene = m_view->scene();
        QVERIFY(list()->childCount() >= static_cast<int>(scene.nodes.size() + scene.edges.size()));
        for (std::size_t i = 0; i < scene.nodes.size() + scene.edges.size(); ++i) {
            QAccessibleInterface* child = list()->child(static_cast<int>(i));
            QVERIFY(child && child->isValid());
            QCOMPARE(child->role(), QAccessible::ListItem);
            QCOMPARE(child->parent(), list());
            QCOMPARE(list()->indexOfChild(child), static_cast<int>(i));
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
        }
        QVERIFY(!list()->child(-1));
        QVERIFY(!list()->child(list()->childCount()));
    }

    void speaksInBothLanguages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("edge");
        QTest::addColumn<QString>("directed");
        QTest::newRow("Korean") << static_cast<int>(text::Language::Korean)
                                << QStringLiteral("네이버, 회사, 관계 ")
                                << QStringLiteral("네이버 – 엔비디아, 협력, 기사 3건")
                                << QStringLiteral("마이크로소프트에서 미스트랄AI로, 투자, 보도, 기사 1건");
        QTest::newRow("English") << static_cast<int>(text::Language::English)
                                 << QStringLiteral("NAVER, Company, ")
                                 << QStringLiteral("NAVER – NVIDIA, Partnership, 3 articles")
                                 << QStringLiteral(
                                        "Microsoft to Mistral AI, Investment, Reported, 1 article");
    }

    void speaksInBothLanguages()
    {
        QFETCH(int, language);
        QFETCH(QString, node);
        QFETCH(QString, edge);
        QFETCH(QString, directed);
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(static_cast<text::Language>(language));
        show(m_graph, static_cast<text::Language>(language));
        QVERIFY2(nameOf(nodeIndex("naver")).startsWith(node), qPrintable(nameOf(nodeIndex("naver"))));
        QCOMPARE(nameOf(edgeIndex(extract::RelationType::Partnership, "naver", "nvidia")), edge);
        QCOMPARE(nameOf(edgeIndex(extract::RelationType::Investment, "microsoft", "mistral")), directed);
    }

    void placesChildrenWhereTheyArePainted()
    {
        const ui::NetworkScene& scene = m_view->scene();
        for (const ui::SceneNode& node : scene.nodes) {
            QAccessibleInterface* child =
                list()->child(ui::accessibleChildOf(scene, scene.nodeOf(node.entity)));
            const QPoint at = m_view->mapToGlobal(m_view->placeOf(node.entity)).toPoint();
            QVERIFY(child->rect().contains(at));
            QVERIFY(child->rect().width() < 80);
            QCOMPARE(list()->childAt(at.x(), at.y()), child);
            QVERIFY(!child->state().offscreen);
        }
        for (std::size_t e = 0; e < scene.edges.size(); ++e) {
            const QRect rect = list()->child(static_cast<int>(scene.nodes.size() + e))->rect();
            const auto curve = ui::screenCurve(scene, m_view->viewport(), static_cast<network::EdgeIndex>(e));
            QVERIFY(rect.contains(m_view->mapToGlobal(curve.middle()).toPoint()));
            QVERIFY(rect.width() > 0 && rect.height() > 0);
        }
    }

    void saysWhatIsOutOfSight()
    {
        for (int i = 0; i < 14; ++i)
            m_view->zoomIn();
        int offscreen = 0;
        for (std::size_t v = 0; v < m_view->scene().nodes.size(); ++v)
            offscreen += list()->child(static_cast<int>(v))->state().offscreen ? 1 : 0;
        QVERIFY(offscreen > 0);
    }

    void saysWhatIsSelectedAndWhereTheKeyboardIs()
    {
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QAccessibleInterface* naver = list()->child(nodeIndex("naver"));
        QVERIFY(!naver->state().selected);
        m_selection->select(m_atlas->find("naver")->id);
        QVERIFY(naver->state().selected);
        naver->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(naver->state().focused);
        QCOMPARE(list()->focusChild(), naver);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QVERIFY(!naver->state().focused);
        QCOMPARE(list()->indexOfChild(list()->focusChild()), nodeIndex("naver") + 1);
    }

    void selectsWhatIsPressed()
    {
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        QAccessibleInterface* edge =
            list()->child(edgeIndex(extract::RelationType::Partnership, "naver", "nvidia"));
        edge->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_selection->subject(), models::Subject(tie));
        QVERIFY(edge->state().selected);
        list()
            ->child(nodeIndex("naver"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_selection->subject(), models::Subject(m_atlas->find("naver")->id));
    }

    void forgetsWhatIsNoLongerShown()
    {
        QAccessibleInterface* naver = list()->child(nodeIndex("naver"));
        show({}, text::Language::Korean);
        QVERIFY(!naver->isValid());
        QVERIFY(naver->text(QAccessible::Name).isEmpty());
        QVERIFY(naver->rect().isEmpty());
    }

private:
    QAccessibleInterface* list() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    QString nameOf(int child) const { return list()->child(child)->text(QAccessible::Name); }
    int nodeIndex(const char* key) const
    {
        return ui::accessibleChildOf(m_view->scene(), m_view->scene().nodeOf(m_atlas->find(key)->id));
    }
    int edgeIndex(extract::RelationType type, const char* one, const char* other) const
    {
        const auto edge = m_view->scene().edgeOf(relationBetween(*m_atlas, type, one, other));
        return static_cast<int>(m_view->scene().nodes.size() + edge);
    }
    void show(const network::Graph& graph, text::Language language)
    {
        ui::SceneOptions options;
        options.language = language;
        options.areas = false;
        m_view->setScene(ui::makeScene(*m_atlas, graph, m_positions, ui::palette(ui::Scheme::Light), options),
                         m_atlas, language);
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    network::Graph m_graph;
    std::vector<network::Point> m_positions;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<ui::NetworkView> m_view;
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::AccessTest)
#include "access_test.moc"
