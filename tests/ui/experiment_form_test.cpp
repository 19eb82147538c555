#include "ui/experiment/plan_form.h"
#include "ui/experiment/protocol_list.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/nn/precision.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_plan.h"
#include "tests/support/ui/own_settings.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

/// The changes of the plan on the command line: " --trials 2 --epochs 1".
static QString optionsOf(const ui::PlanForm& form)
{
    return QString::fromStdString(core::commandOf(form.options()).text()).remove("runoff experiment ''");
}

/// The form that changes a plan, the list that offers plans.
class ExperimentFormTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    template <typename Widget>
    static Widget& field(const QWidget& form, const QString& name)
    {
        for (Widget* widget : form.findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return *widget;
        qFatal("no field %s", qPrintable(name));
    }

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void readsShares_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<QList<double>>("shares");
        QTest::newRow("one") << "10" << true << QList<double>{0.1};
        QTest::newRow("commas") << "1, 10,100" << true << QList<double>{0.01, 0.1, 1.0};
        QTest::newRow("percent signs") << "0.5 % 25 %" << true << QList<double>{0.005, 0.25};
        QTest::newRow("nothing") << " " << true << QList<double>{};
        QTest::newRow("words") << "ten" << false << QList<double>{};
        QTest::newRow("half a number") << "1, 10x" << false << QList<double>{};
    }

    void readsShares()
    {
        QFETCH(QString, words);
        QFETCH(bool, readable);
        QFETCH(QList<double>, shares);
        const auto found = ui::sharesOf(words);
        QCOMPARE(found.has_value(), readable);
        if (readable)
            QCOMPARE(QList<double>(found->begin(), found->end()), shares);
    }

    void keepsEveryShippedPlanAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : core::listPlans())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void keepsEveryShippedPlanAsItIs()
    {
        QFETCH(QString, name);
        const core::ExperimentPlan plan = core::openPlan(name.toStdString());
        ui::PlanForm form;
        form.setPlan(core::openPlan("fair"));
        form.setPlan(plan);
        QCOMPARE(core::toJsonText(form.plan()), core::toJsonText(plan));
        QCOMPARE(optionsOf(form), QString());
        QCOMPARE(form.problem(), QString());
    }

    void changesWhatTheCommandLineChanges()
    {
        ui::PlanForm form;
        form.setPlan(core::openPlan("fair"));
        QSignalSpy changed(&form, &ui::PlanForm::changed);
        field<QSpinBox>(form, "Trials").setValue(2);
        field<QSpinBox>(form, "Stride").setValue(50);
        field<QSpinBox>(form, "Epochs").setValue(1);
        field<QSpinBox>(form, "Head epochs").setValue(3);
        field<QSpinBox>(form, "Seed").setValue(7);
        field<QLineEdit>(form, "Shares, %").setText("10, 100");
        field<QLineEdit>(form, "Classes").setText("0-4");
        auto& networks = field<QComboBox>(form, "Network");
        networks.setCurrentIndex(networks.findData("lenet-small"));
        QCOMPARE(changed.size(), 5);
        const core::ExperimentPlan plan = form.plan();
        QCOMPARE(plan.fractions, (std::vector<double>{0.1, 1.0}));
        QCOMPARE(plan.specialistArchitecture, std::string("lenet-small"));
        QCOMPARE(optionsOf(form), " --fractions 0.1,1 --trials 2 --seed 7 --classes 0-4 --stride 50 --architecture "
                                  "lenet-small --epochs 1 --head-epochs 3");
        core::checkPlan(plan, "form");
    }

    void asksForBfloat16WhereTheProcessorHasIt()
    {
        ui::PlanForm form;
        form.setPlan(core::openPlan("fair"));
        auto& precision = field<QComboBox>(form, "Precision");
        QCOMPARE(precision.isEnabled(), core::supportsBf16());
        precision.setCurrentIndex(precision.findText("bfloat16"));
        QCOMPARE(optionsOf(form), " --precision bf16");
        QSettings settings;
        form.save(settings);
        ui::PlanForm again;
        again.setPlan(core::openPlan("fair"));
        again.restore(settings);
        QCOMPARE(again.plan().precision, core::supportsBf16() ? core::Precision::Bf16 : core::Precision::F32);
    }

    void showsTheDatasetsOfAPlan()
    {
        core::ExperimentPlan plan = core::openPlan("fair");
        plan.dataset = "mnist,pen-digits";
        plan.mix = {2, 0.5};
        plan.splitBy = core::SplitBy::Item;
        ui::PlanForm form;
        form.show();
        QVERIFY(!field<QLineEdit>(form, "Mix").isVisible() && !form.source());
        form.setPlan(plan);
        QCOMPARE(core::toJsonText(form.plan()), core::toJsonText(plan));
        QCOMPARE(field<QLineEdit>(form, "Data sets").text(), "mnist,pen-digits");
        QVERIFY(field<QLineEdit>(form, "Mix").isVisible());
        QCOMPARE(field<QLineEdit>(form, "Mix").text(), "2, 0.5");
        QCOMPARE(field<QComboBox>(form, "Divide by").currentText(), "drawing");
        QVERIFY(form.source() == core::sourceOf(plan));
        QSettings settings;
        form.save(settings);
        ui::PlanForm again;
        again.setPlan(core::openPlan("fair"));
        again.restore(settings);
        QCOMPARE(core::toJsonText(again.plan()), core::toJsonText(plan));
        form.leaveDatasets();
        QCOMPARE(core::toJsonText(form.plan()), core::toJsonText(core::openPlan("fair")));
        QVERIFY(!field<QLineEdit>(form, "Mix").isVisible());
    }

    void takesDatasets_data()
    {
        QTest::addColumn<QString>("datasets");
        QTest::addColumn<QString>("mix");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("name");
        QTest::newRow("two") << "mnist , pen-digits"
                             << "2 : 1"
                             << ""
                             << "";
        QTest::newRow("an empty name") << "mnist,"
                                       << ""
                                       << "Data sets: expected names or folders, separated by commas; found “mnist,”"
                                       << "Data sets";
        QTest::newRow("no numbers") << "mnist,pen-digits"
                                    << "2, one"
                                    << "Mix: expected numbers such as 2, 1; found “2, one”"
                                    << "Mix";
        QTest::newRow("one number") << "mnist,pen-digits"
                                    << "2"
                                    << "fair: \"mix\": expected 2 numbers, one for each data set, found 1 number"
                                    << "Mix";
        QTest::newRow("numbers without data sets")
            << ""
            << "2, 1"
            << "fair: \"mix\": expected none without \"dataset\", found 2 numbers"
            << "Mix";
    }

    void takesDatasets()
    {
        QFETCH(QString, datasets);
        QFETCH(QString, mix);
        QFETCH(QString, problem);
        QFETCH(QString, name);
        ui::PlanForm form;
        form.show();
        form.setPlan(core::openPlan("fair"));
        QSignalSpy changed(&form, &ui::PlanForm::changed);
        const auto type = [&](const char* field_, const QString& text) {
            auto& line = field<QLineEdit>(form, field_);
            line.setText(text);
            emit line.textEdited(text);
        };
        type("Data sets", datasets);
        type("Mix", mix);
        QCOMPARE(changed.size(), 2);
        QString found = form.problem();
        try {
            if (found.isEmpty())
                core::checkPlan(form.plan(), "fair");
        } catch (const core::UsageError& error) {
            found = QString::fromUtf8(error.what());
        }
        QCOMPARE(found, problem);
        form.showProblem(found);
        QStringList marked;
        for (const QWidget* one : form.findChildren<QWidget*>())
            if (one->property("wrong").toBool() && !one->accessibleName().isEmpty())
                marked << one->accessibleName();
        QCOMPARE(marked, name.isEmpty() ? QStringList() : QStringList{name});
        if (!problem.isEmpty())
            return;
        QVERIFY(form.source() == (core::DataSource{.names = {"mnist", "pen-digits"}}));
        QCOMPARE(form.plan().mix, (std::vector<double>{2, 1}));
    }

    void saysWhatItCannotRead()
    {
        ui::PlanForm form;
        form.setPlan(core::openPlan("fair"));
        field<QLineEdit>(form, "Shares, %").setText("a tenth");
        QVERIFY2(form.problem().contains("a tenth"), qPrintable(form.problem()));
        field<QLineEdit>(form, "Shares, %").setText("10");
        field<QLineEdit>(form, "Classes").setText(" ");
        QVERIFY(form.problem().startsWith("Classes"));
    }

    void marksTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("name");
        QTest::newRow("its own words") << "Shares: expected percentages such as 1, 10, 100; found “x”"
                                       << "Shares, %";
        QTest::newRow("of the plan") << "fair: \"fractions\": expected 1 to 16 numbers, found none"
                                     << "Shares, %";
        QTest::newRow("of the classes") << "classes: expected labels 0 to 9 or names, found \"12\""
                                        << "Classes";
        QTest::newRow("of the folds") << "fair: \"trials\": expected a multiple of the 5 folds, found 3"
                                      << "Trials";
        QTest::newRow("of the epochs") << "fair: \"epochs\": expected 1 to 1000, found 0"
                                       << "Epochs";
        QTest::newRow("of the heads' epochs") << "fair: \"head_epochs\": expected 1 to 1000, found 0"
                                              << "Head epochs";
        QTest::newRow("of nothing in the form") << "fair: \"kind\": expected compare, found x"
                                                << "";
    }

    void marksTheFieldThatIsWrong()
    {
        QFETCH(QString, problem);
        QFETCH(QString, name);
        ui::PlanForm form;
        form.setPlan(core::openPlan("fair"));
        form.show();
        form.showProblem(problem);
        QStringList marked;
        for (const QWidget* field : form.findChildren<QWidget*>())
            if (field->property("wrong").toBool() && !field->accessibleName().isEmpty())
                marked << field->accessibleName();
        QCOMPARE(marked, name.isEmpty() ? QStringList() : QStringList{name});
        int said = 0;
        for (const QLabel* label : form.findChildren<QLabel*>())
            said += label->isVisible() && label->text() == problem;
        QCOMPARE(said, name.isEmpty() ? 0 : 1);
        form.showProblem({});
        for (const QWidget* field : form.findChildren<QWidget*>())
            QVERIFY(!field->property("wrong").toBool());
    }

    void makesAPlanSmall()
    {
        for (const std::string& name : core::listPlans()) {
            ui::PlanForm form;
            form.setPlan(core::openPlan(name));
            QSignalSpy changed(&form, &ui::PlanForm::changed);
            form.makeSmall();
            QCOMPARE(changed.size(), 1);
            QCOMPARE(form.plan().trials, 3);
            QCOMPARE(form.plan().fractions, (std::vector<double>{0.01, 0.1}));
            core::checkPlan(form.plan(), name);  // throws nothing
        }
    }

    void remembersItsFields()
    {
        const core::ExperimentPlan plan = core::openPlan("fair");
        QSettings settings;
        {
            ui::PlanForm form;
            form.setPlan(plan);
            field<QSpinBox>(form, "Trials").setValue(4);
            field<QLineEdit>(form, "Shares, %").setText("3, 30");
            form.save(settings);
        }
        ui::PlanForm form;
        form.setPlan(plan);
        form.restore(settings);
        QCOMPARE(optionsOf(form), " --fractions 0.03,0.3 --trials 4");
    }

    void listsProtocolsWithTheirQuestions()
    {
        ui::PlanShelf shelf;
        QSignalSpy found(&shelf, &ui::PlanShelf::found);
        shelf.find();
        QVERIFY(found.wait(30'000));
        const auto plans = found.front().front().value<std::vector<ui::ShelvedPlan>>();
        ui::ProtocolList list;
        list.resize(320, 400);
        list.setPlans(plans);
        list.show();
        QVERIFY(list.count() >= 9);
        QVERIFY(!list.chosen());
        QSignalSpy chosen(&list, &ui::ProtocolList::planChosen);
        QVERIFY(list.choose("only-sixes"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(list.chosen()->plan.onlyClass, std::string("6"));
        QVERIFY(!list.choose("no such plan"));
        for (int row = 0; row < list.count(); ++row)
            // the address of a published program may follow
            QVERIFY(list.item(row)->data(Qt::AccessibleTextRole).toString().contains('?'));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.chosen()->name, "class-models");
    }

    void copiesAndOpensPlans()
    {
        const QString path = m_folder.filePath("mine.json");
        ui::PlanShelf shelf;
        QSignalSpy saved(&shelf, &ui::PlanShelf::saved), opened(&shelf, &ui::PlanShelf::opened),
            failed(&shelf, &ui::PlanShelf::failed);
        core::ExperimentPlan plan = core::openPlan("fair");
        plan.trials = 3;
        shelf.copyTo(path, plan);
        QVERIFY(saved.wait(30'000));
        shelf.open(path);
        QVERIFY(opened.wait(30'000));
        QCOMPARE(core::toJsonText(opened.front().front().value<ui::ShelvedPlan>().plan), core::toJsonText(plan));
        core::writeFile(path.toStdString(), std::string_view("{\"format\": 1}"));
        shelf.open(path);
        QVERIFY(failed.wait(30'000));
        QVERIFY2(failed.front().front().toString().contains("mine.json"),
                 qPrintable(failed.front().front().toString()));
    }

    void brokenPlansAreListedButCannotBeChosen()
    {
        ui::ProtocolList list;
        list.setPlans({{"broken", {}, "broken.json: expected something else"}});
        QVERIFY(!list.choose("broken"));
        QVERIFY(!(list.item(0)->flags() & Qt::ItemIsEnabled));
    }
};

RUNOFF_WIDGET_TEST(ExperimentFormTest)
#include "experiment_form_test.moc"
