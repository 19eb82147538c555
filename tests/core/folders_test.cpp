#include "core/base/folders.h"

#include "core/data/catalogue.h"
#include "core/experiment/plan_library.h"
#include "core/model/zoo.h"
#include "tests/support/test_main.h"

using namespace core;

/// The user's folders.
class FoldersTest : public QObject {
    Q_OBJECT

    QByteArray m_home = qgetenv("HOME");

private slots:
    void cleanup()
    {
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("XDG_CACHE_HOME");
        qputenv("HOME", m_home);
    }
    void followTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("cache");
        QTest::addColumn<QString>("dataFolder");
        QTest::addColumn<QString>("cacheFolder");
        QTest::newRow("given") << QByteArray("/d") << QByteArray("/c") << "/d/runoff"
                               << "/c/runoff";
        QTest::newRow("empty") << QByteArray("") << QByteArray("") << "/home/me/.local/share/runoff"
                               << "/home/me/.cache/runoff";
        QTest::newRow("not given") << QByteArray() << QByteArray() << "/home/me/.local/share/runoff"
                                   << "/home/me/.cache/runoff";
    }
    void followTheEnvironment()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, cache);
        qputenv("HOME", "/home/me");
        if (!data.isNull())
            qputenv("XDG_DATA_HOME", data), qputenv("XDG_CACHE_HOME", cache);
        QTEST(QString::fromStdString(userDataFolder().string()), "dataFolder");
        QTEST(QString::fromStdString(userCacheFolder().string()), "cacheFolder");
    }
    /// All that the user keeps is in the one folder.
    void areOneFolder()
    {
        qputenv("XDG_DATA_HOME", "/d");
        QCOMPARE(fetchFolder("mnist"), userDataFolder() / "datasets/mnist");
        QCOMPARE(modelPlaces({}).back(), userDataFolder() / "models");
        QCOMPARE(planPlaces().back(), userDataFolder() / "plans");
    }
};

RUNOFF_TEST(FoldersTest)
#include "folders_test.moc"
