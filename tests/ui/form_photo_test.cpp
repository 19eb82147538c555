#include "tests/support/ui/form_photo.h"

#include "core/form/class_list.h"
#include "core/form/form_folder.h"
#include "core/form/read_form.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/form_score.h"
#include "ui/form/form_page.h"
#include "ui/form/form_reader.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>

using namespace tests;

/// Photos of filled forms: what is read, and what is said about the others. form_photos_long_test measures 200 photos.
class FormPhotoTest : public QObject {
    Q_OBJECT

private slots:
    void readsPhotos_data();
    void readsPhotos();
    void readsBentPages_data();
    void readsBentPages();
    void readsEveryPen_data();
    void readsEveryPen();
    void readsWithMissingCodes_data();
    void readsWithMissingCodes();
    void readsTwoPagesInOnePhoto();
    void readsHugeScans();
    void cutsPicturesLikeDrawings();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsWhatItCouldRead();
    void stops();

private:
    std::filesystem::path put(const QString& name, const QByteArray& content) const;
    std::filesystem::path put(const QString& name, const QImage& picture) const { return put(name, jpegOf(picture)); }

    QTemporaryDir m_folder;
};

namespace {

const core::FormPlan& digits()
{
    static const core::FormPlan plan{.id = 0xA1B2C3D4, .rows = 10, .classes = core::formClasses("0-9", "")};
    return plan;
}

const core::FormPlan& animals()
{
    static const core::FormPlan plan{
        .id = 0x12345678,
        .rows = 5,
        .classes = core::formClasses("животное0,животное1,животное2,животное3,животное4,животное5", "")};
    return plan;
}

QImage cleanPhoto(const core::FormPlan& plan, core::FormPageNumber number, double share = 0.9)
{
    return photograph(fillForm(plan, number, {.share = share, .pixelsPerMm = 6.0}), {.megapixels = 2.0}).picture;
}

/// Puts paper over codes of a page.
void cover(FilledForm& form, const std::vector<int>& corners)
{
    QPainter painter(&form.page);
    painter.scale(form.pixelsPerMm, form.pixelsPerMm);
    for (const int corner : corners) {
        const core::FormRect code = core::FormLayout(form.plan).code(corner);
        painter.fillRect(QRectF(code.left, code.top, code.width, code.height), Qt::white);
    }
}

core::ReadPhoto readIn(const QImage& photo)
{
    return core::readForms(ui::toGreyPicture(photo));
}

}  // namespace

std::filesystem::path FormPhotoTest::put(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return m_folder.filePath(name).toStdString();
}

void FormPhotoTest::readsPhotos_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1000; seed < 1010; ++seed)
        QTest::addRow("photo %d", seed) << seed;
}

void FormPhotoTest::readsPhotos()
{
    QFETCH(int, seed);
    const auto number = static_cast<std::uint64_t>(seed);
    const FilledForm form = fillForm(digits(), {seed % 1000 + 1, 1}, {.seed = number, .pixelsPerMm = 7.0});
    const FormPhoto photo = photograph(form, randomPhoto(number, 3.0));
    const core::ReadPhoto read = readIn(photo.picture);
    FormScore score;
    score.add(form, photo, read.pages);
    QVERIFY2(score.rightShare() == 1.0 && score.largestError < 0.6, qPrintable(score.words()));
}

void FormPhotoTest::readsBentPages_data()
{
    QTest::addColumn<double>("bend");
    for (const double bend : {-3.0, 3.0, 5.0, 8.0})
        QTest::addRow("%g mm", bend) << bend;
}

/// A page that is not quite flat, and a lens that bends lines: each box is found where it is, or it is not read.
void FormPhotoTest::readsBentPages()
{
    QFETCH(double, bend);
    constexpr double mostBent = 3.0;  // mm in the middle of a page
    const FilledForm form = fillForm(digits(), {8, 1}, {.pixelsPerMm = 6.0});
    const FormPhoto photo = photograph(form, {.megapixels = 2.0, .tilt = {6.0, 3.0}, .bend = bend, .gradient = 0.2});
    const core::ReadPhoto read = readIn(photo.picture);
    FormScore score;
    score.add(form, photo, read.pages);
    QVERIFY2(std::abs(bend) > mostBent || score.rightShare() == 1.0, qPrintable(score.words()));
    QVERIFY2(read.pages.empty() || (score.largestError < 1.0 && score.inventedInk == 0), qPrintable(score.words()));
}

void FormPhotoTest::readsEveryPen_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("level");
    QTest::newRow("a fine black pen") << 0.3 << 20;
    QTest::newRow("a pencil") << 0.5 << 130;
    QTest::newRow("a ballpoint pen") << 0.5 << 70;
    QTest::newRow("a felt pen") << 2.0 << 30;
    QTest::newRow("a marker") << 3.2 << 0;
}

