#include "core/nn/plan.h"
#include "core/report/machine.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

/// The description of the computer in reports.
class MachineTest : public QObject {
    Q_OBJECT

    /// The rest of the first line that begins with `key`, without the characters around a value.
    static QString valueIn(const char* path, const QString& key)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
            if (line.startsWith(key))
                return line.mid(line.indexOf(key.endsWith('=') ? '=' : ':') + 1).remove('"').trimmed();
        return {};
    }

private slots:
    void namesTheProcessorAndTheSystem()
    {
        const QString name = QString::fromStdString(core::machineName());
        const QString processor = valueIn("/proc/cpuinfo", "model name");
        const QString system = valueIn("/etc/os-release", "PRETTY_NAME=");
        QVERIFY2(name.startsWith((processor.isEmpty() ? "unknown processor" : processor) + ", "), qPrintable(name));
        QVERIFY2(system.isEmpty() || name.endsWith(", " + system), qPrintable(name));
        QVERIFY2(name.contains(QString::fromStdString(core::instructionSet() + ", oneDNN " + core::oneDnnVersion())),
                 qPrintable(name));
    }
};

RUNOFF_TEST(MachineTest)
#include "machine_test.moc"
