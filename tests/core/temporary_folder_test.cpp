#include "core/base/temporary_folder.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>

using namespace core;

class TemporaryFolderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private slots:
    void goesWithAllThatIsInIt()
    {
        {
            const TemporaryFolder folder(path("data"));
            QCOMPARE(folder.path().parent_path(), std::filesystem::path(m_folder.path().toStdString()));
            QVERIFY(folder.path().filename().string().starts_with(".data.runoff-"));
            std::filesystem::create_directories(folder.path() / "a/b");
            writeFile(folder.path() / "a/b/file", std::string_view("x"));
            folder.sync();
        }
        QCOMPARE(tests::namesIn(m_folder.path()), QStringList());
    }
    /// A killed run leaves its folder; the next run removes it, and neither one that is in use nor the user's.
    void sweepsWhatKilledRunsLeft()
    {
        for (const char* name : {".data.runoff-AbC123/a", ".data.runoff-AbC1234", ".other.runoff-AbC123"})
            QVERIFY(QDir(m_folder.path()).mkpath(name));
        writeFile(path(".data.runoff-AbC124"), std::string_view("a file"));
        {
            const TemporaryFolder first(path("data"));
            QVERIFY(!std::filesystem::exists(path(".data.runoff-AbC123")));
            const TemporaryFolder second(path("data"));
            QVERIFY(std::filesystem::exists(first.path()));
        }
        QCOMPARE(tests::namesIn(m_folder.path()),
                 (QStringList{".data.runoff-AbC1234", ".data.runoff-AbC124", ".other.runoff-AbC123"}));
    }
    void saysWhereItCannotBe()
    {
        const QString error = tests::errorOf<Error>([&] { TemporaryFolder folder(path("no/such/data")); });
        QVERIFY2(tests::isOneLineWith(error, "data: no folder can be made beside it"), qPrintable(error));
    }
};

RUNOFF_TEST(TemporaryFolderTest)
#include "temporary_folder_test.moc"
