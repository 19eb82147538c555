#include "core/experiment/results_library.h"

#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "core/base/output.h"
#include "tests/support/errors.h"
#include "tests/support/made_results.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <chrono>

using namespace core;

/// The list of results files in the folder of the program: what it says, titles, and what may be removed.
class ResultsLibraryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
    int m_count = 0;

    std::filesystem::path write(const char* name, const ExperimentPlan& plan, std::size_t cells) const
    {
        writeResults(tests::madeResults(plan, cells), m_folder / name);
        return m_folder / name;
    }
    static void setAge(const std::filesystem::path& file, int hours)
    {
        std::error_code failure;
        std::filesystem::last_write_time(
            file, std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours), failure);
        QVERIFY(!failure);
    }

private slots:
    void init()
    {
        m_folder = m_temporary.filePath(QString::number(++m_count)).toStdString();
        makeFolder(m_folder);
    }

    void saysWhatDiffers_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing") << 0 << ""
                                 << "";
        QTest::newRow("trials") << 1 << "trials"
                                << "3";
        QTest::newRow("shares") << 2 << "fractions"
                                << "[0.5]";
        QTest::newRow("question") << 3 << ""
                                  << "";
        QTest::newRow("data set and published numbers") << 4 << ""
                                                        << "";
        QTest::newRow("a setting that the other plan lacks") << 5 << "mix"
                                                             << "[1.0,3.0]";
    }
    void saysWhatDiffers()
    {
        QFETCH(int, change);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const ExperimentPlan named = openPlan("fair");
        ExperimentPlan plan = named;
        if (change == 1)
            plan.trials = 3;
        if (change == 2)
            plan.fractions = {0.5};
        if (change == 3)
            plan.question = "Why?";
        if (change >= 4)
            plan.dataset = "mnist,pen-digits";
        if (change == 4)
            plan.published.push_back({"mnist", 1.0, {{StrategyId::Softmax, 0.9}}});
        if (change == 5)
            plan.mix = {1.0, 3.0};
        const std::vector<PlanDifference> found = differencesOf(plan, named);
        QCOMPARE(found.size(), field.isEmpty() ? 0U : 1U);
        if (found.empty())
            return;
        QCOMPARE(QString::fromStdString(found[0].field), field);
        QCOMPARE(QString::fromStdString(found[0].value), value);
        QVERIFY(found[0].other != found[0].value);
    }

    void listsTheNewestFirst()
    {
        setAge(write("old.json", tests::shortFair(2), 2), 5);
        ExperimentPlan own = tests::shortFair(4);
        own.protocol = "my-own";
        setAge(write("new.json", own, 1), 1);
        const ResultsLibrary library(m_folder);
        const auto listing = library.list();
        QCOMPARE(listing.entries.size(), 2U);
        const ResultsEntry &first = listing.entries[0], &second = listing.entries[1];
        QCOMPARE(first.file.filename().string(), std::string("new.json"));
        QCOMPARE(first.protocol, std::string("my-own"));
        QVERIFY(!first.differences);  // there is no plan with this name
        QCOMPARE(first.cellsDone, 1);
        QCOMPARE(first.cells, 4);
        QCOMPARE(second.protocol, std::string("fair"));
        QCOMPARE(second.dataset, std::string("tiny"));
        QCOMPARE(second.differences.value().size(), 2U);  // trials and fractions
        QVERIFY(second.problem.empty() && listing.problem.empty());
    }

    void leavesOutOtherFiles()
    {
        writeFile(m_folder / "notes.json", "{\"format\": \"notes\"}");
        writeFile(m_folder / "read me.txt", "\"runoff experiment results 1\"");
        QVERIFY(ResultsLibrary(m_folder).list().entries.empty());
        QVERIFY(ResultsLibrary(m_folder / "nothing").list().entries.empty());
    }

    void listsDamagedResultsWithTheirProblem()
    {
        writeFile(m_folder / "damaged.json", "{\n \"format\": \"runoff experiment results 1\"\n}");
        const auto listing = ResultsLibrary(m_folder).list();
        QCOMPARE(listing.entries.size(), 1U);
        QVERIFY(tests::isOneLineWith(QString::fromStdString(listing.entries[0].problem), "damaged.json"));
    }

    void keepsTitles()
    {
        const auto file = write("one.json", tests::shortFair(1), 1);
        const ResultsLibrary library(m_folder);
        library.setTitle(file, "Monday\nrun");
        QCOMPARE(ResultsLibrary(m_folder).list().entries.at(0).title, std::string("Monday run"));
        library.setTitle(file, "");
        QVERIFY(library.list().entries.at(0).title.empty());
        QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { library.setTitle(file, std::string(201, 'a')); }),
                                     "at most 200"));
    }

    void keepsATitlesFileOfSomeoneElse()
    {
        const auto file = write("one.json", tests::shortFair(1), 1);
        writeFile(m_folder / "titles.json", "[\"my books\"]");
        const ResultsLibrary library(m_folder);
        QVERIFY(!tests::errorOf([&] { library.setTitle(file, "Monday"); }).isEmpty());
        const Bytes after = readFile(m_folder / "titles.json");
        QCOMPARE(std::string(after.begin(), after.end()), std::string("[\"my books\"]"));
        QCOMPARE(library.list().entries.size(), 1U);
        QVERIFY(tests::isOneLineWith(QString::fromStdString(library.list().problem), "titles.json"));
    }

    void refusesToRemove_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("results of the program") << "one.json"
                                                << "";
        QTest::newRow("another file in the folder") << "notes.json"
                                                    << "found another file";
        QTest::newRow("results in another folder") << "../elsewhere.json"
                                                   << "found another file";
        QTest::newRow("results that a run uses") << "used.json"
                                                 << "in use by another run";
        QTest::newRow("a missing file") << "gone.json"
                                        << "found another file";
    }
    void refusesToRemove()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        for (const char* results : {"one.json", "used.json", "../elsewhere.json"})
            write(results, tests::shortFair(1), 1);
        writeFile(m_folder / "notes.json", "{}");
        const FileLock lock(m_folder / "used.json");
        const QString error = tests::errorOf<UsageError>(
            [&] { ResultsLibrary(m_folder).expectRemovable(m_folder / name.toStdString()); });
        if (says.isEmpty())
            QCOMPARE(error, QString());
        else
            QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    }
};

RUNOFF_TEST(ResultsLibraryTest)
#include "results_library_test.moc"
