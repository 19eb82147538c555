#include "tests/support/onnx_evaluator.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/patience.h"
#include "ui/export/onnx_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

class OnnxDialogTest : public QObject {
    Q_OBJECT

private slots:
    void offersAllStrategiesOfTheModel()
    {
        ui::OnnxDialog dialog(support::tinyClassifier());
        QCOMPARE(dialog.chosen(), support::tinyClassifier()->strategies());
        QCOMPARE(dialog.findChildren<QCheckBox*>().size(), qsizetype(support::tinyClassifier()->strategies().size()));
        QVERIFY(button(dialog, "Export…")->isEnabled());
    }

    void savesTheChosenStrategies()
    {
        ui::OnnxDialog dialog(support::tinyClassifier());
        for (auto* box : dialog.findChildren<QCheckBox*>())
            box->setChecked(false);
        dialog.box(core::StrategyId::Ddag).setChecked(true);
        QSignalSpy saved(&dialog, &ui::OnnxDialog::saved);
        const QString file = m_folder.filePath("tiny.onnx");
        dialog.saveTo(file);
        QVERIFY(!button(dialog, "Export…")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, support::patience);
        QVERIFY(button(dialog, "Export…")->isEnabled());
        QVERIFY2(dialog.message().contains("tiny.onnx"), qPrintable(dialog.message()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(tests::onnxMetadata(written.readAll().toStdString()).at("strategies")),
                 "[\"ddag\"]");
    }

    void needsAStrategy()
    {
        ui::OnnxDialog dialog(support::tinyClassifier());
        for (auto* box : dialog.findChildren<QCheckBox*>())
            box->setChecked(false);
        QVERIFY(!button(dialog, "Export…")->isEnabled() && !button(dialog, "Copy as command")->isEnabled());
        QCOMPARE(dialog.message(), "Choose at least one strategy.");
        dialog.box(core::StrategyId::Softmax).setChecked(true);
        QVERIFY(button(dialog, "Export…")->isEnabled() && dialog.message().isEmpty());
    }

    void givesTheCommand()
    {
        ui::OnnxDialog dialog(support::tinyClassifier());
        QSignalSpy wanted(&dialog, &ui::OnnxDialog::commandWanted);
        button(dialog, "Copy as command")->click();
        dialog.box(core::StrategyId::Elimination).setChecked(false);
        dialog.box(core::StrategyId::Ecoc).setChecked(false);
        button(dialog, "Copy as command")->click();
        const auto all = wanted.at(0).at(0).value<core::ExportOnnxOptions>();
        QCOMPARE(QString::fromStdString(core::commandOf(all).text()),
                 "runoff export-onnx --model tiny --out tiny.onnx");
        const auto some = wanted.at(1).at(0).value<core::ExportOnnxOptions>();
        QCOMPARE(QString::fromStdString(some.strategies),
                 "softmax,pairwise,multi-label,specialists,ddag,coupling,dichotomies,multi-task,cascade");
    }

    void saysWhatWentWrong()
    {
        ui::OnnxDialog dialog(support::tinyClassifier());
        QSignalSpy failed(&dialog, &ui::OnnxDialog::failed);
        dialog.saveTo(m_folder.filePath("missing/tiny.onnx"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patience);
        QVERIFY2(dialog.message().contains("missing"), qPrintable(dialog.message()));
        QVERIFY(button(dialog, "Export…")->isEnabled());
    }

private:
    static QPushButton* button(QWidget& dialog, const QString& text)
    {
        for (auto* candidate : dialog.findChildren<QPushButton*>())
            if (candidate->text().remove('&') == text)
                return candidate;
        return nullptr;
    }

    QTemporaryDir m_folder;
};

RUNOFF_WIDGET_TEST(OnnxDialogTest)
#include "onnx_dialog_test.moc"
