// Names stay where they are while something is selected.

#include "arrangedpanel.h"

#include <QTest>

#include <map>

namespace atlas::tests {

class SteadyNamesTest : public QObject, private ArrangedPanel
{
    Q_OBJECT
private slots:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_theme.reset(); }

    void selectingMovesNoOtherName_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i < network::arrangementCount; ++i) {
            for (const QSize size : {QSize(640, 408), QSize(1290, 640)})
                QTest::addRow("%s, %d × %d",
                              network::arrangementName(static_cast<network::Arrangement>(i)).data(),
                              size.width(), size.height())
                    << i << size;
        }
    }

    void selectingMovesNoOtherName()
    {
        QFETCH(int, kind);
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(kind);
        QTest::qWait(120); // until the room is settled
        QTRY_VERIFY(!m_panel->isArranging());
        int moved = 0;
        QStringList which;
        for (const ui::SceneNode& node : view().scene().nodes) {
            const auto before = boxes();
            const ui::Viewport seen = view().viewport();
            m_selection->select(node.entity);
            const auto now = boxes();
            if (view().viewport() != seen)
                continue; // brought into sight
            for (const auto& [v, box] : before) {
                const bool chosen = view().scene().nodes[v].entity == node.entity;
                const auto at = now.find(v);
                if (!chosen && at != now.end() &&
                    (at->second.center() - box.center()).manhattanLength() > 3) {
                    ++moved;
                    which << view().scene().labels[v] + u'/' +
                                 view().scene().labels[view().scene().nodeOf(node.entity)];
                }
            }
            m_selection->select({});
            boxes();
        }
        QVERIFY2(moved == 0, qPrintable(which.join(u' ')));
    }

private:
    /// By node, of those that have one name: where it stands off it.
    std::map<network::NodeIndex, QRectF> boxes()
    {
        view().finishGlide();
        view().grab();
        do {
            view().grab();
        } while (!view().painter().isComplete());
        std::map<network::NodeIndex, QRectF> result;
        std::map<network::NodeIndex, int> counts;
        for (const auto& label : view().painter().labels()) {
            result[label.node] =
                label.box.translated(-view().placeOf(view().scene().nodes[label.node].entity));
            ++counts[label.node];
        }
        std::erase_if(result, [&](const auto& each) { return counts[each.first] > 1; });
        return result;
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::SteadyNamesTest)
#include "steadynames_test.moc"
