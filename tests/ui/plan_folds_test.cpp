#include "core/base/error.h"
#include "core/experiment/plan_library.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/experiment/plan_form.h"

#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

namespace {

/// The changes of the plan on the command line: " --trials 2 --epochs 1".
QString changesIn(const ui::PlanForm& form)
{
    return QString::fromStdString(core::commandOf(form.options()).text()).remove("runoff experiment ''");
}

QSpinBox& numberIn(const QWidget& form, const QString& name)
{
    for (QSpinBox* field : form.findChildren<QSpinBox*>())
        if (field->accessibleName() == name)
            return *field;
    qFatal("no field %s", qPrintable(name));
}

}  // namespace

/// The field for cross-validation in the form of a plan.
class PlanFoldsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void dividesTheImagesIntoFolds_data()
    {
        QTest::addColumn<int>("ofPlan");
        QTest::addColumn<int>("trials");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("folds");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("problem");
        QTest::newRow("as in the plan") << 0 << 10 << -1 << 0 << "off"
                                        << ""
                                        << "";
        QTest::newRow("as in a plan with folds") << 5 << 10 << -1 << 5 << "5"
                                                 << ""
                                                 << "";
        QTest::newRow("on") << 0 << 10 << 5 << 5 << "5"
                            << " --folds 5"
                            << "";
        QTest::newRow("most") << 0 << 20 << 99 << 20 << "20"
                              << " --trials 20 --folds 20"
                              << "";
        QTest::newRow("off") << 5 << 10 << 1 << 0 << "off"
                             << " --folds 0"
                             << "";
        QTest::newRow("too few trials") << 0 << 9 << 5 << 5 << "5"
                                        << " --trials 9 --folds 5"
                                        << "form: \"trials\": expected a multiple of the 5 folds, found 9";
    }

    void dividesTheImagesIntoFolds()
    {
        QFETCH(int, ofPlan);
        QFETCH(int, trials);
        QFETCH(int, value);
        QFETCH(int, folds);
        QFETCH(QString, shown);
        QFETCH(QString, options);
        QFETCH(QString, problem);
        core::ExperimentPlan plan = core::openPlan("fair");
        plan.trials = 10;
        plan.folds = ofPlan;
        ui::PlanForm form;
        form.setPlan(plan);
        QSpinBox& field = numberIn(form, "Folds");
        numberIn(form, "Trials").setValue(trials);
        if (value >= 0)
            field.setValue(value);
        QCOMPARE(field.text(), shown);
        QCOMPARE(form.plan().folds, folds);
        QCOMPARE(changesIn(form), options);
        QString found;
        try {
            core::checkPlan(form.plan(), "form");
        } catch (const core::UsageError& error) {
            found = QString::fromUtf8(error.what());
        }
        QCOMPARE(found, problem);
        form.showProblem(found);
        QCOMPARE(numberIn(form, "Trials").property("wrong").toBool(), !problem.isEmpty());
        QSettings settings;
        form.save(settings);
        ui::PlanForm again;
        again.setPlan(plan);
        again.restore(settings);
        QCOMPARE(again.plan().folds, folds);
        form.makeSmall();
        QCOMPARE(form.plan().trials, std::max(3, folds));
        core::checkPlan(form.plan(), "small");  // throws nothing
    }

    void readsSettingsOfAVersionWithoutFolds()
    {
        core::ExperimentPlan plan = core::openPlan("fair");
        plan.folds = plan.trials;
        QSettings settings;
        {
            ui::PlanForm form;
            form.setPlan(core::openPlan("fair"));
            form.save(settings);
        }
        settings.remove("experiment/folds");
        ui::PlanForm form;
        form.setPlan(plan);
        form.restore(settings);
        QCOMPARE(form.plan().folds, plan.trials);
    }
};

RUNOFF_WIDGET_TEST(PlanFoldsTest)
#include "plan_folds_test.moc"
