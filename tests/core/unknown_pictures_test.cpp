#include "core/data/unknown_pictures.h"
#include "tests/support/test_main.h"

#include "tests/support/tiny_data.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace core;

/// Pictures that hold no class, in the form of a data set.
class UnknownPicturesTest : public QObject {
    Q_OBJECT

    static std::vector<std::string> namesOf(const std::vector<UnknownSet>& sets)
    {
        std::vector<std::string> names;
        for (const UnknownSet& set : sets)
            names.push_back(set.name);
        return names;
    }
    static double inkOf(const Dataset& images, std::int64_t n)
    {
        const std::size_t length = images.pixels.size() / images.labels.size();
        const auto first = images.pixels.begin() + static_cast<std::ptrdiff_t>(length * static_cast<std::size_t>(n));
        return std::accumulate(first, first + static_cast<std::ptrdiff_t>(length), 0.0)
             / (255.0 * static_cast<double>(length));
    }
    const Dataset m_like = tests::tinyDataset({.side = 28, .perClass = 20});

private slots:
    void areOfEveryKind()
    {
        const auto sets = unknownPictures(m_like, 30, 1);
        QCOMPARE(namesOf(sets), (std::vector<std::string>{"letters", "symbols", "blanks", "noise", "scribbles"}));
        for (const UnknownSet& set : sets) {
            QCOMPARE(set.images.size(), set.name == "blanks" ? 1 : 30);
            QCOMPARE(set.images.imageShape, m_like.imageShape);
        }
    }

    void lettersAndSymbolsAreLines_data()
    {
        QTest::addColumn<std::size_t>("set");
        QTest::newRow("letters") << std::size_t{0};
        QTest::newRow("symbols") << std::size_t{1};
        QTest::newRow("invented characters") << std::size_t{5};
    }
    void lettersAndSymbolsAreLines()
    {
        QFETCH(std::size_t, set);
        std::vector<UnknownSet> sets = unknownPictures(m_like, 60, 3);
        sets.push_back(inventedCharacters(m_like, 60, 3));
        const Dataset images = sets.at(set).images;
        const std::size_t length = images.pixels.size() / images.labels.size();
        std::set<std::vector<std::uint8_t>> different;
        for (std::int64_t n = 0; n < images.size(); ++n) {
            QVERIFY2(inkOf(images, n) > 0.03 && inkOf(images, n) < 0.4, qPrintable(QString::number(inkOf(images, n))));
            const auto first =
                images.pixels.begin() + static_cast<std::ptrdiff_t>(length * static_cast<std::size_t>(n));
            different.insert({first, first + static_cast<std::ptrdiff_t>(length)});
        }
        QCOMPARE(different.size(), std::size_t{60});  // each written anew
    }

    void areTheSameForASeed()
    {
        const auto first = unknownPictures(m_like, 10, 5), again = unknownPictures(m_like, 10, 5),
                   other = unknownPictures(m_like, 10, 6);
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].images.pixels, again[i].images.pixels);
            QCOMPARE(first[i].images.pixels == other[i].images.pixels, first[i].name == "blanks");
        }
    }

    void ofColourTheyAreScrambled()
    {
        Dataset colour{
            .name = "colour", .imageShape = {3, 32, 32}, .pixels = {}, .labels = {0, 1}, .classNames = {"a", "b"}};
        colour.pixels.resize(2 * 3 * 32 * 32, 100);
        QCOMPARE(namesOf(unknownPictures(colour, 2, 1)),
                 (std::vector<std::string>{"letters", "symbols", "blanks", "noise", "scrambled pictures"}));
    }
};

RUNOFF_TEST(UnknownPicturesTest)
#include "unknown_pictures_test.moc"
