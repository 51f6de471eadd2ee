#include "chartsample.h"

#include "ui/charts/barchartpainter.h"
#include "ui/charts/barchartview.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

namespace {

constexpr text::Language korean = text::Language::Korean;
constexpr text::Language english = text::Language::English;

ui::BarChartModel modelOf(const atlas::Atlas& atlas, ui::BarScale scale = ui::BarScale::Logarithmic,
                          text::Language language = korean)
{
    return ui::barChartModel(figures::series(atlas, extract::Metric::MarketCap), atlas, {scale}, language);
}

QImage painted(ui::BarChartPainter& painter, const ui::Palette& colours)
{
    QImage image(static_cast<int>(painter.width()), static_cast<int>(painter.height()), QImage::Format_RGB32);
    image.fill(colours.panel);
    QPainter device(&image);
    painter.paint(device, {});
    return image;
}

/// How many pixels of a colour, within a few shades, a rectangle holds.
int pixelsOf(const QImage& image, const QRectF& area, const QColor& colour)
{
    int count = 0;
    const QRect inside = area.toRect().intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) +
                                 qAbs(pixel.blue() - colour.blue()) <
                             12
                         ? 1
                         : 0;
        }
    return count;
}

/// Length of the solid bar along a row's middle.
int barLength(const QImage& image, const ui::BarChartPainter& painter, int row, const QColor& colour)
{
    const QRectF track = painter.trackRect(row);
    return pixelsOf(image, QRectF(track.left(), qRound(track.center().y()), track.width(), 1), colour);
}

} // namespace

class BarChartTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rowsStandInOrderOfTheirSums();
    void currenciesStandApart();
    void sumsAndNamesFollowTheLanguage();
    void barLengthsFollowTheScale_data();
    void barLengthsFollowTheScale();
    void barsTakeTheColourOfTheLayer();
    void plannedBarsAreHatched();
    void upToStaysOpen();
    void whatHasNoPlaceOnTheScaleSaysSo();
    void manyBarsAreAllNamed();
    void fewBarsFillAPage();
    void whatIsMadeUpSaysSo();
    void everyPointOfARowFindsIt();
    void clickAndKeysChooseRows();
    void assistiveTechnologyReadsEveryRow();
    void thePictureEqualsTheScreen();
    void namesItselfInThePicture();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void BarChartTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_theme->setChoice(ui::Theme::Choice::Light);
}

void BarChartTest::rowsStandInOrderOfTheirSums()
{
    const auto atlas = smallSample().make();
    const ui::BarChartModel model = modelOf(*atlas);
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.row(i).name);
    QCOMPARE(names,
             QStringList({"가람전자", "나래소프트", "다온반도체", "라온", "마루", "바다", "사랑", "아라"}));
    QCOMPARE(model.rowOf(model.row(6).figure), 6);
    QCOMPARE(model.rowOf(atlas::FigureId{99}), -1);
}

void BarChartTest::currenciesStandApart()
{
    const auto atlas = smallSample().make();
    const ui::BarChartModel model = modelOf(*atlas);
    QCOMPARE(model.panels.size(), std::size_t(2));
    QCOMPARE(model.panels[0].heading, QStringLiteral("USD"));
    QCOMPARE(model.panels[1].heading, QStringLiteral("KRW"));
    QCOMPARE(model.panels[1].rows.size(), std::size_t(2));
    // 28 trillion won are no longer than 3 trillion dollars: each currency has a scale of its own.
    QVERIFY(model.panels[1].rows[0].length < 1);
    QVERIFY(!(model.panels[0].axis == model.panels[1].axis));
}

void BarChartTest::sumsAndNamesFollowTheLanguage()
{
    const auto atlas = smallSample().make();
    QCOMPARE(modelOf(*atlas).row(0).value, QStringLiteral("3조 3465억 달러"));
    const ui::BarChartModel translated = modelOf(*atlas, ui::BarScale::Logarithmic, english);
    QCOMPARE(translated.row(0).value, QStringLiteral("$3.35 tn"));
    QCOMPARE(translated.row(0).name, QStringLiteral("Garam"));
}

