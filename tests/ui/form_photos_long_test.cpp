#include "core/form/class_list.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/form_score.h"
#include "ui/form/form_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace tests;

/// The goals of handwriting forms: boxes in 200 photos, and the time for a class.
class FormPhotosLongTest : public QObject {
    Q_OBJECT

private slots:
    void reads200Photos_data();
    void reads200Photos();
    void findsEnoughBoxes();
    void readsAClassInAMinute();

private:
    FormScore m_score;
    int m_photos = 0, m_pages = 0;
};

namespace {

constexpr int photoCount = 200, photosInARow = 20;
constexpr double mostMegapixels = 12.0;

core::FormPlan planNumber(int number)
{
    static const std::vector<const char*> lists{"0-9", "0-9", "a-l", "cat,dog",
                                                "животное0,животное1,животное2,животное3,животное4,животное5,животное6,"
                                                "животное7,животное8,животное9"};
    core::FormPlan plan{.id = static_cast<std::uint32_t>(number * 7919),
                        .paper = number % 7 == 0 ? core::FormPaper::Letter : core::FormPaper::A4,
                        .rows = 0,
                        .classes = core::formClasses(lists[static_cast<std::size_t>(number) % lists.size()], "")};
    plan.rows = core::usualFormRows(plan.paper, plan.classes.size());
    return plan;
}

FilledForm formNumber(int number, double megapixels)
{
    return fillForm(planNumber(number), {number % 30 + 1, number % 3 + 1},
                    {.share = 0.85,
                     .pen = {.width = 0.35 + 0.1 * (number % 8), .level = 15 * (number % 9)},
                     .seed = static_cast<std::uint64_t>(number),
                     .pixelsPerMm = 4.0 * std::sqrt(megapixels)});
}

}  // namespace

void FormPhotosLongTest::reads200Photos_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < photoCount; first += photosInARow)
        QTest::addRow("photos from %d", first) << first;
}

void FormPhotosLongTest::reads200Photos()
{
    QFETCH(int, first);
    for (int number = first; number < first + photosInARow; ++number) {
        const PhotoSettings settings = randomPhoto(static_cast<std::uint64_t>(number), mostMegapixels);
        const FilledForm form = formNumber(number, settings.megapixels);
        const FormPhoto photo = photograph(form, settings);
        const core::ReadPhoto read = core::readForms(ui::toGreyPicture(photo.picture));
        for (const std::string& problem : read.problems)
            qInfo("photo %d: %s", number, problem.c_str());
        ++m_photos;
        m_pages += static_cast<int>(read.pages.size());
        m_score.add(form, photo, read.pages);
    }
}

void FormPhotosLongTest::findsEnoughBoxes()
{
    qInfo().noquote() << QString("%1 photos, %2 pages read: %3; right %4 %")
                             .arg(QString::number(m_photos), QString::number(m_pages), m_score.words(),
                                  QString::number(100.0 * m_score.rightShare(), 'f', 3));
    QCOMPARE(m_photos, photoCount);
    QVERIFY(m_score.rightShare() >= 0.99);
}

void FormPhotosLongTest::readsAClassInAMinute()
{
    constexpr int count = 20;
    constexpr qint64 goal = 60'000;
    const QTemporaryDir folder;
    std::vector<std::filesystem::path> paths;
    for (int number = 0; number < count; ++number) {
        PhotoSettings settings = randomPhoto(static_cast<std::uint64_t>(500 + number), mostMegapixels);
        settings.megapixels = mostMegapixels;
        QFile file(folder.filePath(QString::number(number) + ".jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jpegOf(photograph(formNumber(0, mostMegapixels), settings).picture, 92));
        paths.emplace_back(file.fileName().toStdString());
    }
    QElapsedTimer clock;
    clock.start();
    const ui::FormPhotos photos = ui::readFormPhotos(paths);
    const qint64 elapsed = clock.elapsed();
    qInfo("%d photos of 12 megapixels: %lld ms, %lld ms each", count, static_cast<long long>(elapsed),
          static_cast<long long>(elapsed / count));
    QCOMPARE(photos.pages.size(), std::size_t{count});
    QVERIFY(elapsed <= goal);
}

RUNOFF_GUI_TEST(FormPhotosLongTest)
#include "form_photos_long_test.moc"