void FormPhotoTest::readsEveryPen()
{
    QFETCH(double, width);
    QFETCH(int, level);
    const FilledForm form =
        fillForm(digits(), {1, 1}, {.share = 0.5, .pen = {.width = width, .level = level}, .pixelsPerMm = 7.0});
    const FormPhoto photo = photograph(
        form, {.tilt = {8.0, -6.0}, .gradient = 0.3, .shadow = 0.4, .blur = 1.0, .noise = 4.0, .quality = 75});
    FormScore score;
    score.add(form, photo, readIn(photo.picture).pages);
    QVERIFY2(score.rightShare() == 1.0, qPrintable(score.words()));
}

void FormPhotoTest::readsWithMissingCodes_data()
{
    QTest::addColumn<core::FormPlan>("plan");
    QTest::addColumn<QList<int>>("covered");
    QTest::addColumn<QString>("says");
    for (int corner = 0; corner < 4; ++corner)
        QTest::addRow("without corner %d", corner) << digits() << QList<int>{corner} << QString();
    QTest::newRow("long names, without a corner") << animals() << QList<int>{2} << QString();
    QTest::newRow("opposite codes") << digits() << QList<int>{0, 2} << QString();
    QTest::newRow("one code") << digits() << QList<int>{0, 1, 2}
                              << "sheet 5: expected three of its four codes, found 1 (bottom left)";
    QTest::newRow("long names, opposite codes")
        << animals() << QList<int>{1, 3}
        << "sheet 5: expected three of its four codes, found 2 (top left, bottom right)";
}

void FormPhotoTest::readsWithMissingCodes()
{
    QFETCH(core::FormPlan, plan);
    QFETCH(QList<int>, covered);
    QFETCH(QString, says);
    FilledForm form = fillForm(plan, {5, 1}, {.pixelsPerMm = 6.0});
    cover(form, {covered.begin(), covered.end()});
    const FormPhoto photo = photograph(form, {.megapixels = 2.0, .tilt = {5.0, 4.0}});
    const core::ReadPhoto read = readIn(photo.picture);
    QCOMPARE(read.problems.empty() ? QString() : QString::fromStdString(read.problems.front()), says);
    FormScore score;
    score.add(form, photo, read.pages);
    QVERIFY2(!says.isEmpty() || (score.rightShare() == 1.0 && read.pages.front().codes == 4 - covered.size()),
             qPrintable(score.words()));
}

void FormPhotoTest::readsTwoPagesInOnePhoto()
{
    const QImage both =
        besideEachOther(cleanPhoto(digits(), {7, 1}), cleanPhoto(animals(), {3, 2}).mirrored(true, true));
    const core::ReadPhoto read = readIn(both);
    QCOMPARE(read.pages.size(), 2U);
    QVERIFY(read.pages[0].plan == animals() && read.pages[0].number == (core::FormPageNumber{3, 2}));
    QVERIFY(read.pages[1].plan == digits() && read.pages[1].number == (core::FormPageNumber{7, 1}));
}

void FormPhotoTest::readsHugeScans()
{
    const FilledForm form = fillForm(digits(), {9, 1}, {.share = 0.5, .pixelsPerMm = 20.0});
    QVERIFY(form.page.height() > ui::longestFormPhoto);
    const ui::FormPhotos photos = ui::readFormPhotos({put("huge.jpg", form.page)});
    QVERIFY(photos.remarks.empty() && photos.pages.size() == 1);
    QCOMPARE(photos.pages.front().filled.size(), static_cast<std::size_t>(std::ranges::count(form.filled, true)));
}

void FormPhotoTest::cutsPicturesLikeDrawings()
{
    const FilledForm form = fillForm(digits(), {1, 1}, {.share = 1.0, .pixelsPerMm = 7.0});
    const core::ReadPhoto read = readIn(photograph(form, {.gradient = 0.4, .shadow = 0.4, .noise = 4.0}).picture);
    QCOMPARE(read.pages.size(), 1U);
    for (const core::ReadBox& box : read.pages.front().boxes) {
        QVERIFY(box.content.isFilled);
        const core::GreyPicture& picture = box.content.picture;
        QCOMPARE(picture.levels.size(), std::size_t{112} * 112);
        QVERIFY2(std::ranges::count(picture.levels, 255) > 112 * 112 * 6 / 10, "white paper");
        QVERIFY2(std::ranges::count_if(picture.levels, [](int level) { return level < 64; }) > 40, "dark ink");
        for (int side = 0; side < 4; ++side) {  // nothing is left of the printed lines; ink may cross the rim
            int dark = 0;
            for (int i = 0; i < 112; ++i) {
                const int places[] = {i, 111 * 112 + i, i * 112, i * 112 + 111};
                dark += picture.levels[static_cast<std::size_t>(places[side])] < 200 ? 1 : 0;
            }
            QVERIFY2(dark < 30, qPrintable(QString::number(dark)));
        }
    }
}