void BarChartTest::barLengthsFollowTheScale_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("logarithmic") << static_cast<int>(ui::BarScale::Logarithmic);
    QTest::newRow("linear") << static_cast<int>(ui::BarScale::Linear);
}

void BarChartTest::barLengthsFollowTheScale()
{
    QFETCH(int, scale);
    const auto atlas = smallSample().make();
    const ui::Palette& colours = ui::palette(ui::Scheme::Light);
    ui::BarChartPainter painter(modelOf(*atlas, static_cast<ui::BarScale>(scale)), colours, 800);
    const QImage image = painted(painter, colours);
    for (int row = 0; row < painter.model().rowCount(); ++row) {
        const ui::BarRow& bar = painter.model().row(row);
        const double expected = painter.trackRect(row).width() * bar.length;
        const int found = barLength(image, painter, row, colours.layer(*bar.layer));
        QVERIFY2(qAbs(found - expected) <= 2,
                 qPrintable(QStringLiteral("row %1: %2 for %3").arg(row).arg(found).arg(expected)));
    }
}

void BarChartTest::barsTakeTheColourOfTheLayer()
{
    const auto atlas = smallSample().make();
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Palette& colours = ui::palette(scheme);
        ui::BarChartPainter painter(modelOf(*atlas), colours, 800);
        const QImage image = painted(painter, colours);
        QVERIFY(barLength(image, painter, 0, colours.layer(extract::Layer::Channel)) > 100);
        QCOMPARE(barLength(image, painter, 0, colours.layer(extract::Layer::Model)), 0);
        QVERIFY(barLength(image, painter, 6, colours.layer(extract::Layer::Service)) > 100);
    }
}

void BarChartTest::plannedBarsAreHatched()
{
    SampleAtlas sample = smallSample();
    sample.add({u"계획사", u"Planned", extract::Layer::Model, 7'000'000'000'000, money::usd,
                extract::FigureStatus::Planned});
    const auto atlas = sample.make();
    const ui::Palette& colours = ui::palette(ui::Scheme::Light);
    ui::BarChartPainter painter(modelOf(*atlas), colours, 800);
    QCOMPARE(painter.model().row(0).name, QStringLiteral("계획사"));
    QVERIFY(!painter.model().row(0).note.isEmpty());
    const QImage image = painted(painter, colours);
    const QRectF track = painter.trackRect(0);
    const QRectF bar(track.left(), track.top(), track.width() * painter.model().row(0).length,
                     track.height());
    const int solid = pixelsOf(image, bar, colours.layer(extract::Layer::Model));
    QVERIFY2(solid < bar.width() * bar.height() / 2, qPrintable(QString::number(solid)));
    QVERIFY(pixelsOf(image, bar, colours.hover) < bar.width() * bar.height() / 2); // yet not an empty track
}

void BarChartTest::upToStaysOpen()
{
    SampleAtlas sample = smallSample();
    sample.add({u"상한사", u"Ceiling", extract::Layer::Model, 4'500'000'000'000, money::usd,
                extract::FigureStatus::Actual, money::Bound::AtMost});
    const auto atlas = sample.make();
    const ui::Palette& colours = ui::palette(ui::Scheme::Light);
    ui::BarChartPainter painter(modelOf(*atlas), colours, 800);
    QCOMPARE(painter.model().row(0).end, ui::BarEnd::Open);
    const QImage image = painted(painter, colours);
    const QRectF track = painter.trackRect(0);
    const double end = track.left() + track.width() * painter.model().row(0).length;
    const QColor colour = colours.layer(extract::Layer::Model);
    QVERIFY(pixelsOf(image, QRectF(end - 6, track.top() + 2, 5, 8), colour) == 0); // faded away at its end
    QVERIFY(pixelsOf(image, QRectF(track.left() + 10, track.top() + 2, 20, 8), colour) > 100);
}

