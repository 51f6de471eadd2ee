#include "ui/charts/barchartview.h"
#include "ui/charts/chartpanel.h"
#include "ui/tables/hubpanel.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/tableview.h"
#include "ui/window/explorationwindow.h"

#include <QLabel>
#include <QListView>

#include <algorithm>

namespace atlas::tests {

/// Several companies selected at once through the real window: every view shows all of them and nothing else.
class Selecting : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    QString cardTitle() const { return m_window->findChild<QLabel*>("cardTitle")->text(); }
    static models::Subject several(std::vector<atlas::EntityId> ids)
    {
        std::sort(ids.begin(), ids.end());
        return models::Several{std::move(ids)};
    }
    std::vector<atlas::EntityId> ringed() const
    {
        std::vector<atlas::EntityId> entities;
        for (const network::NodeIndex v : view().emphasis().selected)
            entities.push_back(view().scene().nodes[v].entity);
        std::sort(entities.begin(), entities.end());
        return entities;
    }
    static std::vector<int> selectedRows(const ui::TableView* table)
    {
        std::vector<int> rows;
        for (const QModelIndex& index : table->selectionModel()->selectedRows())
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    std::vector<int> tieRowsOf(const std::vector<atlas::EntityId>& entities) const
    {
        std::vector<int> rows;
        const models::RelationTableModel& model = m_window->relations()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const atlas::Relation& tie = (*m_atlas)[model.relation(row)];
            for (const atlas::EntityId entity : entities) {
                if (tie.source == entity || tie.target == entity) {
                    rows.push_back(row);
                    break;
                }
            }
        }
        return rows;
    }
    /// Drags a box around two nodes and whatever lies between them, but not this one.
    void boxWithout(const char* key) const
    {
        const QPointF out = view().placeOf(id(key));
        const std::vector<ui::SceneNode>& nodes = view().scene().nodes;
        for (const ui::SceneNode& a : nodes) {
            for (const ui::SceneNode& b : nodes) {
                const QRect box = QRectF(view().placeOf(a.entity), view().placeOf(b.entity))
                                      .normalized()
                                      .adjusted(-3, -3, 3, 3)
                                      .toAlignedRect();
                if (a.entity != b.entity && !box.adjusted(-1, -1, 1, 1).contains(out.toPoint()))
                    return drag(box.topLeft(), box.bottomRight());
            }
        }
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(&view(), Qt::LeftButton, Qt::ShiftModifier, from);
        QMouseEvent event(QEvent::MouseMove, to, QPointF(), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&view(), &event);
        QTest::mouseRelease(&view(), Qt::LeftButton, Qt::ShiftModifier, to);
    }
    bool isBarLit(const char* key) const
    {
        const std::vector<ui::BarPanel>& panels = m_window->chart()->view().model().panels;
        int row = 0;
        for (const ui::BarPanel& panel : panels) {
            for (const ui::BarRow& bar : panel.rows) {
                if (bar.entity == id(key) && m_window->chart()->view().isSelected(row))
                    return true;
                ++row;
            }
        }
        return false;
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aBoxLeavesNothingOfWhatWasSelected()
    {
        clickNode("microsoft");
        QVERIFY(isBarLit("microsoft"));
        boxWithout("microsoft");
        const std::vector<atlas::EntityId> boxed = explorer().markedEntities();
        QVERIFY(boxed.size() > 1 && !models::includes(several(boxed), id("microsoft")));
        QCOMPARE(ringed(), boxed);
        QCOMPARE(m_selection->subject(), several(boxed));
        QCOMPARE(cardTitle(), QString("%1개 선택").arg(boxed.size()));
        QVERIFY(!isBarLit("microsoft"));
        key(Qt::Key_H);
        QVERIFY(view().scene().nodeOf(id("microsoft")) < view().scene().nodes.size());
        QVERIFY(ringed().empty());
    }

    void everyViewShowsAllThatAreSelected()
    {
        ui::HubPanel& hubs = *m_window->hubs();
        clickNode("nvidia");
        clickNode("microsoft", Qt::ControlModifier);
        const std::vector<atlas::EntityId> both{id("microsoft"), id("nvidia")};
        QCOMPARE(cardTitle(), QString("2개 선택"));
        QVERIFY(isBarLit("nvidia") && isBarLit("microsoft") && !isBarLit("apple"));
        m_window->findChild<QAction*>("pageCompanies")->trigger();
        std::vector<int> rows{hubs.model().rowOfEntity(both[0]), hubs.model().rowOfEntity(both[1])};
        std::sort(rows.begin(), rows.end());
        QCOMPARE(selectedRows(hubs.table()), rows);
        m_window->findChild<QAction*>("pageTies")->trigger();
        QCOMPARE(selectedRows(m_window->relations()->table()), tieRowsOf(both));
        QVERIFY(tieRowsOf(both).size() > tieRowsOf({id("nvidia")}).size());
    }

    void aClickAnywhereReplacesThemAll_data()
    {
        QTest::addColumn<bool>("byReader");
        QTest::newRow("a word of the text") << true;
        QTest::newRow("a row of the table") << false;
    }

    void aClickAnywhereReplacesThemAll()
    {
        QFETCH(bool, byReader);
        clickNode("naver");
        clickNode("nvidia", Qt::ControlModifier);
        if (byReader) {
            const atlas::Mention& mention = m_atlas->find("kakao")->mentions.front();
            m_selection->selectAt(id("kakao"), mention.article, mention.span.begin);
        } else {
            m_window->findChild<QAction*>("pageCompanies")->trigger();
            emit m_window->hubs()->table()->rowChosen(m_window->hubs()->model().rowOfEntity(id("kakao")));
        }
        QCOMPARE(ringed(), std::vector{id("kakao")});
        QVERIFY(explorer().marked().empty());
        QVERIFY(cardTitle().contains("카카오"));
    }

    void isolatingKeepsThemSelected()
    {
        clickNode("microsoft");
        clickNode("openai", Qt::ControlModifier);
        key(Qt::Key_I);
        QCOMPARE(view().scene().nodes.size(), std::size_t{2});
        QCOMPARE(ringed().size(), std::size_t{2});
        QCOMPARE(cardTitle(), QString("2개 선택"));
    }

    void theCardCountsTheTiesOfThePicture()
    {
        explorer().mark({id("openai")});
        key(Qt::Key_H);
        clickNode("microsoft");
        clickNode("nvidia", Qt::ControlModifier);
        const auto* list = m_window->findChild<QListView*>("severalList");
        QStringList rows;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            rows << list->model()->index(i, 0).data().toString();
        for (const char* key : {"microsoft", "nvidia"}) {
            const ui::SceneNode& node = view().scene().nodes[view().scene().nodeOf(id(key))];
            QVERIFY(static_cast<std::size_t>(node.ties) < (*m_atlas)[node.entity].relations.size());
            const QString name =
                QString::fromStdU16String((*m_atlas)[node.entity].name(text::Language::Korean));
            QVERIFY2(rows.contains(QString("%1 · 관계 %2").arg(name).arg(node.ties)), key);
        }
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Selecting)
#include "selecting_test.moc"