void FormPhotoTest::saysWhatIsWrong_data()
{
    QTest::addColumn<std::function<QByteArray()>>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::function<QByteArray()>& content, const QString& says) {
        QTest::newRow(name) << content << says;
    };
    row(
        "no codes", [] { return jpegOf(QImage(RUNOFF_SOURCE_DIR "/docs/screenshot.png")); },
        "expected the codes of a handwriting form, found none");
    row(
        "not a picture", [] { return QByteArray("a text"); }, "expected a");
    row(
        "an empty file", [] { return QByteArray(); }, "found an empty file");
    row(
        "a photo that is cut off",
        [] {
            const QByteArray whole = jpegOf(cleanPhoto(digits(), {1, 1}));
            return whole.left(whole.size() / 2);
        },
        "found a truncated one");
    row(
        "the same page twice in a photo",
        [] {
            const QImage page = cleanPhoto(digits(), {4, 1});
            return jpegOf(besideEachOther(page, page));
        },
        "sheet 4: expected it once in a photo, found two copies of it");
    row(
        "a page that is cut off",
        [] {
            const QImage page = cleanPhoto(digits(), {4, 1});
            return jpegOf(page.copy(0, 0, page.width(), page.height() * 7 / 10));
        },
        "boxes are not in the photo or not clear");
    row(
        "no boxes between the codes",
        [] {
            FilledForm form = fillForm(digits(), {4, 1}, {.pixelsPerMm = 7.0});
            QPainter(&form.page).fillRect(QRect(0, 37 * 7, form.page.width(), 222 * 7), Qt::white);
            return jpegOf(photograph(form, {}).picture);
        },
        "sheet 4: expected the boxes of a flat page between its codes, found others");
}

void FormPhotoTest::saysWhatIsWrong()
{
    QFETCH(std::function<QByteArray()>, content);
    QFETCH(QString, says);
    const auto path = put("photo.jpg", content());
    const ui::FormPhotos photos = ui::readFormPhotos({path});
    QVERIFY(!photos.remarks.empty());
    const QString remark = QString::fromStdString(photos.remarks.front());
    QVERIFY2(remark.startsWith(QString::fromStdString(path.string()) + ": ") && remark.contains(says)
                 && !remark.contains('\n'),
             qPrintable(remark));
}

void FormPhotoTest::keepsWhatItCouldRead()
{
    const std::vector<std::filesystem::path> paths{
        put("1.jpg", cleanPhoto(digits(), {1, 1})), put("2.jpg", QByteArray("a text")),
        put("3.jpg", cleanPhoto(animals(), {2, 1})), put("4.jpg", cleanPhoto(digits(), {1, 1}, 0.5)),
        put("5.jpg", cleanPhoto(digits(), {2, 1}, 0.0))};
    std::vector<std::size_t> begun;
    ui::FormPhotos photos = ui::readFormPhotos(paths, [&begun](std::size_t at) { begun.push_back(at); });
    QCOMPARE(begun, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    QCOMPARE(photos.pages.size(), 4U);
    QCOMPARE(photos.remarks.size(), 1U);
    const core::FormPages pages = core::pagesOfOneForm(std::move(photos.pages));
    QCOMPARE(pages.pages.size(), 2U);
    QCOMPARE(pages.remarks.size(), 2U);
    QVERIFY2(pages.pages[1].filled.empty(), "an empty page is a page");
    QCOMPARE(pages.pages[1].boxes, 100);
    const std::filesystem::path folder = m_folder.filePath("set").toStdString();
    core::writeFormFolder(folder, pages, {});
    QVERIFY(QFile::exists(m_folder.filePath("set/0/sheet01-p01-r01-c01.png")));
    QCOMPARE(QImage(m_folder.filePath("set/0/sheet01-p01-r01-c01.png")).size(), QSize(112, 112));
}

void FormPhotoTest::stops()
{
    const auto path = put("1.jpg", cleanPhoto(digits(), {1, 1}));
    std::stop_source source;
    const ui::FormPhotos photos = ui::readFormPhotos(
        {path, path, path}, [&source](std::size_t) { source.request_stop(); }, source.get_token());
    QVERIFY(photos.isStopped && photos.pages.empty());
}

RUNOFF_GUI_TEST(FormPhotoTest)
#include "form_photo_test.moc"