void BarChartTest::whatHasNoPlaceOnTheScaleSaysSo()
{
    SampleAtlas sample = smallSample();
    sample.add({u"영원사", u"Zero", extract::Layer::Model, 0});
    const auto atlas = sample.make();
    const ui::BarChartModel model = modelOf(*atlas);
    const ui::BarRow& row = model.panels[0].rows.back();
    QCOMPARE(row.name, QStringLiteral("영원사"));
    QVERIFY(!row.comparable);
    QCOMPARE(row.note, QStringLiteral("not comparable"));
    QVERIFY(modelOf(*atlas, ui::BarScale::Linear).panels[0].rows.back().comparable);
}

void BarChartTest::manyBarsAreAllNamed()
{
    SampleAtlas sample;
    for (int i = 0; i < 200; ++i)
        sample.add({u"회사" + text::fromUtf8(std::to_string(i)),
                    u"Company " + text::fromUtf8(std::to_string(i)), extract::Layer::Model,
                    1'000'000'000LL * (i + 1)});
    const auto atlas = sample.make();
    const ui::Palette& colours = ui::palette(ui::Scheme::Light);
    ui::BarChartPainter painter(modelOf(*atlas), colours, 640);
    const QImage image = painted(painter, colours);
    for (int row = 0; row < 200; ++row) {
        const QRectF band = painter.rowRect(row);
        const QRectF track = painter.trackRect(row);
        const QRectF name(0, band.top() + 1, track.left() - 4, band.height() - 2);
        const QRectF value(track.right() + 4, band.top() + 1, 640 - track.right() - 4, band.height() - 2);
        for (const QRectF& label : {name, value})
            QVERIFY2(pixelsOf(image, label, colours.panel) <
                         label.toRect().width() * label.toRect().height() - 20,
                     qPrintable(QString::number(row)));
    }
}

void BarChartTest::fewBarsFillAPage()
{
    const auto atlas = smallSample().make();
    ui::BarChartPainter painter(modelOf(*atlas), ui::palette(ui::Scheme::Light), 700);
    const double usual = painter.height();
    const double row = painter.rowRect(0).height();
    const double bar = painter.trackRect(0).height();
    painter.fillHeight(usual * 1.5);
    QVERIFY(std::abs(painter.height() - usual * 1.5) < 2);
    QCOMPARE(painter.trackRect(0).height() / bar,
             painter.rowRect(0).height() / row); // as thick as they stand apart
    painter.fillHeight(usual * 20);
    QVERIFY(painter.rowRect(0).height() < 3 * row); // and never blocks
    painter.fillHeight(usual / 2);
    QCOMPARE(painter.height(), usual); // nor less than legible
}

void BarChartTest::whatIsMadeUpSaysSo()
{
    atlas::Atlas atlas = *smallSample().make();
    const figures::Series series = figures::series(atlas, extract::Metric::MarketCap);
    QVERIFY(!ui::barChartModel(series, atlas, {}, english).hasMadeUp());
    atlas.entities[2].madeUp = true;
    const ui::BarChartModel model = ui::barChartModel(series, atlas, {}, english);
    QVERIFY(model.hasMadeUp());
    QCOMPARE(model.row(2).name, QStringLiteral("Daon*"));
    QCOMPARE(model.row(3).name, QStringLiteral("Raon"));
    QCOMPARE(ui::chartPicture(series, atlas, {}, english).legend.back().text, QStringLiteral("* made up"));
}

void BarChartTest::everyPointOfARowFindsIt()
{
    const auto atlas = smallSample().make();
    ui::BarChartView view(*m_theme);
    view.setModel(modelOf(*atlas));
    view.resize(700, view.sizeHint().height());
    view.show();
    for (int row = 0; row < view.model().rowCount(); ++row) {
        const QRect band = view.rowRect(row);
        QCOMPARE(band.width(), 700);
        for (const int x : {0, 20, band.center().x(), 699})
            for (const int y : {band.top() + 1, band.center().y(), band.bottom() - 1})
                QCOMPARE(view.rowAt({x, y}), row);
    }
    QCOMPARE(view.rowAt({10, 5}), -1); // heading
    QCOMPARE(view.rowAt({10, view.rowRect(5).bottom() + 8}), -1);
    QCOMPARE(view.rowAt({10, 100'000}), -1);
    QCOMPARE(view.rowAt({-1, view.rowRect(0).center().y()}), -1);
}

void BarChartTest::clickAndKeysChooseRows()
{
    const auto atlas = smallSample().make();
    ui::BarChartView view(*m_theme);
    view.setModel(modelOf(*atlas));
    view.resize(700, view.sizeHint().height());
    view.show();
    QList<int> chosen;
    QList<int> wanted;
    connect(&view, &ui::BarChartView::figureChosen, this,
            [&](atlas::FigureId figure) { chosen.append(view.model().rowOf(figure)); });
    connect(&view, &ui::BarChartView::wordsWanted, this,
            [&](atlas::FigureId figure) { wanted.append(view.model().rowOf(figure)); });
    // Far beyond the end of the bar, and on the name.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(690, view.rowRect(7).center().y()));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(20, view.rowRect(2).center().y()));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down); // there is no further row
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(chosen, QList<int>({7, 2, 3, 2, 7, 7, 0}));
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(300, view.rowRect(4).center().y()));
    QCOMPARE(wanted, QList<int>({0, 4}));
}

void BarChartTest::assistiveTechnologyReadsEveryRow()
{
    const auto atlas = smallSample().make();
    ui::BarChartView view(*m_theme);
    view.setModel(modelOf(*atlas));
    view.setSelected({atlas::FigureId{2}});
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 8);
    QAccessibleInterface* row = list->child(2);
    QVERIFY(row && row->isValid());
    QCOMPARE(row->role(), QAccessible::ListItem);
    QVERIFY(row->text(QAccessible::Name).startsWith(QStringLiteral("다온반도체: 2조 7451억 달러")));
    QVERIFY(row->state().selected);
    QVERIFY(!list->child(1)->state().selected);
    QCOMPARE(list->indexOfChild(row), 2);
    QVERIFY(!list->child(8));
}

void BarChartTest::thePictureEqualsTheScreen()
{
    const auto atlas = smallSample().make();
    const figures::Series series = figures::series(*atlas, extract::Metric::MarketCap);
    const ui::Picture picture = ui::chartPicture(series, *atlas, {}, korean);
    const double strip = ui::BarChartPainter::sideStrip();
    ui::BarChartView view(*m_theme);
    view.setModel(modelOf(*atlas));
    view.resize(static_cast<int>(picture.contentSize.width() + 2 * strip), view.sizeHint().height());
    view.show();
    const QImage screen = view.grab().toImage().convertToFormat(QImage::Format_RGB32);

    QImage exported(screen.size(), QImage::Format_RGB32);
    exported.fill(ui::palette(ui::Scheme::Light).panel);
    QPainter painter(&exported);
    picture.paint(painter, QRectF(QPointF(strip, 0), picture.contentSize), ui::palette(ui::Scheme::Light));
    painter.end();
    QCOMPARE(screen, exported);
}

void BarChartTest::namesItselfInThePicture()
{
    SampleAtlas sample = smallSample();
    sample.fromSecondArticle(3);
    const auto atlas = sample.make();
    const figures::Series series = figures::series(*atlas, extract::Metric::MarketCap);
    const ui::Picture picture = ui::chartPicture(series, *atlas, {}, english);
    QCOMPARE(picture.title, QStringLiteral("Market cap"));
    QCOMPARE(picture.subtitle, QStringLiteral("Close of 29 July 2024 · log scale · won and dollars apart"));
    QCOMPARE(picture.sources.named, (QStringList{"표본일보 30 Jul 2024", "견본신문 21 Jul 2024"}));
    QCOMPARE(picture.legend.size(), std::size_t(4));
    const ui::Picture linear = ui::chartPicture(series, *atlas, {ui::BarScale::Linear}, english);
    QCOMPARE(linear.subtitle, QStringLiteral("Close of 29 July 2024 · linear scale · won and dollars apart"));
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::BarChartTest)
#include "barchart_test.moc"
