#include "text/codepoints.h"

#include <QtTest>

namespace atlas::tests {

class CodePointsTest : public QObject
{
    Q_OBJECT
private slots:
    void offsetsAreTheSameWithoutSurrogates();
    void pairsCountOnce();
    void offsetsInsideAPairFallOnItsStart();
    void loneSurrogatesCountOneEach();
};

void CodePointsTest::offsetsAreTheSameWithoutSurrogates()
{
    const text::CodePointIndex index(u"네이버 AI");
    for (std::uint32_t i = 0; i <= 6; ++i) {
        QCOMPARE(index.codePoint(i), i);
        QCOMPARE(index.utf16(i), i);
    }
}

void CodePointsTest::pairsCountOnce()
{
    const text::CodePointIndex index(u"a😀b😀😀c"); // 0, 1-2, 3, 4-5, 6-7, 8
    const std::vector<std::uint32_t> starts{0, 1, 3, 4, 6, 8, 9};
    for (std::uint32_t i = 0; i < starts.size(); ++i) {
        QCOMPARE(index.codePoint(starts[i]), i);
        QCOMPARE(index.utf16(i), starts[i]);
    }
    QCOMPARE(index.codePoints({3, 8}), (text::Span{2, 5}));
}

void CodePointsTest::offsetsInsideAPairFallOnItsStart()
{
    QCOMPARE(text::CodePointIndex(u"a😀b").codePoint(2), 1u);
}

void CodePointsTest::loneSurrogatesCountOneEach()
{
    const char16_t units[] = {0xDC00, 0xD800, u'a', 0xD800};
    const text::CodePointIndex index(std::u16string_view(units, 4));
    QCOMPARE(index.codePoint(4), 4u);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::CodePointsTest)
#include "codepoints_test.moc"
