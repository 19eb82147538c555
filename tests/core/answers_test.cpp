#include "core/evaluation/answers.h"
#include "tests/support/near.h"

#include "core/base/checksum.h"
#include "core/base/file.h"
#include "core/evaluation/answer_cache.h"
#include "core/evaluation/evaluation.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace core;

namespace {

Verdict verdictOf(StrategyId id, std::vector<float> scores, Trace trace)
{
    return {.strategy = id, .scores = std::move(scores), .winner = 0, .trace = std::move(trace)};
}

}  // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plan = std::make_unique<ClassifierPlan>(std::make_shared<const Classifier>(tests::brightestPixel()));
    }

    void saysWhatTheEvaluationCounts_data()
    {
        QTest::addColumn<int>("id");
        for (const StrategyId id : tests::brightestPixel().strategies())
            QTest::newRow(toText(id).c_str()) << static_cast<int>(id);
    }

    void saysWhatTheEvaluationCounts()
    {
        QFETCH(int, id);
        const auto strategy = static_cast<StrategyId>(id);
        const Answers answers = answerAll(*m_plan, tests::brightPixels()).value();
        QCOMPARE(answers.images, std::int64_t{6});
        QCOMPARE(answers.rows.size(), 6 * tests::brightestPixel().strategies().size());
        QVERIFY(answers.seconds > 0.0);
        QCOMPARE(confusionOf(answers, strategy, tests::brightPixels()),
                 evaluate(*m_plan, tests::brightPixels(), {})->strategies.at(strategy).confusion);
        QCOMPARE(int(answers.at(5, strategy).said), 2);
        QVERIFY(answers.at(5, strategy).margin > 0.5F);
        QVERIFY(!answers.disagree(5));
    }

    void countsLabelsAndDisagreement()
    {
        Dataset dataset = tests::brightPixels();
        dataset.pixels[0] = 250;
        dataset.pixels[1] = 255;  // the first shows two things
        Answers answers = answerAll(*m_plan, dataset).value();
        QCOMPARE(int(answers.at(0, StrategyId::MultiLabel).labels), 2);
        QCOMPARE(int(answers.at(1, StrategyId::MultiLabel).labels), 1);
        QVERIFY(!answers.disagree(1));
        answers.rows[answers.strategies.size()].said = 0;
        QVERIFY(answers.disagree(1));
    }

    void measuresMargins_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("margin");
        QTest::newRow("softmax") << 0 << 0.5;
        QTest::newRow("pairwise over K - 1") << 1 << 0.25;
        QTest::newRow("elimination: the final two") << 2 << 0.2;
        QTest::newRow("one class") << 3 << 0.0;
    }

    void measuresMargins()
    {
        QFETCH(int, which);
        QFETCH(double, margin);
        EliminationTrace final;
        final.rounds = {{{0, 1, 2}, {0.9F, 0.1F, 0.0F}, 2}, {{0, 1}, {0.6F, 0.4F}, 1}};
        const std::vector<Verdict> verdicts{verdictOf(StrategyId::Softmax, {0.7F, 0.1F, 0.2F}, SoftmaxTrace{}),
                                            verdictOf(StrategyId::Pairwise, {1.5F, 0.5F, 1.0F}, PairwiseTrace{}),
                                            verdictOf(StrategyId::Elimination, {1.0F, 0.5F, 0.0F}, final),
                                            verdictOf(StrategyId::Specialists, {0.3F}, SpecialistsTrace{})};
        COMPARE_NEAR(marginOf(verdicts.at(static_cast<std::size_t>(which))), margin, 1e-6);
    }

    void reportsStopsAndRefuses()
    {
        std::vector<std::int64_t> reported;
        std::stop_source stop;
        QVERIFY(answerAll(
            *m_plan, tests::brightPixels(), [&](std::int64_t done) { reported.push_back(done); }, stop.get_token()));
        QCOMPARE(reported, std::vector<std::int64_t>{6});
        stop.request_stop();
        QVERIFY(!answerAll(*m_plan, tests::brightPixels(), {}, stop.get_token()));
        const QString error = tests::errorOf<UsageError>([&] { answerAll(*m_plan, tests::brightPixels().subset({})); });
        QVERIFY2(tests::isOneLineWith(error, "at least one image"), qPrintable(error));
    }

    void keepsAnswers()
    {
        QTemporaryDir folder;
        const AnswerCache cache(folder.filePath("deep/er").toStdString());
        const AnswerKey key{checksumOf(m_plan->classifier()), checksumOf(tests::brightPixels())};
        QVERIFY(!cache.find(key, tests::brightPixels()));
        const Answers answers = answerAll(*m_plan, tests::brightPixels()).value();
        cache.keep(key, answers);
        const auto found = cache.find(key, tests::brightPixels());
        QVERIFY(found);
        QCOMPARE(*found, answers);
        QVERIFY(!cache.find({key.model, key.data + 1}, tests::brightPixels()));
    }

    void keepsTheNewestOnly()
    {
        QTemporaryDir folder;
        const AnswerCache cache(folder.path().toStdString());
        const Answers answers = answerAll(*m_plan, tests::brightPixels()).value();
        for (std::uint64_t model = 1; model <= 5; ++model) {
            cache.keep({model, 1}, answers, 3);
            std::filesystem::last_write_time(cache.fileOf({model, 1}),
                                             std::filesystem::file_time_type::clock::now()
                                                 - std::chrono::hours(10 - static_cast<int>(model)));
        }
        QVERIFY(!cache.find({1, 1}, tests::brightPixels()));
        QVERIFY(cache.find({5, 1}, tests::brightPixels()));
    }

    void computesAnewWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"cut", "empty", "one bit", "another version", "another model's", "a tail", "a folder"})
            QTest::newRow(how) << how;
    }

    void computesAnewWhatIsDamaged()
    {
        QFETCH(QString, how);
        QTemporaryDir folder;
        const AnswerCache cache(folder.path().toStdString());
        const AnswerKey key{1, 2};
        cache.keep(key, answerAll(*m_plan, tests::brightPixels()).value());
        Bytes bytes = readFile(cache.fileOf(key));
        if (how == "cut")
            bytes.resize(bytes.size() / 2);
        else if (how == "empty")
            bytes.clear();
        else if (how == "one bit")
            bytes[bytes.size() / 2] ^= 1U;
        else if (how == "another version")
            bytes[16] ^= 1U;
        else if (how == "another model's")
            std::filesystem::rename(cache.fileOf(key), cache.fileOf({3, 2}));
        else if (how == "a tail")
            bytes.push_back(0);
        else
            std::filesystem::remove(cache.fileOf(key));
        if (how == "a folder")
            std::filesystem::create_directory(cache.fileOf(key));
        else if (how != "another model's")
            writeFile(cache.fileOf(key), bytes);
        QVERIFY(!cache.find(how == "another model's" ? AnswerKey{3, 2} : key, tests::brightPixels()));
    }

    void refusesAnswersThatDoNotFit()
    {
        QTemporaryDir folder;
        const AnswerCache cache(folder.path().toStdString());
        Answers answers = answerAll(*m_plan, tests::brightPixels()).value();
        cache.keep({1, 1}, answers);
        QVERIFY(!cache.find({1, 1}, tests::brightPixels().subset(std::vector<std::int64_t>{0, 1})));
        answers.rows[7].said = 200;
        cache.keep({1, 1}, answers);
        QVERIFY(!cache.find({1, 1}, tests::brightPixels()));
    }

    void checksumsTellContents()
    {
        Classifier other = m_plan->classifier();
        other.title = "renamed";
        other.records.clear();
        QCOMPARE(checksumOf(other), checksumOf(m_plan->classifier()));
        other.heads.at(StrategyId::Pairwise).bias.values()[0] += 0.001F;
        QVERIFY(checksumOf(other) != checksumOf(m_plan->classifier()));
        other = m_plan->classifier();
        other.thresholds[2] = 0.6F;
        QVERIFY(checksumOf(other) != checksumOf(m_plan->classifier()));
        Dataset data = tests::brightPixels();
        data.labels[3] = 1;
        QVERIFY(checksumOf(data) != checksumOf(tests::brightPixels()));
        Checksum known;
        known.add(std::as_bytes(std::span("a", 1)));
        QCOMPARE(hexadecimal(known.value()), std::string("af63dc4c8601ec8c"));  // FNV's published value
    }

private:
    std::unique_ptr<ClassifierPlan> m_plan;
};

RUNOFF_TEST(AnswersTest)
#include "answers_test.moc"
