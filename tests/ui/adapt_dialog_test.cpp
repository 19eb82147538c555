#include "core/model/model_file.h"
#include "tests/support/taught.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/patience.h"
#include "ui/dataset/adapt_dialog.h"
#include "ui/dataset/adapt_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

namespace {

ui::AdaptSubject classSubject(int perWriter)
{
    core::AdaptOptions options;
    options.data.dataset = "./class/";
    return {support::symbolsModel(), std::make_shared<const core::Dataset>(support::symbolsOfAClass(perWriter)),
            options};
}

QPushButton* buttonCalled(QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->text().remove('&') == text)
            return button;
    return nullptr;
}

}  // namespace

class AdaptDialogTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatChanges()
    {
        ui::AdaptDialog dialog(classSubject(4));
        QSignalSpy completed(&dialog, &ui::AdaptDialog::completed);
        dialog.show();
        QVERIFY(!buttonCalled(dialog, "Save adapted model…")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(completed.size(), 1, support::patience);
        const core::Adaptation& result = dialog.result().value();
        const core::AdaptedStrategy& softmax = result.strategies.at(core::StrategyId::Softmax);
        QCOMPARE(dialog.table().rowCount(), int(result.strategies.size()));
        QCOMPARE(dialog.table().item(0, 0)->text(), "Softmax");
        QCOMPARE(dialog.table().item(0, 2)->text(),
                 QString::number(100.0 * double(softmax.rightAfter) / double(result.imagesTested), 'f', 1) + " %");
        QCOMPARE(dialog.table().item(0, 3)->text(), QString::number(softmax.mended));
        bool told = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            told = told || label->text() == ui::AdaptWords::facts(result);
        QVERIFY(told);
        buttonCalled(dialog, "Copy")->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            "Strategy\tBefore\tAfter\tNow right\tNow wrong\tp-value\n"));
    }

    void anotherSeedDividesAgain()
    {
        ui::AdaptDialog dialog(classSubject(2));
        QSignalSpy completed(&dialog, &ui::AdaptDialog::completed), wanted(&dialog, &ui::AdaptDialog::commandWanted);
        dialog.findChild<QSpinBox*>()->setValue(7);
        buttonCalled(dialog, "Adapt again")->click();
        QTRY_COMPARE_WITH_TIMEOUT(completed.size(), 1, support::patience);  // the first run was stopped
        buttonCalled(dialog, "Copy as command")->click();
        const auto options = wanted.at(0).at(0).value<core::AdaptOptions>();
        QCOMPARE(options.seed, std::uint64_t{7});
        QCOMPARE(options.data.dataset, std::string("./class/"));
        QCOMPARE(dialog.result()->strategies,
                 core::adaptToHalf(support::symbolsModel(), support::symbolsOfAClass(2), 7)->strategies);
    }

    void savesTheModel()
    {
        const QTemporaryDir folder;
        ui::AdaptDialog dialog(classSubject(2));
        QSignalSpy completed(&dialog, &ui::AdaptDialog::completed), saved(&dialog, &ui::AdaptDialog::modelSaved);
        QSignalSpy failed(&dialog, &ui::AdaptDialog::failed);
        QTRY_COMPARE_WITH_TIMEOUT(completed.size(), 1, support::patience);
        dialog.saveTo(folder.filePath("ours.safetensors"));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, support::patience);
        const core::Classifier read = core::readModel(folder.filePath("ours.safetensors").toStdString());
        QCOMPARE(read.name, std::string("ours"));
        QVERIFY(read.heads == core::roundedToFloat16(dialog.result()->classifier).heads);
        dialog.saveTo(folder.filePath("no/ours.safetensors"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patience);
    }

    void saysWhatIsMissing()
    {
        ui::AdaptSubject subject = classSubject(1);
        core::Dataset one = *subject.images;
        std::ranges::fill(one.writers, 0);
        subject.images = std::make_shared<const core::Dataset>(one);
        ui::AdaptDialog dialog(subject);
        const auto says = [&dialog](const QString& words) {
            return std::ranges::any_of(dialog.findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->text().contains(words); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("expected images of at least two known writers, found 1"), support::patience);
        QVERIFY(!buttonCalled(dialog, "Copy")->isEnabled());
    }

    void closingStops()
    {
        auto dialog = std::make_unique<ui::AdaptDialog>(classSubject(6));
        dialog.reset();  // waits for the lane, which stops
    }
};

RUNOFF_WIDGET_TEST(AdaptDialogTest)
#include "adapt_dialog_test.moc"
