#include "core/base/output.h"
#include "core/data/picture_lists.h"
#include "core/form/form_folder.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace core;

/// Which pages become a data set, and its files.
class FormFolderTest : public QObject {
    Q_OBJECT

private slots:
    void keepsOneForm();
    void keepsTheFirstOfTwoForms();
    void keepsAPageOnce();
    void writesADataSet();
    void writesThroughALink();
    void mapsNamesOfClasses();
    void addsPages();
    void leavesOutPagesThatAreThere();
    void refusesFolders_data();
    void refusesFolders();
    void refusesTooFewClasses_data();
    void refusesTooFewClasses();
    void leavesOutEmptyClasses();
};

namespace {

FormPlan planOf(std::uint32_t id, std::vector<std::string> classes = {"a", "b", "c"})
{
    return {.id = id, .rows = 2, .classes = std::move(classes)};
}

/// A page with one filled box for each of the first `filled` classes.
FilledPage pageOf(const FormPlan& plan, FormPageNumber number, const std::string& file, std::size_t filled = 3)
{
    FilledPage page{.file = file, .plan = plan, .number = number, .codes = 4, .boxes = 18};
    for (std::size_t label = 0; label < filled; ++label)
        page.filled.push_back({.row = 1, .column = static_cast<int>(label), .label = label, .png = {1, 2, 3}});
    return page;
}

QStringList filesBelow(const std::filesystem::path& folder)
{
    QStringList files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files << QString::fromStdString(entry.path().lexically_relative(folder).string());
    files.sort();
    return files;
}

QByteArray bytesOf(const std::filesystem::path& file)
{
    const Bytes bytes = readFile(file);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::filesystem::path in(const QTemporaryDir& place, const char* name)
{
    return place.filePath(name).toStdString();
}

}  // namespace

void FormFolderTest::keepsOneForm()
{
    const FormPages kept =
        pagesOfOneForm({pageOf(planOf(9), {1, 1}, "other.jpg"), pageOf(planOf(1), {3, 1}, "three.jpg"),
                        pageOf(planOf(1), {2, 1}, "two.jpg")});
    QCOMPARE(kept.plan.id, 1U);
    QCOMPARE(kept.pages.size(), 2U);
    QCOMPARE(kept.pages.front().number.sheet, 2);
    QCOMPARE(kept.remarks.size(), 1U);
    QCOMPARE(QString::fromStdString(kept.remarks.front()),
             QString("other.jpg: left out sheet 1 of another form: expected form 00000001 (a-c), found form 00000009 "
                     "(a-c)"));
}

void FormFolderTest::keepsTheFirstOfTwoForms()
{
    const FormPages kept = pagesOfOneForm({pageOf(planOf(9), {1, 1}, "a"), pageOf(planOf(1), {1, 1}, "b")});
    QCOMPARE(kept.plan.id, 9U);
    const FormPages classes =
        pagesOfOneForm({pageOf(planOf(9), {1, 1}, "a"), pageOf(planOf(9, {"x", "y", "z"}), {2, 1}, "b")});
    QCOMPARE(classes.pages.size(), 1U);
    QVERIFY(classes.remarks.front().ends_with("found form 00000009 (x-z)"));
    QVERIFY(pagesOfOneForm({}).pages.empty());
}

void FormFolderTest::keepsAPageOnce()
{
    const FormPages kept =
        pagesOfOneForm({pageOf(planOf(1), {1, 1}, "first.jpg"), pageOf(planOf(1), {1, 2}, "second.jpg"),
                        pageOf(planOf(1), {1, 1}, "third.jpg")});
    QCOMPARE(kept.pages.size(), 2U);
    QVERIFY2(kept.remarks.front().starts_with("third.jpg: left out sheet 1, which was read from first.jpg already"),
             kept.remarks.front().c_str());
}

void FormFolderTest::writesADataSet()
{
    const QTemporaryDir place;
    const std::filesystem::path folder = in(place, "set");
    const FormPages pages =
        pagesOfOneForm({pageOf(planOf(1), {12, 1}, "Anna.jpg"), pageOf(planOf(1), {2, 1}, "Ben.jpg", 2)});
    const FormFolderResult result = writeFormFolder(folder, pages, formRecordIn(folder));
    QCOMPARE(result.pictures, (std::vector<std::int64_t>{2, 2, 1}));
    QVERIFY(result.remarks.empty());
    QCOMPARE(filesBelow(folder),
             (QStringList{"a/sheet02-p01-r02-c01.png", "a/sheet12-p01-r02-c01.png", "b/sheet02-p01-r02-c02.png",
                          "b/sheet12-p01-r02-c02.png", "c/sheet12-p01-r02-c03.png", "form.json", "writers.csv"}));
    QCOMPARE(bytesOf(folder / "writers.csv"),
             QByteArray("file,writer\na/sheet02-p01-r02-c01.png,sheet 2\na/sheet12-p01-r02-c01.png,sheet 12\n"
                        "b/sheet02-p01-r02-c02.png,sheet 2\nb/sheet12-p01-r02-c02.png,sheet 12\n"
                        "c/sheet12-p01-r02-c03.png,sheet 12\n"));
    QVERIFY2(!bytesOf(folder / "form.json").contains("Anna"), "names of photos can be names of people");
    QCOMPARE(tests::namesIn(place.path()), QStringList{"set"});
}

void FormFolderTest::writesThroughALink()
{
    const QTemporaryDir place;
    std::filesystem::create_directory(in(place, "real"));
    std::filesystem::create_directory_symlink("real", in(place, "link"));
    writeFormFolder(in(place, "link"), pagesOfOneForm({pageOf(planOf(1), {1, 1}, "a")}),
                    formRecordIn(in(place, "link")));
    QVERIFY(isFile(in(place, "real/form.json")));
    QCOMPARE(tests::namesIn(place.path()), (QStringList{"link", "real"}));
}

void FormFolderTest::mapsNamesOfClasses()
{
    const QTemporaryDir place;
    const std::filesystem::path folder = in(place, "set");
    writeFormFolder(folder, pagesOfOneForm({pageOf(planOf(1, {"+", "/", "train"}), {1, 1}, "a")}), {});
    QCOMPARE(bytesOf(folder / "classes.csv"), QByteArray("folder,class\n%2F,/\n%74rain,train\n"));
    QVERIFY(isFolder(folder / "+") && isFolder(folder / "%2F") && isFolder(folder / "%74rain"));
}

void FormFolderTest::addsPages()
{
    const QTemporaryDir place;
    const std::filesystem::path folder = in(place, "set");
    std::filesystem::create_directory(folder);  // an empty folder is as good as none
    writeFormFolder(folder, pagesOfOneForm({pageOf(planOf(1), {1, 1}, "a", 2)}), formRecordIn(folder));
    writeFile(folder / "a" / "mine.txt", std::string_view("of the user"));
    const auto record = formRecordIn(folder);
    QVERIFY(record && record->plan == planOf(1));
    QVERIFY(record->pages == std::set<FormPageNumber>({{1, 1}}));
    writeFormFolder(folder, pagesOfOneForm({pageOf(planOf(1), {2, 1}, "b")}, record), record);
    QVERIFY(formRecordIn(folder)->pages == std::set<FormPageNumber>({{1, 1}, {2, 1}}));
    QCOMPARE(readWriters(folder)->size(), 5U);
    QVERIFY(filesBelow(folder).contains("a/mine.txt"));
}

void FormFolderTest::leavesOutPagesThatAreThere()
{
    const FormRecord record{planOf(1), {{1, 1}}};
    const FormPages kept = pagesOfOneForm({pageOf(planOf(1), {1, 1}, "old"), pageOf(planOf(2), {1, 1}, "other"),
                                           pageOf(planOf(2), {2, 1}, "other"), pageOf(planOf(1), {2, 1}, "new")},
                                          record);
    QCOMPARE(kept.pages.size(), 1U);
    QCOMPARE(kept.pages.front().file, std::string("new"));
    QCOMPARE(kept.remarks.size(), 3U);
    QCOMPARE(kept.remarks.front(), std::string("old: left out sheet 1, which is in the folder already"));
}

void FormFolderTest::refusesFolders_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("says");
    QTest::newRow("of somebody else") << QByteArray() << "found other files in it";
    QTest::newRow("another JSON") << QByteArray("{}") << "expected the format \"runoff form pictures\"";
    QTest::newRow("no JSON") << QByteArray("{") << "form.json: expected";
    QTest::newRow("a later version") << QByteArray("{\"format\":\"runoff form pictures\",\"version\":2}")
                                     << "found that of a later Runoff";
    QTest::newRow("without a form") << QByteArray("{\"format\":\"runoff form pictures\",\"version\":1}")
                                    << "expected the record of a folder that runoff sheets read made";
}

