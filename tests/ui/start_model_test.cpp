// The model that the window opens at its start.
#include "core/model/model_file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/model_chooser.h"
#include "ui/window/run_window.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

class StartModelTest : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;

    /// Writes models of these names into the user's folder, in place of those before.
    void writeModels(const QStringList& names) const
    {
        const QString folder = m_folder.filePath("runoff/models");
        QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
        for (const QString& name : names)
            core::writeModel(*support::tinyClassifier(), (folder + '/' + name + ".safetensors").toStdString());
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        qunsetenv("RUNOFF_MODEL_DIR");
    }

    void choosesAModel_data()
    {
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("remembered");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("chosen");
        const QStringList included{"cifar10-lenet", "digits-lenet", "digits-small", "fashion-mnist-lenet"};
        const QString none;
        QTest::newRow("first start") << included << none << none << "digits-lenet";
        QTest::newRow("first start, other models") << QStringList{"b", "a"} << none << none << "a";
        QTest::newRow("no model") << QStringList() << none << none << none;
        QTest::newRow("remembered") << included << "cifar10-lenet" << none << "cifar10-lenet";
        QTest::newRow("remembered, not there") << included << "gone" << none << "digits-lenet";
        QTest::newRow("remembered by its former name") << included << "mnist-lenet" << none << "digits-lenet";
        QTest::newRow("remembered small model") << included << "mnist-small" << none << "digits-small";
        QTest::newRow("remembered own model of a former name")
            << included + QStringList{"mnist-small"} << "mnist-small" << none << "mnist-small";
        QTest::newRow("remembered model of a similar name")
            << included << "fashion-mnist-lenet" << none << "fashion-mnist-lenet";
        QTest::newRow("asked") << included << "digits-small"
                               << "cifar10-lenet"
                               << "cifar10-lenet";
        QTest::newRow("asked by its former name") << included << "cifar10-lenet"
                                                  << "mnist-small"
                                                  << "digits-small";
        QTest::newRow("asked by a path") << included << "cifar10-lenet"
                                         << "./mnist-lenet"
                                         << "./mnist-lenet";
        QTest::newRow("asked, not there") << included << "cifar10-lenet"
                                          << "gone"
                                          << "gone";
    }

    void choosesAModel()
    {
        QFETCH(QStringList, models);
        QFETCH(QString, remembered);
        QFETCH(QString, asked);
        writeModels(models);
        QSettings().setValue("model/last", remembered);
        QTEST(ui::startModel(core::listModels(), asked), "chosen");
    }

    void selectsTheRememberedModel()
    {
        writeModels({"cifar10-lenet", "digits-lenet", "digits-small"});
        QSettings().setValue("model/last", "mnist-small");
        {
            ui::MainWindow window;
            window.show();
            window.refreshModels([&window](const auto& models) { window.openModel(ui::startModel(models, {})); });
            auto* chooser = window.findChild<ui::ModelChooser*>();
            QVERIFY(chooser);
            QTRY_COMPARE(chooser->current(), QString("digits-small"));
            QCOMPARE(chooser->count(), 3);  // no second entry for the former name
            window.close();
        }
        QCOMPARE(QSettings().value("model/last").toString(), QString("digits-small"));
    }
};

RUNOFF_WIDGET_TEST(StartModelTest)
#include "start_model_test.moc"
