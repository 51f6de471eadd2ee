#include "support/colourvision.h"
#include "ui/theme/endedline.h"
#include "ui/theme/palette.h"

#include <QTest>

#include <vector>

namespace atlas::tests {

namespace {

/// CIEDE2000 between colours that nothing else tells apart: about six times what is just noticed side by
/// side.
constexpr double apart = 12;
constexpr double categoriesApart = 9; ///< of which there are more

std::vector<QColor> nodeColours(const ui::Palette& palette)
{
    using extract::Layer;
    std::vector<QColor> colours{palette.institution()};
    for (const Layer layer :
         {Layer::Model, Layer::Infrastructure, Layer::Service, Layer::Solution, Layer::Channel})
        colours.push_back(palette.layer(layer));
    return colours;
}

} // namespace

/// Colours for every eye, in both schemes.
class PaletteTest : public QObject
{
    Q_OBJECT
private slots:
    /// Pairs of the supplementary data of Sharma, Wu and Dalal.
    void measuresDifferencesAsPublished_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("1") << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425};
        QTest::newRow("7") << QList<double>{50, 0, 0, 50, -1, 2, 2.3669};
        QTest::newRow("17") << QList<double>{50, 2.5, 0, 73, 25, -18, 27.1492};
        QTest::newRow("25") << QList<double>{60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644};
    }

    void measuresDifferencesAsPublished()
    {
        QFETCH(QList<double>, values);
        const double measured =
            difference(Triple{values[0], values[1], values[2]}, Triple{values[3], values[4], values[5]});
        QVERIFY2(std::abs(measured - values[6]) < 1e-4, qPrintable(QString::number(measured)));
    }

    void nodesOfTwoLayersAreToldApartByEveryEye()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const std::vector<QColor> colours = nodeColours(ui::palette(scheme));
            for (std::size_t a = 0; a < colours.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    for (const Eye eye : eyes) {
                        const double seen = difference(eye, colours[a], colours[b]);
                        QVERIFY2(seen >= apart, qPrintable(QStringLiteral("%1 and %2: %3 by eye %4")
                                                               .arg(colours[a].name(), colours[b].name())
                                                               .arg(seen)
                                                               .arg(static_cast<int>(eye))));
                    }
                }
            }
        }
    }

    void categoriesAreToldApartByEveryEye()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            std::vector<QColor> colours; // and last the grey of all others
            for (std::size_t i = 0; i <= ui::Palette::categories; ++i)
                colours.push_back(palette.category(i));
            QCOMPARE(colours.back(), palette.institution());
            for (std::size_t a = 0; a < colours.size(); ++a) {
                QVERIFY2(ui::contrast(colours[a], palette.panel) >= 3, qPrintable(colours[a].name()));
                for (std::size_t b = 0; b < a; ++b) {
                    for (const Eye eye : eyes)
                        QVERIFY2(difference(eye, colours[a], colours[b]) >= categoriesApart,
                                 qPrintable(colours[a].name() + " and " + colours[b].name()));
                }
            }
        }
    }

    void wordsBesideTheTextAreReadableAndStepBack()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            for (const QColor& ground : {palette.panel, palette.window, palette.accentSoft, palette.flash})
                QVERIFY2(ui::contrast(palette.muted, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY(ui::contrast(palette.muted, palette.panel) <
                    0.6 * ui::contrast(palette.text, palette.panel));
        }
    }

    void linesOfWhatHasEndedAreSeen()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            const double least = scheme == ui::Scheme::Dark ? 2.99 : 2.29;
            for (int i = 0; i < extract::relationTypeCount; ++i) {
                const QColor line = palette.relation(static_cast<extract::RelationType>(i));
                const float opacity = ui::endedOpacity(line, palette);
                const auto mixed = [opacity](float a, float b) { return a + (b - a) * opacity; };
                const QColor seen = QColor::fromRgbF(mixed(palette.panel.redF(), line.redF()),
                                                     mixed(palette.panel.greenF(), line.greenF()),
                                                     mixed(palette.panel.blueF(), line.blueF()));
                QVERIFY2(ui::contrast(seen, palette.panel) >= least, qPrintable(line.name()));
                QVERIFY(opacity < 0.9F); // in a table, where what has not ended is drawn full
            }
        }
    }

    void nodesStandOutFromTheirGround()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            for (const QColor& colour : nodeColours(palette))
                QVERIFY2(ui::contrast(colour, palette.panel) >= 3, qPrintable(colour.name()));
            QVERIFY(ui::contrast(palette.accent, palette.panel) >= 4.5);
        }
    }

    void wordsInAColourAreReadable()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            std::vector<QColor> colours = nodeColours(palette);
            for (int i = 0; i < extract::relationTypeCount; ++i)
                colours.push_back(palette.relation(static_cast<extract::RelationType>(i)));
            for (const QColor& colour : colours) {
                const QColor ink = palette.ink(colour);
                for (const QColor& ground :
                     {palette.panel, palette.hover, palette.window, palette.accentSoft})
                    QVERIFY2(ui::contrast(ink, ground) >= 4.5,
                             qPrintable(ink.name() + " on " + ground.name()));
            }
        }
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::PaletteTest)
#include "palette_test.moc"