void FormFolderTest::refusesFolders()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, says);
    const QTemporaryDir place;
    const std::filesystem::path folder = in(place, "set");
    std::filesystem::create_directory(folder);
    writeFile(folder / "notes.txt", std::string_view("mine"));
    if (!record.isEmpty())
        writeFile(folder / "form.json", record.toStdString());
    const QString error = tests::errorOf<Error>([&] { formRecordIn(folder); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    const QString file = tests::errorOf<UsageError>([&] { formRecordIn(folder / "notes.txt"); });
    QVERIFY2(tests::isOneLineWith(file, "expected a folder, found a file"), qPrintable(file));
}

void FormFolderTest::refusesTooFewClasses_data()
{
    QTest::addColumn<int>("filled");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << 0 << "found only empty boxes; nothing was written";
    QTest::newRow("one") << 1 << "found those of one class; nothing was written";
}

void FormFolderTest::refusesTooFewClasses()
{
    QFETCH(int, filled);
    QFETCH(QString, says);
    const QTemporaryDir place;
    const FormPages pages = pagesOfOneForm({pageOf(planOf(1), {1, 1}, "a", static_cast<std::size_t>(filled))});
    const QString error = tests::errorOf<UsageError>([&] { writeFormFolder(in(place, "set"), pages, {}); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY(tests::namesIn(place.path()).isEmpty());
}

void FormFolderTest::leavesOutEmptyClasses()
{
    const QTemporaryDir place;
    const FormFolderResult result =
        writeFormFolder(in(place, "set"), pagesOfOneForm({pageOf(planOf(1), {1, 1}, "a", 2)}), {});
    QCOMPARE(result.remarks, std::vector<std::string>{"no box of the class c is filled: the data set leaves it out"});
    QVERIFY(!isThere(in(place, "set/c")));
}

RUNOFF_TEST(FormFolderTest)
#include "form_folder_test.moc"
